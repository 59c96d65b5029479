/** How surprising it is that factors go with numbness, told for all of them at once. */
import { randomStream } from '@footing/inference';
import { detrended } from './detrend.ts';
import type { Factor } from './factors.ts';
import { type Outcome, residualsOf } from './outcome.ts';
import { placesByActivity } from './places.ts';

export type PermutationTest = {
  /** For each factor: how many standard deviations its tie with numbness lies from none; above 0 for more or earlier. */
  readonly statistics: readonly number[];
  /** For each factor: in how many shuffles any factor at all had as strong a tie. */
  readonly adjustedP: readonly number[];
  /** The strength that any factor at all reaches in 5% of the shuffles, and no less than chance reaches with a single one. */
  readonly criticalValue: number;
};

export type PermutationSettings = { readonly permutations: number; readonly seed: number };

/**
 * Of a standard normal value, beyond it to either side in 5%. Where every session is numb at the same minute, shuffles change
 * nothing: as a width of intervals their own strength would say that all is known.
 */
const leastCritical = 1.96;

/**
 * Shuffles the sessions' numbness within each activity, and takes the strongest tie of any factor each time (P. H.
 * Westfall and S. S. Young, Resampling-Based Multiple Testing, 1993): under no tie at all, the share of diaries that are
 * told of any factor is then at most the level, however many factors there are and however they hang together. A
 * straight trend in time is taken out of both first (D. Freedman and D. Lane, J. Bus. Econ. Stat. 1, 1983), since what
 * heals by itself goes with whatever was bought meanwhile.
 */
export function permutationTest(
  outcomes: readonly Outcome[],
  factors: readonly Factor[],
  { permutations, seed }: PermutationSettings,
): PermutationTest {
  const residuals = detrended(residualsOf(outcomes), outcomes);
  const columns = factors.map(({ values }) => standardised(detrended(values, outcomes), residuals));
  const statistics = columns.map((column) => product(column, residuals));
  const strongest = shuffledStrongest(outcomes, residuals, columns, { permutations, seed });
  const atLeast = (strength: number): number => strongest.filter((value) => value >= strength - 1e-12).length;
  return {
    statistics,
    adjustedP: statistics.map((statistic) => (1 + atLeast(Math.abs(statistic))) / (permutations + 1)),
    criticalValue: Math.max(leastCritical, strongest.toSorted()[Math.floor(0.95 * permutations)]!),
  };
}

/** Scaled so that the product with shuffled residuals has a standard deviation of about 1; zero when it cannot vary. */
function standardised(column: Float64Array, residuals: Float64Array): Float64Array {
  const scale = Math.sqrt((product(column, column) * product(residuals, residuals)) / residuals.length);
  return scale < 1e-9 ? column.map(() => 0) : column.map((value) => value / scale);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function shuffledStrongest(
  outcomes: readonly Outcome[],
  residuals: Float64Array,
  columns: readonly Float64Array[],
  { permutations, seed }: PermutationSettings,
): Float64Array {
  const random = randomStream(seed);
  const groups = placesByActivity(outcomes);
  const shuffled = residuals.slice();
  return Float64Array.from({ length: permutations }, () => {
    for (const group of groups) shuffle(shuffled, group, random);
    return columns.reduce((most, column) => Math.max(most, Math.abs(product(column, shuffled))), 0);
  });
}

/** Fisher and Yates, among the places of a group. */
function shuffle(values: Float64Array, group: readonly number[], random: () => number): void {
  for (let i = group.length - 1; i > 0; i--) {
    const [a, b] = [group[i]!, group[Math.floor(random() * (i + 1))]!];
    [values[a], values[b]] = [values[b]!, values[a]!];
  }
}
