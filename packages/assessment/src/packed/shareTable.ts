/** All shares of a guide in columns: which outcomes a row lists, and the p and n of each, by their place in a dictionary; their sources apart. */
import type { Share } from '@footing/guide';
import { columnOf, numbersOf } from './column.ts';
import { columnOfLists, listsIn } from './lists.ts';

/** The shares of one form (or the base rates) by cell: an outcome of a question, counted over all questions. */
export type Row = readonly (readonly [cell: number, share: Share])[];

export type ShareTable = {
  /** Dictionaries, the commonest first. */
  readonly ps: readonly number[];
  readonly ns: readonly number[];
  readonly rows: number;
  readonly cells: number;
  /** By cell: the rows that list it, counted from 1. */
  readonly listed: string;
  /** One entry a listed cell; cell by cell over all rows, since people with different causes give like answers. */
  readonly p: string;
  /** One entry a listed cell, row by row, since the numbers of a form mostly stand on as many people. */
  readonly n: string;
};

/** Where each share of a table is from: only who is told of a share asks. */
export type ShareSources = {
  /** A dictionary, the commonest first. */
  readonly names: readonly string[];
  /** One entry a share, row by row. */
  readonly places: string;
};

export function tableOf(listed: readonly Row[]): ShareTable {
  const rows = inOrder(listed);
  const shares = sharesOf(rows);
  const likeShares = byCell(rows).map(([r, i]) => rows[r]![i]![1]);
  const byRow = rowsByCell(rows);
  const ps = dictionaryOf(shares.map((share) => share.p));
  const ns = dictionaryOf(shares.map((share) => share.n));
  return {
    ps,
    ns,
    rows: rows.length,
    cells: byRow.length,
    listed: columnOfLists(byRow),
    p: columnIn(ps, likeShares, (share) => share.p),
    n: columnIn(ns, shares, (share) => share.n),
  };
}

/** The sources of the shares of the same rows. */
export function shareSourcesOf(listed: readonly Row[]): ShareSources {
  const shares = sharesOf(inOrder(listed));
  const names = dictionaryOf(shares.map((share) => share.source));
  return { names, places: columnIn(names, shares, (share) => share.source) };
}

function inOrder(rows: readonly Row[]): Row[] {
  return rows.map((row) => [...row].sort(([a], [b]) => a - b));
}

function sharesOf(rows: readonly Row[]): Share[] {
  return rows.flatMap((row) => row.map(([, share]) => share));
}

/** No id begins so. */
const mark = '#';

/** Names the sources of shares that came out of a table; what is a source's id already stays. @throws RangeError for a share that is not there. */
export function sourceNamer({ names, places }: ShareSources): (source: string) => string {
  const place = numbersOf(places);
  return (source) =>
    source.startsWith(mark) ? entryAt(names, entryAt(place, Number(source.slice(mark.length)))) : source;
}

/**
 * The rows of a table, share by share equal to those that it was made from but for their sources, each in the order of cells. A
 * source is a mark that {@link sourceNamer} reads.
 * @throws RangeError when the columns do not fit each other: a number that came out of a broken one would be wrong in silence.
 */
export function rowsOf(table: ShareTable): Row[] {
  const cells = cellsByRow(listsIn(table.listed, table.cells, table.rows), table.rows);
  const size = cells.reduce((sum, row) => sum + row.length, 0);
  const [p, n] = [table.p, table.n].map(numbersOf) as [number[], number[]];
  for (const column of [p, n])
    if (column.length !== size)
      throw new RangeError(`a column has ${column.length} entries for ${size} shares`);
  let at = 0;
  const rows = cells.map((row) =>
    row.map((cell): [number, { p: number } & Omit<Share, 'p'>] => {
      const share = { p: 0, n: entryAt(table.ns, n[at]!), source: `${mark}${at}` };
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

/** By cell: the rows that list it, counted from 1. */
function rowsByCell(rows: readonly Row[]): number[][] {
  const cells = 1 + Math.max(-1, ...rows.map((row) => row.at(-1)?.[0] ?? -1));
  const listed: number[][] = Array.from({ length: cells }, () => []);
  for (const [r, row] of rows.entries()) for (const [cell] of row) listed[cell]!.push(r + 1);
  return listed;
}

function cellsByRow(listed: readonly (readonly number[])[], rows: number): number[][] {
  const cells: number[][] = Array.from({ length: rows }, () => []);
  for (const [cell, own] of listed.entries()) for (const row of own) cells[row - 1]!.push(cell);
  return cells;
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
