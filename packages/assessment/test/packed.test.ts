import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAssessor } from '../src/index.ts';
import { columnOf, foldSign, numbersOf, unfoldSign } from '../src/packed/column.ts';
import { rowsOf, tableOf } from '../src/packed/shareTable.ts';
import { packGuide, packTexts, unpackGuide, withTexts } from '../src/packed.ts';
import { someRequest } from './arbitraryRequest.ts';
import { assessor, guide } from './realGuide.ts';

const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const unpacked = unpackGuide(travelled(packGuide(guide)));

test('a guide that was packed and unpacked assesses as the whole one does, to the last byte', () => {
  const after = createAssessor(unpacked);
  fc.assert(
    fc.property(someRequest, (r) => {
      assert.equal(JSON.stringify(after.assess(r)), JSON.stringify(assessor.assess(r)));
      assert.deepEqual(after.next(r), assessor.next(r));
    }),
    { numRuns: 60 },
  );
});

test('what a person is asked and warned of arrives word for word', () => {
  assert.deepEqual(travelled(unpacked.questions), travelled(guide.questions));
  assert.deepEqual(unpacked.pages, guide.pages);
  const warning = (flags: typeof guide.redFlags) =>
    flags.map(({ id, name, why, whatToDo, sources }) => ({ id, name, why, whatToDo, sources }));
  assert.deepEqual(warning(unpacked.redFlags), warning(guide.redFlags));
  for (const flag of unpacked.redFlags)
    for (const id of flag.sources) assert.ok(unpacked.sources.some((source) => source.id === id));
});

test('with its texts, a packed guide says of causes and changes what the whole one says', () => {
  const whole = withTexts(unpacked, travelled(packTexts(guide)));
  for (const [i, cause] of guide.causes.entries()) {
    assert.equal(whole.causes[i]!.short, cause.short);
    for (const section of whole.causes[i]!.sections)
      assert.ok(cause.sections.some((s) => s.markdown === section.markdown));
  }
  for (const [i, change] of guide.changes.entries()) {
    const { short, notWhen, helps, otherwise } = whole.changes[i]!;
    assert.deepEqual(
      { short, notWhen, helps, otherwise },
      { short: change.short, notWhen: change.notWhen, helps: change.helps, otherwise: change.otherwise },
    );
  }
  assert.deepEqual(whole.sources, guide.sources);
});

test('texts of another guide are refused', () => {
  const texts = { ...packTexts(guide), hash: 'another' };
  assert.throws(() => withTexts(unpacked, texts), /texts of guide another/);
});

test('a column gives back its numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 * 90 })), (numbers) => {
      assert.deepEqual(numbersOf(columnOf(numbers)), numbers);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (step) => unfoldSign(foldSign(step)) === step),
  );
});

test('a number too large for a column, or a broken column, is refused', () => {
  assert.throws(() => columnOf([91 * 91]), RangeError);
  assert.throws(() => columnOf([-1]), RangeError);
  assert.throws(() => numbersOf('~!'), /broken at 2/);
});

test('a table gives back its rows, in the order they were listed', () => {
  const share = fc.record(
    {
      p: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      n: fc.integer({ min: 1, max: 99 }),
      source: fc.constantFrom('a', 'b'),
    },
    { noNullPrototype: true },
  );
  const row = fc.uniqueArray(fc.tuple(fc.nat(300), share), { selector: ([cell]) => cell });
  fc.assert(fc.property(fc.array(row), (rows) => assert.deepEqual(rowsOf(tableOf(rows)), rows)));
});
