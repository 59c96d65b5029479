import type { Question } from '@footing/guide';

/** Whether exactly one outcome of a question of this kind holds, so that their shares sum to 1. */
export function exactlyOneHolds(kind: Question['kind']): boolean {
  return kind === 'one' || kind === 'number';
}
