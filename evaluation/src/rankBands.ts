/** Whether the bands hold what they should: the place of the expected cause, drawn again and again. */
import { type Assessor, findingsOf } from '@footing/assessment';
import { type Band, bandOf, createPosteriorDraws, type Finding } from '@footing/inference';
import { bootstrap, type Figure, quantileOf, wilson } from './intervals.ts';
import type { Score } from './score.ts';

export type BandedCase = {
  /** The place of the best expected cause by the guide's own numbers, 1 for the first. */
  readonly rank: number;
  /** The band of that place over the draws. */
  readonly rankBand: Band;
  /** How wide the band of the first cause's probability is. */
  readonly topWidth: number;
  /** The band of an expected cause reaches as high as the best of the other causes stands. */
  readonly couldBeFirst: boolean;
};

export type BandFigures = {
  readonly pointInside: Figure;
  readonly firstInside: Figure;
  readonly couldBeFirst: Figure;
  readonly topWidth: Figure;
};

/** A function that sets a score beside its draws, by the guide's own settings. */
export function createBandCheck({ guide, network }: Assessor): (score: Score) => BandedCase {
  const settings = guide.model.bands;
  const drawsOf = createPosteriorDraws(network.network, settings);
  return (score) => {
    const { causes } = score.case.expected;
    const expected = causes.map((id) => guide.causes.findIndex((cause) => cause.id === id));
    const findings: Finding[] = findingsOf(guide, network, score.interview.request).map((f) => f.finding);
    const [low, high] = score.assessment.causes[0]!.band;
    return {
      rank: score.rank,
      rankBand: bandOf(ranksOf(drawsOf(findings), expected), settings.width),
      topWidth: high - low,
      couldBeFirst: couldBeFirst(score),
    };
  };
}

/** For each draw, how many causes stand above the best of the expected ones, and one more. */
export function ranksOf(draws: readonly Float64Array[], expected: readonly number[]): Float64Array {
  return draws[0]!.map((_, d) => {
    const best = Math.max(...expected.map((h) => draws[h]![d]!));
    return 1 + draws.filter((own) => own[d]! > best).length;
  });
}

function couldBeFirst({ assessment, case: { expected } }: Score): boolean {
  const isExpected = ({ id }: { readonly id: string }): boolean => expected.causes.includes(id);
  const others = assessment.causes.filter((cause) => !isExpected(cause));
  const toBeat = Math.max(...others.map((cause) => cause.probability));
  return assessment.causes.some((cause) => isExpected(cause) && cause.band[1] >= toBeat);
}

/** Counts over the cases: Wilson intervals for shares, a bootstrap interval for the median. */
export function bandFigures(cases: readonly BandedCase[]): BandFigures {
  const share = (holds: (banded: BandedCase) => boolean): Figure =>
    wilson(cases.filter(holds).length, cases.length);
  return {
    pointInside: share(({ rank, rankBand: [low, high] }) => low <= rank && rank <= high),
    firstInside: share(({ rankBand: [low] }) => low === 1),
    couldBeFirst: share((banded) => banded.couldBeFirst),
    topWidth: bootstrap(
      cases.map((banded) => banded.topWidth),
      (widths) => quantileOf(widths, 0.5),
    ),
  };
}
