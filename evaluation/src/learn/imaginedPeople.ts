/** People whom authors imagined with a given cause, without sight of any recorded case: evaluation/imagined/<cause>.jsonl. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AssessmentRequest, readRequest } from '@footing/assessment';
import { type Guide, type Urgency, urgencyOrder } from '@footing/guide';
import { fieldsOfLine } from '../fieldsOfLine.ts';

export type ImaginedPerson = {
  readonly told: string;
  readonly request: AssessmentRequest;
  /** How urgent their author thought it. */
  readonly urgency: Urgency;
};

const folder = fileURLToPath(new URL('../../imagined', import.meta.url));

/** The file with the imagined people of a cause. */
export function imaginedFile(cause: string): string {
  return `${folder}/${cause}.jsonl`;
}

/** Everyone who was imagined with a cause; nobody when there is no file. @throws Error that lists every line that cannot be read. */
export function imaginedPeople(guide: Guide, cause: string): ImaginedPerson[] {
  const file = imaginedFile(cause);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const problems = lines.flatMap((line, i) =>
    problemsOfPerson(guide, line).map((p) => `${file}:${i + 1}  ${p}`),
  );
  if (problems.length > 0) throw new Error(`People who cannot be read:\n${problems.join('\n')}`);
  return lines.map((line) => {
    const { told, urgency, ...said } = JSON.parse(line);
    return { told, urgency, request: readRequest(guide, said).request! };
  });
}

/** What keeps a line from being an imagined person. */
export function problemsOfPerson(guide: Guide, line: string): string[] {
  const person = fieldsOfLine(line);
  if (person === undefined) return ['is no JSON object'];
  const { told, urgency, answers, denied, ...rest } = person;
  const wrong = readRequest(guide, { answers, denied: denied ?? {} }).issues.map(
    (i) => `${i.path}: ${i.message}`,
  );
  const unknown = Object.keys(rest).map((key) => `${key}: a person has told, answers, denied and urgency`);
  return [
    ...(typeof told === 'string' && told !== '' ? [] : ['told: must be the story in their words']),
    ...(urgencyOrder.includes(urgency as Urgency)
      ? []
      : [`urgency: must be one of ${urgencyOrder.join(', ')}`]),
    ...wrong,
    ...unknown,
  ];
}
