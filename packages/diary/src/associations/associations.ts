/** What goes with numbness over many sessions. Never why: what goes with it is worth a trial, no more. */
import type { Session } from '../session/session.ts';
import { type Factor, type FactorKind, factorsOf } from './factors.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import { type PermutationTest, permutationTest } from './permutationTest.ts';
import { type RateRatio, rateRatio } from './rateRatio.ts';

/** Fewer tell nothing, and nothing is then shown (checked by simulation, docs/evidence/associations-check.md). */
export const fewestSessions = 12;
export const fewestNumb = 5;

export type Side = { readonly sessions: number; readonly numb: number };

export type Association = {
  readonly kind: FactorKind;
  /** Of kit and surface: which one. */
  readonly name: string | null;
  /**
   * With it and without; of a number: the sessions above its median, and the others. `from` to `to` is the step that the
   * ratio is for: 0 to 1, or from the lower to the upper quartile of the number, in its own unit.
   */
  readonly with: Side;
  readonly without: Side;
  readonly from: number;
  readonly to: number;
  /** How many times as often a minute numbness came; the interval is for all factors at once, to 95%. */
  readonly rateRatio: RateRatio;
  /** How often so strong a tie of any factor comes by chance. */
  readonly adjustedP: number;
  readonly verdict: 'goes-with-more' | 'goes-with-less' | 'no-sign';
};

export type Associations = {
  /** Sessions whose time to numbness is known, and those of them with numbness. */
  readonly sessions: number;
  readonly numb: number;
  /** False when there are too few sessions to say anything: `associations` is then empty. */
  readonly isEnough: boolean;
  /** The strongest first. */
  readonly associations: readonly Association[];
};

export type AssociationSettings = {
  readonly permutations: number;
  readonly seed: number;
};

const defaultSettings: AssociationSettings = { permutations: 1999, seed: 1 };

/** At most this share of diaries in which nothing goes with numbness are told that something does. */
const level = 0.05;

/** The same sessions and settings give the same result. */
export function associationsOf(
  sessions: readonly Session[],
  settings: AssociationSettings = defaultSettings,
): Associations {
  const outcomes = outcomesOf(sessions);
  const numb = outcomes.filter(({ isNumb }) => isNumb).length;
  const factors = factorsOf(outcomes.map(({ session }) => session));
  const isEnough = outcomes.length >= fewestSessions && numb >= fewestNumb;
  if (!isEnough || factors.length === 0)
    return { sessions: outcomes.length, numb, isEnough, associations: [] };
  const test = permutationTest(outcomes, factors, settings);
  const associations = factors
    .map((factor, i) => associationOf(outcomes, factor, test, i))
    .sort((a, b) => a.adjustedP - b.adjustedP);
  return { sessions: outcomes.length, numb, isEnough, associations };
}

function associationOf(
  outcomes: readonly Outcome[],
  factor: Factor,
  test: PermutationTest,
  i: number,
): Association {
  const { kind, name, values } = factor;
  const { from, to, median } = stepOf(factor);
  const ratio = rateRatio(outcomes, values, to - from, test.criticalValue);
  const side = (isWith: boolean): Side => {
    const own = outcomes.filter((_, s) => !Number.isNaN(values[s]!) && values[s]! > median === isWith);
    return { sessions: own.length, numb: own.filter(({ isNumb }) => isNumb).length };
  };
  const adjustedP = test.adjustedP[i]!;
  return {
    kind,
    name,
    with: side(true),
    without: side(false),
    from,
    to,
    rateRatio: ratio,
    adjustedP,
    verdict: adjustedP > level ? 'no-sign' : verdictOf(ratio),
  };
}

/** Both the shuffles and the interval must say so. */
function verdictOf({ low, high }: RateRatio): Association['verdict'] {
  if (low > 1) return 'goes-with-more';
  return high < 1 ? 'goes-with-less' : 'no-sign';
}

function stepOf({ scale, values }: Factor): {
  readonly from: number;
  readonly to: number;
  readonly median: number;
} {
  if (scale === 'yes-no') return { from: 0, to: 1, median: 0.5 };
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  const [from, to] = [at(0.25), at(0.75)];
  const median = at(0.5);
  return to > from ? { from, to, median } : { from: sorted[0]!, to: sorted.at(-1)!, median };
}
