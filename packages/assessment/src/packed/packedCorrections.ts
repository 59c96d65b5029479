/** What learning moved, in columns: by whom it was learned is left out, for the arithmetic does not ask. */
import type { Corrections, Guide } from '@footing/guide';
import { type Cells, outcomeAt } from './cells.ts';
import { columnOf, numbersOf } from './column.ts';
import { columnOfTenths, tenthsIn } from './tenths.ts';

export type PackedCorrections = {
  /** By cause, in the guide's order: how many answers are moved. */
  readonly sizes: string;
  /** The cells moved, by cause, in steps up. */
  readonly cells: string;
  /** By how many tenths of a nat. */
  readonly tenths: string;
};

type Causes = readonly { readonly id: string }[];

/** @throws RangeError when a move is no whole number of tenths: it would arrive as another. */
export function packCorrections({ causes, corrections }: Guide, cells: Cells): PackedCorrections {
  const moves = causes.map(({ id }) => movesOf(corrections[id], cells));
  return {
    sizes: columnOf(moves.map((own) => own.length)),
    cells: columnOf(moves.flatMap((own) => own.map(([cell], i) => cell - (i === 0 ? 0 : own[i - 1]![0])))),
    tenths: columnOfTenths(moves.flat().map(([, move]) => move)),
  };
}

/** The moves of every cause. @throws RangeError when the columns are broken. */
export function unpackCorrections(
  packed: PackedCorrections,
  cells: Cells,
  causes: Causes,
): Readonly<Record<string, Corrections['answers']>> {
  const [sizes, steps] = [packed.sizes, packed.cells].map(numbersOf) as [number[], number[]];
  const tenths = tenthsIn(packed.tenths);
  const moved = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length !== causes.length || steps.length !== moved || tenths.length !== moved)
    throw new RangeError('the columns of corrections do not fit one another');
  let at = 0;
  const take = (size: number): Corrections['answers'] => {
    const answers: Record<string, Record<string, number>> = {};
    let cell = 0;
    for (const end = at + size; at < end; at++) {
      cell += steps[at]!;
      const [question, outcome] = outcomeAt(cells, cell);
      answers[question] ??= {};
      answers[question][outcome] = tenths[at]!;
    }
    return answers;
  };
  return Object.fromEntries(causes.map(({ id }, place) => [id, take(sizes[place]!)] as const));
}

function movesOf(corrections: Corrections | undefined, cells: Cells): [cell: number, move: number][] {
  const moves = Object.entries(corrections?.answers ?? {}).flatMap(([question, row]) =>
    Object.entries(row).map(([outcome, move]): [number, number] => [
      cells.ofOutcome(question, outcome),
      move,
    ]),
  );
  return moves.sort(([a], [b]) => a - b);
}
