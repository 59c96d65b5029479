/** What a recorded session brings into the diary; a person adds how it felt. */
import type { WorkoutFormat, WorkoutSession } from '../workout/workout.ts';
import type { Session } from './session.ts';

export type FromWorkout = {
  readonly id: string;
  readonly file: string;
  readonly format: WorkoutFormat;
  /** Used where the file does not say; `other` and today are for the caller to propose. */
  readonly activity: string;
  readonly startedAt: string;
};

/** A session without numbness told yet: `numbness` is null until a person confirms an onset or says there was none. */
export function sessionFromWorkout(recorded: WorkoutSession, from: FromWorkout): Session {
  const { streams } = recorded;
  const cadence = streams.cadence?.filter((value) => value > 0);
  return {
    id: from.id,
    revision: 0,
    startedAt: recorded.startedAt ?? from.startedAt,
    activity: recorded.activity ?? from.activity,
    minutes: recorded.movingSeconds / 60,
    numbness: null,
    kit: [],
    conditions: { temperatureC: null, effort: null, surface: null, minutesOnFeetBefore: null },
    trial: null,
    otherChanges: [],
    note: '',
    workout: {
      file: from.file,
      format: from.format,
      elapsedMinutes: recorded.elapsedSeconds / 60,
      distanceKm: recorded.distanceMetres === null ? null : recorded.distanceMetres / 1000,
      meanHeartRate: mean(streams.heartRate),
      meanCadence: mean(cadence),
      meanPower: mean(streams.power),
      meanTemperatureC: mean(streams.temperature),
    },
  };
}

/** Of the points where it was measured; null where there are none. */
function mean(values: Float64Array | undefined): number | null {
  const measured = (values ?? new Float64Array()).filter((value) => !Number.isNaN(value));
  if (measured.length === 0) return null;
  return measured.reduce((total, value) => total + value, 0) / measured.length;
}
