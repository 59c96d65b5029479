/** Adds what outcomes that hold together say beyond what each says alone. */
import type { Finding } from './finding.ts';
import type { Network, Variable } from './network.ts';

/** A pair of outcomes that both hold: how far, 0 to 1, and by which findings (the same for two of one `many`). */
export type HeldPair = {
  readonly pair: number;
  readonly strength: number;
  readonly by: readonly [first: number, second: number];
};

/** Outcomes that hold, as rows (`LaidTogether.rowOf`), each once; by row, how far (1, or the part of a number near the edge of its bin). */
export type Held = { readonly rows: number[]; readonly strength: Float64Array };

/** Tells each pair of which both outcomes hold, once. */
export function eachTogether(
  network: Network,
  findings: readonly Finding[],
  hears: (held: HeldPair) => void,
): void {
  const { from, other, rowOf } = network.together;
  const { rows, strength } = heldOutcomes(network, findings);
  const finding = findingOfRow(rowOf, findings);
  for (const row of rows)
    for (let pair = from[row]!; pair < from[row + 1]!; pair++) {
      const beside = other[pair]!;
      const both = strength[row]! * strength[beside]!;
      if (both > 0) hears({ pair, strength: both, by: [finding(row), finding(beside)] });
    }
}

/** The finding about the variable of a row. */
function findingOfRow(rowOf: Uint32Array, findings: readonly Finding[]): (row: number) => number {
  return (row) => findings.findIndex(({ variable }) => row >= rowOf[variable]! && row < rowOf[variable + 1]!);
}

/** Which outcomes hold by some findings, "none of these" among them. Written to `strength`, when given one to use again. */
export function heldOutcomes(
  { together: { rowOf }, variables }: Network,
  findings: readonly Finding[],
  strength: Float64Array = new Float64Array(rowOf[rowOf.length - 1]!),
): Held {
  const held = { rows: [], strength: strength.fill(0) };
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]!;
    const first = rowOf[finding.variable]!;
    if (finding.kind === 'many') holdMany(held, variables[finding.variable]!, finding, first);
    else holdOne(held, finding, first);
  }
  return held;
}

function holdOne(held: Held, { outcome, beside }: Finding & { kind: 'one' }, first: number): void {
  hold(held, first + outcome, beside === undefined ? 1 : 1 - beside.share);
  if (beside !== undefined) hold(held, first + beside.outcome, beside.share);
}

/** "None of these" is an answer too. */
function holdMany(
  held: Held,
  { nothing }: Variable,
  { present, asked }: Finding & { kind: 'many' },
  first: number,
): void {
  for (let i = 0; i < present.length; i++) hold(held, first + present[i]!, 1);
  if (asked && present.length === 0 && nothing !== undefined) hold(held, first + nothing, 1);
}

function hold({ rows, strength }: Held, row: number, share: number): void {
  if (strength[row]! >= share) return;
  if (strength[row] === 0) rows.push(row);
  strength[row] = share;
}

/** Adds what one pair says to the sums of groups that begin at `from`, in place. */
export function addPair(
  { together }: Network,
  { pair, strength }: HeldPair,
  byGroup: Float64Array,
  from: number,
): void {
  const { termsFrom, group, nats } = together;
  for (let i = termsFrom[pair]!; i < termsFrom[pair + 1]!; i++) {
    const g = from + group[i]!;
    byGroup[g] = byGroup[g]! + strength * nats[i]!;
  }
}

/** Adds to each hypothesis the sum of its group, of those that begin at `from`, in place. */
export function addByGroup({ group }: Network, byGroup: Float64Array, scores: Float64Array, from = 0): void {
  for (let h = 0; h < scores.length; h++) scores[h] = scores[h]! + byGroup[from + group[h]!]!;
}

/**
 * Adds what all pairs say that the findings hold, in place; true when there was any. A part of every posterior, and so
 * written without a call for each pair.
 */
export function addTogether(network: Network, findings: readonly Finding[], scores: Float64Array): boolean {
  const { from, other, termsFrom, group, nats, desk } = network.together;
  if (other.length === 0) return false;
  const { rows, strength } = heldOutcomes(network, findings, desk.strength);
  const byGroup = desk.byGroup.fill(0);
  let any = false;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    const own = strength[row]!;
    const end = from[row + 1]!;
    for (let pair = from[row]!; pair < end; pair++) {
      const both = own * strength[other[pair]!]!;
      if (both === 0) continue;
      any = true;
      const last = termsFrom[pair + 1]!;
      for (let i = termsFrom[pair]!; i < last; i++) byGroup[group[i]!]! += both * nats[i]!;
    }
  }
  if (any) addByGroup(network, byGroup, scores);
  return any;
}
