import assert from 'node:assert/strict';
import { it } from 'node:test';
import { longestGapOf, pausedSeconds, trackTimes } from '../src/workout/trackTimes.ts';

it('takes a gap of more than 30 s for a pause, and one of just 30 s for none', () => {
  const at = (gap: number) => trackTimes([0, 1, 2, 2 + gap, 3 + gap]).movingSeconds;
  assert.deepEqual([at(30), at(31)], [33, 3]);
});

it('lets points be further apart only where most of them are', () => {
  const half = [0, 25, 26, 51, 52];
  assert.deepEqual([longestGapOf(half), longestGapOf([...half, 77])], [30, 75]);
  assert.equal(longestGapOf([0, 301, 602, 903]), 30, 'points minutes apart tell nothing');
  assert.deepEqual([longestGapOf([]), longestGapOf([5])], [30, 30]);
});

it('takes time between two segments for a pause, however short', () => {
  const { movingSeconds, pauses } = trackTimes([0, 1, 2, 7, 8], [3]);
  assert.deepEqual([movingSeconds, pauses], [3, [{ from: 2, to: 7 }]]);
});

it('counts of a pause only what lies before a time', () => {
  const pauses = [
    { from: 10, to: 20 },
    { from: 30, to: 50 },
  ];
  assert.deepEqual(
    [5, 15, 25, 40, 60].map((until) => pausedSeconds(pauses, until)),
    [0, 5, 10, 20, 30],
  );
});
