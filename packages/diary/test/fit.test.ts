import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  candidateOnsets,
  defaultLimits,
  readWorkout,
  type Workout,
  workoutFigures,
} from '../src/workout/index.ts';
import {
  aMorning,
  compressed,
  data,
  definition,
  enumType,
  fileId,
  fitFile,
  joined,
  lap,
  little,
  records,
  type SessionSpec,
  session,
  timer,
  uint8,
  uint16,
  uint32,
  wholeRun,
} from './fitFile.ts';

const codes = (workout: Workout): string[] => workout.issues.map((issue) => issue.code);
const only = (workout: Workout) => {
  assert.equal(workout.sessions.length, 1, JSON.stringify(workout.issues));
  return workout.sessions[0]!;
};

describe('a whole FIT file', () => {
  it('gives activity, start, times, distance and streams, without an issue', async () => {
    const workout = await readWorkout(fitFile(wholeRun()));
    const { streams, laps, ...figures } = only(workout);
    assert.deepEqual(figures, {
      activity: 'running',
      startedAt: '2024-05-01T06:00:00.000Z',
      movingSeconds: 600,
      elapsedSeconds: 600,
      distanceMetres: 2000,
    });
    assert.equal(laps.length, 2);
    assert.deepEqual(workout.issues, []);
    assert.deepEqual([streams.seconds[0], streams.seconds[600]], [0, 600]);
    assert.deepEqual(
      [streams.heartRate![5], streams.cadence![5], streams.power![5], streams.temperature![5]],
      [140, 85, 200, 21],
    );
  });

  it('offers a press of the lap button as a candidate for the onset, and no lap that the watch made', async () => {
    const pressed = only(await readWorkout(fitFile(wholeRun())));
    assert.deepEqual(
      candidateOnsets(pressed).map((l) => l.startSeconds),
      [240],
    );
    const automatic = [
      ...fileId(4),
      ...records(aMorning, 600),
      ...lap(aMorning, 240, 2),
      ...lap(aMorning + 240, 360, 7),
      ...session(),
    ];
    assert.deepEqual(candidateOnsets(only(await readWorkout(fitFile(automatic)))), []);
  });

  it('counts the lap of a person on the timer too, so that a pause does not move the onset', async () => {
    const run = [
      ...fileId(4),
      ...timer(aMorning, 0),
      ...records(aMorning, 100),
      ...timer(aMorning + 100, 4),
      ...timer(aMorning + 400, 0),
      ...records(aMorning + 400, 200, 1, 334),
      ...timer(aMorning + 600, 4),
      ...lap(aMorning, 500, 0),
      ...lap(aMorning + 500, 100, 7),
      ...session({ timer: 300, metres: 1000 }),
    ];
    const workout = await readWorkout(fitFile(run));
    const { laps, movingSeconds, elapsedSeconds } = only(workout);
    assert.deepEqual([movingSeconds, elapsedSeconds], [300, 600]);
    assert.deepEqual([laps[1]!.startSeconds, laps[1]!.startMovingSeconds], [500, 200]);
    assert.deepEqual(workout.issues, []);
  });

  it('takes nothing from the onset for a timer that was stopped before the session began', async () => {
    for (const stoppedAt of [aMorning - 600, 1600]) {
      const run = [
        ...fileId(4),
        ...timer(stoppedAt - 600, 0),
        ...timer(stoppedAt, 4),
        ...timer(aMorning, 0),
        ...records(aMorning, 600),
        ...timer(aMorning + 600, 4),
        ...lap(aMorning, 240, 0),
        ...lap(aMorning + 240, 360, 7),
        ...session(),
      ];
      const [pressed] = candidateOnsets(only(await readWorkout(fitFile(run))));
      assert.equal(pressed!.startMovingSeconds, 240);
    }
  });

  it('offers no onset later than the timer ran: what was rounded in silence, more with a warning', async () => {
    const pressedAt = async (second: number, timer: number) => {
      const laps = [...lap(aMorning, second, 0), ...lap(aMorning + second, 600 - second, 7)];
      const run = [...fileId(4), ...records(aMorning, 600), ...laps, ...session({ elapsed: 600, timer })];
      const workout = await readWorkout(fitFile(run));
      const [pressed] = candidateOnsets(only(workout));
      return [pressed!.startMovingSeconds, codes(workout).includes('lap-disagrees')];
    };
    assert.deepEqual(await pressedAt(600, 599.3), [599.3, false]);
    assert.deepEqual(await pressedAt(580, 400), [400, true]);
    assert.deepEqual(await pressedAt(380, 400), [380, false]);
  });

  it('is the same file when it is zipped', async () => {
    const plain = fitFile(wholeRun());
    assert.deepEqual(await readWorkout(new Uint8Array(gzipSync(plain))), await readWorkout(plain));
  });

  it('knows an indoor session without position, and says that 0 km was not measured', async () => {
    const run = [...fileId(4), ...records(aMorning, 600), ...session({ sport: 2, subSport: 6, metres: 0 })];
    const workout = await readWorkout(fitFile(run));
    assert.equal(only(workout).activity, 'indoor-cycling');
    assert.deepEqual(codes(workout), ['distance-not-measured']);
  });

  it('reads times from compressed headers, over the turn of their five bits', async () => {
    const run = [
      ...fileId(4),
      definition(4, 20, [
        [253, 4, uint32],
        [3, 1, uint8],
      ]),
      data(4, [
        [aMorning, 4],
        [100, 1],
      ]),
      definition(1, 20, [[3, 1, uint8]]),
      ...[20, 40, 60].map((second) => compressed(1, aMorning + second, [100 + second])),
    ];
    const { streams } = only(await readWorkout(fitFile(run)));
    assert.deepEqual([...streams.seconds], [0, 20, 40, 60]);
    assert.deepEqual([...streams.heartRate!], [100, 120, 140, 160]);
  });

  it('reads a field of a third party that stands for one of ours', async () => {
    const run = [
      ...fileId(4),
      definition(5, 206, [
        [0, 1, uint8],
        [1, 1, uint8],
        [2, 1, uint8],
        [14, 2, uint16],
        [15, 1, uint8],
      ]),
      data(5, [
        [0, 1],
        [9, 1],
        [uint16, 1],
        [20, 2],
        [7, 1],
      ]),
      definition(4, 20, [[253, 4, uint32]], [[9, 2, 0]]),
      data(4, [
        [aMorning, 4],
        [250, 2],
      ]),
      data(4, [
        [aMorning + 1, 4],
        [260, 2],
      ]),
    ];
    assert.deepEqual([...only(await readWorkout(fitFile(run))).streams.power!], [250, 260]);
  });
});

