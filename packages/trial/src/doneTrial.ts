/** A trial that is over, as what comes next rests on it. */
import type { TriedResult } from '@footing/assessment';
import type { Analysis } from './analyse.ts';
import { isWorthKeeping, type Judged, noNumbnessFrom } from './tried.ts';

export type DoneTrial = {
  readonly change: string;
  readonly result: TriedResult;
  /** What its verdict said beyond the result; absent where that was not kept. */
  readonly found?: Found;
};

export type Found = {
  /** Whether the verdict said to keep the change: it does so of help that counts as "partly" too, where it has no drawback. */
  readonly isToKeep: boolean;
  /** Minutes after which numbness still tends to begin with it; null where a usual session is more likely without. */
  readonly stillAfterMinutes: number | null;
};

export function foundIn(analysis: Judged & Pick<Analysis, 'onsets' | 'medianMinutes'>): Found {
  const { onsets, noNumbness, medianMinutes } = analysis;
  const isGone = onsets.change === 0 || noNumbness.change.probability >= noNumbnessFrom;
  return {
    isToKeep: isWorthKeeping(analysis),
    stillAfterMinutes: isGone ? null : medianMinutes.change.median,
  };
}

/** Nobody is told to go back on what helped; help in part whose verdict was not kept may have said to keep it. */
export function isKept({ result, found }: DoneTrial): boolean {
  return found?.isToKeep ?? result !== 'no';
}
