/** A packed guide that was broken on its way is refused: no share may come out of it wrong in silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide } from '@footing/guide';
import { cellsFor } from '../src/packed/cells.ts';
import { columnOf } from '../src/packed/column.ts';
import { packReports } from '../src/packed/packedReports.ts';
import { type PackedGuide, packGuide, packTexts, sourceNamer, unpackGuide } from '../src/packed.ts';
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

test('a rest that no row has is refused', () => {
  for (const unsummed of ['', '!!', columnOf([50_000, 0])])
    assert.throws(() => unpackGuide(withShares({ unsummed })), RangeError, unsummed);
});

test('a dictionary that lacks an entry is refused', () => {
  for (const dictionary of ['ps', 'ns'] as const) {
    const entries = packed.shares[dictionary].slice(0, -1);
    assert.throws(() => unpackGuide(withShares({ [dictionary]: entries })), RangeError, dictionary);
  }
});

test('shares that leave less than nothing are refused', () => {
  const ps = packed.shares.ps.map(() => 0.9);
  assert.throws(() => unpackGuide(withShares({ ps })), /sum to more than 1/);
});

test('what people said is refused where a column of it is cut off, too long, or of nobody', () => {
  const withReports = (change: Partial<PackedGuide['reports']>): PackedGuide => ({
    ...packed,
    reports: { ...packed.reports, ...change },
  });
  for (const column of ['sizes', 'forms', 'given', 'denied', 'empty', 'series', 'counted'] as const) {
    const text = packed.reports[column];
    for (const broken of [
      text.slice(0, -1),
      `${text}!`,
      `${text}~`,
      `"${text.slice(1)}`,
      '',
      `\ud7ff${text}`,
    ])
      assert.throws(
        () => unpackGuide(withReports({ [column]: broken })),
        RangeError,
        `${column}: ${broken.length}`,
      );
  }
});

test('what learning moved is refused where a column of it is cut off or too long', () => {
  const { corrections } = packed;
  for (const column of ['moved', 'tenths'] as const)
    for (const broken of [corrections[column].slice(0, -1), `${corrections[column]}!`, ''])
      assert.throws(
        () => unpackGuide({ ...packed, corrections: { ...corrections, [column]: broken } }),
        RangeError,
        `${column}: ${broken.length}`,
      );
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

test('people who could not have said so, and series that could not have been counted so, are refused', () => {
  const cells = cellsFor(guide);
  const asWritten = (
    people: Guide['reports'][string]['people'],
    series: Guide['reports'][string]['series'],
  ) => ({
    ...packed,
    reports: packReports({ ...guide, reports: { raynaud: { people, series } } }, cells),
  });
  const person = { source: 'judgement', answers: { sex: 'female' } };
  const one = { source: 'judgement', of: 4, counts: { sex: { female: 4 } } };
  assert.doesNotThrow(() => unpackGuide(asWritten([person], [one])));
  const sexes = { ...person, answers: { sex: ['female', 'male'] } };
  assert.throws(() => unpackGuide(asWritten([sexes], [])), /answered sex with female and male/);
  const nothing = { ...person, answers: { age: [] } };
  assert.throws(() => unpackGuide(asWritten([nothing], [])), /nothing of age/);
  const { reports } = asWritten([person], []);
  const form = { ...packed, reports: { ...reports, forms: columnOf([80]) } };
  assert.throws(() => unpackGuide(form), /form 80/);
  assert.throws(() => unpackGuide(asWritten([], [{ ...one, of: 3 }])), /a series of 3/);
  const nobody = { ...packed, reports: { ...asWritten([], [one]).reports, series: columnOf([0, 1]) } };
  assert.throws(() => unpackGuide(nobody), /of somebody/);
});

test('the sources of shares are refused where a column of them is cut off, too long or lacks a name', () => {
  const sources = packTexts(guide).shareSources;
  for (const places of [sources.places.slice(0, -1), `${sources.places}!`, ''])
    assert.throws(() => sourceNamer({ ...sources, places }), RangeError);
  for (const source of ['#x', '#99999', '#-1']) assert.throws(() => sourceNamer(sources)(source), RangeError);
  assert.equal(sourceNamer(sources)('judgement'), 'judgement');
});
