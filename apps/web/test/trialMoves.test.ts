import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { triedResults } from '@footing/assessment';
import { diaryText, readDiary } from '@footing/diary';
import fc from 'fast-check';
import { forget } from '../src/check/keep.ts';
import { keepTrials, keptTrials, noTrials, type Trials } from '../src/trial/keptTrials.ts';
import { finished, isVerdict, started, stopped, withoutVerdict } from '../src/trial/trialMoves.ts';

const change = fc.constantFrom('relace', 'socks', 'saddle');
const result = fc.constantFrom(...triedResults);
const time = fc.integer({ min: 0, max: 1e9 }).map((seconds) => new Date(1000 * seconds).toISOString());

/** Any trials that moves lead to. */
const trials = fc
  .array(fc.record({ kind: fc.constantFrom('start', 'stop', 'use', 'take-back'), change, result, time }))
  .map((moves) =>
    moves.reduce((now: Trials, move): Trials => {
      if (move.kind === 'start') return started(now, { change: move.change, seed: 1, chosenAt: move.time });
      if (move.kind === 'stop') return stopped(now);
      if (move.kind === 'use')
        return finished(now, { change: move.change, result: move.result, finishedAt: move.time });
      return withoutVerdict(now, move.change);
    }, noTrials),
  );

test('a verdict that is taken back leaves the other verdicts as they were, and no other of its change', () => {
  fc.assert(
    fc.property(trials, change, result, time, (before, own, came, at) => {
      const after = finished(before, { change: own, result: came, finishedAt: at });
      ok(isVerdict(after, own, came));
      deepStrictEqual(withoutVerdict(after, own).finished, withoutVerdict(before, own).finished);
      ok(!isVerdict(withoutVerdict(after, own), own, came));
    }),
  );
});

test('a change has one verdict, the last that was put in', () => {
  fc.assert(
    fc.property(trials, ({ finished: all }) =>
      strictEqual(new Set(all.map((own) => own.change)).size, all.length),
    ),
  );
});

test('a trial runs on when the verdict of another change becomes an answer, and is over with its own', () => {
  fc.assert(
    fc.property(trials, change, result, time, (before, own, came, at) => {
      const { current } = finished(before, { change: own, result: came, finishedAt: at });
      deepStrictEqual(current, before.current?.change === own ? null : before.current);
    }),
  );
});

test('recovery is waited for from the first trial that was not given up, whatever was begun or stopped since', () => {
  fc.assert(
    fc.property(trials, change, time, (before, own, chosenAt) => {
      const after = started(stopped(before), { change: own, seed: 2, chosenAt });
      const isGivenUp = before.firstAt === before.current?.chosenAt;
      strictEqual(after.firstAt, isGivenUp ? chosenAt : (before.firstAt ?? chosenAt));
    }),
  );
});

test('recovery of the next complaint is waited for anew: the first trial is forgotten with the answers, and the trials are not', () => {
  const stored = new Map<string, string>();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
      removeItem: (key: string) => stored.delete(key),
    },
  });
  const january = { change: 'socks', seed: 1, chosenAt: '2026-01-05T08:00:00.000Z' };
  const found = { isToKeep: true, stillAfterMinutes: 40 };
  const done = { change: 'socks', result: 'partly', finishedAt: '2026-01-20T08:00:00.000Z', found } as const;
  const kept = finished(started(noTrials, january), done);
  keepTrials(kept);
  deepStrictEqual(keptTrials(), kept);
  forget();
  deepStrictEqual(keptTrials(), { ...kept, firstAt: null });
  const november = { change: 'relace', seed: 2, chosenAt: '2026-11-02T08:00:00.000Z' };
  strictEqual(started(keptTrials(), november).firstAt, november.chosenAt);
});

test('whatever is kept of trials on a device comes back from an exported file as it was', () => {
  const found = fc.option(
    fc.record({
      isToKeep: fc.boolean(),
      stillAfterMinutes: fc.option(fc.double({ min: 0, max: 600, noNaN: true })),
    }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(trials, change, result, time, found, (before, own, came, at, what) => {
      const verdict = {
        change: own,
        result: came,
        finishedAt: at,
        ...(what === undefined ? {} : { found: what }),
      };
      const kept = JSON.parse(JSON.stringify(finished(before, verdict)));
      const read = readDiary(diaryText([], at, kept));
      deepStrictEqual(read, { sessions: [], trials: kept, migratedFrom: null, issues: [] });
    }),
  );
});
