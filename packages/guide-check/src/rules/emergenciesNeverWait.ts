import type { Finding, Rule } from '../rule.ts';

export const emergenciesNeverWait: Rule = {
  name: 'emergencies-never-wait',
  says: 'The recovery clock of an emergency is run out from the start.',
  *check({ guide }): Generator<Finding> {
    for (const { id, urgency, recovery } of guide.causes)
      if (urgency === 'emergency' && recovery.lateAfterDays > 0)
        yield {
          message: `an emergency cannot be waited out for ${recovery.lateAfterDays} days; lateAfterDays must be 0`,
          at: { file: `causes/${id}`, path: ['recovery', 'lateAfterDays'] },
        };
  },
};
