import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { candidateOnsets, defaultLimits, readWorkout, type Workout } from '../src/workout/index.ts';
import {
  bytesOf,
  every,
  gpxFile,
  iso,
  northward,
  segment,
  tcxActivity,
  tcxFile,
  tcxPoint,
  tenMinutes,
} from './xmlFile.ts';

const codes = (workout: Workout): string[] => workout.issues.map((issue) => issue.code);
const only = (workout: Workout) => {
  assert.equal(workout.sessions.length, 1, JSON.stringify(workout.issues));
  return workout.sessions[0]!;
};

describe('a TCX file', () => {
  it('gives activity, start, times, distance, presses of the lap button and streams', async () => {
    const workout = await readWorkout(tcxFile());
    const session = only(workout);
    const { activity, startedAt, movingSeconds, elapsedSeconds, distanceMetres } = session;
    assert.deepEqual(
      [activity, startedAt, movingSeconds, elapsedSeconds, distanceMetres],
      ['running', iso(0), 600, 600, 2000],
    );
    assert.deepEqual(
      candidateOnsets(session).map((l) => l.startSeconds),
      [240],
    );
    assert.deepEqual(
      [session.streams.heartRate![0], session.streams.cadence![0], session.streams.power![0]],
      [140, 85, 200],
    );
    assert.deepEqual(workout.issues, []);
  });

  it('believes the time of a lap when its points have a pause', async () => {
    const points = [...every(1, 0, 100), ...every(1, 400, 600)];
    const session = only(
      await readWorkout(tcxFile(tcxActivity([{ at: 0, seconds: 300, metres: 2000, points }]))),
    );
    assert.deepEqual([session.movingSeconds, session.elapsedSeconds], [300, 600]);
  });

  it('believes the time of a lap whose points begin a new track after each short pause', async () => {
    const tracks = every(80, 0, 800).map((at) =>
      every(1, at, at + 60)
        .map(tcxPoint)
        .join(''),
    );
    const lap = `<Lap StartTime="${iso(0)}"><TotalTimeSeconds>660</TotalTimeSeconds><DistanceMeters>2867</DistanceMeters>`;
    const text = `${lap}${tracks.map((points) => `<Track>${points}</Track>`).join('')}</Lap>`;
    const workout = await readWorkout(tcxFile(`<Activity Sport="Running">${text}</Activity>`));
    assert.deepEqual([only(workout).movingSeconds, only(workout).elapsedSeconds], [660, 860]);
    assert.deepEqual(workout.issues, []);
  });

  it('believes the points of a lap that run on beyond its time without a pause, and says so', async () => {
    const laps = [tenMinutes[0]!, { at: 240, seconds: 100, metres: 333, points: every(1, 240, 600) }];
    const workout = await readWorkout(tcxFile(tcxActivity(laps)));
    assert.equal(only(workout).movingSeconds, 600);
    assert.ok(Math.abs(only(workout).distanceMetres! - 2000) < 1);
    assert.deepEqual(codes(workout), ['lap-disagrees']);
  });

  it('leaves out a lap that begins before the one ahead of it, and says so', async () => {
    const workout = await readWorkout(tcxFile(tcxActivity([...tenMinutes].reverse())));
    assert.deepEqual(
      only(workout).laps.map((lap) => lap.startSeconds),
      [0],
    );
    assert.ok(workout.issues.some(({ message }) => message.includes('before the one ahead of it')));
  });

  it('takes a lap without a start from its first point, and one without points after the one ahead of it', async () => {
    const starts = async (points: readonly number[]) => {
      const laps = [...tenMinutes, { at: 900, seconds: 60, metres: 200 }];
      const text = tcxActivity([...laps, { at: 990, seconds: 60, metres: 200, points }]);
      const workout = await readWorkout(tcxFile(text.replace(`<Lap StartTime="${iso(990)}"`, '<Lap')));
      assert.ok(workout.issues.every(({ message }) => !message.includes('before the one ahead of it')));
      return only(workout).laps.map((lap) => lap.startSeconds);
    };
    assert.deepEqual(await starts(every(1, 990, 1050)), [0, 240, 900, 990]);
    assert.deepEqual(await starts([]), [0, 240, 900, 900]);
  });

  it('counts the points of a lap that does not say how long it took', async () => {
    const workout = await readWorkout(
      tcxFile(tcxActivity([{ at: 0, seconds: null, metres: 2000, points: every(1, 0, 600) }])),
    );
    assert.equal(only(workout).movingSeconds, 600);
    assert.deepEqual(codes(workout), ['no-timer-time']);
  });

  it('gives each activity its own session', async () => {
    const bike = tcxActivity(
      [{ at: 700, seconds: 300, metres: 1000, points: every(1, 700, 1000) }],
      'Biking',
    );
    const { sessions } = await readWorkout(tcxFile(tcxActivity(tenMinutes) + bike));
    assert.deepEqual(
      sessions.map((s) => s.activity),
      ['running', 'cycling'],
    );
  });

  it('asks for the activity when the file says Other', async () => {
    const workout = await readWorkout(tcxFile(tcxActivity(tenMinutes, 'Other')));
    assert.deepEqual([only(workout).activity, codes(workout)], [null, ['activity-unknown']]);
  });

  it('keeps the laps before the place where it was cut off', async () => {
    const whole = tcxFile();
    const workout = await readWorkout(whole.slice(0, Math.floor(whole.length / 2)));
    assert.ok(only(workout).movingSeconds > 240);
    assert.equal(codes(workout)[0], 'cut-off');
  });

  it('whose clock was set back gives no more metres than the same points as GPX', async () => {
    for (const back of [30, 3600, 86_400]) {
      const clock = [...every(1, 0, 59), ...every(1, 60 - back, 119 - back)];
      const { tcx, gpx } = northward(clock, '<TotalTimeSeconds>120</TotalTimeSeconds>');
      const workout = await readWorkout(tcx);
      assert.equal(
        only(workout).distanceMetres,
        only(await readWorkout(gpx)).distanceMetres,
        `${back} s back`,
      );
      assert.ok(only(workout).distanceMetres! <= 357, `${back} s back`);
      assert.ok(codes(workout).includes('time-went-back'));
    }
  });

  it('whose clock was set back keeps the metres that the device counted', async () => {
    const lap = `<Lap StartTime="${iso(0)}"><TotalTimeSeconds>20</TotalTimeSeconds><Track>`;
    const points = [...every(1, 0, 9), ...every(1, -90, -81)].map(
      (second, i) =>
        `<Trackpoint><Time>${iso(second)}</Time><DistanceMeters>${3 * i}</DistanceMeters></Trackpoint>`,
    );
    const text = `<Activity Sport="Running">${lap}${points.join('')}</Track></Lap></Activity>`;
    assert.equal(only(await readWorkout(tcxFile(text))).distanceMetres, 57);
  });

  it('whose clock was set back lasts no less than no time where its lap does not say how long', async () => {
    const clock = [...every(1, 0, 59), ...every(1, -3540, -3481)];
    const { movingSeconds, elapsedSeconds } = only(await readWorkout(northward(clock).tcx));
    assert.deepEqual([movingSeconds, elapsedSeconds], [59, 59]);
  });

  it('refuses a course', async () => {
    const course =
      '<TrainingCenterDatabase><Courses><Course><Name>x</Name></Course></Courses></TrainingCenterDatabase>';
    assert.deepEqual(codes(await readWorkout(bytesOf(course))), ['no-activity']);
  });
});

