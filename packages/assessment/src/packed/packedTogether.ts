/** What answers told together add, in columns: pair by pair, since a pair that tells of one cause tells of its look-alikes. */
import { type Guide, nameTogether, toldTogether } from '@footing/guide';
import { togetherByPair } from '../togetherOfGuide.ts';
import type { Cells } from './cells.ts';
import { columnOf, foldSign, numbersOf, unfoldSign } from './column.ts';

export type PackedTogether = {
  /** The cells of each pair: in steps up, and the second anew where the first is another. */
  readonly first: string;
  readonly second: string;
  /** How many causes each pair speaks of; which, in steps up; and what it adds, in tenths of a nat. */
  readonly sizes: string;
  readonly causes: string;
  readonly tenths: string;
};

/** By cause, as in the corrections of a guide. */
type TogetherByCause = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Pair = {
  readonly cells: readonly [number, number];
  readonly adds: readonly (readonly [cause: number, nats: number])[];
};

/** @throws RangeError when a number is no whole number of tenths: it would arrive as another. */
export function packTogether(guide: Guide, cells: Cells): PackedTogether {
  const pairs = [...togetherByPair(guide)].map(([name, adds]): Pair => {
    return { cells: cellsOf(name, cells), adds: [...adds] };
  });
  const sorted = pairs.sort((a, b) => a.cells[0] - b.cells[0] || a.cells[1] - b.cells[1]);
  return {
    first: columnOf(sorted.map((pair, i) => pair.cells[0] - (sorted[i - 1]?.cells[0] ?? 0))),
    second: columnOf(sorted.map((pair, i) => secondStep(pair, sorted[i - 1]))),
    sizes: columnOf(sorted.map(({ adds }) => adds.length)),
    causes: columnOf(sorted.flatMap(({ adds }) => adds.map(([cause], i) => cause - (adds[i - 1]?.[0] ?? 0)))),
    tenths: columnOf(sorted.flatMap(({ adds }) => adds.map(([, nats]) => foldSign(wholeTenths(nats))))),
  };
}

function cellsOf(name: string, { ofOutcome }: Cells): [number, number] {
  const [first, second] = toldTogether(name).map(({ question, option }) => ofOutcome(question, option));
  return [first!, second!];
}

function secondStep({ cells }: Pair, before: Pair | undefined): number {
  return cells[1] - (before?.cells[0] === cells[0] ? before.cells[1] : cells[0]);
}

/** By cause what {@link packTogether} packed. @throws RangeError when the columns are broken. */
export function unpackTogether(
  packed: PackedTogether,
  { outcomes }: Cells,
  causes: readonly { readonly id: string }[],
): TogetherByCause {
  const { first, second, sizes, causes: steps, tenths } = numbersOfAll(packed);
  const byCause: Record<string, Record<string, number>> = Object.fromEntries(
    causes.map(({ id }) => [id, {}]),
  );
  const cells: [number, number] = [0, 0];
  let at = 0;
  for (const [pair, size] of sizes.entries()) {
    cells[1] = second[pair]! + (first[pair] === 0 && pair > 0 ? cells[1] : cells[0] + first[pair]!);
    cells[0] += first[pair]!;
    const name = nameOf(outcomes, cells);
    let cause = 0;
    for (const end = at + size; at < end; at++) {
      cause += steps[at]!;
      ownOf(byCause, causes, cause)[name] = unfoldSign(tenths[at]!) / 10;
    }
  }
  return byCause;
}

type Columns = { readonly [column in keyof PackedTogether]: number[] };

function numbersOfAll(packed: PackedTogether): Columns {
  const { first, second, sizes, causes, tenths } = packed;
  const columns = [first, second, sizes, causes, tenths].map(numbersOf) as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  const terms = columns[2].reduce((sum, size) => sum + size, 0);
  const fits = columns.every(({ length }, i) => length === (i < 3 ? columns[2].length : terms));
  if (!fits) throw new RangeError('the columns of answers told together do not fit one another');
  return {
    first: columns[0],
    second: columns[1],
    sizes: columns[2],
    causes: columns[3],
    tenths: columns[4],
  };
}

function nameOf(outcomes: Cells['outcomes'], cells: readonly [number, number]): string {
  const [first, second] = cells.map((cell) => {
    const found = outcomes[cell];
    if (found === undefined)
      throw new RangeError(`answers told together are of cell ${cell}, which no answer has`);
    return { question: found[0], option: found[1] };
  });
  return nameTogether(first!, second!);
}

function ownOf(
  byCause: Record<string, Record<string, number>>,
  causes: readonly { readonly id: string }[],
  place: number,
): Record<string, number> {
  const cause = causes[place];
  if (cause === undefined)
    throw new RangeError(`answers told together are of cause ${place}, which is not there`);
  return byCause[cause.id]!;
}

function wholeTenths(nats: number): number {
  const tenths = Math.round(nats * 10);
  if (tenths / 10 !== nats)
    throw new RangeError(`what answers add together is told in tenths of a nat, not ${nats}`);
  return tenths;
}