describe('several in one FIT file', () => {
  it('gives each sport of a multisport recording its own session, and leaves out the change of kit', async () => {
    const [swim, change, bike] = [aMorning, aMorning + 600, aMorning + 660];
    const run = [
      ...fileId(4),
      ...records(swim, 1260),
      ...session({ start: swim, sport: 5, metres: 500 }),
      ...session({ start: change, sport: 3, elapsed: 60, timer: 60, metres: 0 }),
      ...session({ start: bike, sport: 2, metres: 5000 }),
    ];
    const { sessions } = await readWorkout(fitFile(run));
    assert.deepEqual(
      sessions.map((s) => s.activity),
      ['swimming', 'cycling'],
    );
    assert.deepEqual(
      sessions.map((s) => s.startedAt),
      ['2024-05-01T06:00:00.000Z', '2024-05-01T06:11:00.000Z'],
    );
    assert.deepEqual(
      sessions.map((s) => s.streams.seconds.length),
      [600, 601],
    );
  });

  it('gives the lap and the point where one sport ends and the next begins to the next alone', async () => {
    const run = aMorning + 600;
    // devices round starts down to whole seconds, and the time taken not at all
    for (const elapsed of [600, 600.4, 599.6]) {
      const workout = await readWorkout(
        fitFile([
          ...fileId(4),
          ...records(aMorning, 1200),
          ...lap(aMorning, 600, 0),
          ...lap(run, 600, 7),
          ...session({ sport: 2, elapsed, timer: elapsed, metres: 2000 }),
          ...session({ start: run, metres: 2000 }),
        ]),
      );
      const { sessions } = workout;
      assert.deepEqual(
        sessions.map(({ laps }) => laps.map(({ startSeconds, begun }) => [startSeconds, begun])),
        [[[0, 'session-start']], [[0, 'session-start']]],
        `${elapsed} s`,
      );
      assert.deepEqual(
        sessions.map(({ streams }) => streams.seconds.length),
        [600, 601],
      );
      assert.deepEqual(sessions.flatMap(candidateOnsets), []);
      assert.equal(workoutFigures(workout).laps.length, 2);
    }
  });

  it('takes no change of kit for a press of the lap button in the sport before it', async () => {
    const [change, bike] = [aMorning + 600, aMorning + 660];
    const { sessions } = await readWorkout(
      fitFile([
        ...fileId(4),
        ...records(aMorning, 1260),
        ...lap(aMorning, 600, 0),
        ...lap(change, 60, 0),
        ...lap(bike, 600, 7),
        ...session({ sport: 5, metres: 500 }),
        ...session({ start: change, sport: 3, elapsed: 60, timer: 60, metres: 0 }),
        ...session({ start: bike, sport: 2, metres: 5000 }),
      ]),
    );
    assert.deepEqual(
      sessions.map(({ laps }) => laps.length),
      [1, 1],
    );
    assert.deepEqual(sessions.flatMap(candidateOnsets), []);
  });

  it('leaves a session that spans others all of its laps and points', async () => {
    const whole = [
      ...fileId(4),
      ...records(aMorning, 1200),
      ...lap(aMorning, 600, 0),
      ...lap(aMorning + 600, 600, 7),
    ];
    const { sessions } = await readWorkout(
      fitFile([
        ...whole,
        ...session({ sport: 18, elapsed: 1200, timer: 1200, metres: 4000 }),
        ...session({ start: aMorning + 600, metres: 2000 }),
      ]),
    );
    assert.deepEqual(
      sessions.map(({ laps, streams }) => [laps.length, streams.seconds.length]),
      [
        [2, 1201],
        [1, 601],
      ],
    );
  });

  it('reads files that were glued together, and leaves out one that is no activity', async () => {
    const workout = await readWorkout(
      joined(fitFile(wholeRun()), fitFile(fileId(2)), fitFile(wholeRun({ start: aMorning + 86_400 }))),
    );
    assert.deepEqual(
      workout.sessions.map((s) => s.startedAt?.slice(0, 10)),
      ['2024-05-01', '2024-05-02'],
    );
    assert.deepEqual(codes(workout), ['part-left-out']);
  });

  it('finds the next file behind bytes that are none', async () => {
    const run = fitFile(wholeRun());
    const workout = await readWorkout(joined(run, Uint8Array.from([1, 2, 3]), run));
    assert.equal(workout.sessions.length, 2);
    assert.deepEqual(codes(workout), ['bytes-left-over']);
  });
});

