import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reports, saidBy } from '@footing/guide';
import fc from 'fast-check';
import type { Rule } from '../src/askedGuide.ts';
import { createAssessor } from '../src/index.ts';
import { cellsFor } from '../src/packed/cells.ts';
import { columnOf, foldSign, numbersOf, unfoldSign } from '../src/packed/column.ts';
import { packReports, unpackReports } from '../src/packed/packedReports.ts';
import { type Row, rowsOf, shareSourcesOf, sourceNamer, tableOf } from '../src/packed/shareTable.ts';
import {
  askedInColumns,
  columnsOfAsked,
  OtherGuideError,
  packGuide,
  packTexts,
  partPacked,
  unpackAsked,
  unpackGuide,
  withTexts,
} from '../src/packed.ts';
import { knownAnswer, someRequest, togetherOptions } from './arbitraryRequest.ts';
import { assessor, guide } from './realGuide.ts';
import { sourcesLeftToTexts } from './sourcesLeftToTexts.ts';

const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const parts = travelled(partPacked(packGuide(guide)));
const unpacked = unpackGuide({ ...parts.asked, ...parts.numbers });
const asked = unpackAsked(parts.asked);

test('a guide that was packed and unpacked assesses as the whole one does, to the last byte', () => {
  const after = createAssessor(unpacked);
  const whole = createAssessor(sourcesLeftToTexts(guide));
  fc.assert(
    fc.property(someRequest, (r) => {
      assert.equal(JSON.stringify(after.assess(r)), JSON.stringify(whole.assess(r)));
      assert.deepEqual(after.next(r), assessor.next(r));
    }),
    { numRuns: 60 },
  );
});

test('what a person is asked and warned of arrives word for word, without the numbers', () => {
  assert.deepEqual(named(unpacked.questions), travelled(guide.questions));
  assert.deepEqual(travelled(asked.questions), withoutBases(travelled(guide.questions)));
  assert.deepEqual(asked.pages, guide.pages);
  const emergencies = guide.redFlags.filter(({ urgency }) => urgency === 'emergency');
  assert.deepEqual(
    asked.redFlags.filter(({ urgency }) => urgency === 'emergency').map(withoutExamples),
    emergencies.map(withoutExamples),
  );
  assert.deepEqual(asked.redFlags.map(ruleOf), guide.redFlags.map(ruleOf));
  assert.deepEqual(asked.emergencyNumbers, guide.emergencyNumbers);
});

test('with its texts, a guide to ask with says of red flags, causes and changes what the whole one says', () => {
  const told = withTexts(asked, travelled(packTexts(guide)));
  assert.deepEqual(told.redFlags.map(withoutExamples), guide.redFlags.map(withoutExamples));
  for (const [i, cause] of guide.causes.entries()) {
    const { short, recovery, examination, training, sections } = told.causes[i]!;
    assert.deepEqual(
      { short, recovery, examination, training },
      {
        short: cause.short,
        recovery: cause.recovery,
        examination: cause.examination,
        training: cause.training,
      },
    );
    for (const section of sections) assert.ok(cause.sections.some((s) => s.markdown === section.markdown));
  }
  for (const [i, change] of guide.changes.entries()) {
    const { short, notWhen } = told.changes[i]!;
    assert.deepEqual({ short, notWhen }, { short: change.short, notWhen: change.notWhen });
    const { helps, otherwise } = named(unpacked.changes[i]!);
    assert.deepEqual({ helps, otherwise }, { helps: change.helps, otherwise: change.otherwise });
  }
});

test('with its texts, every number that a result tells of has its source', () => {
  for (const [i, cause] of guide.causes.entries()) {
    const { prior, answers } = named(unpacked.causes[i]!);
    assert.deepEqual(
      { prior, answers: travelled(answers) },
      { prior: cause.prior, answers: travelled(cause.answers) },
    );
  }
});

function withoutExamples({ fires: _fires, silent: _silent, ...flag }: Rule): object {
  return flag;
}

function ruleOf({ id, urgency, when, alwaysAsked }: Rule): object {
  return { id, urgency, when, alwaysAsked };
}

/** What came out of the numbers, its sources by their names. */
function named<T>(told: T): T {
  const nameOf = sourceNamer(packTexts(guide).shareSources);
  return JSON.parse(JSON.stringify(told), (key, value) => (key === 'source' ? nameOf(value) : value));
}

/** The numbers of a guide are called "base" where they stand in questions. */
function withoutBases(questions: unknown): unknown {
  return JSON.parse(JSON.stringify(questions), (key, value) => (key === 'base' ? undefined : value));
}

test('what asking needs comes out of its columns as it went in', () => {
  const columns = travelled(columnsOfAsked(partPacked(packGuide(guide)).asked));
  assert.deepEqual(askedInColumns(columns), parts.asked);
  const names = columns.causes['name']!.slice(1);
  assert.throws(
    () => askedInColumns({ ...columns, causes: { ...columns.causes, name: names } }),
    /equally long/,
  );
});

test('questions and rules packed in another form are refused, and never come out as none', () => {
  for (const older of [parts.asked, { ...columnsOfAsked(parts.asked), form: 2 }])
    assert.throws(() => askedInColumns(older as ReturnType<typeof columnsOfAsked>), OtherGuideError);
});

