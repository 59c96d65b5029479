import type { Form } from '@footing/assessment';
import { type Change, type Guide, urgencyOrder, urgencyRank } from '@footing/guide';
import {
  arePosterior,
  formName,
  formsOfCause,
  formsOfEmergencies,
  type OfferedFormula,
  offeredFormula,
  suspected,
} from '../changeFormulas.ts';
import type { Claim, Subject } from '../claim.ts';
import { type Assignment, and, type Formula } from '../formula.ts';

/** `offered`: what is proved of; the tests prove that another one would be caught. */
export function changesAreSpared(offered: OfferedFormula = offeredFormula): Claim {
  return {
    id: 'changes-are-spared',
    says: 'No change is offered while a red flag of same-day urgency or above is raised, while emergencies together are likely enough to be suspected, or while a cause is suspected that forbids the change.',
    how: 'For each change, over all posteriors over the forms of causes (real numbers): under each such floor, with each forbidding cause at or above the guide’s threshold, and with the emergencies together at or above it.',
    *counterexamples(subject) {
      for (const change of subject.guide.changes) yield* offeredWrongly(subject, change, offered);
    },
  };
}

function* offeredWrongly(
  { guide, forms, find }: Subject,
  change: Change,
  offered: OfferedFormula,
): Generator<string> {
  const posterior = arePosterior(forms);
  for (const [why, formula] of excluding(guide, forms, change, offered)) {
    const found = find(and(posterior, formula));
    if (found !== undefined)
      yield `“${change.name}” (${change.id}) is offered though ${why}: ${posteriorInWords(forms, found)}.`;
  }
}

function excluding(
  guide: Guide,
  forms: readonly Form[],
  change: Change,
  offered: OfferedFormula,
): (readonly [string, Formula])[] {
  const floors = urgencyOrder.filter((floor) => urgencyRank(floor) >= urgencyRank('same-day'));
  const forbidding = guide.causes.flatMap((cause, h) => (cause.forbids.includes(change.id) ? [h] : []));
  const anywhere = offered(guide, forms, change, 'self-care');
  return [
    ...floors.map(
      (floor) => [`a ${floor} red flag is raised`, offered(guide, forms, change, floor)] as const,
    ),
    ...forbidding.map(
      (h) =>
        [
          `${guide.causes[h]!.id} forbids it and is suspected`,
          and(anywhere, suspected(guide, formsOfCause(forms, h))),
        ] as const,
    ),
    ['an emergency is suspected', and(anywhere, suspected(guide, formsOfEmergencies(guide, forms)))],
  ];
}

function posteriorInWords(forms: readonly Form[], values: Assignment): string {
  return forms
    .map((form) => ({ id: form.id, p: (values.get(formName(form)) as number | undefined) ?? 0 }))
    .filter(({ p }) => p > 0)
    .map(({ id, p }) => `${id} ${(100 * p).toFixed(1)}%`)
    .join(', ');
}
