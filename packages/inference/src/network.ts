/** The shape of what is known: hypotheses, and for each answer how often it is given under each of them. */
import { type LaidTogether, layOutTogether, type TogetherSpec } from './laidTogether.ts';
import { finish, type Steps } from './steps.ts';

/** A share of people, and how many people's worth of evidence stand behind it. */
export type Share = { readonly p: number; readonly n: number };

export type VariableSpec = {
  readonly id: string;
  /** `one`: exactly one outcome holds. `many`: any number of outcomes hold, each on its own. */
  readonly kind: 'one' | 'many';
  readonly outcomes: readonly { readonly id: string; readonly base: Share }[];
  /** By hypothesis, then outcome; what is missing is as in `base`. */
  readonly shares: ReadonlyMap<number, ReadonlyMap<number, Share>>;
  /** How much an outcome of a `many` that was not chosen counts, 0 to 1. */
  readonly absentWeight: number;
  /** The outcome of a `many` that stands for "none of these", where there is one. */
  readonly nothing?: number;
};

/** How far each kind of evidence is trusted: exponents on priors and likelihoods; 1 is plain Bayes, 0 is nothing. */
export type Weights = {
  readonly prior: number;
  readonly one: number;
  readonly present: number;
  readonly denied: number;
  /** Counts when nothing of a `many` was chosen. */
  readonly nothing: number;
  /** k chosen outcomes of one `many` count as k^(1 - crowding): they lean on each other. */
  readonly crowding: number;
};

export type HypothesisSpec = {
  readonly id: string;
  readonly prior: Share;
  /** The number of the group that it is a form of; its own place when none has one. */
  readonly group?: number;
  /** How much of its group's prior it has, 1 when it is alone; not tempered, so that forms add no weight to a group. */
  readonly part?: number;
};

export type NetworkSpec = {
  readonly hypotheses: readonly HypothesisSpec[];
  readonly variables: readonly VariableSpec[];
  /** Pairs of outcomes that say more, or less, together than each alone. */
  readonly together?: readonly TogetherSpec[];
  readonly weights: Weights;
};

/**
 * A variable laid out for speed. Tables have one row an outcome and one column a hypothesis:
 * the entry of outcome k and hypothesis h stands at k * hypotheses + h.
 */
export type Variable = {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly outcomes: number;
  readonly absentWeight: number;
  readonly nothing: number | undefined;
  readonly p: Float64Array;
  /** log(p / base): what a chosen outcome says. */
  readonly logPresent: Float64Array;
  /** log((1 - p) / (1 - base)): what an outcome says that does not hold. */
  readonly logAbsent: Float64Array;
  readonly base: readonly Share[];
  readonly shares: VariableSpec['shares'];
  /** The share of each outcome where a hypothesis has none of its own. */
  readonly baseShare: Float64Array;
  /** The hypotheses with a share of their own in outcome k, at ownFrom[k] to ownFrom[k + 1], and that share. */
  readonly ownFrom: Uint32Array;
  readonly own: Uint16Array;
  readonly ownShare: Float64Array;
  /** Their entries of `logPresent` and `logAbsent`. */
  readonly ownLogPresent: Float64Array;
  readonly ownLogAbsent: Float64Array;
  /** The sum of `logAbsent` over all outcomes but `nothing`, by hypothesis. */
  readonly logAllAbsent: Float64Array;
};

export type Network = {
  readonly hypotheses: number;
  readonly priors: readonly Share[];
  /** The tempered prior of each hypothesis in logarithms, up to a constant. */
  readonly logPrior: Float64Array;
  readonly logPart: Float64Array;
  /** The group of each hypothesis, and how many groups there are. */
  readonly group: Uint16Array;
  readonly groups: number;
  readonly variables: readonly Variable[];
  readonly together: LaidTogether;
  readonly weights: Weights;
};

/** Nothing is surer than this: people misread questions more often than once in five hundred. */
export const surest = 0.002;

export function clampShare(p: number, least = surest): number {
  return Math.min(1 - surest, Math.max(least, p));
}

/**
 * Lays a specification out in typed arrays.
 * @throws RangeError when a share is not between 0 and 1 or stands on no evidence (n), a part is none, or a number names
 * no hypothesis, group or outcome.
 */
export function createNetwork(spec: NetworkSpec): Network {
  return finish(createNetworkInSteps(spec));
}

/** As {@link createNetwork}, resting after each variable, for a thread that has other things to do as well. */
export function* createNetworkInSteps(spec: NetworkSpec): Steps<Network> {
  const count = spec.hypotheses.length;
  checkForms(spec.hypotheses);
  const priors = spec.hypotheses.map((h) => h.prior);
  const logPart = Float64Array.from(spec.hypotheses, (h) => Math.log(h.part ?? 1));
  const group = Uint16Array.from(spec.hypotheses, (h, place) => h.group ?? place);
  const variables: Variable[] = [];
  for (const variable of spec.variables) {
    variables.push(layOut(variable, count));
    yield;
  }
  const outcomes = variables.map((variable) => variable.outcomes);
  const together = layOutTogether(spec.together ?? [], outcomes, group);
  yield;
  return {
    hypotheses: count,
    priors,
    logPrior: Float64Array.from(
      priors,
      (prior, h) =>
        spec.weights.prior * Math.log(checkedShare(prior, `prior of ${spec.hypotheses[h]!.id}`)) +
        logPart[h]!,
    ),
    logPart,
    group,
    groups: 1 + group.reduce((most, g) => Math.max(most, g), -1),
    variables,
    together,
    weights: spec.weights,
  };
}

