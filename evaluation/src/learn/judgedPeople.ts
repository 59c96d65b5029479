/**
 * What informed readers make of the people of guide/reports and evaluation/imagined who see nothing but the coded
 * answers, in mixed order and without a name: evaluation/judged/<cause>.jsonl.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Guide } from '@footing/guide';
import { fieldsOfLine } from '../fieldsOfLine.ts';
import { viewProblems } from '../viewProblems.ts';
import { imaginedPeople } from './imaginedPeople.ts';

/** Of one person (`personName`), how likely the reader thought each cause. */
export type JudgedPerson = { readonly person: string; readonly causes: Readonly<Record<string, number>> };

const folder = fileURLToPath(new URL('../../judged', import.meta.url));

/** What the how-maniest of its kind with a cause is called, from 0 on: "imagined 3", "published 2". */
export function personName(kind: 'imagined' | 'published', place: number): string {
  return `${kind} ${place + 1}`;
}

/** Those with a cause, as they were judged; not everyone need have a reader. @throws Error that lists every line that cannot be read. */
export function judgedPeople(guide: Guide, cause: string): JudgedPerson[] {
  const file = `${folder}/${cause}.jsonl`;
  return readJudged(guide, peopleOf(guide, cause), { file, content: readFileSync(file, 'utf8') });
}

/** The same for content that was read already, a line for each of some of these people; `file` is only shown. */
export function readJudged(
  guide: Pick<Guide, 'causes'>,
  people: readonly string[],
  { file, content }: { readonly file: string; readonly content: string },
): JudgedPerson[] {
  const lines = content.trimEnd().split('\n');
  const left = new Set<unknown>(people);
  const problems = lines.flatMap((line, i) =>
    problemsOfJudged(guide, line, left).map((problem) => `${file}:${i + 1}  ${problem}`),
  );
  if (problems.length > 0)
    throw new Error(`What readers made of people cannot be read:\n${problems.join('\n')}`);
  return lines.map((line) => JSON.parse(line));
}

/** Everyone with a cause: the imagined, then the published people of guide/reports. */
function peopleOf(guide: Guide, cause: string): string[] {
  const published = Object.hasOwn(guide.reports, cause) ? guide.reports[cause]!.people : [];
  return [
    ...imaginedPeople(guide, cause).map((_, place) => personName('imagined', place)),
    ...published.map((_, place) => personName('published', place)),
  ];
}

/** What keeps a line from being about one of those who are `left`; whom it is about is left no more. */
function problemsOfJudged(guide: Pick<Guide, 'causes'>, line: string, left: Set<unknown>): string[] {
  const judged = fieldsOfLine(line);
  if (judged === undefined) return ['is no JSON object'];
  const { person, causes, ...rest } = judged;
  return [
    ...(left.delete(person)
      ? []
      : [`person: there is no "${person}" with this cause, or they were judged before`]),
    ...viewProblems(guide, causes).map((problem) => `causes: ${problem}`),
    ...Object.keys(rest).map((key) => `${key}: who was judged has person and causes`),
  ];
}

/** At least this much is spread over all causes, for a reader who named none of the others. */
const leastLeft = 0.03;

/** What a reader thought, as a probability of each cause of the guide; what they left is spread evenly. */
export function readersView({ causes }: Guide, { causes: named }: JudgedPerson): Float64Array {
  const sum = Object.values(named).reduce((all, p) => all + p, 0);
  const left = Math.max(leastLeft, 1 - sum);
  return Float64Array.from(causes, ({ id }) => ((named[id] ?? 0) + left / causes.length) / (sum + left));
}
