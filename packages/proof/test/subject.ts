import { networkOfGuide } from '@footing/assessment';
import type { Condition, Guide, RedFlag } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import type { Claim } from '../src/claim.ts';
import { prove } from '../src/prove.ts';
import { createSolver } from '../src/solver.ts';

export const guide = await loadGuide();
export const solver = await createSolver();
const { forms } = networkOfGuide(guide);

/** The counterexamples to a claim in a guide that may have been broken on purpose. */
export function counterexamples(claim: Claim, broken: Guide = guide): readonly string[] {
  return prove(solver, broken, forms, claim).counterexamples;
}

/** The guide with one rule's condition, or more of it, put otherwise. */
export function withRule(id: string, changed: Partial<RedFlag>): Guide {
  if (!guide.redFlags.some((flag) => flag.id === id)) throw new Error(`there is no rule ${id}`);
  return {
    ...guide,
    redFlags: guide.redFlags.map((flag) => (flag.id === id ? { ...flag, ...changed } : flag)),
  };
}

export function withCondition(id: string, when: Condition): Guide {
  return withRule(id, { when });
}
