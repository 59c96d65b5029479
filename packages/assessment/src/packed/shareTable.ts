/** All shares of a guide in columns: which outcomes a row lists, and the p and n of each, by their place in a dictionary; their sources apart. */
import type { Share } from '@footing/guide';
import { columnOf, numbersOf, shortNumbers } from './column.ts';
import { columnOfLists, listsIn } from './lists.ts';
import { type Rest, restOf, restsIn, type Wholes } from './rests.ts';

/** The shares of one form (or the base rates) by cell: an outcome of a question, counted over all questions. */
export type Row = readonly (readonly [cell: number, share: Share])[];

export type ShareTable = {
  /** Dictionaries: the commonest first, of p those that take a byte and then the others, each from the lowest. */
  readonly ps: readonly number[];
  readonly ns: readonly number[];
  readonly cells: number;
  /** By cell: the rows that list it, counted from 1. */
  readonly listed: string;
  /** One entry a listed cell, what is a rest left out; cell by cell over all rows, since people with different causes give like answers. */
  readonly p: string;
  /** The rests that are told all the same, counted from 1, row by row: as the guide writes them, the shares do not sum to 1. */
  readonly unsummed: string;
  /** One entry a listed cell, row by row, since the numbers of a form mostly stand on as many people. */
  readonly n: string;
};

/** Where each share of a table is from: only who is told of a share asks. */
export type ShareSources = {
  /** A dictionary, the commonest first. */
  readonly names: readonly string[];
  /** One entry a share, row by row. */
  readonly places: string;
  readonly count: number;
};

export function tableOf(listed: readonly Row[], wholes: Wholes): ShareTable {
  const rows = inOrder(listed);
  const shares = sharesOf(rows);
  const cells = byCell(rows);
  const rests = restsIn(rows, wholes);
  const isOff = (rest: Rest<Share>): boolean => restOf(rest) !== rest.share.p;
  const left = new Set(rests.filter((rest) => !isOff(rest)).map(({ share }) => share));
  const told = cells.flatMap((own) => own.map(([, share]) => share)).filter((share) => !left.has(share));
  const ps = nearBesideNear(dictionaryOf(told.map((share) => share.p)));
  const ns = dictionaryOf(shares.map((share) => share.n));
  return {
    ps,
    ns,
    cells: cells.length,
    listed: columnOfLists(cells.map((own) => own.map(([row]) => row))),
    p: columnIn(ps, told, (share) => share.p),
    unsummed: columnOfLists([rests.flatMap((rest, i) => (isOff(rest) ? [i + 1] : []))]),
    n: columnIn(ns, shares, (share) => share.n),
  };
}

/** The sources of the shares of the same rows. */
export function shareSourcesOf(listed: readonly Row[]): ShareSources {
  const shares = sharesOf(inOrder(listed));
  const names = dictionaryOf(shares.map((share) => share.source));
  return { names, places: columnIn(names, shares, (share) => share.source), count: shares.length };
}

/** A share of its own in each place. */
function inOrder(rows: readonly Row[]): Row[] {
  return rows.map((row) =>
    row.map(([cell, share]) => [cell, { ...share }] as const).sort(([a], [b]) => a - b),
  );
}

function sharesOf(rows: readonly Row[]): Share[] {
  return rows.flatMap((row) => row.map(([, share]) => share));
}

/** No id begins so. */
const mark = '#';

/**
 * Names the sources of shares that came out of a table; what is a source's id already stays.
 * @throws RangeError when the columns are broken, and for a share that is not there.
 */
export function sourceNamer({ names, places, count }: ShareSources): (source: string) => string {
  const place = numbersOf(places);
  if (place.length !== count) throw new RangeError(`${place.length} sources for ${count} shares`);
  return (source) =>
    source.startsWith(mark) ? entryAt(names, entryAt(place, Number(source.slice(mark.length)))) : source;
}

type Unpacked = { p: number; n: number; source: string };

/**
 * The rows of a table, share by share equal to those that it was made from but for their sources, each in the order of cells. A
 * source is a mark that {@link sourceNamer} reads.
 * @throws RangeError when the columns do not fit each other: a number that came out of a broken one would be wrong in silence.
 */
export function rowsOf(table: ShareTable, size: number, wholes: Wholes): Row[] {
  const rows = Array.from({ length: size }, (): [cell: number, share: Unpacked][] => []);
  const byCell: Unpacked[] = [];
  for (const [cell, own] of listsIn(table.listed, table.cells, size).entries())
    for (const row of own) {
      const share = { p: 0, n: 0, source: '' };
      rows[row - 1]!.push([cell, share]);
      byCell.push(share);
    }
  fillP(table, byCell, restsIn(rows, wholes));
  const n = columnFor(table.n, byCell.length);
  for (const [at, [, share]] of rows.flat().entries()) {
    share.n = entryAt(table.ns, n[at]);
    share.source = `${mark}${at}`;
  }
  return rows;
}

function fillP(table: ShareTable, byCell: readonly Unpacked[], rests: readonly Rest<Unpacked>[]): void {
  const unsummed = new Set(listsIn(table.unsummed, 1, rests.length)[0]);
  const summed = rests.filter((_, i) => !unsummed.has(i + 1));
  const left = new Set(summed.map(({ share }) => share));
  const told = byCell.filter((share) => !left.has(share));
  const p = columnFor(table.p, told.length);
  for (const [i, share] of told.entries()) share.p = entryAt(table.ps, p[i]);
  for (const rest of summed) rest.share.p = restOf(rest);
  if (summed.some(({ share }) => share.p < 0))
    throw new RangeError('the shares of a question sum to more than 1');
}

function columnFor(column: string, shares: number): number[] {
  const entries = numbersOf(column);
  if (entries.length !== shares)
    throw new RangeError(`a column has ${entries.length} entries for ${shares} shares`);
  return entries;
}

function entryAt<T>(entries: readonly T[], place = Number.NaN): T {
  const found = entries[place];
  if (found === undefined) throw new RangeError(`of ${entries.length} entries there is no ${place}`);
  return found;
}

/** By cell: the rows that list it, counted from 1, and its share in each. */
function byCell(rows: readonly Row[]): (readonly [row: number, share: Share])[][] {
  const cells = 1 + Math.max(-1, ...rows.map((row) => row.at(-1)?.[0] ?? -1));
  const listed: [number, Share][][] = Array.from({ length: cells }, () => []);
  for (const [r, row] of rows.entries()) for (const [cell, share] of row) listed[cell]!.push([r + 1, share]);
  return listed;
}

function dictionaryOf<T>(values: readonly T[]): T[] {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** Of the numbers that take a byte, and of the others, the lowest first: what is near is told by characters that are near. */
function nearBesideNear(numbers: readonly number[]): number[] {
  const [short, long] = [numbers.slice(0, shortNumbers), numbers.slice(shortNumbers)];
  return [short, long].flatMap((own) => own.toSorted((a, b) => a - b));
}

function columnIn<T>(dictionary: readonly T[], shares: readonly Share[], pick: (share: Share) => T): string {
  const places = new Map(dictionary.map((value, i) => [value, i]));
  return columnOf(shares.map((share) => places.get(pick(share))!));
}
