import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findingsOf, networkOfGuide } from '@footing/assessment';
import { toldTogether } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { clampShare, eachTogether } from '@footing/inference';
import fc from 'fast-check';
import { holdInterview } from '../src/interview.ts';
import { imaginedFile, problemsOfPerson } from '../src/learn/imaginedPeople.ts';
import { readJudged } from '../src/learn/judgedPeople.ts';
import { learnCorrections, pupilsOf, uncorrected } from '../src/learn/learnCorrections.ts';
import { ledgerOf } from '../src/learn/ledger.ts';
import { type Lesson, lessonOf } from '../src/learn/lessons.ts';
import { lossOf, scoresOf } from '../src/learn/loss.ts';
import { minimise } from '../src/learn/minimise.ts';
import { emptyTables, fillTables } from '../src/learn/movedShares.ts';
import { pairFinder, pairsToldBy } from '../src/learn/pairs.ts';
import { assessor, lay, published } from './guideAndCases.ts';

const { guide } = assessor;
const plain = networkOfGuide(uncorrected(guide));
const ledger = ledgerOf(plain);
/** The ledger lets rows of which exactly one answer holds sum to 1 after no share is let below the least. */
const clamped = 0.004;

/** Of answers of which exactly one holds, none is said to be left out. */
const isExclusive = (row: number): boolean => ledger.exclusive.some(([from, to]) => row >= from && row < to);

