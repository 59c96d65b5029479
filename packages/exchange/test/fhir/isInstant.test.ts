import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionSchema } from '@footing/diary';
import fc from 'fast-check';
import { isDateTime } from '../../src/fhir/isDateTime.ts';
import { isInstant } from '../../src/index.ts';

test('whatever a clock can say is an instant', () => {
  const range = { min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true };
  fc.assert(fc.property(fc.date(range), (date) => isInstant(date.toISOString())));
  for (const time of ['2024-02-29T23:59:60Z', '2026-05-01T06:30:00.5+14:00', '2026-05-01T06:30:00-03:30'])
    assert.ok(isInstant(time), time);
});

test('a day or a time that there is not is no instant', () => {
  for (const time of [
    '2026-02-29T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-05-00T10:00:00Z',
    '2026-05-01T24:00:00Z',
    '2026-05-01T10:60:00Z',
    '2026-05-01T10:00:61Z',
    '2026-05-01T10:00:00+14:30',
    '2026-05-01T10:00:00',
    '2026-05-01',
  ])
    assert.ok(!isInstant(time), time);
});

test('a year, a month and a day that there is are times too, where FHIR wants no instant', () => {
  for (const time of ['2026', '2026-05', '2024-02-29', '2026-05-01T06:30:00Z'])
    assert.ok(isDateTime(time), time);
  for (const time of [
    '',
    '26',
    '2026-13',
    '2026-02-29',
    '2026-05-01T06:30',
    '2026-05-01T06:30:00',
    'yesterday',
  ])
    assert.ok(!isDateTime(time), time);
});

test('the diary takes the same days, so that no session of it is lost in a document', () => {
  const digits = (most: number, length: number) =>
    fc.nat(most).map((number) => String(number).padStart(length, '0'));
  const day = fc.tuple(digits(9999, 4), digits(19, 2), digits(39, 2)).map((parts) => parts.join('-'));
  const isOfDiary = (time: string): boolean => sessionSchema.shape.startedAt.safeParse(time).success;
  const leapDays = ['1900', '2000', '2024', '2026'].map((year) => `${year}-02-29`);
  fc.assert(
    fc.property(fc.oneof(day, fc.constantFrom(...leapDays)), (text) => {
      const time = `${text}T06:30:00Z`;
      assert.equal(isInstant(time), isOfDiary(time), text);
    }),
    { numRuns: 2000 },
  );
});
