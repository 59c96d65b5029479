import { type Finding, type Term, termsOf } from './finding.ts';
import { clampShare, type Network, type Share, surest } from './network.ts';
import { normalise } from './posterior.ts';
import { betaDraw, randomStream } from './random.ts';

export type Band = readonly [low: number, high: number];

export type BandSettings = {
  readonly draws: number;
  readonly seed: number;
  /** The share of the draws that the band holds, such as 0.8. */
  readonly width: number;
};

/** Logarithms of drawn shares, and of what is left of them, one a draw. */
type Drawn = { readonly log: Float64Array; readonly logRest: Float64Array };
/** What a drawn outcome adds, for each hypothesis that has a share of its own. */
type DrawnOutcome = ReadonlyMap<number, Drawn>;

/**
 * A function that gives, for findings, the band of each hypothesis' probability: every share is drawn from
 * Beta(p n, (1 - p) n) and the posterior computed again. The draws of a number depend on the seed and on which number
 * it is, so that the same findings give the same bands in any order; they are made when first needed and kept.
 */
export function createBands(
  network: Network,
  settings: BandSettings,
): (findings: readonly Finding[]) => Band[] {
  const kept = new Map<number, DrawnOutcome>();
  const priors = network.priors.map((prior, h) => drawPrior(prior, settings, h));
  const outcomeDraws = (variable: number, outcome: number): DrawnOutcome => {
    const key = variable * 4096 + outcome;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const drawn = drawOutcome(network, settings, variable, outcome);
    kept.set(key, drawn);
    return drawn;
  };
  const addTerm = (
    scores: readonly Float64Array[],
    variable: number,
    { outcome, holds, weight }: Term,
  ): void => {
    if (weight === 0) return;
    for (const [h, drawn] of outcomeDraws(variable, outcome))
      addScaled(scores[h]!, holds ? drawn.log : drawn.logRest, weight);
  };
  return (findings) => {
    const scores = priors.map((prior) => prior.log.map((value) => value * network.weights.prior));
    for (const finding of findings)
      for (const term of termsOf(network, finding)) addTerm(scores, finding.variable, term);
    return quantiles(scores, settings);
  };
}

function addScaled(target: Float64Array, source: Float64Array, weight: number): void {
  for (let d = 0; d < target.length; d++) target[d] = target[d]! + weight * source[d]!;
}

/** Draws relative to the base rate's own draw: a hypothesis without a share of its own then gets nothing added. */
function drawOutcome(
  network: Network,
  settings: BandSettings,
  variable: number,
  outcome: number,
): DrawnOutcome {
  const { base, shares } = network.variables[variable]!;
  const baseDraws = drawShare(base[outcome]!, settings, [variable + 1, outcome + 1, -1]);
  const drawn = new Map<number, Drawn>();
  for (const [h, own] of shares) {
    const share = own.get(outcome);
    if (share === undefined) continue;
    const draws = drawShare(share, settings, [variable + 1, outcome + 1, h]);
    drawn.set(h, {
      log: draws.log.map((value, d) => value - baseDraws.log[d]!),
      logRest: draws.logRest.map((value, d) => value - baseDraws.logRest[d]!),
    });
  }
  return drawn;
}

/**
 * A cause rarer than `surest` is drawn as no rarer than its prior says: Beta with so small a shape is next to nothing
 * in nearly every draw, and clamping at `surest` would lift the whole band above the probability.
 */
function drawPrior(prior: Share, settings: BandSettings, h: number): Drawn {
  return drawShare(prior, settings, [0, 0, h], Math.min(surest, prior.p));
}

function drawShare(share: Share, settings: BandSettings, place: readonly number[], least = surest): Drawn {
  const random = randomStream(settings.seed, ...place);
  const log = new Float64Array(settings.draws);
  const logRest = new Float64Array(settings.draws);
  for (let d = 0; d < settings.draws; d++) {
    const p = clampShare(betaDraw(random, share.p * share.n, (1 - share.p) * share.n), least);
    log[d] = Math.log(p);
    logRest[d] = Math.log1p(-p);
  }
  return { log, logRest };
}

function quantiles(scores: readonly Float64Array[], settings: BandSettings): Band[] {
  const column = new Float64Array(scores.length);
  for (let d = 0; d < settings.draws; d++) {
    for (let h = 0; h < scores.length; h++) column[h] = scores[h]![d]!;
    normalise(column);
    for (let h = 0; h < scores.length; h++) scores[h]![d] = column[h]!;
  }
  const tail = Math.floor(((1 - settings.width) / 2) * settings.draws);
  return scores.map((draws) => {
    draws.sort();
    return [draws[tail]!, draws[draws.length - 1 - tail]!] as const;
  });
}
