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

/** The middle `width` of some numbers, which it puts in another order; as many are left out below as above. */
export function bandOf(draws: Float64Array, width: number): Band {
  const tail = Math.round(((1 - width) / 2) * draws.length);
  const high = select(draws, draws.length - 1 - tail, draws.length - 1);
  return [select(draws, tail, draws.length - 1 - tail), high];
}

/**
 * The number that would stand at `place`, were those up to `last` sorted; none after it is then smaller, none before it
 * larger. C. A. R. Hoare, Algorithm 65: Find, Commun. ACM 4(7), 1961.
 */
function select(numbers: Float64Array, place: number, last: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const pivot = numbers[(low + high) >> 1]!;
    let i = low - 1;
    let j = high + 1;
    for (;;) {
      do i++;
      while (numbers[i]! < pivot);
      do j--;
      while (numbers[j]! > pivot);
      if (i >= j) break;
      const swapped = numbers[i]!;
      numbers[i] = numbers[j]!;
      numbers[j] = swapped;
    }
    if (place <= j) high = j;
    else low = j + 1;
  }
  return numbers[place]!;
}
