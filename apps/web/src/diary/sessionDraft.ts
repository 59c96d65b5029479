/** A session as it stands in the form: texts as typed, so that what is wrong can be mended. */
import type { Kit, Session } from '@footing/diary';
import type { Guide } from '@footing/guide';
import { type Marks, marksOf, noMarks } from '../bodyMap/marks.ts';

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
  /** Kilometres of the whole session, asked for where the onset is told in them and no recording says it. */
  readonly distance: string;
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
  /** By the person; else it goes by the plan of the trial and the date. */
  readonly isArmChosen: boolean;
  /** An unlikely start that the person was asked about. */
  readonly askedStart: string | undefined;
  readonly other: readonly string[];
  readonly note: string;
};

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
    isArmChosen: isTold,
    askedStart: undefined,
    other: session.otherChanges,
    note: session.note,
  };
}

type Felt = Pick<Draft, 'felt' | 'onset' | 'unit' | 'distance' | 'strength' | 'marks' | 'relief'>;

/** Numbness that is not told yet is still to be timed. */
function feltDraft(guide: Guide, numbness: Session['numbness'], isTold: boolean): Felt {
  if (numbness === null) {
    const felt = isTold ? 'none' : undefined;
    return { felt, onset: '', unit: 'minutes', distance: '', strength: '', marks: noMarks, relief: '' };
  }
  const { onset, strength, where, sides, reliefMinutes } = numbness;
  const told = {
    strength: typed(strength),
    marks: marksOf(guide.regions, where, sides),
    relief: typed(reliefMinutes),
    distance: onset !== null && 'km' in onset ? typed(onset.ofKm ?? null) : '',
  };
  if (onset === null) return { ...told, felt: 'came', onset: '', unit: isTold ? 'not-known' : 'minutes' };
  const isMinutes = 'minutes' in onset;
  const value = isMinutes ? onset.minutes : onset.km;
  return { ...told, felt: 'came', onset: typed(value), unit: isMinutes ? 'minutes' : 'km' };
}

/** As a field shows a number; nothing for null. */
export function typed(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 100) / 100);
}

/** As a date field shows it. */
export function localTime(startedAt: string): string {
  const time = new Date(startedAt.includes('T') ? startedAt : `${startedAt}T12:00`);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
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
