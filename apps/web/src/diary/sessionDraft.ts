/** A session as it stands in the form: texts as typed, so that what is wrong can be mended; and back. */
import { typedNumber } from '@footing/assessment';
import { type Kit, type Session, sessionSchema } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { type Marks, markedRegions, markedSide, marksOf, noMarks } from '../bodyMap/marks.ts';
import { sessionForm } from '../words/en/diary.ts';

export type Draft = {
  /** The session that is changed, with all that the form does not show. */
  readonly from: Session;
  /** Local date and time as a date field has them, "2026-05-01T06:30". */
  readonly startedAt: string;
  readonly activity: string;
  readonly minutes: string;
  readonly felt: 'none' | 'came' | undefined;
  readonly onset: string;
  readonly unit: 'minutes' | 'km' | 'not-known';
  readonly strength: string;
  readonly marks: Marks;
  readonly relief: string;
  readonly kit: readonly Kit[];
  readonly temperature: string;
  readonly effort: string;
  readonly surface: string;
  readonly onFeet: string;
  readonly change: string;
  readonly arm: 'baseline' | 'change';
  readonly other: readonly string[];
  readonly note: string;
};

export type DraftField = keyof typeof sessionForm.wrong;
export type Problems = Readonly<Partial<Record<DraftField, string>>>;

/** @param isTold false for a new session, of which the numbness is still to be said. */
export function draftOf(guide: Guide, session: Session, isTold: boolean): Draft {
  const { conditions, trial } = session;
  return {
    from: session,
    startedAt: localTime(session.startedAt),
    activity: session.activity,
    minutes: session.minutes > 0 ? typed(session.minutes) : '',
    ...feltDraft(guide, session.numbness, isTold),
    kit: session.kit,
    temperature: typed(conditions.temperatureC),
    effort: typed(conditions.effort),
    surface: conditions.surface ?? '',
    onFeet: typed(conditions.minutesOnFeetBefore),
    change: trial?.change ?? '',
    arm: trial?.arm ?? 'baseline',
    other: session.otherChanges,
    note: session.note,
  };
}

type Felt = Pick<Draft, 'felt' | 'onset' | 'unit' | 'strength' | 'marks' | 'relief'>;

/** Numbness that is not told yet is still to be timed. */
function feltDraft(guide: Guide, numbness: Session['numbness'], isTold: boolean): Felt {
  if (numbness === null) {
    const felt = isTold ? 'none' : undefined;
    return { felt, onset: '', unit: 'minutes', strength: '', marks: noMarks, relief: '' };
  }
  const { onset, strength, where, sides, reliefMinutes } = numbness;
  const told = {
    strength: typed(strength),
    marks: marksOf(guide.regions, where, sides),
    relief: typed(reliefMinutes),
  };
  if (onset === null) return { ...told, felt: 'came', onset: '', unit: isTold ? 'not-known' : 'minutes' };
  const isMinutes = 'minutes' in onset;
  const value = isMinutes ? onset.minutes : onset.km;
  return { ...told, felt: 'came', onset: typed(value), unit: isMinutes ? 'minutes' : 'km' };
}

/** The session that a draft says, or what is not right in it yet. */
export function sessionOf(
  guide: Guide,
  draft: Draft,
):
  | { readonly session: Session; readonly problems: undefined }
  | { readonly session: undefined; readonly problems: Problems } {
  const problems = problemsOf(draft);
  if (Object.keys(problems).length > 0) return { session: undefined, problems };
  const { from } = draft;
  const session: Session = {
    ...from,
    startedAt:
      draft.startedAt === localTime(from.startedAt)
        ? from.startedAt
        : new Date(draft.startedAt).toISOString(),
    activity: draft.activity,
    minutes: kept(draft.minutes, from.minutes),
    numbness: draft.felt === 'came' ? numbnessOf(guide, draft) : null,
    kit: draft.kit.map(({ kind, name }) => ({ kind, name: name.trim() })),
    conditions: {
      temperatureC: typedNumber(draft.temperature) ?? null,
      effort: typedNumber(draft.effort) ?? null,
      surface: draft.surface.trim() === '' ? null : draft.surface.trim(),
      minutesOnFeetBefore: typedNumber(draft.onFeet) ?? null,
    },
    trial: draft.change === '' ? null : { change: draft.change, arm: draft.arm },
    otherChanges: [...draft.other],
    note: draft.note,
  };
  return { session: sessionSchema.parse(session), problems: undefined };
}

