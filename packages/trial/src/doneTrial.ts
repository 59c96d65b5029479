/** A trial that is over, as what comes next rests on it. */
import type { TriedResult } from '@footing/assessment';
import type { Analysis } from './analyse.ts';
import { noNumbnessFrom } from './tried.ts';

export type DoneTrial = {
  readonly change: string;
  readonly result: TriedResult;
  /** What its verdict said beyond the result; absent where that was not kept. */
  readonly found?: Found;
};

export type Found = {
  /** Whether the verdict said to keep the change: it does so of help that counts as "partly" too. */
  readonly isToKeep: boolean;
  /** Minutes after which numbness still tends to begin with it; null where a usual session is more likely without. */
  readonly stillAfterMinutes: number | null;
};

export function foundIn({
  verdict,
  onsets,
  noNumbness,
  medianMinutes,
}: Pick<Analysis, 'verdict' | 'onsets' | 'noNumbness' | 'medianMinutes'>): Found {
  const isGone = onsets.change === 0 || noNumbness.change.probability >= noNumbnessFrom;
  return {
    isToKeep: verdict === 'helped',
    stillAfterMinutes: isGone ? null : medianMinutes.change.median,
  };
}

/** Nobody is told to go back on what helped; help in part whose verdict was not kept may have said to keep it. */
export function isKept({ result, found }: DoneTrial): boolean {
  return found?.isToKeep ?? result !== 'no';
}