describe('a GPX file', () => {
  it('measures the way along the positions: a circle run at one speed', async () => {
    const workout = await readWorkout(gpxFile());
    const { activity, movingSeconds, distanceMetres, streams } = only(workout);
    assert.deepEqual([activity, movingSeconds], ['running', 600]);
    assert.ok(Math.abs(distanceMetres! - 2000) < 2, `${distanceMetres}`);
    assert.equal(streams.temperature![0], 21);
    assert.deepEqual(codes(workout), ['distance-from-positions']);
  });

  it('does not cut the corners where a watch wrote only a point every 15 s', async () => {
    const { distanceMetres } = only(await readWorkout(gpxFile(segment(every(15, 0, 600)))));
    assert.ok(Math.abs(distanceMetres! - 2000) < 10, `${distanceMetres}`);
  });

  it('counts a long gap, and the gap between segments, as pauses and says so', async () => {
    const track = segment([...every(1, 0, 100), ...every(1, 200, 300)]) + segment(every(1, 320, 400));
    const workout = await readWorkout(gpxFile(track));
    assert.deepEqual([only(workout).movingSeconds, only(workout).elapsedSeconds], [280, 400]);
    assert.match(workout.issues[0]!.message, /^2 gaps count as pauses .*, 120 s in all/);
  });

  it('counts as moving what lies between points that are all far apart, and only a gap of three of them as a pause', async () => {
    for (const step of [31, 60, 240]) {
      const whole = await readWorkout(gpxFile(segment(every(step, 0, 30 * step))));
      assert.equal(only(whole).movingSeconds, 30 * step, `a point every ${step} s`);
      assert.match(whole.issues[0]!.message, new RegExp(`a pause of up to ${3 * step} s is not seen`));
      const paused = [...every(step, 0, 20 * step), ...every(step, 24 * step, 30 * step)];
      assert.equal(only(await readWorkout(gpxFile(segment(paused)))).movingSeconds, 26 * step);
    }
  });

  it('warns where its points are too far apart to tell how long it took', async () => {
    const workout = await readWorkout(gpxFile(segment(every(900, 0, 3600))));
    assert.equal(only(workout).movingSeconds, 0);
    assert.ok(codes(workout).includes('times-disagree'));
  });

  it('does not count a leg that no one can run', async () => {
    const far = segment(every(1, 0, 600)).replace(/lat="47\.\d+"/, 'lat="48.0"');
    const workout = await readWorkout(gpxFile(far));
    assert.ok(only(workout).distanceMetres! < 2000);
    assert.ok(codes(workout).includes('position-jump'));
  });

  it('leaves out a position that no place has, and says so', async () => {
    const whole = segment(every(1, 0, 600));
    const metres = only(await readWorkout(gpxFile(whole))).distanceMetres!;
    for (const broken of [
      whole.replace(/lat="\d+\.\d+"/g, 'lat="147.5"'),
      whole.replace(/lon="/g, 'lon="99'),
    ]) {
      const workout = await readWorkout(gpxFile(broken));
      assert.equal(only(workout).distanceMetres, null);
      assert.match(
        workout.issues.find(({ code }) => code === 'value-left-out')!.message,
        /^601 positions are left out: they lie/,
      );
    }
    const once = await readWorkout(gpxFile(whole.replace(/lat="47\.\d+"/, 'lat="90.1"')));
    assert.ok(Math.abs(only(once).distanceMetres! - metres) < 5, `${only(once).distanceMetres}`);
    assert.deepEqual(
      codes(once).filter((code) => code !== 'distance-from-positions'),
      ['value-left-out'],
    );
    assert.match(
      once.issues.find(({ code }) => code === 'value-left-out')!.message,
      /^1 position is left out: it lies outside /,
    );
  });

  it('refuses a route that was planned: its points have no times', async () => {
    assert.deepEqual(codes(await readWorkout(gpxFile(segment(every(1, 0, 60), false)))), ['no-times']);
    const route = bytesOf('<gpx><rte><rtept lat="1" lon="2"/></rte></gpx>');
    assert.deepEqual(codes(await readWorkout(route)), ['no-activity']);
  });

  it('leaves out what is no number', async () => {
    const odd = new TextDecoder().decode(gpxFile()).replace('>140<', '>0x8C<');
    assert.ok(Number.isNaN(only(await readWorkout(bytesOf(odd))).streams.heartRate![0]));
  });
});

describe('XML made to do harm', () => {
  it('is read no further than the bounds: points, tracks and laps', async () => {
    const points = await readWorkout(gpxFile(), { limits: { ...defaultLimits, points: 50 } });
    assert.equal(only(points).streams.seconds.length, 50);
    const tracks = `<gpx>${'<trk></trk>'.repeat(1000)}</gpx>`;
    for (const { issues } of [
      points,
      await readWorkout(bytesOf(tracks)),
      await readWorkout(tcxFile(), { limits: { ...defaultLimits, marks: 1 } }),
    ])
      assert.equal(issues[0]!.code, 'too-many-points');
  });

  it('is refused when it declares a document type, so that no entity unfolds', async () => {
    const entities = Array.from(
      { length: 10 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE gpx [<!ENTITY e0 "ha">${entities}]><gpx><trk><name>&e10;</name></trk></gpx>`;
    assert.deepEqual(codes(await readWorkout(bytesOf(bomb))), ['doctype']);
    const outside =
      '<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><trk><name>&x;</name></trk></gpx>';
    assert.deepEqual(codes(await readWorkout(bytesOf(outside))), ['doctype']);
  });

  it('is refused when it nests without end', async () => {
    const workout = await readWorkout(bytesOf(`<gpx>${'<a>'.repeat(100_000)}`));
    assert.deepEqual(codes(workout), ['unreadable']);
  });

  it('stops at what is no XML, and keeps what came before', async () => {
    const text = new TextDecoder().decode(gpxFile()).replace('</trkseg>', '</trkseg><<<');
    const workout = await readWorkout(bytesOf(text));
    assert.equal(only(workout).movingSeconds, 600);
    assert.equal(codes(workout)[0], 'corrupt-data');
  });
});
