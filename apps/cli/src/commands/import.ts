/** `footing import FILE…`: what workout files say. Exit 1 when a file has something wrong, 2 when one is refused. */
import { parseArgs } from 'node:util';
import { type Workout, workoutFigures } from '@footing/diary/workout';
import { exitCodes } from '../exitCodes.ts';
import { readWorkoutFile } from '../workouts/readWorkoutFile.ts';
import { issueLines, workoutTable } from '../workouts/workoutTable.ts';

type Options = { readonly files: readonly string[]; readonly json: boolean };

export async function importWorkouts(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`footing import: ${options}\n`);
    return exitCodes.wrongUsage;
  }
  const read: { readonly file: string; readonly workout: Workout }[] = [];
  for (const file of options.files) {
    const workout = await readWorkoutFile(file);
    read.push({ file, workout });
    if (options.json) process.stdout.write(`${jsonLine(file, workout)}\n`);
  }
  if (!options.json) process.stdout.write(`${workoutTable(read)}\n`);
  if (!options.json) process.stderr.write(read.flatMap(issueLines).join(''));
  return Math.max(...read.map(({ workout }) => exitCodeOf(workout)));
}

function jsonLine(file: string, workout: Workout): string {
  return JSON.stringify({ file, ...workoutFigures(workout), issues: workout.issues });
}

function exitCodeOf({ issues }: Workout): number {
  if (issues.some((issue) => issue.level === 'refused')) return exitCodes.wrongUsage;
  return issues.some((issue) => issue.level === 'warning') ? exitCodes.finding : exitCodes.done;
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const known = { json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    if (positionals.length === 0) return 'name at least one workout file (FIT, TCX or GPX)';
    return { files: positionals, json: values.json ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}
