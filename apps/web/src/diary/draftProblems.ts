/** What is not right in a form yet, by the field that it stands beside. */
import { typedNumber } from '@footing/assessment';
import { isTooFar, recordedKm } from '@footing/diary';
import { sessionLimits } from '@footing/guide';
import { sessionForm } from '../words/en/diary.ts';
import { type Draft, localTime, typed } from './sessionDraft.ts';

export type DraftField = keyof typeof sessionForm.wrong;
export type Problems = Readonly<Partial<Record<DraftField, string>>>;

/** What the schema of a session refuses. */
export type Refused = { readonly code?: string | undefined; readonly path: readonly PropertyKey[] };

/** @param refused of the session that the draft says. */
export function problemsOf(draft: Draft, refused: readonly Refused[], now: number): Problems {
  const fields = new Set([
    ...notSaid(draft),
    ...unlikelyStart(draft, now),
    ...distanceProblem(draft),
    ...refused.map(fieldOf),
  ]);
  // how long it was comes first: only then can an onset be late
  if (fields.has('minutes')) fields.delete('late');
  const words = wordsFor(draft, refused);
  return Object.fromEntries([...fields].map((field) => [field, words[field]]));
}

/** What a session may be without, and a person in the form is asked for. */
function notSaid({ felt, minutes }: Draft): DraftField[] {
  const hasNone = (typedNumber(minutes) ?? 0) <= sessionLimits.minutes[0];
  return [...(felt === undefined ? (['felt'] as const) : []), ...(hasNone ? (['minutes'] as const) : [])];
}

const hourMs = 3_600_000;
/** A start so long ago is more often a slip than so late an entry. */
const longAgoMs = 2 * 365 * 24 * hourMs;

/** A typed start that cannot be, by more than clocks differ; or one long ago, until the person was asked about it. */
function unlikelyStart({ startedAt, askedStart, from }: Draft, now: number): DraftField[] {
  if (startedAt === localTime(from.startedAt)) return [];
  const start = Date.parse(startedAt);
  if (start > now + hourMs) return ['future'];
  return start < now - longAgoMs && startedAt !== askedStart ? ['longAgo'] : [];
}

/** Kilometres of the whole session that are no number, or fewer than those until the numbness. */
function distanceProblem(draft: Draft): DraftField[] {
  if (draft.felt !== 'came' || draft.unit !== 'km') return [];
  const whole = wholeKm(draft);
  if (whole === undefined) return draft.distance.trim() === '' ? [] : ['distance'];
  return isTooFar(typedNumber(draft.onset) ?? 0, whole) ? ['far'] : [];
}

/** As recorded, else as typed. */
function wholeKm({ from, distance }: Draft): number | undefined {
  return recordedKm(from) ?? typedNumber(distance);
}

/** The beginning of a path, and its field. */
const fields: readonly (readonly [start: string, field: DraftField])[] = [
  ['startedAt', 'startedAt'],
  ['activity', 'activity'],
  ['minutes', 'minutes'],
  ['numbness.reliefMinutes', 'relief'],
  ['kit', 'kit'],
  ['conditions.temperatureC', 'temperature'],
  ['conditions.minutesOnFeetBefore', 'onFeet'],
];

function fieldOf({ code, path }: Refused): DraftField {
  const place = path.join('.');
  if (place.startsWith('numbness.onset')) return onsetField(place, code);
  return fields.find(([start]) => place.startsWith(start))?.[1] ?? 'unseen';
}

/** Too far, too late, or none at all. */
function onsetField(place: string, code: string | undefined): DraftField {
  if (place.endsWith('.ofKm')) return 'distance';
  if (code !== 'too_big' && code !== 'custom') return 'onset';
  return place.endsWith('.km') ? 'km' : 'late';
}

function wordsFor(draft: Draft, refused: readonly Refused[]): Readonly<Record<DraftField, string>> {
  const { wrong } = sessionForm;
  const unseen = refused.find((one) => fieldOf(one) === 'unseen');
  return {
    ...wrong,
    minutes: wrong.minutes(sessionLimits.minutes),
    late: wrong.late(draft.minutes),
    km: wrong.km(sessionLimits.onsetKm),
    longAgo: wrong.longAgo(draft.startedAt.slice(0, 4)),
    far: wrong.far(typed(wholeKm(draft) ?? null)),
    distance: wrong.distance(sessionLimits.distanceKm),
    relief: wrong.relief(sessionLimits.reliefMinutes),
    temperature: wrong.temperature(sessionLimits.temperatureC),
    onFeet: wrong.onFeet(sessionLimits.minutesOnFeetBefore),
    unseen: wrong.unseen(unseen?.path.join('.') ?? ''),
  };
}
