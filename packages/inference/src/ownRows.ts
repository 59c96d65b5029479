import type { Variable } from './network.ts';
import type { HypothesisCells } from './standpoint.ts';

/**
 * By how much the shares of a variable's outcomes differ from the base rates: a row for each hypothesis with a share of
 * its own, those of a cell, and the cells of a group, one after the other. Rows are as long as the next multiple of four.
 */
export type OwnRows = {
  readonly length: number;
  readonly hypotheses: Uint16Array;
  readonly values: Float64Array;
  /** The rows of the i-th cell that has any: from[i] to from[i + 1]. */
  readonly from: Uint16Array;
  readonly class: Uint8Array;
  /** The place of its group among the groups that have rows, and which of all groups each of those is. */
  readonly place: Uint16Array;
  readonly groups: Uint16Array;
};

export function ownRowsOf(
  { outcomes, own, ownFrom, ownShare, baseShare }: Variable,
  cells: HypothesisCells,
): OwnRows {
  const length = (outcomes + 3) & ~3;
  const hypotheses = [...new Set(own)].sort((a, b) => cells.of[a]! - cells.of[b]! || a - b);
  const row = new Map(hypotheses.map((h, i) => [h, i * length]));
  const values = new Float64Array(hypotheses.length * length);
  for (let k = 0; k < outcomes; k++)
    for (let i = ownFrom[k]!; i < ownFrom[k + 1]!; i++)
      values[row.get(own[i]!)! + k] = ownShare[i]! - baseShare[k]!;
  const cellOf = hypotheses.map((h) => cells.of[h]!);
  const starts = [...cellOf.keys()].filter((i) => i === 0 || cellOf[i] !== cellOf[i - 1]);
  const groupOf = starts.map((i) => cells.group[cellOf[i]!]!);
  const groups = [...new Set(groupOf)];
  return {
    length,
    hypotheses: Uint16Array.from(hypotheses),
    values,
    from: Uint16Array.of(...starts, hypotheses.length),
    class: Uint8Array.from(starts, (i) => cells.class[cellOf[i]!]!),
    place: Uint16Array.from(groupOf, (group) => groups.indexOf(group)),
    groups: Uint16Array.from(groups),
  };
}
