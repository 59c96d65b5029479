import type { Change } from '@footing/guide';

/** Whether a change can be put to a trial. To see a professional is booked: nobody switches it on and off between sessions. */
export function isTestable({ cost }: Pick<Change, 'cost'>): boolean {
  return cost !== 'professional';
}
