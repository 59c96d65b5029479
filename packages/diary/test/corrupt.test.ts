/** Laws of broken files: nothing is thrown, and no figure changes in silence. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readWorkout, type Workout, workoutFigures } from '../src/workout/index.ts';
import { fitFile, wholeRun } from './fitFile.ts';
import { gpxFile, tcxFile } from './xmlFile.ts';

const run = fitFile(wholeRun());
const whole = await readWorkout(run);

function assertSane({ sessions }: Workout): void {
  for (const { movingSeconds, elapsedSeconds, distanceMetres, laps, streams } of sessions) {
    assert.ok(movingSeconds >= 0 && movingSeconds <= elapsedSeconds && Number.isFinite(elapsedSeconds));
    assert.ok(distanceMetres === null || (Number.isFinite(distanceMetres) && distanceMetres >= 0));
    assert.ok(laps.every((lap) => lap.startSeconds >= 0 && lap.startMovingSeconds <= lap.startSeconds));
    for (let i = 1; i < streams.seconds.length; i++)
      assert.ok(streams.seconds[i]! >= streams.seconds[i - 1]!);
  }
}

it('changing any one byte of a FIT file changes no figure without an issue', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(run.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = run.slice();
      changed[at] = changed[at]! ^ change;
      const workout = await readWorkout(changed);
      assertSane(workout);
      assert.ok(workout.issues.length > 0 || sameFigures(workout), `byte ${at}`);
    }),
    { numRuns: 400 },
  );
});

function sameFigures(workout: Workout): boolean {
  return JSON.stringify(workoutFigures(workout)) === JSON.stringify(workoutFigures(whole));
}

it('cutting off a file of any kind anywhere is told, and what is given is sane', async () => {
  for (const file of [run, tcxFile(), gpxFile()])
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 2), async (length) => {
        const workout = await readWorkout(file.slice(0, length));
        assertSane(workout);
        assert.ok(workout.issues.some((issue) => issue.level !== 'note'));
      }),
      { numRuns: 150 },
    );
});

it('takes any bytes behind a FIT header', async () => {
  const header = run.slice(0, 14);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      assertSane(await readWorkout(Uint8Array.from([...header, ...bytes])));
    }),
    { numRuns: 400 },
  );
});
