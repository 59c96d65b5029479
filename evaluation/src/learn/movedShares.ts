/** The shares of a ledger with moves made, and what they say. */
import { clampShare } from '@footing/inference';
import type { Ledger } from './ledger.ts';

/** By row, then hypothesis. */
export type Tables = {
  readonly share: Float64Array;
  /** log(share / base): what an answer says that was given. */
  readonly given: Float64Array;
  /** log((1 - share) / (1 - base)): what an answer says that was left out. */
  readonly left: Float64Array;
};

export function emptyTables({ share: { length } }: Ledger): Tables {
  return { share: new Float64Array(length), given: new Float64Array(length), left: new Float64Array(length) };
}

/** Writes the moved shares, and what they say, into `tables`. */
export function fillTables(ledger: Ledger, moves: Float64Array, tables: Tables): void {
  const { hypotheses, share, base, exclusive } = ledger;
  for (let cell = 0; cell < share.length; cell++)
    tables.share[cell] = movedOdds(share[cell]!, moveAt(ledger, moves, cell));
  for (const rows of exclusive) weighRows(ledger, moves, tables.share, rows);
  for (let cell = 0; cell < share.length; cell++) {
    const own = clampShare(tables.share[cell]!);
    const usual = base[Math.floor(cell / hypotheses)]!;
    tables.given[cell] = Math.log(own / usual);
    tables.left[cell] = Math.log((1 - own) / (1 - usual));
  }
}

function moveAt({ hypotheses, causes, causeOf, slot }: Ledger, moves: Float64Array, cell: number): number {
  const at = slot[Math.floor(cell / hypotheses) * causes + causeOf[cell % hypotheses]!]!;
  return at === -1 ? 0 : moves[at]!;
}

function movedOdds(p: number, move: number): number {
  const odds = p * Math.exp(move);
  return odds / (1 - p + odds);
}

/** Of answers of which exactly one holds, each is weighed by its move, and all sum to 1 again under each hypothesis. */
function weighRows(
  ledger: Ledger,
  moves: Float64Array,
  moved: Float64Array,
  [from, to]: Ledger['exclusive'][number],
): void {
  const { hypotheses, share } = ledger;
  for (let h = 0; h < hypotheses; h++) {
    let total = 0;
    for (let row = from; row < to; row++) {
      const cell = row * hypotheses + h;
      moved[cell] = share[cell]! * Math.exp(moveAt(ledger, moves, cell));
      total += moved[cell];
    }
    for (let row = from; row < to; row++) moved[row * hypotheses + h]! /= total;
  }
}
