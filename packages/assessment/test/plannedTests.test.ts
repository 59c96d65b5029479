import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type EventChange, plannedTests } from '../src/event/plannedTests.ts';

function change(id: string, sessionsToTell: number): EventChange {
  return { id, cost: 'free', effort: 'minutes', undoable: true, activities: ['any'], sessionsToTell };
}

const someChanges = fc
  .array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 })
  .map((all) => all.map((sessions, i) => change(`change-${i}`, sessions)));
const aWeek = fc.integer({ min: 1, max: 7 });
const lastDay = fc.integer({ min: -5, max: 366 });

test('the first begins today, the next one on the day after the one before is judged', () => {
  const { tests, tooLate } = plannedTests([change('laces', 3), change('socks', 3)], 3, 30);
  assert.deepEqual(tests, [
    { change: 'laces', sessions: 3, startDay: 0, endDay: 7 },
    { change: 'socks', sessions: 3, startDay: 8, endDay: 15 },
  ]);
  assert.deepEqual(tooLate, []);
});

test('one that ends on the last day is planned, and one that ends a day later comes too late', () => {
  const planned = (last: number) => plannedTests([change('laces', 3)], 3, last).tests.length;
  assert.deepEqual([planned(7), planned(6)], [1, 0]);
  assert.deepEqual(plannedTests([change('laces', 3)], 3, 6).tooLate, [
    { change: 'laces', sessions: 3, days: 7 },
  ]);
});

test('one that takes too long leaves its place to a shorter one behind it', () => {
  const { tests, tooLate } = plannedTests([change('stretch', 20), change('laces', 3)], 3, 20);
  assert.deepEqual(
    [tests.map((own) => own.change), tooLate.map((own) => own.change)],
    [['laces'], ['stretch']],
  );
});

test('never two at once, none before today or after the last day, and each with room for its sessions', () => {
  fc.assert(
    fc.property(someChanges, aWeek, lastDay, (changes, sessionsAWeek, last) => {
      const { tests } = plannedTests(changes, sessionsAWeek, last);
      let free = 0;
      for (const { startDay, endDay, sessions } of tests) {
        assert.ok(startDay >= free && endDay <= last);
        assert.ok(((endDay - startDay) * sessionsAWeek) / 7 >= sessions);
        free = endDay + 1;
      }
    }),
  );
});

test('each change is either planned or too late, and both keep the order given', () => {
  fc.assert(
    fc.property(someChanges, aWeek, lastDay, (changes, sessionsAWeek, last) => {
      const { tests, tooLate } = plannedTests(changes, sessionsAWeek, last);
      const inOrder = (ids: readonly string[]) =>
        changes.map(({ id }) => id).filter((id) => ids.includes(id));
      const ids = [tests, tooLate].map((own: readonly { change: string }[]) => own.map((one) => one.change));
      for (const own of ids) assert.deepEqual(own, inOrder(own));
      assert.deepEqual(ids.flat().sort(), changes.map(({ id }) => id).sort());
    }),
  );
});

test('with a later event, or more sessions a week, no fewer days are left for tests', () => {
  fc.assert(
    fc.property(someChanges, aWeek, lastDay, (changes, sessionsAWeek, last) => {
      const first = changes.slice(0, 1);
      const count = (weekly: number, until: number) => plannedTests(first, weekly, until).tests.length;
      const own = count(sessionsAWeek, last);
      assert.ok(count(sessionsAWeek, last + 1) >= own);
      assert.ok(count(Math.min(7, sessionsAWeek + 1), last) >= own);
    }),
  );
});
