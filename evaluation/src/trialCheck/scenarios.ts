/** The simulated trials that the analysis is checked on. */
import { type RandomStream, randomStream } from '@footing/inference';
import { logNormal, type Model, ratioPrior, weibull } from '@footing/trial';
import { normal, type Truth } from './simulateTrial.ts';

export type Scenario = {
  readonly name: string;
  /** Sessions with and without the change. */
  readonly perArm: (random: RandomStream) => number;
  readonly truth: (random: RandomStream) => Truth;
};

export const checkSeed = 20261124;

/** The guide's figure that all analyses start from: a change that helps four of ten, eleven people's worth. */
export const helpsShare = { p: 0.4, n: 11 };
export const checkPrior = ratioPrior(helpsShare);

export function runStream(scenario: number, run: number): RandomStream {
  return randomStream(checkSeed, scenario, run);
}

const either = (random: RandomStream): Model => (random() < 0.5 ? weibull : logNormal);

/** The ratio as the prior has it, all else as people differ. */
export const asPeopleDiffer: Scenario = {
  name: 'as people differ',
  perArm: (random) => 4 + Math.floor(9 * random()),
  truth: (random) => ({
    model: either(random),
    medianMinutes: 25 * Math.exp(0.4 * normal(random)),
    ratio: Math.exp(drawnLogRatio(random)),
    sd: 0.2 * 3 ** random(),
    sessionMinutes: 50,
  }),
};

function drawnLogRatio(random: RandomStream): number {
  const [first, second] = checkPrior;
  const part = random() < first!.weight ? first! : second!;
  return part.mean + part.sd * normal(random);
}

/** The same truth in every run. */
export function fixed(model: Model, perArm: number, ratio: number, sd: number, medianMinutes = 25): Scenario {
  const often = medianMinutes > 25 ? ', numbness seldom' : '';
  return {
    name: `${model.name}, ${perArm} + ${perArm}, ratio ${ratio}, spread ${sd}${often}`,
    perArm: () => perArm,
    truth: () => ({ model, medianMinutes, ratio, sd, sessionMinutes: 50 }),
  };
}

export const coverageScenarios: readonly Scenario[] = [
  asPeopleDiffer,
  ...[weibull, logNormal].flatMap((model) => [
    fixed(model, 5, 1, 0.35),
    fixed(model, 5, 1.5, 0.35),
    fixed(model, 10, 1, 0.35),
    fixed(model, 10, 1.5, 0.35),
    fixed(model, 10, 2, 0.5),
    fixed(model, 20, 1.5, 0.5, 45),
  ]),
];

export const noEffectScenarios: readonly Scenario[] = [weibull, logNormal].flatMap((model) => [
  fixed(model, 4, 1, 0.5),
  fixed(model, 8, 1, 0.5),
  fixed(model, 20, 1, 0.5),
]);
