import type { Condition, Guide } from '@footing/guide';
import type { KeyPath } from '@footing/guide/parsed';
import type { Place } from './rule.ts';

export type SimpleCondition = Extract<Condition, { question: string }>;
type Placed = { readonly condition: SimpleCondition; readonly at: Place };

/** Every simple condition of the guide, with its place: askIf of questions, requires and notFor of changes, when of red flags. */
export function* everyCondition(guide: Guide): Generator<Placed> {
  for (const { id, askIf } of guide.questions)
    if (askIf !== undefined) yield* partsOf(askIf, 'questions.yaml', ['questions', id, 'askIf']);
  for (const { id, requires, notFor } of guide.changes)
    for (const [key, condition] of Object.entries({ requires, notFor }))
      if (condition !== undefined) yield* partsOf(condition, `changes/${id}`, [key]);
  for (const { id, when } of guide.redFlags) yield* partsOf(when, 'red-flags.yaml', ['redFlags', id, 'when']);
}

function* partsOf(condition: Condition, file: string, path: KeyPath): Generator<Placed> {
  if ('question' in condition) {
    yield { condition, at: { file, path } };
    return;
  }
  const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  for (const [index, part] of parts.entries()) yield* partsOf(part as Condition, file, [...path, key, index]);
}
