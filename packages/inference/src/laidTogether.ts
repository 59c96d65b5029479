/** What two outcomes that hold together say beyond what each says alone, laid out for speed. */

/** An outcome of a variable, both by their number. */
export type OutcomeOf = readonly [variable: number, outcome: number];

export type TogetherSpec = {
  readonly of: readonly [OutcomeOf, OutcomeOf];
  /** By group: what is added to the logarithm of its odds when both hold, in nats. */
  readonly adds: ReadonlyMap<number, number>;
};

/** Outcomes are counted over all variables: outcome k of variable v is row `rowOf[v] + k`. */
export type LaidTogether = {
  /** One entry more than variables: the last is the number of rows. */
  readonly rowOf: Uint32Array;
  /** Each pair stands under the one of its rows that has fewer, at from[row] to from[row + 1], with its other row: so few are looked at in vain. */
  readonly from: Uint32Array;
  readonly other: Uint32Array;
  /** What each pair adds to which groups, at termsFrom[pair] to termsFrom[pair + 1]. */
  readonly termsFrom: Uint32Array;
  readonly group: Uint16Array;
  readonly nats: Float64Array;
  /** Room to work in, by row and by group, used again for every posterior: made anew it takes a tenth of the time of one. */
  readonly desk: { readonly strength: Float64Array; readonly byGroup: Float64Array };
};

/** @throws RangeError when a pair names no outcome or no group, is told twice, is one outcome twice, or adds no number. */
export function layOutTogether(
  specs: readonly TogetherSpec[],
  outcomes: readonly number[],
  groupOf: Uint16Array,
): LaidTogether {
  const rowOf = sumsOf(outcomes);
  const rows = rowOf[outcomes.length]!;
  const named = specs.map(({ of, adds }) => ({ rows: rowsOfPair(of, outcomes, rowOf), adds }));
  refuseTwice(named.map((pair) => pair.rows));
  const pairs = underRarerRow(named, rows);
  const groups = new Set(groupOf);
  const terms = pairs.map(({ adds }) => termsOfPair(adds, groups));
  const perRow = new Array<number>(rows).fill(0);
  for (const { row } of pairs) perRow[row]!++;
  return {
    rowOf,
    from: sumsOf(perRow),
    other: Uint32Array.from(pairs, (pair) => pair.other),
    termsFrom: sumsOf(terms.map((own) => own.length)),
    group: Uint16Array.from(terms.flatMap((own) => own.map(([group]) => group))),
    nats: Float64Array.from(terms.flatMap((own) => own.map(([, nats]) => nats))),
    desk: { strength: new Float64Array(rows), byGroup: new Float64Array(1 + Math.max(-1, ...groups)) },
  };
}

/** Where each of some runs begins when they stand one after the other, and where the last ends. */
function sumsOf(lengths: readonly number[]): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) from[i + 1] = from[i]! + length;
  return from;
}

function rowsOfPair(
  of: TogetherSpec['of'],
  outcomes: readonly number[],
  rowOf: Uint32Array,
): readonly [lower: number, higher: number] {
  const [a, b] = of.map(([variable, outcome]) => {
    if (!(outcome >= 0 && outcome < (outcomes[variable] ?? 0)))
      throw new RangeError(`there is no outcome ${outcome} of variable ${variable} to be told together`);
    return rowOf[variable]! + outcome;
  }) as [number, number];
  if (a === b)
    throw new RangeError(`outcome ${of[0][1]} of variable ${of[0][0]} is told together with itself`);
  return a < b ? [a, b] : [b, a];
}

function refuseTwice(pairs: readonly (readonly [number, number])[]): void {
  const known = new Set<string>();
  for (const pair of pairs.map(String)) {
    if (known.has(pair)) throw new RangeError(`the pair of rows ${pair} is there twice`);
    known.add(pair);
  }
}

type NamedPair = { readonly rows: readonly [number, number]; readonly adds: TogetherSpec['adds'] };

function underRarerRow(named: readonly NamedPair[], rows: number) {
  const pairsOfRow = new Uint32Array(rows);
  for (const pair of named) for (const row of pair.rows) pairsOfRow[row]!++;
  const pairs = named.map(({ rows: [a, b], adds }) =>
    pairsOfRow[b]! < pairsOfRow[a]! ? { row: b, other: a, adds } : { row: a, other: b, adds },
  );
  return pairs.sort((one, two) => one.row - two.row || one.other - two.other);
}

function termsOfPair(
  adds: TogetherSpec['adds'],
  groups: ReadonlySet<number>,
): readonly (readonly [group: number, nats: number])[] {
  for (const [group, nats] of adds) {
    if (!groups.has(group)) throw new RangeError(`there is no group ${group} that a pair speaks of`);
    if (!Number.isFinite(nats)) throw new RangeError(`a pair adds a number of nats, not ${nats}`);
  }
  return [...adds];
}