describe('a FIT file with something wrong', () => {
  it('gives the usable part of one that was cut off before its summary', async () => {
    const whole = fitFile(wholeRun());
    const workout = await readWorkout(whole.slice(0, 3000));
    const { movingSeconds, distanceMetres, activity } = only(workout);
    assert.equal(activity, null);
    assert.ok(movingSeconds > 200 && movingSeconds < 240, `${movingSeconds}`);
    assert.ok(Math.abs(distanceMetres! - (movingSeconds * 10) / 3) < 0.02);
    for (const code of ['cut-off', 'no-summary']) assert.ok(codes(workout).includes(code as never), code);
  });

  it('stops at data that make no sense, and keeps what came before', async () => {
    const run = [
      ...fileId(4),
      ...records(aMorning, 300),
      { header: 0x0e, bytes: [1, 2, 3] },
      ...records(aMorning + 301, 100),
    ];
    const workout = await readWorkout(fitFile(run));
    assert.equal(only(workout).elapsedSeconds, 300);
    assert.ok(codes(workout).includes('corrupt-data'));
  });

  it('swaps back moving and elapsed time, and says so', async () => {
    const run = [
      ...fileId(4),
      ...records(aMorning, 100),
      ...records(aMorning + 500, 100, 1, 334),
      ...session({ elapsed: 200, timer: 600, metres: 667 }),
    ];
    const workout = await readWorkout(fitFile(run));
    assert.deepEqual([only(workout).movingSeconds, only(workout).elapsedSeconds], [200, 600]);
    assert.deepEqual(codes(workout), ['times-swapped']);
  });

  it('does not pass on the date of a clock that was not set', async () => {
    const workout = await readWorkout(fitFile(wholeRun({ start: 5_000_000 })));
    assert.equal(only(workout).startedAt, null);
    assert.deepEqual(codes(workout), ['clock-not-set']);
  });

  it('tells the local start from the local time that such a device noted at the end', async () => {
    const activity = [
      definition(6, 34, [
        [253, 4, uint32],
        [5, 4, uint32],
      ]),
      data(6, [
        [5_000_600, 4],
        [aMorning, 4],
      ]),
    ];
    const workout = await readWorkout(fitFile([...wholeRun({ start: 5_000_000 }), ...activity]));
    assert.equal(only(workout).startedAt, '2024-05-01T05:50:00.000');
    assert.deepEqual(codes(workout), ['clock-not-set']);
    assert.match(workout.issues[0]!.message, /it began on 1 May 2024, 05:50\. Check the date$/);
  });

  it('tells of a start in the future', async () => {
    const workout = await readWorkout(fitFile(wholeRun()), { now: Date.UTC(2020, 0, 1) });
    assert.deepEqual(codes(workout), ['clock-in-future']);
    assert.match(workout.issues[0]!.message, /in the future \(1 May 2024\)/);
  });

  it('tells of a recording that was left open for days', async () => {
    const run = [
      ...fileId(4),
      ...records(aMorning, 10),
      ...records(aMorning + 900_000, 590, 1, 34),
      ...session({ elapsed: 900_590, timer: 600 }),
    ];
    assert.deepEqual(codes(await readWorkout(fitFile(run))), ['long-pause']);
  });

  it('tells of a summary that its own points contradict', async () => {
    const short = await readWorkout(
      fitFile([...fileId(4), ...records(aMorning, 600), ...session({ elapsed: 60, timer: 60, metres: 200 })]),
    );
    assert.deepEqual(codes(short), ['times-disagree', 'distance-disagrees']);
  });

  it('counts metres that start over at 256, and nothing where a point measured none', async () => {
    const packed = (metres: number): number[] => {
      const sixteenths = Math.round(metres * 16) & 0xfff;
      return [0, (sixteenths & 0xf) << 4, sixteenths >> 4];
    };
    const points = Array.from({ length: 601 }, (_, i) => ({
      header: 4,
      bytes: [...little(aMorning + i, 4), ...(i % 100 === 50 ? [0xff, 0xff, 0xff] : packed((i * 10) / 3))],
    }));
    const fields = definition(4, 20, [
      [253, 4, uint32],
      [8, 3, 0x0d],
    ]);
    const file = fitFile([...fileId(4), fields, ...points, ...session({ metres: -1 })]);
    const { distanceMetres } = only(await readWorkout(file));
    assert.ok(Math.abs(distanceMetres! - 2000) < 1, `${distanceMetres}`);
  });

  it('warns of a time that hardly anyone has, of none, and of a speed that no one has', async () => {
    const told = async (spec: SessionSpec) =>
      codes(await readWorkout(fitFile([...fileId(4), ...session(spec)])));
    assert.deepEqual(await told({ elapsed: 172_900, timer: 172_800 }), []);
    assert.deepEqual(await told({ elapsed: 172_900, timer: 172_801 }), ['too-long']);
    assert.deepEqual(await told({ elapsed: 1800, timer: 0, metres: 0 }), ['times-disagree']);
    assert.deepEqual(await told({ elapsed: 1800, timer: 0 }), ['times-disagree']);
    assert.deepEqual(await told({ elapsed: 1800, timer: 1800, metres: 4e7 }), ['too-fast']);
  });

  it('leaves out points whose clock went back', async () => {
    const run = [
      ...fileId(4),
      ...records(aMorning, 300),
      ...records(aMorning - 500, 10),
      ...records(aMorning + 301, 299, 1, 1003),
      ...session(),
    ];
    const workout = await readWorkout(fitFile(run));
    assert.deepEqual(codes(workout), ['time-went-back']);
    assert.equal(only(workout).streams.seconds.length, 601);
  });

  it('leaves out a heart rate that no one has, and says how many', async () => {
    const run = [
      ...fileId(4),
      definition(4, 20, [
        [253, 4, uint32],
        [3, 1, uint8],
      ]),
      ...[120, 5, 125].map((rate, i) =>
        data(4, [
          [aMorning + i, 4],
          [rate, 1],
        ]),
      ),
    ];
    const workout = await readWorkout(fitFile(run));
    assert.ok(Number.isNaN(only(workout).streams.heartRate![1]));
    assert.match(
      workout.issues.find((i) => i.code === 'value-left-out')!.message,
      /^1 value of heart rate is left out: it lies/,
    );
  });

  it('reads no more points than it may', async () => {
    const limits = { fileBytes: 1e6, unzippedBytes: 1e6, points: 100, parts: 9, marks: 99, xmlDepth: 10 };
    const workout = await readWorkout(fitFile(wholeRun()), { limits });
    assert.equal(only(workout).streams.seconds.length, 100);
    assert.ok(codes(workout).includes('too-many-points'));
  });
});

