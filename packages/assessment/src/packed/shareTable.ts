/** All shares of a guide in columns: which outcomes a row lists, and the p, n and source of each, by their place in a dictionary. */
import type { Share } from '@footing/guide';
import { columnOf, numbersOf } from './column.ts';

/** The shares of one form (or the base rates) by cell: an outcome of a question, counted over all questions. */
export type Row = readonly (readonly [cell: number, share: Share])[];

export type ShareTable = {
  /** Dictionaries, the commonest first. */
  readonly ps: readonly number[];
  readonly ns: readonly number[];
  readonly sources: readonly string[];
  /** How many cells each row lists. */
  readonly counts: string;
  /** Steps up from one listed cell to the next, starting anew in each row. */
  readonly steps: string;
  /** One entry a listed cell; cell by cell over all rows, since people with different causes give like answers. */
  readonly p: string;
  /** One entry a listed cell, row by row, since the numbers of a form mostly stand on as many people. */
  readonly n: string;
  readonly source: string;
};

export function tableOf(listed: readonly Row[]): ShareTable {
  const rows = listed.map((row) => [...row].sort(([a], [b]) => a - b));
  const shares = rows.flatMap((row) => row.map(([, share]) => share));
  const likeShares = byCell(rows).map(([r, i]) => rows[r]![i]![1]);
  const ps = dictionaryOf(shares.map((share) => share.p));
  const ns = dictionaryOf(shares.map((share) => share.n));
  const sources = dictionaryOf(shares.map((share) => share.source));
  return {
    ps,
    ns,
    sources,
    counts: columnOf(rows.map((row) => row.length)),
    steps: columnOf(rows.flatMap(stepsOf)),
    p: columnIn(ps, likeShares, (share) => share.p),
    n: columnIn(ns, shares, (share) => share.n),
    source: columnIn(sources, shares, (share) => share.source),
  };
}

/**
 * The rows of a table, share by share equal to those that it was made from, each in the order of cells.
 * @throws RangeError when the columns do not fit each other: a number that came out of a broken one would be wrong in silence.
 */
export function rowsOf(table: ShareTable): Row[] {
  const cells = cellsOf(numbersOf(table.counts), numbersOf(table.steps));
  const size = cells.reduce((sum, row) => sum + row.length, 0);
  const [p, n, source] = [table.p, table.n, table.source].map(numbersOf) as [number[], number[], number[]];
  for (const column of [p, n, source])
    if (column.length !== size)
      throw new RangeError(`a column has ${column.length} entries for ${size} shares`);
  let at = 0;
  const rows = cells.map((row) =>
    row.map((cell): [number, { p: number } & Omit<Share, 'p'>] => {
      const share = { p: 0, n: entryAt(table.ns, n[at]!), source: entryAt(table.sources, source[at]!) };
      at++;
      return [cell, share];
    }),
  );
  for (const [place, [r, i]] of byCell(rows).entries()) rows[r]![i]![1].p = entryAt(table.ps, p[place]!);
  return rows;
}

function entryAt<T>(dictionary: readonly T[], place: number): T {
  if (place >= dictionary.length)
    throw new RangeError(`a dictionary of ${dictionary.length} has no ${place}`);
  return dictionary[place]!;
}

/** The places [row, entry] of all entries, by cell and then by row. */
function byCell(rows: readonly (readonly (readonly [number, unknown])[])[]): [number, number][] {
  const places = rows.flatMap((row, r) => row.map(([cell], i) => [cell, r, i] as const));
  places.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return places.map(([, r, i]) => [r, i]);
}

function stepsOf(row: Row): number[] {
  return row.map(([cell], i) => cell - (i === 0 ? 0 : row[i - 1]![0]));
}

function cellsOf(counts: readonly number[], steps: readonly number[]): number[][] {
  let at = 0;
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (steps.length !== all) throw new RangeError(`a column has ${steps.length} steps for ${all} shares`);
  return counts.map((count) => {
    let cell = 0;
    return Array.from({ length: count }, () => {
      cell += steps[at++]!;
      return cell;
    });
  });
}

function dictionaryOf<T>(values: readonly T[]): T[] {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

function columnIn<T>(dictionary: readonly T[], shares: readonly Share[], pick: (share: Share) => T): string {
  const places = new Map(dictionary.map((value, i) => [value, i]));
  return columnOf(shares.map((share) => places.get(pick(share))!));
}
