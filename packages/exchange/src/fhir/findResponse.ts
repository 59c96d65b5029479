/** Finds the one QuestionnaireResponse in what came from outside: the resource itself, or a bundle that holds it. */
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
  if (resourceType === 'Bundle') return inBundle(input, problems);
  const message = `must be a QuestionnaireResponse, or a Bundle that holds one, not ${shown(resourceType)}`;
  problems.push(problem('not-supported', 'resourceType', message));
  return undefined;
}

function inBundle(bundle: Record<string, unknown>, problems: Problems): FoundResponse | undefined {
  const entries = bundle['entry'] ?? [];
  if (!Array.isArray(entries)) {
    problems.push(problem('structure', 'Bundle.entry', `must be a list, not ${shown(entries)}`));
    return undefined;
  }
  if (isTooLong(entries, 'Bundle.entry', problems, longestBundle)) return undefined;
  const found = entries.flatMap((entry, i) => {
    if (problems.length > mostIssues) return [];
    const resource = isFields(entry) ? entry['resource'] : undefined;
    if (!isFields(resource)) {
      problems.push(problem('structure', `Bundle.entry[${i}]`, 'must have a resource'));
      return [];
    }
    return resource['resourceType'] === 'QuestionnaireResponse'
      ? [{ response: resource, path: `Bundle.entry[${i}].resource` }]
      : [];
  });
  if (found.length === 1) return found[0];
  problems.push(
    problem('required', 'Bundle.entry', `must hold one QuestionnaireResponse, not ${found.length}`),
  );
  return undefined;
}
