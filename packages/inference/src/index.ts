export { type Band, type BandSettings, bandOf, createBands } from './bands.ts';
export { createDecisionValues, type DecisionValue, type DecisionWorth } from './decisionValue.ts';
export type { DrawSettings } from './drawnShares.ts';
export { type Finding, type Term, termsOf } from './finding.ts';
export type { OutcomeOf, TogetherSpec } from './laidTogether.ts';
export {
  clampShare,
  createNetwork,
  createNetworkInSteps,
  type Network,
  type NetworkSpec,
  type Share,
  surest,
  type VariableSpec,
  type Weights,
} from './network.ts';
export { type Belief, beliefOf, byGroup, posterior } from './posterior.ts';
export { createPosteriorDraws } from './posteriorDraws.ts';
export { betaDraw, type RandomStream, randomStream } from './random.ts';
export { finish, type Steps } from './steps.ts';
export { eachTogether, type HeldPair, heldOutcomes } from './together.ts';
export { type Evidence, type EvidenceFor, weighEvidence } from './weightOfEvidence.ts';
