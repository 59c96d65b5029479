/** By which cause somebody is examined: the terminal, the web app and a finished trial name the same clinician. */
import type { Cause, Clinician, Urgency } from '@footing/guide';
import type { AssessmentWithoutBands } from './assess.ts';

type Judged = Pick<AssessmentWithoutBands, 'urgency' | 'urgencyReasons' | 'cannotTell'> & {
  readonly causes: readonly { readonly id: string }[];
};

/** Who sees people by appointment, and who sees them on the day. */
const seeing: Readonly<Record<'routine' | 'same-day' | 'emergency', ReadonlySet<Clinician>>> = {
  routine: new Set([
    'gp',
    'physiotherapist',
    'podiatrist',
    'neurologist',
    'vascular-surgeon',
    'sports-physician',
  ]),
  'same-day': new Set(['gp', 'emergency-department']),
  emergency: new Set(['emergency-department']),
};

/**
 * The likeliest cause where the answers ask for nothing soon. Else the likeliest one that asks for the urgency, as long as whoever sees
 * people with it can do so in time. Where a red flag sets the urgency, or they cannot, or no cause stands out, the row for no known cause:
 * the examination comes first, whatever the cause. Only where the likeliest cause asks to be seen on the same day as well, it is
 * what to look for. `causes` are those of the guide.
 */
export function examiningCause<Known extends Pick<Cause, 'id' | 'seenBy' | 'urgency'>>(
  causes: readonly Known[],
  { urgency, urgencyReasons, cannotTell, causes: ranked }: Judged,
): Known {
  const named = (id: string): Known => causes.find((cause) => cause.id === id)!;
  if (cannotTell) return named('something-else');
  const likeliest = named(ranked[0]!.id);
  if (urgency === 'self-care') return likeliest;
  const [first] = urgencyReasons;
  const asking = first !== undefined && 'cause' in first ? named(first.cause) : undefined;
  if (asking !== undefined && canSee(asking, urgency)) return asking;
  const isOfTheDay = urgency === 'same-day' && likeliest.urgency === urgency && canSee(likeliest, urgency);
  return isOfTheDay ? likeliest : named('something-else');
}

function canSee({ seenBy }: Pick<Cause, 'seenBy'>, urgency: Exclude<Urgency, 'self-care'>): boolean {
  return seeing[urgency].has(seenBy);
}

/** Who changes kit but does not examine. */
const notExaminers: ReadonlySet<Clinician> = new Set<Clinician>(['bike-fitter', 'shoe-fitter', 'none']);

/** The same where an examination is what comes next: never by somebody who only changes kit, but then by the likeliest cause that one examines. */
export function examinerOf<Known extends Pick<Cause, 'id' | 'seenBy' | 'urgency'>>(
  causes: readonly Known[],
  assessment: Judged,
): Known {
  const first = examiningCause(causes, assessment);
  const ranked = assessment.causes.map(({ id }) => causes.find((cause) => cause.id === id)!);
  const examined = [first, ...ranked].find(({ seenBy }) => !notExaminers.has(seenBy));
  if (examined === undefined) throw new Error('no cause of the guide is seen by anyone who examines');
  return examined;
}
