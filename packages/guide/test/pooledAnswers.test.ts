import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Guide, Reports, Share } from '../src/guide.ts';
import { type Heard, pooledAnswers, saidBy } from '../src/pooledAnswers.ts';

const judged = (p: number, n = 8): Share => ({ p, n, source: 'judgement' });
const options = (shares: Record<string, number>) =>
  Object.entries(shares).map(([id, p]) => ({ id, label: id, base: judged(p) }));

/** Only what pooling reads. */
const guide = {
  questions: [
    { id: 'relief', kind: 'one', options: options({ minutes: 0.5, hours: 0.3, days: 0.2 }), bins: [] },
    { id: 'where', kind: 'map', options: options({ heel: 0.1, ball: 0.2, dorsum: 0.1 }), bins: [] },
    {
      id: 'age',
      kind: 'number',
      options: [],
      bins: [
        { id: '0-40', from: 0, to: 40, base: judged(0.5) },
        { id: '40-121', from: 40, to: 121, base: judged(0.5) },
      ],
    },
  ],
  model: { reports: { personWeight: 1, seriesAtMost: 20, unlistedWeight: 8 } },
} as unknown as Guide;

type Person = Reports['people'][number];
const person = (answers: Person['answers'], denied?: Person['denied']): Person => ({
  source: 'a-report',
  answers,
  ...(denied ? { denied } : {}),
});
const heardOf = (people: Person[], series: Reports['series'] = []): Heard => ({
  people: people.map((one) => ({ said: saidBy(guide, one), part: 1 })),
  series,
});

const people = fc.array(
  fc
    .record(
      {
        relief: fc.constantFrom('minutes', 'hours', 'days'),
        where: fc.uniqueArray(fc.constantFrom('heel', 'ball', 'dorsum')),
        age: fc.integer({ min: 1, max: 120 }),
      },
      { requiredKeys: [] },
    )
    .map((answers) => person(answers as Person['answers'])),
  { maxLength: 12 },
);
const written = {
  relief: { minutes: judged(0.8), hours: judged(0.1), days: judged(0.1) },
  where: { heel: judged(0.6) },
};

test('without reports the answers stay as they were written', () => {
  assert.deepEqual(pooledAnswers(guide, heardOf([]), written), written);
});

test('k of m people make (p n + k) / (n + m) of a share, with n + m behind it', () => {
  const heard = [person({ where: ['heel', 'ball'] }), person({ where: ['ball'] }), person({ age: 30 })];
  const { where, age } = pooledAnswers(guide, heardOf(heard), written);
  assert.deepEqual(where!['heel'], { p: (0.6 * 8 + 1) / 10, n: 10, source: 'judgement', reported: 2 });
  assert.deepEqual(where!['ball'], { p: (0.2 * 8 + 2) / 10, n: 10, source: 'judgement', reported: 2 });
  assert.equal(where!['dorsum'], undefined, 'nobody gave it and the cause does not list it');
  assert.equal(age!['0-40']!.p, (0.5 * 8 + 1) / 9);
});

test('who says that they have none of an option counts against it', () => {
  const heard = [person({}, { where: ['heel'] })];
  const { where } = pooledAnswers(guide, heardOf(heard), written);
  assert.equal(where!['heel']!.p, (0.6 * 8) / 9);
});

test('a large series counts for no more people than the model lets it', () => {
  const series = [{ source: 's', of: 200, counts: { where: { heel: 100 } } }];
  const { where } = pooledAnswers(guide, heardOf([], series), written);
  assert.equal(where!['heel']!.n, 28);
  assert.ok(Math.abs(where!['heel']!.p - (0.6 * 8 + 10) / 28) < 1e-12);
});

test('a person who is counted in part adds only that part', () => {
  const half = { people: [{ said: saidBy(guide, person({ where: ['heel'] })), part: 0.5 }], series: [] };
  const { where } = pooledAnswers(guide, half, written);
  assert.deepEqual(where!['heel'], { p: (0.6 * 8 + 0.5) / 8.5, n: 8.5, source: 'judgement', reported: 0.5 });
});

for (const none of ['none', 'normal'])
  test(`who ticked nothing gave the answer "${none}", where there is one`, () => {
    const where = { id: 'where', kind: 'many', options: options({ heel: 0.1, [none]: 0.4 }), bins: [] };
    const asked = { ...guide, questions: [where] } as unknown as Guide;
    const pooled = pooledAnswers(
      asked,
      { people: [{ said: saidBy(asked, person({ where: [] })), part: 1 }], series: [] },
      { where: { heel: judged(0.6), [none]: judged(0.2) } },
    );
    assert.equal(pooled['where']![none]!.p, (0.2 * 8 + 1) / 9);
    assert.equal(pooled['where']!['heel']!.p, (0.6 * 8) / 9);
  });

test('rows of questions with one answer sum to 1 after any reports, whatever each share stands on', () => {
  const evidence = fc.record({
    minutes: fc.integer({ min: 1, max: 40 }),
    hours: fc.integer({ min: 1, max: 40 }),
    days: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(people, evidence, (heard, n) => {
      const row = { minutes: judged(0.8, n.minutes), hours: judged(0.1, n.hours), days: judged(0.1, n.days) };
      const { relief } = pooledAnswers(guide, heardOf(heard), { ...written, relief: row });
      const total = Object.values(relief!).reduce((sum, { p }) => sum + p, 0);
      assert.ok(Math.abs(total - 1) < 1e-12);
    }),
  );
});

test('the order of the people changes nothing but the last digits', () => {
  fc.assert(
    fc.property(people, (heard) => {
      const forth = pooledAnswers(guide, heardOf(heard), written);
      const back = pooledAnswers(guide, heardOf(heard.toReversed()), written);
      for (const [question, row] of Object.entries(forth))
        for (const [option, { p }] of Object.entries(row))
          assert.ok(Math.abs(p - back[question]![option]!.p) < 1e-12);
    }),
  );
});

test('one more person who gives an answer never makes it rarer, and nobody makes it sure', () => {
  fc.assert(
    fc.property(people, fc.constantFrom('minutes', 'hours', 'days'), (heard, relief) => {
      const before = pooledAnswers(guide, heardOf(heard), written)['relief']![relief]!.p;
      const after = pooledAnswers(guide, heardOf([...heard, person({ relief })]), written)['relief']![relief]!
        .p;
      assert.ok(after >= before - 1e-12);
      assert.ok(after < 1);
    }),
  );
});
