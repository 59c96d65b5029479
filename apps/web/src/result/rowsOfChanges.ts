/** Where the changes offered stand in their list, and among them those that the person has just said to have tried. */

/** A change that was said to be tried, and the row that it had then. */
export type Placed = { readonly id: string; readonly row: number };

/** What is offered, in order; who left the offers keeps their row, as a line, and the next change comes right after it. */
export function rowsOfChanges(offered: readonly string[], placed: readonly Placed[]): string[] {
  const rows = [...offered];
  for (const { id, row } of placed) if (!rows.includes(id)) rows.splice(Math.min(row, rows.length), 0, id);
  return rows;
}
