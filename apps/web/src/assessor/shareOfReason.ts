/** The number of the guide behind a reason. */
import { type Assessor, type Reason, standsAlone } from '@footing/assessment';
import { binPlaceOf, type Share } from '@footing/guide';

export type SharesBehind = { readonly own: Share; readonly all: Share };

/**
 * How many with a cause give the answer of a reason, and how many of all: of several options the one that tells most.
 * Where nothing was chosen, that of the answer that says so. Undefined where no single number stands behind it (a change tried).
 */
export function shareOfReason(
  { guide, network }: Assessor,
  cause: string,
  reason: Reason,
): SharesBehind | undefined {
  const variable = network.variables.get(reason.question);
  if (variable === undefined) return undefined;
  const { outcomes, shares } = network.spec.variables[variable]!;
  const place = guide.causes.findIndex(({ id }) => id === cause);
  const form = network.forms.findIndex((f) => f.cause === place);
  const pairs = outcomes
    .map((outcome, k) => ({
      id: outcome.id,
      all: outcome.base,
      own: shares.get(form)?.get(k) ?? outcome.base,
    }))
    .filter(({ id }) => chosen(guide, reason, id));
  pairs.sort((a, b) => tells(b) - tells(a));
  return pairs[0] as SharesBehind | undefined;
}

function chosen(guide: Assessor['guide'], { question, options }: Reason, outcome: string): boolean {
  const asked = guide.questions.find(({ id }) => id === question)!;
  if (asked.kind !== 'number')
    return options.length === 0 ? standsAlone.has(outcome) : options.includes(outcome);
  return asked.bins[binPlaceOf(asked, Number(options[0]))]!.id === outcome;
}

function tells({ own, all }: { readonly own: { p: number }; readonly all: { p: number } }): number {
  return Math.abs(Math.log(own.p / all.p));
}
