import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChange, exampleSessions } from '../src/diary/exampleSessions.ts';
import { plannedFor } from '../src/diary/plannedFor.ts';
import { nextInTrial, type RunningTrial, testedChanges } from '../src/diary/runningTrial.ts';

const current = { change: 'socks', seed: 1, chosenAt: '2024-04-20T00:00:00Z' };
const sessions = exampleSessions(new Date('2024-05-01T07:00:00Z'));
const running = (next: RunningTrial['next']): RunningTrial => ({ current, next });

test('a new session counts as the next of the trial that runs, and as none without one or when it asks for no more', () => {
  deepStrictEqual(nextInTrial(running(['change', 'baseline'])), { change: 'socks', arm: 'change' });
  strictEqual(nextInTrial(running([])), null);
  strictEqual(nextInTrial(undefined), null);
});

test('of the changes that were tested the one that runs comes first, and each comes once', () => {
  deepStrictEqual(testedChanges(sessions, running([])), ['socks', exampleChange]);
  deepStrictEqual(testedChanges(sessions, undefined), [exampleChange]);
});

test('sessions that wait count as the next ones in the order of time, and those before the trial as without the change', () => {
  const [before, first, second] = [sessions[0]!, sessions.at(-2)!, sessions.at(-1)!];
  const planned = plannedFor([second, before, first], current, ['baseline', 'change']);
  deepStrictEqual(Object.fromEntries(planned), { [before.id]: 'baseline', [first.id]: 'change' });
});