it('reads no more glued files, and no more laps, than it may', async () => {
  const limits = { ...defaultLimits, parts: 2, marks: 50 };
  const run = fitFile(wholeRun());
  const glued = await readWorkout(joined(run, run, run), { limits });
  assert.deepEqual([glued.sessions.length, codes(glued)], [2, ['too-many-points']]);
  const laps = Array.from({ length: 100 }, (_, i) => lap(aMorning + i, 1, 0)).flat();
  const many = await readWorkout(fitFile([...fileId(4), ...records(aMorning, 100), ...laps]), { limits });
  assert.ok(only(many).laps.length <= 50);
  assert.ok(codes(many).includes('too-many-points'));
});

describe('a file that is refused', () => {
  const refusals: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['nothing', new Uint8Array(), 'empty-file'],
    ['settings', fitFile(fileId(2)), 'no-activity'],
    ['an activity without anything in it', fitFile(fileId(4)), 'nothing-recorded'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'unknown-format'],
    ['a zip within a zip', new Uint8Array(gzipSync(gzipSync('x'))), 'unknown-format'],
    ['a zip of zeros beyond the bound', new Uint8Array(gzipSync(new Uint8Array(2_000_000))), 'too-large'],
  ];
  const limits = { fileBytes: 1e6, unzippedBytes: 1e6, points: 1e5, parts: 9, marks: 99, xmlDepth: 10 };
  for (const [name, bytes, code] of refusals)
    it(`says why: ${name}`, async () => {
      const workout = await readWorkout(bytes, { limits });
      assert.deepEqual([workout.sessions.length, codes(workout)], [0, [code]]);
      assert.equal(workout.issues[0]!.level, 'refused');
    });

  it('unzips no further than the bound', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(60_000_000)));
    assert.ok(bomb.length < 100_000);
    const workout = await readWorkout(bomb, { limits });
    assert.deepEqual(codes(workout), ['too-large']);
  });
});

it('keeps what comes out of a zip that was cut off', async () => {
  const zipped = new Uint8Array(gzipSync(fitFile(wholeRun())));
  const workout = await readWorkout(zipped.slice(0, zipped.length - 40));
  assert.equal(codes(workout)[0], 'cut-off');
});

it('reads numbers in either order of bytes', async () => {
  const big = { header: 0x44, bytes: [0, 1, 0, 20, 2, 253, 4, uint32, 7, 2, uint16] };
  const time = little(aMorning, 4).reverse();
  const run = [
    ...fileId(4),
    big,
    { header: 4, bytes: [...time, 1, 4] },
    definition(3, 21, [[0, 1, enumType]]),
  ];
  const workout = await readWorkout(fitFile(run));
  assert.deepEqual([...only(workout).streams.power!], [260]);
});
