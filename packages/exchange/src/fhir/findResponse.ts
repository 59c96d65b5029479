/** Finds the one QuestionnaireResponse in what came from outside: the resource itself, or a bundle or the parameters that hold it. */
import { isFields, mostIssues } from '@footing/guide';
import { isTooLong, type Problems, problem, shown } from './problems.ts';

/** A patient's whole record can be one bundle. */
const longestBundle = 100_000;

export type FoundResponse = { readonly response: Record<string, unknown>; readonly path: string };

export function findResponse(input: unknown, problems: Problems): FoundResponse | undefined {
  if (!isFields(input)) {
    problems.push(problem('structure', '', `must be a FHIR resource, not ${shown(input)}`));
    return undefined;
  }
  const { resourceType } = input;
  if (resourceType === 'QuestionnaireResponse') return { response: input, path: 'QuestionnaireResponse' };
  if (resourceType === 'Bundle') return inList(input['entry'] ?? [], 'Bundle.entry', problems);
  if (resourceType === 'Parameters')
    return inList(input['parameter'] ?? [], 'Parameters.parameter', problems);
  const message = `must be a QuestionnaireResponse, or a Bundle or Parameters that hold one, not ${shown(resourceType)}`;
  problems.push(problem('not-supported', 'resourceType', message));
  return undefined;
}

function inList(entries: unknown, path: string, problems: Problems): FoundResponse | undefined {
  if (!Array.isArray(entries)) {
    problems.push(problem('structure', path, `must be a list, not ${shown(entries)}`));
    return undefined;
  }
  if (isTooLong(entries, path, problems, longestBundle)) return undefined;
  const found = entries.flatMap((entry, i) => {
    if (problems.length > mostIssues) return [];
    const resource = isFields(entry) ? entry['resource'] : undefined;
    if (!isFields(resource)) {
      problems.push(problem('structure', `${path}[${i}]`, 'must have a resource'));
      return [];
    }
    return resource['resourceType'] === 'QuestionnaireResponse'
      ? [{ response: resource, path: `${path}[${i}].resource` }]
      : [];
  });
  if (found.length === 1) return found[0];
  problems.push(problem('required', path, `must hold one QuestionnaireResponse, not ${found.length}`));
  return undefined;
}
