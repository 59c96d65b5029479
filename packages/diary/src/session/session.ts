/** One bout of exercise, as a person keeps it: the schema is type, check and JSON Schema in one. */
import { isDay, type Limits, sessionLimits } from '@footing/guide';
import { z } from 'zod';

/** Before the first schema is made: zod would else try whether it may make code from text, which the policy of a page forbids and reports. */
z.config({ jitless: true });

/** An id of the guide. Whether the guide has it is for `unknownIds` to say: a file may be newer than the guide. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id such as "running"');

const words = (most: number) => z.string().max(most);

const when = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/, {
    error: 'must be a date such as "2026-05-01", or date and time such as "2026-05-01T06:30:00Z"',
    abort: true,
  })
  .refine(
    (text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'must be a day and a time that there are',
  );

const within = ([least, most]: Limits) => z.number().min(least).max(most);

const minutes = within(sessionLimits.minutes);

const inKm = z.strictObject({
  km: within(sessionLimits.onsetKm),
  ofKm: within(sessionLimits.distanceKm)
    .optional()
    .describe('Of how many in the whole session, as typed; a recording states its own.'),
});

const onset = z
  .union([z.strictObject({ minutes }), inKm])
  .describe('Minutes on the timer (pauses left out) or kilometres until it began.');

const numbness = z
  .strictObject({
    onset: onset.nullable().describe('null: it came, but when is not known.'),
    strength: within(sessionLimits.strength).nullable().describe('0 to 10, at its worst.'),
    where: z.array(id).describe('Regions of the body map.'),
    sides: z.enum(['left', 'right', 'one', 'both', 'alternating']).nullable(),
    reliefMinutes: within(sessionLimits.reliefMinutes)
      .nullable()
      .describe('From the stop until it was gone.'),
  })
  .nullable()
  .describe('null: none at all, so that the time to numbness is known to be longer than the session.');

const kit = z.strictObject({
  kind: z.enum(['shoes', 'bike', 'machine', 'insoles', 'socks', 'other']),
  name: words(100).min(1).describe('As the person calls it.'),
});

const conditions = z.strictObject({
  temperatureC: within(sessionLimits.temperatureC).nullable().describe('Of the air.'),
  effort: within(sessionLimits.effort).nullable().describe('0 to 10, as felt over the whole session.'),
  surface: words(50).nullable().describe('Such as road, trail, treadmill.'),
  minutesOnFeetBefore: within(sessionLimits.minutesOnFeetBefore)
    .nullable()
    .describe('Standing or walking that day, before.'),
});

const trial = z
  .strictObject({ change: id, arm: z.enum(['baseline', 'change']) })
  .nullable()
  .describe('The change under test, and whether this session was with it.');

const measure = z.number().nullable();

const workout = z
  .strictObject({
    file: words(300),
    format: z.enum(['fit', 'tcx', 'gpx']),
    elapsedMinutes: measure,
    distanceKm: measure,
    meanHeartRate: measure.describe('Beats a minute.'),
    meanCadence: measure.describe('Turns, or steps of one foot, a minute; only while moving.'),
    meanPower: measure.describe('Watts.'),
    meanTemperatureC: measure.describe('At the device, which the body warms.'),
  })
  .nullable()
  .describe('What the workout file said; null when typed in.');

const shape = z.strictObject({
  id: words(64).min(1),
  revision: z.number().int().min(0).describe('Raised at every save; tells which of two copies is newer.'),
  startedAt: when,
  activity: id,
  minutes: minutes.describe('On the timer, pauses left out.'),
  numbness,
  kit: z.array(kit).max(20),
  conditions,
  trial,
  otherChanges: z.array(id).describe('Other changes in use that were not usual before.'),
  note: words(5000),
  workout,
});

export const sessionSchema = shape.superRefine((session, context) => {
  const at = session.numbness?.onset ?? null;
  if (at === null) return;
  const isLate = 'minutes' in at && at.minutes > session.minutes;
  if (isLate)
    context.addIssue({
      code: 'custom',
      path: ['numbness', 'onset', 'minutes'],
      message: `must not be later than the session was long (${session.minutes} minutes)`,
    });
});

export { id as guideId, when };
export type Session = z.infer<typeof sessionSchema>;
export type Kit = z.infer<typeof kit>;
