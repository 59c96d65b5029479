import type { DrawSettings } from './drawnShares.ts';
import type { Finding } from './finding.ts';
import type { Network } from './network.ts';
import { createPosteriorDraws } from './posteriorDraws.ts';

export type Band = readonly [low: number, high: number];

export type BandSettings = DrawSettings & {
  /** The share of the draws that the band holds, such as 0.8. */
  readonly width: number;
};

/**
 * A function that gives, for findings, the band of each group's probability over the draws of
 * `createPosteriorDraws`, which it keeps: the same findings give the same bands in any order.
 */
export function createBands(
  network: Network,
  settings: BandSettings,
): (findings: readonly Finding[]) => Band[] {
  const drawsOf = createPosteriorDraws(network, settings);
  return (findings) => drawsOf(findings).map((draws) => bandOf(draws, settings.width));
}

/** The middle `width` of some numbers, which it sorts in place; as many are left out below as above. */
export function bandOf(draws: Float64Array, width: number): Band {
  draws.sort();
  const tail = Math.round(((1 - width) / 2) * draws.length);
  return [draws[tail]!, draws[draws.length - 1 - tail]!];
}
