export { type Agreement, agreementOnEnumerated, agreementOnRandom } from './agreement.ts';
export { offeredFormula } from './changeFormulas.ts';
export type { Claim } from './claim.ts';
export { changesAreSpared } from './claims/changesAreSpared.ts';
export { claims } from './claims.ts';
export { type Proof, prove } from './prove.ts';
export { createSolver, type Solver } from './solver.ts';
export { typicalAnswers } from './typicalAnswers.ts';
