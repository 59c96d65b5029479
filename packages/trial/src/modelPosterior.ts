/** One model's posterior: a mixture over values of the spread. */
import { type GivenSpread, givenSpread, type TrialPrior } from './givenSpread.ts';
import type { Model } from './models.ts';
import type { TrialTimes } from './observation.ts';
import { logSpreadPrior } from './prior.ts';

/** The posterior at one spread, and its share of the whole. */
export type SpreadPart = GivenSpread & { readonly spread: number; readonly weight: number };

export type ModelPosterior = {
  readonly model: Model;
  /** Log marginal likelihood of the log times. */
  readonly logEvidence: number;
  /** Weights sum to 1. */
  readonly parts: readonly SpreadPart[];
};

type Node = GivenSpread & { readonly spread: number; readonly logWeight: number };

/** Parts of the spread's posterior below exp(-18) of its height are left out. */
const negligible = 18;

/** Sums over an even grid of the log spread, walked both ways from a first guess. */
export function modelPosterior(model: Model, times: TrialTimes, prior: TrialPrior): ModelPosterior {
  const step = logSpreadStep(times);
  const nodeAt = (k: number): Node => {
    const spread = Math.exp(k * step);
    const given = givenSpread(model, times, spread, prior);
    return { ...given, spread, logWeight: given.logEvidence + logSpreadPrior(spread, model.noiseSd) };
  };
  const nodes = walk(nodeAt, Math.round(Math.log(firstGuess(times) / model.noiseSd) / step));
  const highest = Math.max(...nodes.map((node) => node.logWeight));
  const total = nodes.reduce((sum, node) => sum + Math.exp(node.logWeight - highest), 0);
  return {
    model,
    logEvidence: highest + Math.log(total * step),
    parts: nodes.map((node) => ({ ...node, weight: Math.exp(node.logWeight - highest) / total })),
  };
}

/** About 0.7 of the standard deviation of the log spread. */
function logSpreadStep({ baseline, change }: TrialTimes): number {
  return 0.5 / Math.sqrt(baseline.events.length + change.events.length + 2);
}

/** The pooled standard deviation of the log times, with the prior's two sessions. */
function firstGuess({ baseline, change }: TrialTimes): number {
  const squares = [baseline.events, change.events].map((events) => {
    const mean = events.reduce((sum, y) => sum + y, 0) / Math.max(1, events.length);
    return events.reduce((sum, y) => sum + (y - mean) ** 2, 0);
  });
  const count = baseline.events.length + change.events.length;
  return Math.sqrt((squares[0]! + squares[1]! + 0.25) / (count + 2));
}

function walk(nodeAt: (k: number) => Node, start: number): Node[] {
  const nodes = [nodeAt(start)];
  let highest = nodes[0]!.logWeight;
  for (const direction of [1, -1])
    for (let k = start + direction; ; k += direction) {
      const node = nodeAt(k);
      highest = Math.max(highest, node.logWeight);
      if (node.logWeight < highest - negligible) break;
      nodes.push(node);
    }
  return nodes.filter((node) => node.logWeight >= highest - negligible);
}
