/**
 * What informed readers make of the people of guide/reports and evaluation/imagined who see nothing but the coded
 * answers, in mixed order and without a name: evaluation/judged/<cause>.jsonl.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Guide } from '@footing/guide';

/** Of one person: "imagined 3" or "published 2" of their cause, and how likely the reader thought each cause. */
export type JudgedPerson = { readonly person: string; readonly causes: Readonly<Record<string, number>> };

const folder = fileURLToPath(new URL('../../judged', import.meta.url));

/** Everyone with a cause, as they were judged. @throws Error when there is no such file, with the line where it names no cause of the guide. */
export function judgedPeople({ causes }: Pick<Guide, 'causes'>, cause: string): JudgedPerson[] {
  const file = `${folder}/${cause}.jsonl`;
  const known = new Set(causes.map(({ id }) => id));
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, i) => {
    const judged = JSON.parse(line) as JudgedPerson;
    const strange = Object.keys(judged.causes).find((id) => !known.has(id));
    if (strange !== undefined) throw new Error(`${file}:${i + 1}: there is no cause "${strange}"`);
    return judged;
  });
}

/** At least this much is spread over all causes, for a reader who named none of the others. */
const leastLeft = 0.03;

/** What a reader thought, as a probability of each cause of the guide; what they left is spread evenly. */
export function readersView({ causes }: Guide, { causes: named }: JudgedPerson): Float64Array {
  const sum = Object.values(named).reduce((all, p) => all + p, 0);
  const left = Math.max(leastLeft, 1 - sum);
  return Float64Array.from(causes, ({ id }) => ((named[id] ?? 0) + left / causes.length) / (sum + left));
}