function layOut(spec: VariableSpec, hypotheses: number): Variable {
  checkNumbers(spec, hypotheses);
  const { id, kind, absentWeight, shares } = spec;
  const outcomes = spec.outcomes.length;
  const base = spec.outcomes.map((outcome) => outcome.base);
  const baseShare = Float64Array.from(spec.outcomes, (outcome) =>
    clampShare(checkedShare(outcome.base, `${id}.${outcome.id}`)),
  );
  const ownFrom = countOwn(spec);
  const own = emptyOwn(ownFrom[outcomes]!);
  const tables = baseTables(baseShare, hypotheses);
  const next = ownFrom.slice();
  for (const h of [...shares.keys()].sort((x, y) => x - y))
    for (const [k, share] of shares.get(h)!)
      put(tables, own, {
        place: next[k]!++,
        cell: k * hypotheses + h,
        hypothesis: h,
        share: ownShareOf(spec, h, k, share),
        base: baseShare[k]!,
      });
  const logAllAbsent = sumOfRows(tables.logAbsent, hypotheses, spec.nothing);
  return {
    id,
    kind,
    outcomes,
    absentWeight,
    nothing: spec.nothing,
    base,
    shares,
    baseShare,
    ownFrom,
    logAllAbsent,
    ...tables,
    ...own,
  };
}

type Tables = Pick<Variable, 'p' | 'logPresent' | 'logAbsent'>;
type Own = Pick<Variable, 'own' | 'ownShare' | 'ownLogPresent' | 'ownLogAbsent'>;

/** Where the own shares of each outcome begin, and where the last end. */
function countOwn({ outcomes, shares }: VariableSpec): Uint32Array {
  const from = new Uint32Array(outcomes.length + 1);
  for (const own of shares.values()) for (const k of own.keys()) from[k + 1]!++;
  for (let k = 0; k < outcomes.length; k++) from[k + 1]! += from[k]!;
  return from;
}

function emptyOwn(count: number): Own {
  return {
    own: new Uint16Array(count),
    ownShare: new Float64Array(count),
    ownLogPresent: new Float64Array(count),
    ownLogAbsent: new Float64Array(count),
  };
}

/** Tables in which every hypothesis has the base rates. */
function baseTables(baseShare: Float64Array, hypotheses: number): Tables {
  const cells = baseShare.length * hypotheses;
  const p = new Float64Array(cells);
  for (const [k, base] of baseShare.entries()) p.fill(base, k * hypotheses, (k + 1) * hypotheses);
  return { p, logPresent: new Float64Array(cells), logAbsent: new Float64Array(cells) };
}

function ownShareOf(spec: VariableSpec, h: number, k: number, share: Share): number {
  if (isShare(share)) return clampShare(share.p);
  return checkedShare(share, `${spec.id}.${spec.outcomes[k]!.id} of hypothesis ${h}`);
}

/** A share of its own that a hypothesis has, beside the base rate; its place in the lists, and its cell of the tables. */
type OwnShare = {
  readonly place: number;
  readonly cell: number;
  readonly hypothesis: number;
  readonly share: number;
  readonly base: number;
};

/** Puts one share of its own into the tables and the lists. */
function put(tables: Tables, own: Own, { place, cell, hypothesis, share, base }: OwnShare): void {
  const logPresent = Math.log(share / base);
  const logAbsent = Math.log((1 - share) / (1 - base));
  own.own[place] = hypothesis;
  own.ownShare[place] = share;
  own.ownLogPresent[place] = logPresent;
  own.ownLogAbsent[place] = logAbsent;
  tables.p[cell] = share;
  tables.logPresent[cell] = logPresent;
  tables.logAbsent[cell] = logAbsent;
}

function sumOfRows(table: Float64Array, width: number, without: number | undefined): Float64Array {
  const sum = new Float64Array(width);
  for (let row = 0, k = 0; row < table.length; row += width, k++)
    if (k !== without) for (let h = 0; h < width; h++) sum[h] = sum[h]! + table[row + h]!;
  return sum;
}

/** Numbers of groups are kept in 16 bits. */
const mostGroups = 2 ** 16;

/** A network may hold the forms of some groups only: their numbers may then be larger than its hypotheses are many. */
function checkForms(hypotheses: readonly HypothesisSpec[]): void {
  for (const { id, group = 0, part = 1 } of hypotheses) {
    if (!isIndex(group, mostGroups)) throw new RangeError(`${id}: there is no group ${group}`);
    if (!(part > 0 && part <= 1))
      throw new RangeError(`${id}: its part of its group lies between 0 and 1, not ${part}`);
  }
}

function checkNumbers({ id, outcomes, shares, nothing }: VariableSpec, hypotheses: number): void {
  for (const [h, own] of shares) {
    if (!isIndex(h, hypotheses)) throw new RangeError(`${id}: there is no hypothesis ${h}`);
    for (const k of own.keys())
      if (!isIndex(k, outcomes.length))
        throw new RangeError(`${id}: there is no outcome ${k} (of hypothesis ${h})`);
  }
  if (nothing !== undefined && !isIndex(nothing, outcomes.length))
    throw new RangeError(`${id}: there is no outcome ${nothing} to stand for nothing`);
}

function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}

function isShare({ p, n }: Share): boolean {
  return p > 0 && p < 1 && n > 0 && n < Number.POSITIVE_INFINITY;
}

function checkedShare({ p, n }: Share, where: string): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`${where}: a share lies between 0 and 1, not ${p}`);
  if (!(n > 0 && n < Number.POSITIVE_INFINITY))
    throw new RangeError(`${where}: a share stands on more than 0 people's worth of evidence, not ${n}`);
  return p;
}
