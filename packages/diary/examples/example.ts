/** A session as the diary keeps it, checked, and its time to numbness. */
import { sessionSchema, timeToNumbness } from '@footing/diary';

const session = sessionSchema.parse({
  id: 's1',
  revision: 0,
  startedAt: '2026-05-01T06:30:00Z',
  activity: 'running',
  minutes: 40,
  numbness: { onset: { minutes: 18 }, strength: 6, where: ['toes-3-4'], sides: 'left', reliefMinutes: 5 },
  kit: [],
  conditions: { temperatureC: null, effort: null, surface: null, minutesOnFeetBefore: null },
  trial: null,
  otherChanges: [],
  note: '',
  workout: null,
});
const time = timeToNumbness(session)!;
console.log(`numb after ${time.minutes} of ${session.minutes} minutes`);
