/** The numbers of a network laid out for learning: one row an answer, one column a hypothesis. */
import type { GuideNetwork } from '@footing/assessment';
import { clampShare } from '@footing/inference';

/** One answer to one question: a row. */
export type Entry = {
  readonly question: string;
  readonly outcome: string;
  /** True for "none of these". */
  readonly isNothing: boolean;
};

export type Ledger = {
  readonly hypotheses: number;
  readonly causes: number;
  /** The cause of each hypothesis. */
  readonly causeOf: Uint16Array;
  /** The part that a hypothesis has in its cause, in logarithms: all causes count alike while learning. */
  readonly logPart: Float64Array;
  readonly entries: readonly Entry[];
  /** Rows of which exactly one holds: from, to. */
  readonly exclusive: readonly (readonly [from: number, to: number])[];
  /** Row of the first outcome, by variable. */
  readonly rowOf: readonly number[];
  /** By row, then hypothesis. */
  readonly share: Float64Array;
  /** By row. */
  readonly base: Float64Array;
  /** By row, then cause: the place of the move that is learned for it, -1 where the guide says nothing of its own. */
  readonly slot: Int32Array;
  readonly moves: number;
};

export function ledgerOf({ network, spec, forms, variables }: GuideNetwork): Ledger {
  const { hypotheses } = network;
  const asked = [...variables.keys()].filter((id) => !id.startsWith('tried.'));
  const laid = asked.map((id) => ({
    id,
    spec: spec.variables[variables.get(id)!]!,
    variable: network.variables[variables.get(id)!]!,
  }));
  const entries: Entry[] = [];
  const exclusive: [number, number][] = [];
  const rowOf = spec.variables.map(() => -1);
  for (const { id, spec: own } of laid) {
    rowOf[variables.get(id)!] = entries.length;
    if (own.kind === 'one') exclusive.push([entries.length, entries.length + own.outcomes.length]);
    for (const [k, outcome] of own.outcomes.entries())
      entries.push({ question: id, outcome: outcome.id, isNothing: k === own.nothing });
  }
  const causeOf = Uint16Array.from(forms, (form) => form.cause);
  const { slot, moves } = slotsOf(
    laid.map(({ spec: own }) => own),
    causeOf,
    network.groups,
  );
  return {
    hypotheses,
    causes: network.groups,
    causeOf,
    logPart: network.logPart,
    entries,
    exclusive,
    rowOf,
    share: Float64Array.from(laid.flatMap(({ variable }) => [...variable.p])),
    base: Float64Array.from(
      laid.flatMap(({ spec: own }) => own.outcomes.map(({ base }) => clampShare(base.p))),
    ),
    slot,
    moves,
  };
}

type Rows = readonly GuideNetwork['spec']['variables'][number][];

/** A move for each answer of which the guide says something of its own under some form of the cause. */
function slotsOf(variables: Rows, causeOf: Uint16Array, causes: number): { slot: Int32Array; moves: number } {
  const rows = variables.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const slot = new Int32Array(rows * causes).fill(-1);
  let moves = 0;
  let row = 0;
  for (const { outcomes, shares } of variables)
    for (const k of outcomes.keys()) {
      for (const [h, own] of shares) {
        const at = row * causes + causeOf[h]!;
        if (own.has(k) && slot[at] === -1) slot[at] = moves++;
      }
      row++;
    }
  return { slot, moves };
}
