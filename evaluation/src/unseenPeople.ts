/** Published people whom the guide neither counts nor learned from: evaluation/unseen/people.yaml (docs/adr/0060). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AssessmentRequest, readRequest } from '@footing/assessment';
import { formatIssue, type Guide } from '@footing/guide';
import { readStrictYaml } from '@footing/guide/strict-yaml';

/** Where a person was published. */
export type Publication = { readonly title: string; readonly link: string };

export type UnseenPerson = {
  readonly id: string;
  /** The cause that became known. */
  readonly cause: string;
  readonly request: AssessmentRequest;
  /** How likely an informed reader of the answers alone thought each cause; what is left out of the sum is open. */
  readonly reader: Readonly<Record<string, number>>;
  readonly source: Publication;
};

const file = fileURLToPath(new URL('../unseen/people.yaml', import.meta.url));

/** @throws Error that names a person who cannot be read, and what is wrong. */
export function unseenPeople(guide: Guide): UnseenPerson[] {
  const { value, problems } = readStrictYaml(readFileSync(file, 'utf8'));
  if (problems.length > 0) throw new Error(`${file}:${problems[0]!.line} ${problems[0]!.message}`);
  const known = new Set(guide.causes.map(({ id }) => id));
  return (value as (UnseenPerson & AssessmentRequest)[]).map((person) => {
    const strange = [person.cause, ...Object.keys(person.reader)].find((id) => !known.has(id));
    if (strange !== undefined) throw new Error(`${person.id} in ${file}: there is no cause "${strange}"`);
    return { ...person, request: requestOf(guide, person) };
  });
}

function requestOf(guide: Guide, { id, answers, denied = {} }: UnseenPerson & AssessmentRequest) {
  const { request, issues } = readRequest(guide, { answers, denied });
  if (request === undefined) throw new Error(`${id} in ${file}: ${formatIssue(issues[0]!)}`);
  return request;
}
