/** The kept event as the page reads it: only what is as we keep it, and only what can be planned still. */
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { activityChoices } from '../src/event/activityChoices.ts';
import { dayProblem } from '../src/event/dayProblem.ts';
import { forgetEvent, keepEvent, keptEvent } from '../src/event/keptEvent.ts';
import { stillPlanned } from '../src/event/stillPlanned.ts';
import { today } from '../src/event/today.ts';

const storage = new Map<string, string>();
Object.defineProperty(globalThis, 'localStorage', {
  configurable: true,
  value: {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  },
});
beforeEach(() => storage.clear());

const race = { day: '2026-05-01', sessionsAWeek: 3, activity: 'running' };

test('an event comes back as it was kept, without anything beside it, and is gone when deleted', () => {
  keepEvent({ ...race, more: 1 } as typeof race);
  deepStrictEqual(keptEvent(), race);
  forgetEvent();
  strictEqual(keptEvent(), undefined);
});

test('what is no event is as if nothing had been kept', () => {
  const events = [
    { ...race, day: '2026-02-30' },
    { ...race, day: '2026-05-01T00:00:00Z' },
    { ...race, day: 20260501 },
    { ...race, sessionsAWeek: 0 },
    { ...race, sessionsAWeek: 8 },
    { ...race, sessionsAWeek: 1.5 },
    { ...race, activity: null },
    null,
    [],
  ];
  const texts = [
    '',
    '{',
    'null',
    '[]',
    '{"form":2}',
    ...events.map((event) => JSON.stringify({ form: 1, event })),
  ];
  for (const text of texts) {
    storage.set('footing.event', text);
    strictEqual(keptEvent(), undefined, text);
  }
});

test('a kept event is planned still as long as its exercise is ticked and it is within the year', () => {
  const choices = [{ id: 'running' }];
  deepStrictEqual(stillPlanned(race, choices, '2026-01-01'), race);
  deepStrictEqual(stillPlanned(race, choices, '2026-06-01'), race);
  strictEqual(stillPlanned(race, [{ id: 'cycling' }], '2026-01-01'), undefined);
  strictEqual(stillPlanned(race, choices, '2025-04-01'), undefined);
  strictEqual(stillPlanned(undefined, choices, '2026-01-01'), undefined);
});

test('a day is today or later, and no more than a year away', () => {
  const wrong = (day: string) => dayProblem(day, '2026-05-01')?.split(/[.:]/)[0];
  strictEqual(wrong('2026-05-01'), undefined);
  strictEqual(wrong('2026-05-02'), undefined);
  strictEqual(wrong('2027-05-02'), undefined);
  strictEqual(wrong('2027-05-03'), 'That is more than a year away');
  strictEqual(wrong('2026-04-30'), 'That day is over');
  for (const none of ['', '2026-02-30', 'soon']) strictEqual(wrong(none), 'Choose the day of the event');
});

test('an event is of what was ticked; where the guide knows none of it, of anything', () => {
  const known = ['running', 'cycling', 'rowing'].map((id) => ({ id, name: id }));
  const idsFor = (activities: readonly string[]) =>
    activityChoices(known, { activities }).map(({ id }) => id);
  deepStrictEqual(idsFor(['rowing', 'running']), ['running', 'rowing']);
  for (const none of [[], ['none'], ['other']])
    deepStrictEqual(idsFor(none), ['running', 'cycling', 'rowing']);
});

test('today is the day where the device is, whatever it is in Greenwich', () => {
  strictEqual(today(new Date(2026, 4, 1, 0, 5)), '2026-05-01');
  strictEqual(today(new Date(2026, 4, 1, 23, 55)), '2026-05-01');
});
