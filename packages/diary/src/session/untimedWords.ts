/** Of how many sessions nobody knows when the numbness began, why, and what would tell. */
import type { Session } from './session.ts';
import { type WhyUntimed, whyUntimed } from './timeToNumbness.ts';

const reasons: Readonly<Record<WhyUntimed, string>> = {
  'no-distance': 'timed in kilometres, and how far you went in all is not told',
  'too-far': 'timed beyond the end of the session',
  'not-known': 'it is not known when the numbness began',
};

/** What becomes of them, for one and for several. */
const fates = {
  'left-out': [
    ['1 session is left out', 'it counts'],
    ['sessions are left out', 'they count'],
  ],
  counted: [
    ['1 session counts without its minute', 'it tells more'],
    ['sessions count without their minute', 'they tell more'],
  ],
} as const;

/**
 * Undefined where there is none.
 * @param fate a trial counts such sessions as numb at some time before the end; elsewhere they are left out.
 */
export function untimedWords(
  sessions: readonly Session[],
  fate: keyof typeof fates = 'left-out',
): string | undefined {
  const why = sessions.flatMap((session) => whyUntimed(session) ?? []);
  if (why.length === 0) return undefined;
  const parts = Object.entries(reasons).flatMap(([reason, words]) => {
    const count = why.filter((own) => own === reason).length;
    return count === 0 ? [] : [`${count} (${words})`];
  });
  const [one, several] = fates[fate];
  const [told, then] = why.length === 1 ? one : [`${why.length} ${several[0]}`, several[1]];
  return `${told}: ${parts.join(', ')}. Put that right in the diary, and ${then}.`;
}
