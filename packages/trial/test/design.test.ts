import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../src/analyse.ts';
import { models } from '../src/models.ts';
import type { Arm } from '../src/observation.ts';
import { plannedArms, remainingArms } from '../src/plannedArms.ts';
import { evenPrior } from '../src/prior.ts';
import { probabilityAfter, sessionsNeeded } from '../src/sessionsNeeded.ts';
import { trialReport } from '../src/trialReport.ts';
import { trialWarnings } from '../src/warnings.ts';
import { sessions } from './sessions.ts';

const count = (arms: readonly Arm[], arm: Arm): number => arms.filter((a) => a === arm).length;
const seedAndSize = fc.record({ seed: fc.integer(), sessionsPerArm: fc.integer({ min: 1, max: 30 }) });

test('a plan has as many sessions with as without the change, and the same seed gives the same order', () => {
  fc.assert(
    fc.property(seedAndSize, fc.boolean(), (given, undoable) => {
      const arms = plannedArms({ ...given, undoable });
      assert.equal(count(arms, 'baseline'), given.sessionsPerArm);
      assert.equal(count(arms, 'change'), given.sessionsPerArm);
      assert.deepEqual(plannedArms({ ...given, undoable }), arms);
    }),
  );
});

test('where the change can be undone, neither kind runs ahead by more than four', () => {
  fc.assert(
    fc.property(seedAndSize, (given) => {
      let ahead = 0;
      for (const arm of plannedArms({ ...given, undoable: true }).slice(0, -2)) {
        ahead += arm === 'baseline' ? 1 : -1;
        assert.ok(given.sessionsPerArm <= 2 || Math.abs(ahead) <= 4);
      }
    }),
  );
});

test('where the change can be undone, the first two sessions are without it: they are still practice', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 3, max: 30 }), (seed, sessionsPerArm) => {
      const arms = plannedArms({ undoable: true, seed, sessionsPerArm });
      assert.deepEqual(arms.slice(0, 2), ['baseline', 'baseline']);
    }),
  );
});

test('seeds give different orders', () => {
  const orders = new Set(
    Array.from({ length: 50 }, (_, seed) => plannedArms({ undoable: true, seed, sessionsPerArm: 8 }).join()),
  );
  assert.ok(orders.size > 25, `${orders.size}`);
});

test('where it cannot be undone, all sessions without it come first', () => {
  const arms = plannedArms({ undoable: false, seed: 1, sessionsPerArm: 3 });
  assert.deepEqual(arms, ['baseline', 'baseline', 'baseline', 'change', 'change', 'change']);
});

test('what was done, in whatever order, is not asked for again', () => {
  const plan = { undoable: true, seed: 4, sessionsPerArm: 6 };
  const left = remainingArms(plan, ['change', 'change', 'change', 'baseline', 'change']);
  assert.equal(count(left, 'change'), 2);
  assert.equal(count(left, 'baseline'), 5);
  assert.deepEqual(remainingArms(plan, plannedArms(plan)), []);
});

test('with a verdict no more sessions are asked for', () => {
  const done = analyse(sessions([20, 24, 22, 19, 25], [44, 39, 50, 46, 41]), evenPrior, { usualMinutes: 60 });
  assert.deepEqual(sessionsNeeded(done), { more: { baseline: 0, change: 0 }, probabilityOfVerdict: 1 });
});

test('before any session at least four of each kind are asked for', () => {
  const { more } = sessionsNeeded(analyse([], evenPrior, { usualMinutes: 60 }));
  assert.ok(more === null || (more.baseline >= 4 && more.change === more.baseline));
});

