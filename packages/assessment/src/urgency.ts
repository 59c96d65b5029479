import { type Guide, type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';
import type { Belief } from '@footing/inference';
import type { Form } from './forms.ts';
import { lossTable } from './lossTable.ts';

/** The urgency with the least expected loss, and that loss. */
export type LeastLoss = { readonly urgency: Urgency; readonly loss: number };

/** Judges a posterior over the forms of causes under the guide's loss table; never below a floor. Laid out once for a guide, to be asked often. */
export type UrgencyJudge = (posterior: Float64Array, floor: Urgency) => LeastLoss;

/** An urgency, and the posterior that asks for it. */
export type JudgedBelief = { readonly urgency: Urgency; readonly by: Float64Array };

/**
 * The more urgent of what the posterior asks for and of what it would ask for if no two answers added anything
 * together: what was learned of pairs ranks causes, and never lowers an urgency (docs/adr/0057).
 */
export function judgeBelief(judge: UrgencyJudge, { posterior, apart }: Belief, floor: Urgency): JudgedBelief {
  const { urgency } = judge(posterior, floor);
  if (apart === posterior) return { urgency, by: posterior };
  const without = judge(apart, floor).urgency;
  return urgencyRank(without) > urgencyRank(urgency)
    ? { urgency: without, by: apart }
    : { urgency, by: posterior };
}

const levels = urgencyOrder.length;

/** The urgency with the least expected loss is given; of equals the more urgent. */
export function createUrgencyJudge(guide: Guide, forms: readonly Form[]): UrgencyJudge {
  const rankOfForm = Uint8Array.from(forms, (form) => urgencyRank(form.urgency));
  const losses = lossTable(guide);
  const shares = new Float64Array(levels);
  return (posterior, floor) => {
    shares.fill(0);
    for (let h = 0; h < posterior.length; h++) shares[rankOfForm[h]!]! += posterior[h]!;
    let best = levels - 1;
    let least = Number.POSITIVE_INFINITY;
    for (let given = urgencyRank(floor); given < levels; given++) {
      let loss = 0;
      for (let truth = 0; truth < levels; truth++) loss += shares[truth]! * losses[truth * levels + given]!;
      if (loss > least) continue;
      least = loss;
      best = given;
    }
    return { urgency: urgencyOrder[best]!, loss: least };
  };
}
