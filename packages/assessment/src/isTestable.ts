import type { Change } from '@footing/guide';

/** Whether a change can be put to a trial. To see a professional is booked: nobody switches it on and off between sessions. */
export function isTestable({ cost }: Pick<Change, 'cost'>): boolean {
  return cost !== 'professional';
}

/** How somebody tells whether a change helped: by sessions; or it is booked, and where another one of those shown can be tested, that is not kept waiting. */
export function howJudged(
  change: Pick<Change, 'cost'>,
  shown: readonly Pick<Change, 'cost'>[],
): 'sessions' | 'book' | 'meanwhile' {
  if (isTestable(change)) return 'sessions';
  return shown.some(isTestable) ? 'meanwhile' : 'book';
}
