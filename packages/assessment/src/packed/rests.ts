/** Shares that need not travel: of the outcomes of which exactly one holds, the first has what the others leave. */

/** Cells whose shares sum to 1 in a row that has all of them. */
export type Wholes = readonly (readonly number[])[];

/** A share, and those that leave it. */
export type Rest<S> = { readonly share: S; readonly others: readonly S[] };

/** Row by row, one for each whole that the row has. */
export function restsIn<S>(
  rows: readonly (readonly (readonly [cell: number, share: S])[])[],
  wholes: Wholes,
): Rest<S>[] {
  return rows.flatMap((row) => {
    const shares = new Map(row);
    return wholes
      .filter((cells) => cells.every((cell) => shares.has(cell)))
      .map((cells) => {
        const [share, ...others] = cells.map((cell) => shares.get(cell)!);
        return { share: share!, others };
      });
  });
}

/** A guide tells no share more finely. */
const fineness = 1e6;

/** The share that the others leave, as it would be written: sums of fractions are off by a last digit. */
export function restOf({ others }: Rest<{ readonly p: number }>): number {
  return Math.round((1 - others.reduce((sum, { p }) => sum + p, 0)) * fineness) / fineness;
}
