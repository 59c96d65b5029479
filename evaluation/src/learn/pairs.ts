/** Which answers people tell together, and where what is learned of each pair has its place. */
import type { Ledger } from './ledger.ts';
import type { Lesson } from './lessons.ts';

/** Pairs of rows of a ledger, the lower first. */
export type Pairs = {
  readonly rows: readonly (readonly [lower: number, higher: number])[];
  /** By pair, then cause: the place of its term, -1 where none is learned. */
  readonly slot: Int32Array;
  readonly terms: number;
};

/** The pairs of one person, and how far they hold: less than 1 for a number near the edge of its bin. */
export type ToldPairs = { readonly pairs: Uint16Array; readonly strength: Float64Array };

export const noPairs: Pairs = { rows: [], slot: new Int32Array(), terms: 0 };

/** All pairs of answers that at least `leastTold` people told together, with a term for each cause. */
export function pairsToldBy(ledger: Ledger, lessons: readonly Lesson[], leastTold: number): Pairs {
  const told = new Map<number, number>();
  for (const lesson of lessons)
    for (const [lower, higher] of rowsTogether(ledger, lesson)) {
      const key = keyOf(ledger, lower, higher);
      told.set(key, (told.get(key) ?? 0) + 1);
    }
  const keys = [...told.keys()].filter((key) => told.get(key)! >= leastTold).sort((a, b) => a - b);
  const size = ledger.entries.length;
  const terms = keys.length * ledger.causes;
  return {
    rows: keys.map((key) => [Math.floor(key / size), key % size]),
    slot: Int32Array.from({ length: terms }, (_, i) => i),
    terms,
  };
}

function keyOf({ entries }: Ledger, lower: number, higher: number): number {
  return lower * entries.length + higher;
}

/**
 * The given answers of a person two by two; of those of which only one can hold, no two, nor two that are "none of these":
 * those would tell how a story was put into answers, and not what somebody has.
 */
function* rowsTogether(
  { entries, exclusive }: Ledger,
  { told }: Lesson,
): Generator<readonly [lower: number, higher: number, strength: number]> {
  for (const [i, [lower, share]] of told.entries())
    for (const [higher, beside] of told.slice(i + 1)) {
      const [one, other] = [entries[lower]!, entries[higher]!];
      if (one.isNothing && other.isNothing) continue;
      if (one.question === other.question && exclusive.some(([from, to]) => lower >= from && lower < to))
        continue;
      yield [lower, higher, share * beside];
    }
}

/** A function that finds the pairs of a person. */
export function pairFinder(ledger: Ledger, { rows }: Pairs): (lesson: Lesson) => ToldPairs {
  const places = new Map(rows.map(([lower, higher], pair) => [keyOf(ledger, lower, higher), pair]));
  return (lesson) => {
    const found = [...rowsTogether(ledger, lesson)].flatMap(([lower, higher, strength]) => {
      const pair = places.get(keyOf(ledger, lower, higher));
      return pair === undefined ? [] : [[pair, strength] as const];
    });
    return {
      pairs: Uint16Array.from(found, ([pair]) => pair),
      strength: Float64Array.from(found, ([, strength]) => strength),
    };
  };
}

/** The pairs with the terms that are larger than `least`, and those terms. */
export function strongestPairs(
  { causes }: Ledger,
  pairs: Pairs,
  terms: Float64Array,
  least: number,
): { readonly pairs: Pairs; readonly terms: Float64Array } {
  const isStrong = (place: number): boolean => place !== -1 && Math.abs(terms[place]!) >= least;
  const kept = pairs.rows.flatMap((rows, pair) => {
    const slots = [...pairs.slot.subarray(pair * causes, (pair + 1) * causes)];
    return slots.some(isStrong) ? [{ rows, slots }] : [];
  });
  const places: number[] = [];
  const slot = kept.flatMap(({ slots }) =>
    slots.map((place) => (isStrong(place) ? places.push(place) - 1 : -1)),
  );
  return {
    pairs: { rows: kept.map(({ rows }) => rows), slot: Int32Array.from(slot), terms: places.length },
    terms: Float64Array.from(places, (place) => terms[place]!),
  };
}
