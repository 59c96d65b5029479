/** How many sessions are left out because nobody knows when the numbness began, and what would bring them in. */
import type { Session } from './session.ts';
import { type WhyUntimed, whyUntimed } from './timeToNumbness.ts';

const reasons: Readonly<Record<WhyUntimed, string>> = {
  'no-distance': 'timed in kilometres, and how far you went in all is not told',
  'too-far': 'timed beyond the end of the session',
  'not-known': 'it is not known when the numbness began',
};

/** Undefined where none is left out. */
export function untimedWords(sessions: readonly Session[]): string | undefined {
  const why = sessions.flatMap((session) => whyUntimed(session) ?? []);
  if (why.length === 0) return undefined;
  const parts = Object.entries(reasons).flatMap(([reason, words]) => {
    const count = why.filter((own) => own === reason).length;
    return count === 0 ? [] : [`${count} (${words})`];
  });
  const [left, then] =
    why.length === 1 ? ['1 session is', 'it counts'] : [`${why.length} sessions are`, 'they count'];
  return `${left} left out: ${parts.join(', ')}. Put that right in the diary, and ${then}.`;
}
