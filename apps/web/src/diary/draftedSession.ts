/** The session that a form says. What may be kept is for the schema to judge; a text that is no number is NaN, which it refuses. */
import { typedNumber } from '@footing/assessment';
import { type Session, sessionSchema } from '@footing/diary';
import { type Guide, type Limits, sessionLimits } from '@footing/guide';
import { markedRegions, markedSide } from '../bodyMap/marks.ts';
import { type Problems, problemsOf } from './draftProblems.ts';
import { type Draft, localTime, typed } from './sessionDraft.ts';

/**
 * The session that a draft says, or what is not right in it yet.
 * @param now milliseconds since 1970: no session has begun later.
 */
export function sessionOf(
  guide: Guide,
  draft: Draft,
  now: number,
):
  | { readonly session: Session; readonly problems: undefined }
  | { readonly session: undefined; readonly problems: Problems } {
  const read = sessionSchema.safeParse(draftedSession(guide, draft));
  const problems = problemsOf(draft, read.error?.issues ?? [], now);
  return read.success && Object.keys(problems).length === 0
    ? { session: read.data, problems: undefined }
    : { session: undefined, problems };
}

function draftedSession(guide: Guide, draft: Draft): Session {
  const { from, change, arm } = draft;
  return {
    ...from,
    startedAt: startOf(draft),
    activity: draft.activity,
    minutes: keptNumber(draft.minutes, from.minutes, sessionLimits.minutes),
    numbness: draft.felt === 'came' ? numbnessOf(guide, draft) : null,
    kit: draft.kit.map(({ kind, name }) => ({ kind, name: name.trim() })),
    conditions: {
      temperatureC: numberOrNull(draft.temperature),
      effort: numberOrNull(draft.effort),
      surface: draft.surface.trim() === '' ? null : draft.surface.trim(),
      minutesOnFeetBefore: numberOrNull(draft.onFeet),
    },
    trial: change === '' ? null : { change, arm },
    otherChanges: [...draft.other],
    note: draft.note,
  };
}

function startOf({ startedAt, from }: Draft): string {
  if (startedAt === localTime(from.startedAt)) return from.startedAt;
  const time = Date.parse(startedAt);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

type Numbness = NonNullable<Session['numbness']>;

function numbnessOf(guide: Guide, draft: Draft): Numbness {
  const where = markedRegions(guide.regions, draft.marks);
  const before = draft.from.numbness;
  const isSame = before !== null && String(before.where) === String(where);
  return {
    onset: onsetOf(draft, before?.onset ?? null),
    strength: numberOrNull(draft.strength),
    where,
    sides: markedSide(draft.marks) ?? (isSame ? before.sides : null),
    reliefMinutes: numberOrNull(draft.relief),
  };
}

function onsetOf(draft: Draft, before: Numbness['onset']): Numbness['onset'] {
  const { unit, onset } = draft;
  if (unit === 'not-known') return null;
  if (unit === 'km') return { km: typedNumber(onset) ?? Number.NaN, ...wholeDistance(draft) };
  const minutes = before !== null && 'minutes' in before ? before.minutes : Number.NaN;
  return { minutes: keptNumber(onset, minutes, sessionLimits.minutes) };
}

/** What is no number is asked for again beside its own field, not beside that of the onset. */
function wholeDistance({ distance }: Draft): { readonly ofKm?: number } {
  const ofKm = typedNumber(distance);
  return ofKm === undefined ? {} : { ofKm };
}

/** What was not touched keeps the digits that the form does not show, where they can be kept. */
function keptNumber(text: string, before: number, [least, most]: Limits): number {
  const isUntouched = text === typed(before) && before >= least && before <= most;
  return isUntouched ? before : (typedNumber(text) ?? Number.NaN);
}

function numberOrNull(text: string): number | null {
  return text.trim() === '' ? null : (typedNumber(text) ?? Number.NaN);
}
