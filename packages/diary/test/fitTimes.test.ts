import assert from 'node:assert/strict';
import { it } from 'node:test';
import { timesOf } from '../src/workout/fit/fitTimes.ts';

/** The codes of what is told of a summary, its points being a second apart. */
function told(summary: { elapsed: number; timer: number }, lastPoint: number): string[] {
  const pointTimes = Array.from({ length: lastPoint + 1 }, (_, second) => second);
  const { issues } = timesOf({ start: 0, span: Number.NaN, events: [], pointTimes, ...summary }, '');
  return issues.map(({ code }) => code);
}

it('tells of points that go on for more than a minute, or a fiftieth, beyond the summary', () => {
  assert.deepEqual(told({ elapsed: 1000, timer: 1000 }, 1060), []);
  assert.deepEqual(told({ elapsed: 1000, timer: 1000 }, 1061), ['times-disagree']);
  assert.deepEqual(told({ elapsed: 10_000, timer: 10_000 }, 10_200), []);
  assert.deepEqual(told({ elapsed: 10_000, timer: 10_000 }, 10_201), ['times-disagree']);
});

it('tells of a recording that was left open for more than six hours, not of a lunch', () => {
  assert.deepEqual(told({ elapsed: 7 * 3600, timer: 3600 }, 0), []);
  assert.deepEqual(told({ elapsed: 7 * 3600 + 1, timer: 3600 }, 0), ['long-pause']);
});