test('more sessions never make a verdict much less likely, and unlike sessions need more of them', () => {
  const alike = analyse(sessions([20, 22, 21, 20], [27, 30, 26, 29]), evenPrior, {
    usualMinutes: 60,
    sessionsPerArm: 5,
  });
  const unlike = analyse(sessions([12, 33, 20, 24], [45, 17, 26, 37]), evenPrior, { usualMinutes: 60 });
  for (const analysis of [alike, unlike])
    for (let n = 1; n < 25; n++) {
      const [less, more] = [n, n + 1].map((k) => probabilityAfter(analysis, { baseline: k, change: k }));
      assert.ok(more! >= less! - 0.02, `${n}: ${less}, ${more}`);
    }
  assert.ok(
    probabilityAfter(alike, { baseline: 2, change: 2 }) >
      probabilityAfter(unlike, { baseline: 2, change: 2 }),
  );
});

test('where numbness never comes without the change no number of sessions is promised, and it says that there is nothing to test', () => {
  const setting = { change: null, undoable: true, seed: 1, usualMinutes: 60 };
  for (const baseline of [
    ['60', '60', '60', '60'],
    ['60', 40, '60', '60', '60', '60', '60'],
  ]) {
    const report = trialReport(sessions(baseline, ['60', '60', '60']), setting);
    assert.deepEqual([report.verdict, report.needed.more, report.next], ['too-early', null, []]);
    assert.ok(report.needed.probabilityOfVerdict < 0.5);
    assert.match(report.words.advice, /numbness hardly comes now: as it is, there is nothing to test/);
    assert.doesNotMatch(report.words.advice, /To tell, do/);
  }
  const comes = trialReport(sessions(['60', '60', '60', '60'], [20, 25]), setting);
  assert.doesNotMatch(comes.words.advice, /nothing to test/);
});

test('the rarer numbness is without the change, the less likely a verdict: help and none need it in two sessions', () => {
  const known = analyse(sessions([20, 22], [40, 42]), evenPrior, { usualMinutes: 60 });
  const chance = (onsets: number, probability: number): number =>
    probabilityAfter(
      {
        ...known,
        onsets: { baseline: onsets, change: 2 },
        noNumbness: { ...known.noNumbness, baseline: { ...known.noNumbness.baseline, probability } },
      },
      { baseline: 4, change: 4 },
    );
  assert.ok(chance(2, 0.8) > chance(1, 0.8) && chance(1, 0.8) > chance(0, 0.8));
  assert.ok(chance(0, 0.99) < 0.02);
});

test('the same number of further sessions promises less where numbness seldom comes', () => {
  const twelve = (onsets: readonly number[]) => [...onsets, ...Array(12 - onsets.length).fill('60')];
  const promised = (count: number): number => {
    const without = twelve([22, 55, 31, 48, 38, 26].slice(0, count));
    const having = twelve([31, 52, 24, 57, 35, 48].slice(0, count));
    return probabilityAfter(analyse(sessions(without, having)), { baseline: 18, change: 18 });
  };
  assert.ok(promised(2) < 0.8 * promised(6), `${promised(2)}, ${promised(6)}`);
});

test('no trial is given up before it has the sessions that any takes, however seldom numbness came', () => {
  const early = sessionsNeeded(analyse(sessions(['50', '50'], ['50', '50'])));
  assert.deepEqual(early.more, { baseline: 28, change: 28 });
  assert.ok(early.probabilityOfVerdict < 0.5);
});

test('what a session tells is the mean square of the slope of its likelihood', () => {
  const slope = (f: (z: number) => number, z: number): number => (f(z + 1e-4) - f(z - 1e-4)) / 2e-4;
  for (const { informationOf, logDensity, logSurvival, survivalQuantile } of models)
    for (const onsetShare of [0.01, 0.1, 0.5, 0.9]) {
      const end = survivalQuantile(1 - onsetShare);
      let sum = (1 - onsetShare) * slope(logSurvival, end) ** 2;
      const step = 1e-3;
      for (let z = end - step / 2; z > end - 25; z -= step)
        sum += step * Math.exp(logDensity(z)) * slope(logDensity, z) ** 2;
      assert.ok(Math.abs(informationOf(onsetShare) - sum) < 1e-4, `${onsetShare}: ${sum}`);
    }
  for (const { informationOf } of models) assert.deepEqual([0, 1].map(informationOf), [0, 1]);
});

