/** From a trial to the answer `tried`, which is evidence on the causes. */
import type { Answers, TriedResult } from '@footing/assessment';
import { isFields } from '@footing/guide';
import type { Analysis } from './analyse.ts';

/** From this probability on a usual session counts as one without numbness. */
export const noNumbnessFrom = 0.5;

/** From here on "helped" is said without "partly". */
const fullHelp = { ratio: 1.5, noNumbness: noNumbnessFrom };

/** The chance from which on numbness counts as clearly weaker, as clearly stronger, or as clearly longer. */
const clearFrom = 0.95;

export type Judged = Pick<Analysis, 'verdict' | 'ratio' | 'noNumbness' | 'strength' | 'relief'>;

/** What speaks against a change that delays numbness: it comes clearly stronger, or clearly takes longer to settle. */
export type Drawback = 'stronger' | 'longer';

export function drawbackOf({ strength, relief }: Pick<Judged, 'strength' | 'relief'>): Drawback | undefined {
  if ((strength?.probabilityStrongerByTwo ?? 0) >= clearFrom) return 'stronger';
  return (relief?.probabilityLongerByQuarter ?? 0) >= clearFrom ? 'longer' : undefined;
}

/**
 * helped: half as late again or more, or a usual session more likely without numbness than with it. partly: later by
 * less or with a drawback, or no later but clearly weaker. no: neither, or worse. Undefined while it is too early:
 * nothing was learned.
 */
export function triedFromVerdict(judged: Judged): TriedResult | undefined {
  const { verdict, ratio, noNumbness, strength } = judged;
  const hasDrawback = drawbackOf(judged) !== undefined;
  switch (verdict) {
    case 'too-early':
      return undefined;
    case 'made-it-worse':
      return 'no';
    case 'helped': {
      const isFull = ratio.median >= fullHelp.ratio || noNumbness.change.probability >= fullHelp.noNumbness;
      return isFull && !hasDrawback ? 'helped' : 'partly';
    }
    case 'did-not':
      return (strength?.probabilityWeakerByTwo ?? 0) >= clearFrom && !hasDrawback ? 'partly' : 'no';
  }
}

/** Help, in full or a little, that nothing speaks against. */
export function isWorthKeeping(judged: Judged): boolean {
  const result = triedFromVerdict(judged);
  return (result === 'helped' || result === 'partly') && drawbackOf(judged) === undefined;
}

/** The answers with one more result; what else was tried stays. */
export function answersWithTried(answers: Answers, change: string, result: TriedResult): Answers {
  const before = Object.hasOwn(answers, 'tried') ? answers['tried'] : undefined;
  const kept = isFields(before) ? before : {};
  return { ...answers, tried: { ...(kept as Readonly<Record<string, TriedResult>>), [change]: result } };
}
