/** Many lists of whole numbers from 1 in one column: each list in steps up, and ended by 0. */
import { columnOf, numbersOf } from './column.ts';

/** @throws RangeError when a list does not ascend. */
export function columnOfLists(lists: readonly (readonly number[])[]): string {
  return columnOf(
    lists.flatMap((list) => {
      const steps = list.map((value, i) => value - (list[i - 1] ?? 0));
      const back = steps.findIndex((step) => step < 1);
      if (back !== -1)
        throw new RangeError(`a list ascends from 1, and not from ${list[back - 1] ?? 0} to ${list[back]}`);
      return [...steps, 0];
    }),
  );
}

/** @throws RangeError when the column holds another number of lists, or one of them a number above `most`. */
export function listsIn(column: string, size: number, most: number): number[][] {
  const lists: number[][] = [];
  let open: number[] = [];
  for (const step of numbersOf(column)) {
    if (step === 0) {
      lists.push(open);
      open = [];
      continue;
    }
    const value = (open.at(-1) ?? 0) + step;
    if (value > most) throw new RangeError(`a list goes up to ${most}, not ${value}`);
    open.push(value);
  }
  if (lists.length !== size || open.length > 0)
    throw new RangeError(
      `a column has ${lists.length} lists${open.length > 0 ? ' and an open one' : ''}, not ${size}`,
    );
  return lists;
}
