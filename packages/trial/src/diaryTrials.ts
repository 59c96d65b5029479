/**
 * The trials in a diary's export (`"format": "footing-diary"`), brought into the form that `readTrial` checks: whatever
 * is not as it should be is passed on as it is, and refused there with its place.
 */

type Fields = Readonly<Record<string, unknown>>;

export function isDiary(input: unknown): input is Fields {
  return isRecord(input) && input['format'] === 'footing-diary';
}

/** One trial file a change, sessions in the order of time. Sessions whose onset is not known are left out. */
export function diaryTrials(diary: Fields): Fields[] {
  const sessions = Array.isArray(diary['sessions']) ? diary['sessions'].filter(isRecord) : [];
  const inTime = sessions.filter((s) => isRecord(s['trial'])).sort((a, b) => startOf(a) - startOf(b));
  const byChange = Map.groupBy(inTime, (session) => (session['trial'] as Fields)['change']);
  return [...byChange].map(([change, own]) => ({
    change,
    sessions: own.flatMap((session, order) => observationOf(session, order)),
  }));
}

function observationOf(session: Fields, order: number): Fields[] {
  const felt = session['numbness'];
  const minutes = isRecord(felt) ? onsetMinutes(session, felt['onset']) : session['minutes'];
  if (minutes === null) return [];
  const { strength, reliefMinutes } = isRecord(felt) ? felt : {};
  return [
    {
      minutes,
      censored: felt === null,
      arm: (session['trial'] as Fields)['arm'],
      order,
      strength,
      reliefMinutes,
      sessionMinutes: session['minutes'],
      activity: session['activity'],
      day: Math.floor(startOf(session) / millisecondsADay),
      otherChanges: session['otherChanges'],
    },
  ];
}

const millisecondsADay = 86_400_000;

function startOf(session: Fields): number {
  return Date.parse(String(session['startedAt']));
}

/** As told, or from kilometres at the mean pace of the session; null when neither is known. */
function onsetMinutes(session: Fields, onset: unknown): unknown {
  if (!isRecord(onset)) return null;
  if ('minutes' in onset) return onset['minutes'];
  const whole = isRecord(session['workout']) ? session['workout']['distanceKm'] : null;
  if (typeof whole !== 'number' || whole <= 0) return null;
  return Math.min(1, Number(onset['km']) / whole) * Number(session['minutes']);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
