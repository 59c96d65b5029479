import { type Assessment, isTestable } from '@footing/assessment';
import type { CarePlan } from '@medplum/fhirtypes';
import type { DocumentContext } from './assessmentBundle.ts';
import { systems } from './systems.ts';

/** The changes in the order in which to try them. @throws RangeError without a change. */
export function carePlanOf(context: DocumentContext, { changes }: Assessment, risk: string): CarePlan {
  if (changes.length === 0) throw new RangeError('a plan needs a change');
  return {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'proposal',
    title: 'Changes to try, one at a time, in this order',
    subject: { reference: context.person },
    created: context.madeAt,
    author: { reference: context.software },
    supportingInfo: [{ reference: risk }],
    activity: changes.map(({ id, benefit }) => {
      const change = context.guide.changes.find((c) => c.id === id)!;
      return {
        detail: {
          status: 'not-started' as const,
          code: { coding: [{ system: systems.change, code: id, display: change.name }], text: change.name },
          description:
            `${change.short}. Of 100 people with such answers it helps about ${Math.round(benefit * 100)}; ` +
            `${isTestable(change) ? `judge it after ${change.sessionsToTell} sessions` : 'book it'}.`,
        },
      };
    }),
  };
}
