/** From a trial to the answer `tried`, which is evidence on the causes. */
import type { Answers, TriedResult } from '@footing/assessment';
import type { Analysis } from './analyse.ts';

/** From this probability on a usual session counts as one without numbness. */
export const noNumbnessFrom = 0.5;

/** From here on "helped" is said without "partly". */
const fullHelp = { ratio: 1.5, noNumbness: noNumbnessFrom, weaker: 0.95 };

type Judged = Pick<Analysis, 'verdict' | 'ratio' | 'noNumbness' | 'strength'>;

/**
 * helped: half as late again or more, or a usual session more likely without numbness than with it. partly: later by
 * less, or no later but clearly weaker. no: neither, or worse. Undefined while it is too early: nothing was learned.
 */
export function triedFromVerdict({ verdict, ratio, noNumbness, strength }: Judged): TriedResult | undefined {
  switch (verdict) {
    case 'too-early':
      return undefined;
    case 'made-it-worse':
      return 'no';
    case 'helped':
      return ratio.median >= fullHelp.ratio || noNumbness.change.probability >= fullHelp.noNumbness
        ? 'helped'
        : 'partly';
    case 'did-not':
      return (strength?.probabilityWeakerByTwo ?? 0) >= fullHelp.weaker ? 'partly' : 'no';
  }
}

/** The answers with one more result; what else was tried stays. */
export function answersWithTried(answers: Answers, change: string, result: TriedResult): Answers {
  const before = Object.hasOwn(answers, 'tried') ? answers['tried'] : undefined;
  const kept = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
  return { ...answers, tried: { ...(kept as Readonly<Record<string, TriedResult>>), [change]: result } };
}
