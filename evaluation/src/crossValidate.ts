/** Fits the tempering weights on cases, and tells how well such a fit does on cases that it did not see. */
import type { Guide } from '@footing/guide';
import { randomStream } from '@footing/inference';
import { type Fit, fitsOf, meanLoss, type Posed, type Weights } from './posedCases.ts';

type WeightName = keyof Weights;

/** What each weight may be. */
const candidates: Readonly<Record<WeightName, readonly number[]>> = {
  prior: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  one: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  present: [0.4, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3],
  absent: [0, 0.05, 0.1, 0.15, 0.2, 0.3],
  absentOnMap: [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 1],
  denied: [0.4, 0.6, 0.8, 1],
  nothing: [0, 0.1, 0.2, 0.3, 0.4],
  crowding: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
};

/** Plain Bayes; not the guide's own weights, which have seen every case. */
const start: Weights = {
  prior: 1,
  one: 1,
  present: 1,
  absent: 0.3,
  absentOnMap: 0.6,
  denied: 1,
  nothing: 0.4,
  crowding: 0,
};
const sweeps = 3;
const seed = 20261123;

/** How many parts the cases are dealt into; each is left out once. */
export const caseFolds = 5;

/** Coordinate descent: each weight in turn takes the candidate with the least mean loss, a few times round. */
export function fitWeights(guide: Guide, posed: readonly Posed[]): Weights {
  let weights = start;
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const name of Object.keys(candidates) as WeightName[]) {
      const tried = candidates[name].map((value) => ({ ...weights, [name]: value }));
      const losses = tried.map((w) => meanLoss(guide, w, posed));
      weights = tried[losses.indexOf(Math.min(...losses))]!;
    }
  return weights;
}

export type LeftOut = Fit & { readonly file: string; readonly id: string };
export type CrossValidation = {
  /** The weights fitted without each fold. */
  readonly weights: readonly Weights[];
  /** Every case, judged by weights that were fitted without it. */
  readonly leftOut: readonly LeftOut[];
};

/** Deals the cases into folds by a fixed seed, and judges each fold by weights fitted on the others. */
export function crossValidate(guide: Guide, posed: readonly Posed[]): CrossValidation {
  const dealt = shuffled(posed);
  const rounds = Array.from({ length: caseFolds }, (_, fold) => {
    const weights = fitWeights(
      guide,
      dealt.filter((_, i) => i % caseFolds !== fold),
    );
    const test = dealt.filter((_, i) => i % caseFolds === fold);
    const fits = fitsOf(guide, weights, test);
    return { weights, leftOut: test.map(({ file, id }, i) => ({ file, id, ...fits[i]! })) };
  });
  return { weights: rounds.map((r) => r.weights), leftOut: rounds.flatMap((r) => r.leftOut) };
}

function shuffled<T>(items: readonly T[]): T[] {
  const random = randomStream(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
