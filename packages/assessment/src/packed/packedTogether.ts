/** What answers told together add, in columns: cause by cause, each pair by its place among all. */
import { type Guide, nameTogether, toldTogether } from '@footing/guide';
import { togetherByPair } from '../togetherOfGuide.ts';
import { type Cells, outcomeAt } from './cells.ts';
import { columnOfLists, listsIn } from './lists.ts';
import { columnOfTenths, tenthsIn } from './tenths.ts';

export type PackedTogether = {
  /** By cell: the second cells of the pairs that it is the first of, in steps from it. */
  readonly pairs: string;
  /** By cause: the pairs that speak of it, counted from 1. */
  readonly told: string;
  /** By cause and pair: what the pair adds, in tenths of a nat. */
  readonly tenths: string;
};

/** By cause, as in the corrections of a guide. */
type TogetherByCause = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** @throws RangeError when a number is no whole number of tenths: it would arrive as another. */
export function packTogether(guide: Guide, cells: Cells): PackedTogether {
  const byPair = togetherByPair(guide);
  const pairs = [...byPair.keys()].map((name) => ({ name, cells: cellsOf(name, cells) }));
  pairs.sort((a, b) => a.cells[0] - b.cells[0] || a.cells[1] - b.cells[1]);
  const seconds: number[][] = cells.outcomes.map(() => []);
  for (const {
    cells: [first, second],
  } of pairs)
    seconds[first]!.push(second - first);
  const adds = guide.causes.map((_, cause) =>
    pairs.flatMap(({ name }, pair) => {
      const nats = byPair.get(name)!.get(cause);
      return nats === undefined ? [] : [{ pair: pair + 1, nats }];
    }),
  );
  return {
    pairs: columnOfLists(seconds),
    told: columnOfLists(adds.map((own) => own.map(({ pair }) => pair))),
    tenths: columnOfTenths(adds.flat().map(({ nats }) => nats)),
  };
}

function cellsOf(name: string, { ofOutcome }: Cells): [number, number] {
  const [first, second] = toldTogether(name).map(({ question, option }) => ofOutcome(question, option));
  return [first!, second!];
}

/** By cause what {@link packTogether} packed. @throws RangeError when the columns are broken. */
export function unpackTogether(
  packed: PackedTogether,
  cells: Cells,
  causes: readonly { readonly id: string }[],
): TogetherByCause {
  const size = cells.outcomes.length;
  const names = listsIn(packed.pairs, size, size).flatMap((seconds, first) =>
    seconds.map((step) => nameTogether(answerAt(cells, first), answerAt(cells, first + step))),
  );
  const told = listsIn(packed.told, causes.length, names.length);
  const tenths = tenthsIn(packed.tenths);
  if (tenths.length !== told.flat().length)
    throw new RangeError('the columns of answers told together do not fit one another');
  let at = 0;
  const byCause = causes.map(({ id }, cause) => {
    const own = told[cause]!.map((pair) => [names[pair - 1]!, tenths[at++]!] as const);
    return [id, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(byCause);
}

function answerAt(cells: Cells, cell: number) {
  const [question, option] = outcomeAt(cells, cell);
  return { question, option };
}
