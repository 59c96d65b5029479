/** Trials of a file meet those that are on the device. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeTrials, type Trials } from '../src/index.ts';
import { trials } from './someSessions.ts';

const none: Trials = { current: null, finished: [], firstAt: null, dueDays: 4 };
const running = { change: 'loosen-laces', seed: 7, chosenAt: '2026-05-01T06:30:00.000Z' };
const other = { change: 'socks', seed: 8, chosenAt: '2026-05-02T06:30:00.000Z' };

test('where there are none, all trials of the file are put back, with the order and the reminder', () => {
  const saved: Trials = {
    current: running,
    finished: [{ change: 'relace', result: 'no', finishedAt: '2026-04-20T06:30:00.000Z' }],
    firstAt: '2026-04-01T06:30:00.000Z',
    dueDays: 7,
  };
  assert.deepEqual(mergeTrials(none, saved), { trials: saved, current: 'put-back', added: 1 });
});

test('a trial that runs is never given up for one of a file', () => {
  const merged = mergeTrials({ ...none, current: other }, { ...none, current: running });
  assert.deepEqual([merged.trials.current, merged.current], [other, 'left']);
  fc.assert(
    fc.property(trials, trials, (there, incoming) => {
      if (there.current === null) return;
      assert.deepEqual(mergeTrials(there, incoming).trials.current, there.current);
    }),
  );
});

test('a trial that has ended here since it was saved is not begun again', () => {
  const ended = { change: running.change, result: 'helped' as const, finishedAt: '2026-06-01T06:30:00.000Z' };
  const merged = mergeTrials({ ...none, finished: [ended] }, { ...none, current: running });
  assert.deepEqual([merged.trials.current, merged.current], [null, 'nothing']);
});

test('of two verdicts on a change the later stands', () => {
  const verdict = (result: 'helped' | 'no', day: number) => ({
    ...none,
    finished: [{ change: 'socks', result, finishedAt: `2026-05-0${day}T06:30:00.000Z` }],
  });
  const results = (merged: Trials) => merged.finished.map(({ result }) => result);
  assert.deepEqual(results(mergeTrials(verdict('no', 1), verdict('helped', 2)).trials), ['helped']);
  assert.deepEqual(results(mergeTrials(verdict('no', 2), verdict('helped', 1)).trials), ['no']);
});

test('every verdict that was not here is counted, whatever it takes the place of', () => {
  const verdict = (change: string, day: number) => ({
    change,
    result: 'no' as const,
    finishedAt: `2026-05-0${day}T06:30:00.000Z`,
  });
  const merged = mergeTrials(
    { ...none, finished: [verdict('socks', 1), verdict('relace', 1), verdict('relace', 2)] },
    { ...none, finished: [verdict('socks', 3), verdict('relace', 1), verdict('insoles', 1)] },
  );
  assert.deepEqual(
    merged.trials.finished.map(({ change }) => change),
    ['insoles', 'relace', 'socks'],
  );
  assert.equal(merged.added, 2);
});

test('the same file taken in again changes nothing', () => {
  fc.assert(
    fc.property(trials, trials, (there, incoming) => {
      const once = mergeTrials(there, incoming).trials;
      const again = mergeTrials(once, incoming);
      assert.deepEqual(again.trials, { ...once, dueDays: again.trials.dueDays });
      assert.equal(again.added, 0);
    }),
  );
});
