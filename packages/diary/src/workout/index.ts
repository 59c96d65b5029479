export { defaultLimits, type WorkoutLimits } from './limits.ts';
export { type ReadOptions, readWorkout } from './readWorkout.ts';
export { longestGapSeconds } from './trackTimes.ts';
export {
  candidateOnsets,
  type Lap,
  type LapStart,
  type Streams,
  type Workout,
  type WorkoutFormat,
  type WorkoutSession,
} from './workout.ts';
export { type WorkoutFigures, workoutFigures } from './workoutFigures.ts';
export type { IssueLevel, WorkoutIssue, WorkoutIssueCode } from './workoutIssue.ts';
export { createWorkoutReader, type WorkoutReader } from './workoutReader.ts';
