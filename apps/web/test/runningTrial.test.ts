import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChange, exampleSessions } from '../src/diary/exampleSessions.ts';
import { plannedFor } from '../src/diary/plannedFor.ts';
import { redated } from '../src/diary/redated.ts';
import { nextInTrial, type RunningTrial, testedChanges, trialActivities } from '../src/diary/runningTrial.ts';
import { guide } from './recordedPerson.ts';

const current = { change: 'socks', seed: 1, chosenAt: '2024-04-20T00:00:00Z' };
const sessions = exampleSessions(new Date('2024-05-01T07:00:00Z'));
const running = (next: RunningTrial['next']): RunningTrial => ({ current, next, activities: [] });

test('a new session counts as the next of the trial that runs, and as none without one or when it asks for no more', () => {
  deepStrictEqual(nextInTrial(running(['change', 'baseline'])), { change: 'socks', arm: 'change' });
  strictEqual(nextInTrial(running([])), null);
  strictEqual(nextInTrial(undefined), null);
});

test('a new session that is dated before the trial goes without the change, and one that is dated back into it with the next of the order', () => {
  const trial = running(['change', 'baseline']);
  const draft = {
    startedAt: '2024-04-25T08:00',
    change: 'socks',
    arm: 'change',
    isArmChosen: false,
  } as const;
  deepStrictEqual(redated(draft, '2024-04-10T08:00', trial), {
    startedAt: '2024-04-10T08:00',
    arm: 'baseline',
  });
  const earlier = { ...draft, startedAt: '2024-04-10T08:00', arm: 'baseline' } as const;
  deepStrictEqual(redated(earlier, '2024-04-26T08:00', trial), {
    startedAt: '2024-04-26T08:00',
    arm: 'change',
  });
});

test('a date changes no kind of session that a person chose, of another change, or within the trial', () => {
  const draft = {
    startedAt: '2024-04-25T08:00',
    change: 'socks',
    arm: 'change',
    isArmChosen: false,
  } as const;
  const [before, within] = ['2024-04-10T08:00', '2024-04-26T08:00'];
  const trial = running(['baseline']);
  deepStrictEqual(redated({ ...draft, isArmChosen: true }, before!, trial), { startedAt: before });
  deepStrictEqual(redated({ ...draft, change: 'relace' }, before!, trial), { startedAt: before });
  deepStrictEqual(redated(draft, within!, trial), { startedAt: within });
  deepStrictEqual(redated(draft, before!, undefined), { startedAt: before });
});

test('of the changes that were tested the one that runs comes first, and each comes once', () => {
  deepStrictEqual(testedChanges(sessions, running([])), ['socks', exampleChange]);
  deepStrictEqual(testedChanges(sessions, undefined), [exampleChange]);
});

test('sessions that wait count as the next ones in the order of time, and those before the trial as without the change', () => {
  const [before, first, second] = [sessions[0]!, sessions.at(-2)!, sessions.at(-1)!];
  const planned = plannedFor([second, before, first], running(['baseline', 'change']));
  deepStrictEqual(Object.fromEntries(planned), { [before.id]: 'baseline', [first.id]: 'change' });
});

test('sessions from files that are of another activity than the trial, or of long before it, have no part in it and take no place', () => {
  const [own] = sessions;
  const at = (id: string, startedAt: string, activity: string) => ({ ...own!, id, startedAt, activity });
  const trial = { ...running(['change', 'baseline']), activities: ['cycling'] };
  const planned = plannedFor(
    [
      at('old run', '2017-05-01', 'running'),
      at('old ride', '2024-03-22', 'cycling'),
      at('ride before', '2024-03-24', 'cycling'),
      at('walk', '2024-04-21', 'walking'),
      at('ride', '2024-04-22', 'cycling'),
      at('not named', '2024-04-23', ''),
    ],
    trial,
  );
  deepStrictEqual(Object.fromEntries(planned), { 'ride before': 'baseline', ride: 'change' });
  const unknown = { ...trial, activities: [] };
  deepStrictEqual([...plannedFor([at('walk', '2024-04-21', 'walking')], unknown).values()], ['change']);
});

test('a trial is of the activities of its sessions, and before there are any of those that bring the numbness on', () => {
  const answers = { activities: ['cycling', 'other'] };
  const ofTrial = {
    ...sessions[0]!,
    activity: 'rowing',
    trial: { change: 'socks', arm: 'baseline' } as const,
  };
  deepStrictEqual(trialActivities(guide, answers, [ofTrial, ofTrial], 'socks'), ['rowing']);
  deepStrictEqual(trialActivities(guide, answers, [ofTrial], 'relace'), ['cycling']);
  deepStrictEqual(trialActivities(guide, {}, [], 'relace'), []);
});
