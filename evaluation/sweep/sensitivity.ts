/** Which numbers of the guide the urgency hangs on. */
import type { Assessor } from '@footing/assessment';
import { createUrgencyJudge, findingsOf, judgeBelief } from '@footing/assessment';
import { type Urgency, urgencyRank } from '@footing/guide';
import { type Belief, clampShare, type Share, surest, termsOf } from '@footing/inference';
import { simulatedPeople } from './simulatedPeople.ts';
import { interviewOf } from './sweepPeople.ts';

export type SensitiveNumber = {
  /** Such as: acute-limb-ischemia, coldFoot.one, or: acute-limb-ischemia, prior. */
  readonly name: string;
  readonly share: Share;
  /** Of all people: whose urgency changes when the number moves by one standard deviation, down or up. */
  readonly changed: number;
  /** Of these, those whose urgency falls. */
  readonly lowered: number;
};

type Moved = {
  readonly name: string;
  readonly share: Share;
  readonly form: number;
  readonly shifts: readonly number[];
};

/**
 * Moves every number that had a part in a person's result by one standard deviation of its Beta band, one at a time, the
 * interview being as it was, and counts whose urgency changes.
 */
export function sensitivity(assessor: Assessor, people: number, seed: number): SensitiveNumber[] {
  const judge = createUrgencyJudge(assessor.guide, assessor.network.forms);
  const counts = new Map<string, { share: Share; changed: number; lowered: number }>();
  let held = 0;
  for (const person of simulatedPeople(assessor, { population: 'all', world: undefined, seed })) {
    if (held++ === people) break;
    const { interview, verdict } = interviewOf(assessor, person);
    for (const moved of movedNumbers(assessor, interview.request, verdict.posterior)) {
      const after = moved.shifts.map((shift) =>
        urgencyAfter(judge, verdict, moved.form, shift, verdict.floor),
      );
      const lowered = after.some((urgency) => urgencyRank(urgency) < urgencyRank(verdict.urgency));
      if (after.every((urgency) => urgency === verdict.urgency)) continue;
      const sofar = counts.get(moved.name) ?? { share: moved.share, changed: 0, lowered: 0 };
      counts.set(moved.name, {
        share: moved.share,
        changed: sofar.changed + 1 / people,
        lowered: sofar.lowered + Number(lowered) / people,
      });
    }
  }
  return [...counts].map(([name, own]) => ({ name, ...own })).sort((a, b) => b.changed - a.changed);
}

/** A form less likely than this is not moved: it would have to become a hundred times as likely to matter. */
const leastMoved = 0.002;

function movedNumbers(
  assessor: Assessor,
  request: Parameters<Assessor['next']>[0],
  posterior: Float64Array,
): Moved[] {
  const { guide, network: net } = assessor;
  const { weights } = guide.model;
  const findings = findingsOf(guide, net, request).map(({ finding }) => finding);
  const terms = findings.flatMap((finding) =>
    termsOf(net.network, finding).map((term) => ({ ...term, variable: finding.variable })),
  );
  return net.forms.flatMap((form, h) => {
    if (posterior[h]! < leastMoved) return [];
    const prior = guide.causes[form.cause]!.prior;
    const own = terms.flatMap(({ variable, outcome, holds, weight }) => {
      const { id, shares } = net.network.variables[variable]!;
      const share = shares.get(h)?.get(outcome);
      if (share === undefined) return [];
      const name = `${form.id}, ${id}.${net.spec.variables[variable]!.outcomes[outcome]!.id}`;
      return [{ name, share, form: h, shifts: shiftsOf(share, weight, holds) }];
    });
    return [
      {
        name: `${form.id}, prior`,
        share: prior,
        form: h,
        shifts: shiftsOf(prior, weights.prior, true, Math.min(surest, prior.p)),
      },
      ...own,
    ];
  });
}

/**
 * How the logarithm of the form's likelihood moves when the share moves by a standard deviation, down and up: between the ends
 * that the arithmetic lets a share have.
 */
function shiftsOf({ p, n }: Share, weight: number, holds: boolean, least = surest): number[] {
  const deviation = Math.sqrt((p * (1 - p)) / (n + 1));
  const from = clampShare(p, least);
  return [p - deviation, p + deviation].map((moved) => {
    const to = clampShare(moved, least);
    return weight * (holds ? Math.log(to / from) : Math.log((1 - to) / (1 - from)));
  });
}

function urgencyAfter(
  judge: ReturnType<typeof createUrgencyJudge>,
  { posterior, apart }: Belief,
  form: number,
  shift: number,
  floor: Urgency,
): Urgency {
  const moved = { posterior: shifted(posterior, form, shift), apart: shifted(apart, form, shift) };
  return judgeBelief(judge, moved, floor).urgency;
}

function shifted(posterior: Float64Array, form: number, shift: number): Float64Array {
  const grown = posterior[form]! * Math.exp(shift);
  const total = 1 - posterior[form]! + grown;
  return posterior.map((p, h) => (h === form ? grown : p) / total);
}
