import { basename } from 'node:path';
import type { Run } from './run.ts';
import type { Score } from './score.ts';

export type ScoreGroup = { readonly name: string; readonly scores: readonly Score[] };

/** The cases of all files together, then of each file; what is not told is denied. */
export function scoreGroups(runs: readonly Run[]): ScoreGroup[] {
  const denied = runs.filter((run) => run.unmentioned === 'no');
  const apart = denied.map(({ file, scores }) => ({ name: basename(file), scores }));
  return [{ name: 'all files', scores: denied.flatMap((run) => run.scores) }, ...apart];
}