const someLesson: fc.Arbitrary<Lesson> = fc
  .array(
    fc.tuple(fc.nat(ledger.entries.length - 1), fc.nat(1), fc.double({ min: 0.1, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((said) =>
    fc.tuple(fc.nat(ledger.causes - 1), fc.nat(ledger.causes - 1)).map(([cause, thought]) => ({
      cause,
      target: Float64Array.from({ length: ledger.causes }, (_, c) =>
        [cause, thought].reduce((sum, one) => sum + (one === c ? 0.5 : 0), 0),
      ),
      told: [...new Map(said.map(([row, , share]) => [row, share]))].sort(([a], [b]) => a - b),
      people: 1,
      rows: Uint16Array.from(said, ([row]) => row),
      holds: Uint8Array.from(said, ([row, holds]) => (isExclusive(row) ? 1 : holds)),
      weights: Float64Array.from(said, ([, , weight]) => weight),
    })),
  );

test('every imagined person can be read, and no recorded case is among them', () => {
  const recorded = new Set(
    [...published.cases, ...lay.cases].map((person) => person.told.replace(/\s+/g, ' ')),
  );
  for (const { id } of guide.causes) {
    const lines = readFileSync(imaginedFile(id), 'utf8').trimEnd().split('\n');
    for (const line of lines) {
      assert.deepEqual(problemsOfPerson(guide, line), [], `${id}: ${line}`);
      assert.ok(!recorded.has(JSON.parse(line).told), `${id}: a recorded case`);
    }
  }
});

test('a line that is no person is refused with what is wrong', () => {
  assert.deepEqual(problemsOfPerson(guide, 'no'), ['is no JSON object']);
  const problems = problemsOfPerson(
    guide,
    '{"told":"","answers":{"relief":"never"},"urgency":"soon","age":3}',
  );
  assert.match(problems.join('\n'), /told.*\n?.*urgency.*\n?.*relief.*\n?.*age/s);
});

test('the corrections of the guide are what `npm run learn` makes of its numbers, reports and imagined people', () => {
  assert.deepEqual(guide.corrections, learnCorrections(guide));
});

test('everyone who is learned from was judged by an informed reader', () => {
  for (const { id, judged } of pupilsOf(guide)) {
    assert.ok(judged !== undefined, `nobody judged ${id}`);
    assert.ok(Math.abs(judged.reduce((sum, p) => sum + p, 0) - 1) < 1e-9, id);
    assert.ok(judged.every((p) => p > 0 && p < 1));
  }
});

test('what a reader made of people is refused with its line where it cannot be read, or is about nobody', () => {
  const people = ['imagined 1', 'imagined 2', 'published 1'];
  const lines = people.map((person) => JSON.stringify({ person, causes: { raynaud: 0.9 } }));
  const read = (...told: string[]) =>
    readJudged(guide, people, { file: 'raynaud.jsonl', content: `${told.join('\n')}\n` });
  assert.deepEqual(
    read(...lines.slice(0, 2)).map(({ person }) => person),
    ['imagined 1', 'imagined 2'],
  );
  const refused: [told: readonly string[], message: RegExp][] = [
    [lines.with(1, lines[1]!.replace('imagined', 'imagnied')), /raynaud\.jsonl:2 .*no "imagnied 2"/],
    [lines.with(1, lines[0]!), /raynaud\.jsonl:2 .*"imagined 1".* judged before/],
    [lines.with(2, lines[2]!.replace('raynaud', 'raynad')), /raynaud\.jsonl:3 .*no cause "raynad"/],
    [lines.with(0, lines[0]!.replace('0.9', '"0.9"')), /raynaud\.jsonl:1 .*more than 0 and at most 1/],
    [lines.with(0, lines[0]!.replace('0.9', '0.9,"crps":0.2')), /raynaud\.jsonl:1 .*must sum to/],
    [lines.with(0, lines[0]!.replace('causes', 'cause')), /raynaud\.jsonl:1 .*how likely each cause is/],
    [lines.with(0, '[]'), /raynaud\.jsonl:1 .*no JSON object/],
    [[...lines, lines[2]!.replace('1', '2')], /raynaud\.jsonl:4 .*no "published 2"/],
  ];
  for (const [told, message] of refused) assert.throws(() => read(...told), message);
});

/** The moves of questions of which no share is held at the least or most that is allowed. */
function freeSlots(moves: Float64Array): number[] {
  const tables = emptyTables(ledger);
  fillTables(ledger, moves, tables);
  const { hypotheses, causes, causeOf } = ledger;
  const held = new Set<string>();
  for (const [cell, p] of tables.share.entries()) {
    const { question } = ledger.entries[Math.floor(cell / hypotheses)]!;
    if (p < 0.005 || p > 0.995) held.add(`${question} ${causeOf[cell % hypotheses]}`);
  }
  return [...ledger.slot].flatMap((slot, at) => {
    const { question } = ledger.entries[Math.floor(at / causes)]!;
    return slot === -1 || held.has(`${question} ${at % causes}`) ? [] : [slot];
  });
}

function steepestOf(slope: Float64Array, places: readonly number[]): number {
  return places.reduce((best, i) => (Math.abs(slope[i]!) > Math.abs(slope[best]!) ? i : best), places[0]!);
}

test('the slope of the loss is how the loss changes', () => {
  fc.assert(
    fc.property(fc.array(someLesson, { minLength: 1, maxLength: 3 }), fc.nat(), (lessons, any) => {
      const pairs = pairsToldBy(ledger, lessons, 1);
      const point = Float64Array.from(
        { length: ledger.moves + pairs.terms },
        (_, i) => Math.sin(i + any) / 2,
      );
      const costs = point.map((_, i) => 2 + (i % 3));
      const loss = lossOf(ledger, lessons, costs, pairs);
      const slope = new Float64Array(point.length);
      loss(point, slope);
      const step = 1e-5;
      const at = (place: number, by: number): number =>
        loss(
          point.map((now, i) => (i === place ? now + by : now)),
          new Float64Array(point.length),
        );
      const isSlopeAt = (place: number): boolean => {
        const change = (at(place, step) - at(place, -step)) / (2 * step);
        return Math.abs(change - slope[place]!) < 1e-4 * (1 + Math.abs(change));
      };
      assert.ok(isSlopeAt(steepestOf(slope, freeSlots(point))));
      const terms = Array.from({ length: pairs.terms }, (_, i) => ledger.moves + i);
      if (terms.length > 0) assert.ok(isSlopeAt(steepestOf(slope, terms)));
    }),
    { numRuns: 10 },
  );
});

test('the guide with its corrections says what the ledger says with the same moves', () => {
  const moves = new Float64Array(ledger.moves);
  for (const [row, { question, outcome }] of ledger.entries.entries())
    for (const [cause, { id }] of guide.causes.entries()) {
      const slot = ledger.slot[row * ledger.causes + cause]!;
      if (slot !== -1) moves[slot] = guide.corrections[id]?.answers[question]?.[outcome] ?? 0;
    }
  const tables = emptyTables(ledger);
  fillTables(ledger, moves, tables);
  const { network, variables } = networkOfGuide(guide);
  for (const [question, number] of variables) {
    if (question.startsWith('tried.')) continue;
    const from = ledger.rowOf[number]! * ledger.hypotheses;
    for (const [cell, p] of network.variables[number]!.p.entries())
      assert.ok(Math.abs(p - clampShare(tables.share[from + cell]!)) < clamped, question);
  }
});

test('the learner and the network find the same pairs in what a person told, as far as each holds', () => {
  const net = networkOfGuide(guide);
  const rowOfAnswer = new Map(
    ledger.entries.map(({ question, outcome }, row) => [`${question}.${outcome}`, row]),
  );
  const names = new Set(Object.values(guide.corrections).flatMap(({ together }) => Object.keys(together)));
  const rows = [...names].map((name) => {
    const [lower, higher] = toldTogether(name).map(
      (told) => rowOfAnswer.get(`${told.question}.${told.option}`)!,
    );
    return [lower!, higher!] as const;
  });
  const { from, other } = net.network.together;
  const rowsHeard = Array.from(other, (beside, pair) => {
    const row = from.findLastIndex((start) => start <= pair);
    return String([Math.min(row, beside), Math.max(row, beside)]);
  });
  const findPairs = pairFinder(ledger, { rows, slot: new Int32Array(), terms: 0 });
  let found = 0;
  for (const pupil of pupilsOf(guide).filter((_, i) => i % 40 === 0)) {
    const lesson = lessonOf(assessor, ledger, pupil);
    const { request } = holdInterview(assessor, pupil, 'no');
    const findings = findingsOf(guide, net, request).map(({ finding }) => finding);
    const heard: [pair: string, strength: number][] = [];
    eachTogether(net.network, findings, ({ pair, strength }) => heard.push([rowsHeard[pair]!, strength]));
    const { pairs, strength } = findPairs(lesson);
    const learned = [...pairs].map((pair, i): [string, number] => [String(rows[pair]), strength[i]!]);
    assert.deepEqual(learned.sort(), heard.sort(), pupil.id);
    found += heard.length;
  }
  assert.ok(found > 1000);
});

test('without moves a lesson scores as before, and the least of a bowl is found', () => {
  const tables = emptyTables(ledger);
  fillTables(ledger, new Float64Array(ledger.moves), tables);
  const none: Lesson = {
    cause: 0,
    people: 1,
    rows: new Uint16Array(),
    holds: new Uint8Array(),
    weights: new Float64Array(),
    target: new Float64Array(ledger.causes),
    told: [],
  };
  assert.deepEqual(scoresOf(ledger, none, tables), ledger.logPart);
  const bowl = minimise(
    ([x, y], slope) => {
      slope[0] = 2 * (x! - 3);
      slope[1] = 20 * (y! + 1);
      return (x! - 3) ** 2 + 10 * (y! + 1) ** 2;
    },
    Float64Array.from([0, 0]),
    50,
    0,
  );
  assert.ok(Math.abs(bowl[0]! - 3) < 1e-4 && Math.abs(bowl[1]! + 1) < 1e-4);
});

test('every correction was learned from people who are there', async () => {
  const pupils = pupilsOf(await loadGuide());
  for (const [id, { imagined, published: reported }] of Object.entries(guide.corrections)) {
    const own = pupils.filter((pupil) => guide.causes[pupil.cause]!.id === id);
    assert.equal(own.filter((pupil) => pupil.imagined).length, imagined, id);
    assert.equal(own.length - imagined, reported, id);
  }
});
