/**
 * What a cause says of training is written for the cause alone. Where the answers ask for more than that, such as an appointment, what
 * is told is the stricter of the two.
 */
import type { ToldGuide } from '@footing/assessment';
import { type Urgency, urgencyRank } from '@footing/guide';
import { isNoKnownCause } from '../words/en/namedCause.ts';
import { recovery } from '../words/en/recovery.ts';

type Cause = ToldGuide['causes'][number];

export type MayGoOn = { readonly title: string; readonly points: readonly string[] };

/**
 * Until an appointment only what does not bring it on may go on. What a milder cause would let go on is then left out; so are the
 * words of the row for no known cause, which speak of numbness that soon passes; and what a guess would let go on. What treats a
 * cause goes on even while it brings it on.
 */
export function mayGoOn(cause: Cause, urgency: Urgency, isGuess: boolean): MayGoOn {
  const { goOn, isTreatment } = cause.training;
  if ((urgency === 'self-care' && !isGuess) || goOn.length === 0)
    return { title: recovery.goOn, points: goOn };
  const isMilder = urgencyRank(cause.urgency) < urgencyRank(urgency);
  if (isGuess || isMilder || isNoKnownCause(cause))
    return { title: recovery.goOn, points: [recovery.goOnFree] };
  if (isTreatment) return { title: recovery.goOn, points: goOn };
  const more = goOn.filter((point) => !saysNoMore.test(point));
  return more.length === 0
    ? { title: recovery.goOn, points: [recovery.goOnFree] }
    : { title: recovery.goOnWhileFree, points: more };
}

/** What the title says already. */
const saysNoMore = /\bnot bring it on$/;

/** How soon a milder cause is gone would calm who is to be seen today. */
export function tellsHowLong(cause: Cause, urgency: Urgency): boolean {
  return (
    urgencyRank(urgency) <= urgencyRank('routine') || urgencyRank(cause.urgency) > urgencyRank('routine')
  );
}

/** What is looked for where no cause is known is for an appointment: who is to be seen today shows the sign that the head names. */
export function tellsWhatToExamine(examining: Cause, urgency: Urgency): boolean {
  return urgency !== 'same-day' || !isNoKnownCause(examining);
}
