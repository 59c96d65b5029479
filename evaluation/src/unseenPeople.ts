/** Published people whom the guide neither counts nor learned from: evaluation/unseen/people.yaml (docs/adr/0060). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AssessmentRequest, readRequest } from '@footing/assessment';
import { type Fields, formatIssue, type Guide, type Issue, isFields } from '@footing/guide';
import { readStrictYaml } from '@footing/guide/strict-yaml';
import { lineOf } from './lineOf.ts';
import { viewProblems } from './viewProblems.ts';

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

/** @throws Error that lists, with its line, everything that cannot be read. */
export function unseenPeople(guide: Guide): UnseenPerson[] {
  return readUnseen(guide, { file, content: readFileSync(file, 'utf8') });
}

/** The same for content that was read already; `file` is only shown. */
export function readUnseen(
  guide: Guide,
  { file, content }: { readonly file: string; readonly content: string },
): UnseenPerson[] {
  const read = readStrictYaml(content);
  const refuse = (issues: readonly Issue[]): never => {
    const lines = issues.map((issue) => formatIssue({ ...issue, file }));
    throw new Error(`People who cannot be read:\n${lines.join('\n')}`);
  };
  if (read.problems.length > 0)
    refuse(read.problems.map(({ message, line }) => ({ ...issueOf('yaml', '', message), line })));
  if (!Array.isArray(read.value)) return refuse([issueOf('wrong-type', '', 'must be a list of people')]);
  const seen = new Set<unknown>();
  const people = read.value.map((entry) => readPerson(guide, isFields(entry) ? entry : {}, seen));
  const issues = people.flatMap(({ issues: own }, i) =>
    own.map((issue) => ({ ...issue, line: lineOf(read, [i, ...issue.path.split('.')]) })),
  );
  return issues.length > 0 ? refuse(issues) : people.map(({ person }) => person!);
}

/** A person, or all that is wrong with them; `seen` holds the ids that earlier people took. */
function readPerson(guide: Guide, fields: Fields, seen: Set<unknown>) {
  const { request, issues: wrongAnswers } = readRequest(guide, fields);
  const issues = [...ownProblems(guide, fields, seen), ...wrongAnswers];
  seen.add(fields['id']);
  if (request === undefined || issues.length > 0) return { person: undefined, issues };
  const { id, cause, reader, source } = fields as Omit<UnseenPerson, 'request'>;
  return { person: { id, cause, request, reader, source }, issues };
}

function ownProblems(
  guide: Guide,
  { id, cause, reader, source }: Fields,
  seen: ReadonlySet<unknown>,
): Issue[] {
  const issues = viewProblems(guide, reader).map((problem) => issueOf('wrong-view', 'reader', problem));
  if (typeof id !== 'string' || id === '') issues.push(issueOf('missing', 'id', 'a person needs an id'));
  else if (seen.has(id)) issues.push(issueOf('duplicate', 'id', `there is a person "${id}" already`));
  if (!guide.causes.some((known) => known.id === cause))
    issues.push(issueOf('unknown-cause', 'cause', `there is no cause "${cause}"`));
  if (!isFields(source) || typeof source['title'] !== 'string' || typeof source['link'] !== 'string')
    issues.push(issueOf('missing', 'source', 'a person needs a source with title and link'));
  return issues;
}

function issueOf(code: string, path: string, message: string): Issue {
  return { code, path, message };
}
