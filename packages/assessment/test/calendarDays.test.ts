import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayAfter, daysFrom } from '../src/index.ts';

const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2101-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('days are counted across months, leap years and the hour that spring leaves out', () => {
  assert.equal(daysFrom('2026-12-01', '2026-12-01'), 0);
  assert.equal(daysFrom('2026-12-31', '2027-01-01'), 1);
  assert.equal(daysFrom('2028-02-28', '2028-03-01'), 2);
  assert.equal(daysFrom('2026-03-28', '2026-03-30'), 2);
  assert.equal(daysFrom('2026-05-02', '2026-05-01'), -1);
});

test('a day so many days after another is so many days from it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => {
      assert.equal(daysFrom(from, dayAfter(from, days)), days);
    }),
  );
});

test('what is no day is refused with its text', () => {
  for (const text of ['', '2026-02-30', '2026-13-01', '2026-5-1', '01.05.2026', '2026-05-01T00:00:00Z'])
    assert.throws(() => daysFrom('2026-05-01', text), new RangeError(`"${text}" is no day`));
});
