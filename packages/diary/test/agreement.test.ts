/** Every recording, whole or broken, gives what a second decoder says, or what is known of what is wrong with it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWorkout, type WorkoutSession } from '../src/workout/index.ts';
import { fitFile, wholeRun } from './fitFile.ts';
import { type SecondOpinion, secondFit, secondGpx, secondTcx } from './secondDecoder.ts';
import { sharedWorkout, sharedWorkouts } from './sharedWorkouts.ts';
import { gpxFile, tcxFile } from './xmlFile.ts';

/** What is wrong with a recording. Figures of our own stand where the second decoder is misled or gives up. */
const wrong: Readonly<
  Record<string, { readonly issues: readonly string[]; readonly figures?: Partial<SecondOpinion> }>
> = {
  '27-days-activity.fit': { issues: ['long-pause'], figures: { lapStarts: [0] } },
  'MonitoringFile.fit': { issues: ['no-activity'] },
  'Settings.fit': { issues: ['no-activity'] },
  'WeightScaleSingleUser.fit': { issues: ['no-activity'] },
  'activity-filecrc.fit': { issues: ['checksum-wrong'] },
  'activity-settings-corruptheader.fit': { issues: ['bytes-left-over'] },
  'activity-unexpected-eof.fit': {
    issues: ['cut-off'],
    figures: { movingSeconds: 13.749, elapsedSeconds: 13.749, metres: 5.73, lapStarts: [0] },
  },
  'broken-dates.fit': {
    issues: ['file-type-missing', 'no-timer-time', 'value-left-out'],
    figures: { movingSeconds: 658.083 },
  },
  'compressed-speed-distance.fit': { issues: ['clock-not-set'] },
  'empty-sessions.fit': { issues: ['empty-file'] },
  'inverted-times.fit': {
    issues: ['times-swapped', 'activity-unknown'],
    figures: { movingSeconds: 2839.6, elapsedSeconds: 21680 },
  },
  /** Its last lap is missing, and its points were added to the lap before: 313 s, then 593 s to the last point. */
  'movescount.tcx': { issues: ['lap-disagrees'], figures: { movingSeconds: 906, metres: 2919 } },
  'sample-activity-indoor-trainer.fit': { issues: ['distance-not-measured'] },
};

const refused = ['no-activity', 'empty-file'];

async function secondOpinion(name: string, bytes: Uint8Array): Promise<SecondOpinion | undefined> {
  if (name.endsWith('.tcx')) return secondTcx(bytes);
  if (name.endsWith('.gpx')) return secondGpx(bytes);
  return (await secondFit(bytes).catch(() => []))[0];
}

/** Distances that no file states are estimates, and apart by what straight lines cut off. */
function assertAgrees(session: WorkoutSession, second: SecondOpinion, isEstimate: boolean): void {
  const near = (ours: number, theirs: number, by: number, what: string): void =>
    assert.ok(Math.abs(ours - theirs) <= by, `${what}: ${ours} beside ${theirs}`);
  near(session.movingSeconds, second.movingSeconds, 1, 'moving seconds');
  near(session.elapsedSeconds, second.elapsedSeconds, 1, 'elapsed seconds');
  near(session.distanceMetres!, second.metres, isEstimate ? 0.02 * second.metres : 1, 'metres');
  assert.equal(session.laps.length, second.lapStarts.length, 'laps');
  for (const [i, start] of second.lapStarts.entries())
    near(session.laps[i]!.startSeconds, start, 1, `lap ${i + 1}`);
}

async function check(name: string, bytes: Uint8Array): Promise<void> {
  const { sessions, issues } = await readWorkout(bytes);
  const { issues: expected = [], figures = {} } = wrong[name] ?? {};
  const isGpx = name.endsWith('.gpx');
  assert.deepEqual(
    issues.map((i) => i.code),
    isGpx ? ['distance-from-positions'] : expected,
  );
  assert.equal(sessions.length, expected.some((code) => refused.includes(code)) ? 0 : 1);
  if (sessions.length === 0) return;
  const second = await secondOpinion(name, bytes);
  assertAgrees(sessions[0]!, { ...second, ...figures } as SecondOpinion, isGpx);
}

describe('a second decoder agrees to the second', () => {
  for (const name of sharedWorkouts) it(`on ${name}`, () => check(name, sharedWorkout(name)));
  it('on a FIT file of our own', () => check('own.fit', fitFile(wholeRun())));
  it('on a TCX file of our own', () => check('own.tcx', tcxFile()));
  it('on a GPX file of our own', () => check('own.gpx', gpxFile()));
});

describe('the same run in two formats', () => {
  const pairs: readonly (readonly [string, Uint8Array, Uint8Array])[] = [
    ['of our own in FIT and TCX', fitFile(wholeRun()), tcxFile()],
    ['of our own in FIT and GPX', fitFile(wholeRun()), gpxFile()],
    ...['run-2067489619.gpx', 'run-6860622783.tcx']
      .filter((name) => sharedWorkouts.includes(name))
      .map((name) => [name, sharedWorkout(name.replace(/...$/, 'fit')), sharedWorkout(name)] as const),
  ];
  for (const [name, one, other] of pairs)
    it(`gives the same figures within a second or 1%: ${name}`, async () => {
      const [a, b] = [(await readWorkout(one)).sessions[0]!, (await readWorkout(other)).sessions[0]!];
      assert.equal(a.activity, b.activity);
      for (const figure of ['movingSeconds', 'elapsedSeconds', 'distanceMetres'] as const) {
        const [ours, theirs] = [a[figure]!, b[figure]!];
        assert.ok(Math.abs(ours - theirs) <= Math.max(1, 0.01 * ours), `${figure}: ${ours} beside ${theirs}`);
      }
      assert.equal(a.startedAt, b.startedAt);
    });
});
