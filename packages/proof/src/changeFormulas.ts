/** What `prepareChanges` computes, as formulas over the probability of each form of each cause. */
import type { Form } from '@footing/assessment';
import { type Change, type Guide, type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';
import { and, compare, type Formula, or, type Sum } from './formula.ts';
import { areShares, givenFormula, shareOf } from './urgencyFormulas.ts';

/** The probability of a form as a variable. */
export function formName(form: Form): string {
  return `form.${form.id}`;
}

export function sumOf(forms: readonly Form[]): Sum {
  return { terms: forms.map((form) => ({ factor: 1, name: formName(form) })), plus: 0 };
}

/** The forms are shares of one whole, and the true urgencies are sums of them. */
export function arePosterior(forms: readonly Form[]): Formula {
  const sums = urgencyOrder.map((truth) =>
    compare(
      { terms: [{ factor: 1, name: shareOf(truth) }], plus: 0 },
      '=',
      sumOf(forms.filter((form) => form.urgency === truth)),
    ),
  );
  return and(areShares(forms.map(formName)), ...sums);
}

/** Where the forms together are likely enough to be suspected. */
export function suspected({ model }: Guide, forms: readonly Form[]): Formula {
  return compare(sumOf(forms), '>=', { terms: [], plus: model.changes.suspectedAbove });
}

/** Where a change may be offered under a floor, for a person whose activity and answers it suits. */
export type OfferedFormula = (
  guide: Guide,
  forms: readonly Form[],
  change: Change,
  floor: Urgency,
) => Formula;

export const offeredFormula: OfferedFormula = (guide, forms, change, floor) => {
  const { offeredUpTo } = guide.model.changes;
  const low = urgencyOrder.filter((level) => urgencyRank(level) <= urgencyRank(offeredUpTo));
  const forbidding = guide.causes.flatMap((cause, h) => (cause.forbids.includes(change.id) ? [h] : []));
  return and(
    or(...low.map((level) => givenFormula(guide, floor, level))),
    ...forbidding.map((h) => unsuspected(guide, formsOfCause(forms, h))),
    unsuspected(guide, formsOfEmergencies(guide, forms)),
  );
};

export function formsOfCause(forms: readonly Form[], cause: number): Form[] {
  return forms.filter((form) => form.cause === cause);
}

export function formsOfEmergencies(guide: Guide, forms: readonly Form[]): Form[] {
  return forms.filter((form) => guide.causes[form.cause]!.urgency === 'emergency');
}

function unsuspected({ model }: Guide, forms: readonly Form[]): Formula {
  return compare(sumOf(forms), '<', { terms: [], plus: model.changes.suspectedAbove });
}
