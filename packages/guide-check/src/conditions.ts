import type { Condition } from '@footing/guide';
import type { KeyPath } from '@footing/guide/parsed';
import type { CheckContext, Place, RedFlagsFile } from './rule.ts';

export type SimpleCondition = Extract<Condition, { question: string }>;
type RuleCondition = RedFlagsFile['redFlags'][string]['when'];
type Placed = { readonly condition: SimpleCondition; readonly at: Place };

/**
 * Every simple condition of the guide, with its place: askIf of questions, requires and notFor of changes, when of red flags. What
 * several red flags share stands once, at its name.
 */
export function* everyCondition({ guide, redFlagsFile }: CheckContext): Generator<Placed> {
  for (const { id, askIf } of guide.questions)
    if (askIf !== undefined) yield* partsOf(askIf, 'questions.yaml', ['questions', id, 'askIf']);
  for (const { id, requires, notFor } of guide.changes)
    for (const [key, condition] of Object.entries({ requires, notFor }))
      if (condition !== undefined) yield* partsOf(condition, `changes/${id}`, [key]);
  for (const [name, condition] of Object.entries(redFlagsFile.conditions))
    yield* partsOf(condition, 'red-flags.yaml', ['conditions', name]);
  for (const [id, { when }] of Object.entries(redFlagsFile.redFlags))
    yield* partsOf(when, 'red-flags.yaml', ['redFlags', id, 'when']);
}

function* partsOf(condition: Condition | RuleCondition, file: string, path: KeyPath): Generator<Placed> {
  if ('is' in condition) return;
  if ('question' in condition) {
    yield { condition, at: { file, path } };
    return;
  }
  const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  for (const [index, part] of parts.entries()) yield* partsOf(part, file, [...path, key, index]);
}
