import type { QuestionKind } from './guide.ts';

/** Whether exactly one outcome of a question of this kind holds, so that their shares sum to 1. */
export function exactlyOneHolds(kind: QuestionKind): boolean {
  return kind === 'one' || kind === 'number';
}
