/** A packed guide that was broken on its way is refused: no share may come out of it wrong in silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PackedGuide, packGuide, unpackGuide } from '../src/packed.ts';
import { guide } from './realGuide.ts';

const packed = packGuide(guide);
const withShares = (change: Partial<PackedGuide['shares']>): PackedGuide => ({
  ...packed,
  shares: { ...packed.shares, ...change },
});

test('a column that is cut off, too long, or of letters that no column has is refused', () => {
  for (const column of ['listed', 'p', 'n'] as const) {
    const text = packed.shares[column];
    for (const broken of [text.slice(0, -1), text.slice(1), `${text}!`, `${text}~`, `"${text.slice(1)}`, ''])
      assert.throws(
        () => unpackGuide(withShares({ [column]: broken })),
        RangeError,
        `${column}: ${broken.length}`,
      );
  }
});

test('a dictionary that lacks an entry is refused', () => {
  for (const dictionary of ['ps', 'ns'] as const) {
    const entries = packed.shares[dictionary].slice(0, -1);
    assert.throws(() => unpackGuide(withShares({ [dictionary]: entries })), RangeError, dictionary);
  }
});

test('what people said is refused where a column of it is cut off, too long, or of nobody', () => {
  const withReports = (change: Partial<PackedGuide['reports']>): PackedGuide => ({
    ...packed,
    reports: { ...packed.reports, ...change },
  });
  for (const column of ['sizes', 'forms', 'given', 'denied', 'empty', 'series', 'counted'] as const) {
    const text = packed.reports[column];
    for (const broken of [text.slice(0, -1), `${text}!`, `${text}~`, `"${text.slice(1)}`, '', `~}}${text}`])
      assert.throws(
        () => unpackGuide(withReports({ [column]: broken })),
        RangeError,
        `${column}: ${broken.length}`,
      );
  }
});

test('what answers add together is refused where a column of it is cut off or too long', () => {
  const { together } = packed;
  for (const column of ['pairs', 'told', 'tenths'] as const)
    for (const broken of [together[column].slice(0, -1), `${together[column]}!`, `~${together[column]}`, ''])
      assert.throws(
        () => unpackGuide({ ...packed, together: { ...together, [column]: broken } }),
        RangeError,
        `${column}: ${broken.length}`,
      );
});
