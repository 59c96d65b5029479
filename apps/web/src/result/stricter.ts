/**
 * What a cause says of training and of who sees it is written for the cause alone. Where the answers ask for more than that, such
 * as an appointment, what is told is the stricter of the two.
 */
import type { ToldGuide } from '@footing/assessment';
import { type Clinician, type Urgency, urgencyRank } from '@footing/guide';
import { isNoKnownCause } from '../words/en/namedCause.ts';
import { recovery } from '../words/en/recovery.ts';

type Cause = ToldGuide['causes'][number];

export type MayGoOn = { readonly title: string; readonly points: readonly string[] };

/**
 * Until an appointment only what does not bring it on may go on. What a milder cause would let go on is then left out; so are the
 * words of the row for no known cause, which speak of numbness that soon passes.
 */
export function mayGoOn(cause: Cause, urgency: Urgency): MayGoOn {
  const { goOn } = cause.training;
  if (urgency === 'self-care' || goOn.length === 0) return { title: recovery.goOn, points: goOn };
  const isMilder = urgencyRank(cause.urgency) < urgencyRank(urgency);
  if (isMilder || isNoKnownCause(cause)) return { title: recovery.goOn, points: [recovery.goOnFree] };
  return { title: recovery.goOnWhileFree, points: goOn };
}

/** How soon a milder cause is gone would calm who is to be seen today. */
export function tellsHowLong(cause: Cause, urgency: Urgency): boolean {
  return (
    urgencyRank(urgency) <= urgencyRank('routine') || urgencyRank(cause.urgency) > urgencyRank('routine')
  );
}

/** Who cannot examine a person at all, and who cannot do it in a day. */
const noClinician: ReadonlySet<Clinician> = new Set(['shoe-fitter', 'bike-fitter', 'none']);
const noneAtOnce: ReadonlySet<Clinician> = new Set([...noClinician, 'podiatrist', 'physiotherapist']);

/** Whose examination the urgency asks for: that of the cause, or a doctor's general one where the cause names nobody who does it. */
export function whoExamines(guide: ToldGuide, cause: Cause, urgency: Urgency): Cause {
  if (urgency === 'self-care') return cause;
  const tooLittle = urgency === 'routine' ? noClinician : noneAtOnce;
  return tooLittle.has(cause.seenBy) ? guide.causes.find(isNoKnownCause)! : cause;
}