function numbnessOf(guide: Guide, draft: Draft): Session['numbness'] {
  const where = markedRegions(guide.regions, draft.marks);
  const before = draft.from.numbness;
  const isSame = before !== null && String(before.where) === String(where);
  const onset = before?.onset ?? null;
  return {
    onset:
      draft.unit === 'not-known'
        ? null
        : draft.unit === 'km'
          ? { km: typedNumber(draft.onset)! }
          : { minutes: kept(draft.onset, onset !== null && 'minutes' in onset ? onset.minutes : 0) },
    strength: typedNumber(draft.strength) ?? null,
    where,
    sides: markedSide(draft.marks) ?? (isSame ? before.sides : null),
    reliefMinutes: typedNumber(draft.relief) ?? null,
  };
}

function problemsOf(draft: Draft): Problems {
  const { wrong } = sessionForm;
  const minutes = typedNumber(draft.minutes);
  const onset = typedNumber(draft.onset);
  const isCame = draft.felt === 'came';
  const asked = isCame && draft.unit !== 'not-known';
  const found: [DraftField, string | false][] = [
    ['startedAt', Number.isNaN(Date.parse(draft.startedAt)) && wrong.startedAt],
    ['activity', draft.activity === '' && wrong.activity],
    ['minutes', !within(minutes, 1e-9, 2880) && wrong.minutes],
    ['felt', draft.felt === undefined && wrong.felt],
    ['onset', asked && !within(onset, 0, Number.POSITIVE_INFINITY) && wrong.onset],
    ['km', asked && draft.unit === 'km' && (onset ?? 0) > 2000 && wrong.km],
    [
      'late',
      asked &&
        draft.unit === 'minutes' &&
        within(minutes, 0, 2880) &&
        kept(draft.onset, -1) > kept(draft.minutes, draft.from.minutes) &&
        wrong.late(draft.minutes),
    ],
    ['relief', isCame && !isEmptyOrWithin(draft.relief, 0, 100_000) && wrong.relief],
    ['kit', draft.kit.some(({ name }) => name.trim() === '') && wrong.kit],
    ['temperature', !isEmptyOrWithin(draft.temperature, -60, 60) && wrong.temperature],
    ['onFeet', !isEmptyOrWithin(draft.onFeet, 0, 1440) && wrong.onFeet],
  ];
  return Object.fromEntries(
    found.filter((entry): entry is [DraftField, string] => entry[1] !== false),
  ) as Problems;
}

/** What was not touched keeps the digits that the form does not show. */
function kept(text: string, before: number): number {
  return text === typed(before) ? before : (typedNumber(text) ?? before);
}

function typed(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 100) / 100);
}

function within(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && value >= low && value <= high;
}

function isEmptyOrWithin(text: string, low: number, high: number): boolean {
  return text.trim() === '' || within(typedNumber(text), low, high);
}

function localTime(startedAt: string): string {
  const time = new Date(startedAt.includes('T') ? startedAt : `${startedAt}T12:00`);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** A session of which nothing is told yet. */
export function blankSession(id: string, now: Date, like: Session | undefined): Session {
  return {
    id,
    revision: 0,
    startedAt: now.toISOString(),
    activity: like?.activity ?? '',
    minutes: 0,
    numbness: null,
    kit: like?.kit ?? [],
    conditions: { temperatureC: null, effort: null, surface: null, minutesOnFeetBefore: null },
    trial: null,
    otherChanges: [],
    note: '',
    workout: null,
  };
}
