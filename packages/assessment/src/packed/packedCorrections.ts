/** What learning moved, in columns: by whom it was learned is left out, for the arithmetic does not ask. */
import type { Corrections, Guide } from '@footing/guide';
import { type Cells, outcomeAt } from './cells.ts';
import { columnOfLists, listsIn } from './lists.ts';
import { columnOfTenths, tenthsIn } from './tenths.ts';

export type PackedCorrections = {
  /** By cause, in the guide's order: the cells moved, counted from 1. */
  readonly moved: string;
  /** By how many tenths of a nat. */
  readonly tenths: string;
};

type Causes = readonly { readonly id: string }[];

/** @throws RangeError when a move is no whole number of tenths: it would arrive as another. */
export function packCorrections({ causes, corrections }: Guide, cells: Cells): PackedCorrections {
  const moves = causes.map(({ id }) => movesOf(corrections[id], cells));
  return {
    moved: columnOfLists(moves.map((own) => own.map(([cell]) => cell + 1))),
    tenths: columnOfTenths(moves.flat().map(([, move]) => move)),
  };
}

/** The moves of every cause. @throws RangeError when the columns are broken. */
export function unpackCorrections(
  packed: PackedCorrections,
  cells: Cells,
  causes: Causes,
): Readonly<Record<string, Corrections['answers']>> {
  const moved = listsIn(packed.moved, causes.length, cells.outcomes.length);
  const tenths = tenthsIn(packed.tenths);
  if (tenths.length !== moved.flat().length)
    throw new RangeError('the columns of corrections do not fit one another');
  let at = 0;
  const byCause = causes.map(({ id }, cause) => {
    const answers: Record<string, Record<string, number>> = {};
    for (const cell of moved[cause]!) {
      const [question, outcome] = outcomeAt(cells, cell - 1);
      answers[question] ??= {};
      answers[question][outcome] = tenths[at++]!;
    }
    return [id, answers] as const;
  });
  return Object.fromEntries(byCause);
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