test('texts of another guide are refused', () => {
  const texts = { ...packTexts(guide), textsOf: 'another' };
  assert.throws(() => withTexts(asked, texts), /texts of guide another/);
});

test('numbers of another guide are refused', () => {
  const numbers = { ...parts.numbers, numbersOf: 'another' };
  assert.throws(() => unpackGuide({ ...parts.asked, ...numbers }), /numbers of guide another/);
});

test('a column gives back its numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(55_000))), (numbers) => {
      assert.deepEqual(numbersOf(columnOf(numbers)), numbers);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (step) => unfoldSign(foldSign(step)) === step),
  );
});

test('a number too large for a column, or a broken column, is refused', () => {
  for (const number of [56_000, -1, 0.5]) assert.throws(() => columnOf([number]), RangeError);
  for (const broken of ['!"', '!\\', '! ', '!\ud83d\ude00'])
    assert.throws(() => numbersOf(broken), /broken at 1/);
});

/** Four outcomes of which exactly one holds, told in thousandths: they sum to 1, or not quite. */
const someWhole = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 3 }),
    fc.constantFrom(0, 0, 2),
  )
  .map(([cuts, off]) => {
    const [a, b, c] = cuts.toSorted((one, other) => one - other) as [number, number, number];
    return [a, b - a, c - b, 1000 - c + off].map((thousandths) => thousandths / 1000);
  });

test('a table gives back its rows, each in the order of cells, whether or not the shares of a question sum to 1', () => {
  const share = fc.record(
    {
      p: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      n: fc.integer({ min: 1, max: 99 }),
      source: fc.constantFrom('a', 'b'),
    },
    { noNullPrototype: true },
  );
  const wholes = [
    [10, 11, 12, 13],
    [40, 41, 42, 43],
  ];
  const told = wholes.map((cells) =>
    fc.option(
      someWhole.map((ps) => ps.map((p, i) => [cells[i]!, { p, n: 5, source: 'a' }] as const)),
      { nil: [] },
    ),
  );
  const loose = fc.uniqueArray(fc.tuple(fc.nat(300), share), { selector: ([cell]) => cell });
  const row = fc
    .tuple(loose, ...told)
    .map(([own, ...rows]) => [...new Map<number, (typeof own)[number][1]>([...own, ...rows.flat()])]);
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const inOrder = rows.map((own) => [...own].sort(([a], [b]) => a - b));
      const nameOf = sourceNamer(travelled(shareSourcesOf(rows)));
      const back = rowsOf(travelled(tableOf(rows, wholes)), rows.length, wholes);
      const whole = back.map((own) =>
        own.map(([cell, share]) => [cell, { ...share, source: nameOf(share.source) }]),
      );
      assert.deepEqual(whole, inOrder);
    }),
  );
});

test('of a question with one answer the first share does not travel where the others leave it', () => {
  const shares = (ps: readonly number[]): Row =>
    ps.map((p, cell) => [cell, { p, n: 5, source: 'judgement' }] as const);
  const table = tableOf([shares([0.3, 0.6, 0.1]), shares([0.333, 0.333, 0.333])], [[0, 1, 2]]);
  assert.equal(numbersOf(table.p).length, 5);
});

const cells = cellsFor(guide);
const laidCauses = guide.causes.map(({ id, variants }) => ({ id, variants: Object.keys(variants ?? {}) }));
const tellable = guide.questions.filter(({ kind }) => kind !== 'map-of-results');
const lists = tellable.filter(({ kind }) => kind === 'many' || kind === 'map');

/** A published person with anything that one can say: empty lists, numbers on an edge and refusals among it. */
const somePerson: fc.Arbitrary<Reports['people'][number]> = fc
  .record({
    form: fc.option(fc.constantFrom('usual', ...laidCauses.find(({ id }) => id === 'raynaud')!.variants), {
      nil: undefined,
    }),
    answers: fc.record(Object.fromEntries(tellable.map((question) => [question.id, knownAnswer(question)])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    denied: fc.record(
      Object.fromEntries(
        lists.map((question) => [
          question.id,
          fc.subarray(togetherOptions(question), { minLength: 1, maxLength: 2 }),
        ]),
      ),
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ form, answers, denied }) => {
    const said = { source: 'judgement', answers, denied } as Reports['people'][number];
    return form === undefined ? said : { ...said, form };
  });

function sayings(people: Reports['people']): string[] {
  return people.map((person) => JSON.stringify([person.form ?? null, saidBy(guide, person)])).sort();
}

test('what published people said arrives, whatever they said', () => {
  const { series } = guide.reports['raynaud']!;
  const pinned: Reports['people'] = [
    { source: 'judgement', answers: { skin: [], age: 30 }, denied: { colour: ['white'] } },
  ];
  fc.assert(
    fc.property(fc.array(somePerson, { maxLength: 6 }), (some) => {
      const people = [...pinned, ...some];
      const told = { ...guide, reports: { raynaud: { people, series } } };
      const packed = travelled(packReports(told, cells));
      const back = unpackReports(packed, cells, guide.questions, laidCauses)['raynaud']!;
      assert.deepEqual(sayings(back.people), sayings(people));
      const counts = (all: Reports['series']) => all.map(({ of, counts }) => ({ of, counts }));
      assert.deepEqual(travelled(counts(back.series)), travelled(counts(series)));
    }),
    { numRuns: 60 },
  );
});