const codes = (...[observations, options]: Parameters<typeof trialWarnings>): string[] =>
  trialWarnings(observations, options).map((warning) => warning.code);
const undoable = { undoable: true };
const plain = sessions([20, 22, 21, 25], [30, 33, 31, 35]);

test('like sessions that take turns give no warning', () => {
  assert.deepEqual(codes(plain, undoable), []);
});

test('another new change in a session is told, with the session', () => {
  const mixed = plain.map((o) => (o.order === 3 ? { ...o, otherChanges: ['socks'] } : o));
  assert.deepEqual(
    trialWarnings(mixed, undoable).map(({ code, sessions: s }) => [code, s]),
    [['two-changes', [3]]],
  );
  assert.deepEqual(
    codes(
      mixed.map((o) => ({ ...o, exclude: o.order === 3 })),
      undoable,
    ),
    [],
  );
});

test('a session without the change soon after one with it may carry something over', () => {
  const daily = plain.map((o) => ({ ...o, day: o.order }));
  assert.deepEqual(codes(daily, undoable), []);
  assert.deepEqual(
    codes(
      daily.map((o) => ({ ...o, day: o.day / 2 })),
      undoable,
    ),
    ['carry-over'],
  );
  assert.deepEqual(codes(plain, { undoable: false }), ['carry-over']);
});

test('each session without the change on the day of one with it is named, not the first alone', () => {
  const day = (['baseline', 'change', 'baseline', 'baseline', 'baseline'] as const).map((arm, order) => ({
    minutes: 20,
    censored: false,
    arm,
    order,
    day: order < 4 ? 1 : 2,
  }));
  const [warning] = trialWarnings(day, undoable);
  assert.deepEqual([warning!.code, warning!.sessions], ['carry-over', [2, 3]]);
});

test('where the change cannot be undone, every session without it that comes after one with it is named', () => {
  const back = (['baseline', 'change', 'baseline', 'baseline'] as const).map((arm, order) => ({
    minutes: 20,
    censored: false,
    arm,
    order,
  }));
  const [warning] = trialWarnings(back, { undoable: false });
  assert.deepEqual([warning!.code, warning!.sessions], ['carry-over', [2, 3]]);
});

test('sessions that lasted no time at all are of like length', () => {
  const none = plain.map((o) => ({ ...o, minutes: 0, sessionMinutes: 0 }));
  assert.deepEqual(codes(none, undoable), []);
});

test('sessions of unlike length or activity are told', () => {
  const longer = plain.map((o) => ({ ...o, sessionMinutes: o.arm === 'change' ? 90 : 50 }));
  assert.deepEqual(codes(longer, undoable), ['unlike-length']);
  const other = plain.map((o) => ({ ...o, activity: o.order === 2 ? 'running' : 'cycling' }));
  const [warning] = trialWarnings(other, undoable);
  assert.equal(warning!.code, 'unlike-activity');
  assert.deepEqual(warning!.sessions, [2]);
  const [named] = trialWarnings(other, { ...undoable, activityName: () => 'Road cycling' });
  assert.match(named!.message, /the commonest is “Road cycling”\./);
});

test('numbness that seldom comes, and sessions that do not take turns, are told', () => {
  assert.deepEqual(codes(sessions(['60', '60', 30, '60'], [40, 50, 44, '60']), undoable), ['few-onsets']);
  const half = sessions(['60', '60', 30, 40], [40, 50, 44, '60']);
  assert.deepEqual(codes(half, undoable), [], 'half of them is not seldom');
  const apart = plain.map((o) => ({ ...o, order: o.order + (o.arm === 'change' ? 100 : 0) }));
  assert.deepEqual(codes(apart, undoable), ['not-alternated']);
  assert.deepEqual(codes(apart, { undoable: false }), ['not-alternated']);
});
