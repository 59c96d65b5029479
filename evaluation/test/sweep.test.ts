import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRequest } from '@footing/assessment';
import { urgencyRank } from '@footing/guide';
import { groupsSvg } from '../sweep/groupsSvg.ts';
import { sweepMarkdown } from '../sweep/report.ts';
import { sensitivity } from '../sweep/sensitivity.ts';
import { type Population, simulatedPeople } from '../sweep/simulatedPeople.ts';
import { strictJudges, strictOnRecorded } from '../sweep/strictness.ts';
import { interviewOf, sweepBatch } from '../sweep/sweepPeople.ts';
import { addUp, counted, type Tally } from '../sweep/tally.ts';
import { assessor, published } from './guideAndCases.ts';

const { guide } = assessor;

const settings = { population: 'all', world: undefined, seed: 3 } as const;
const some = (count: number, population: Population, world?: number) =>
  simulatedPeople(assessor, { population, world, seed: 3 }).take(count).toArray();

test('simulated people answer every question in the guide’s own words', () => {
  for (const person of [...some(30, 'all'), ...some(30, 'emergencies', 1)]) {
    const { issues } = readRequest(guide, { answers: person.answers });
    assert.deepEqual(issues, []);
    assert.equal(Object.keys(person.answers).length, guide.questions.length);
  }
});

test('the same seed gives the same people, another world others', () => {
  assert.deepEqual(some(5, 'all'), some(5, 'all'));
  assert.notDeepEqual(some(5, 'all', 1), some(5, 'all', 2));
});

test('people drawn as emergencies have one, in their true form', () => {
  const { forms } = assessor.network;
  for (const person of some(50, 'emergencies')) assert.equal(forms[person.form]!.urgency, 'emergency');
});

test('simulated people say what the guide says of their form, as often', () => {
  const men = some(2000, 'all').filter(({ answers }) => answers['sex'] === 'male').length;
  const { hypotheses, variables } = assessor.network.network;
  const sex = variables[assessor.network.variables.get('sex')!]!;
  const male = guide.questions.find(({ id }) => id === 'sex')!.options.findIndex(({ id }) => id === 'male');
  const expected = assessor.network.forms.reduce(
    (sum, { cause, part }, h) => sum + guide.causes[cause]!.prior.p * part * sex.p[male * hypotheses + h]!,
    0,
  );
  const total = guide.causes.reduce((sum, { prior }) => sum + prior.p, 0);
  assert.ok(Math.abs(men / 2000 - expected / total) < 0.05, `${men / 2000} beside ${expected / total}`);
});

test('counts of two halves add up to those of the whole, and the report holds them', () => {
  const whole: Tally = new Map();
  const halves: Tally = new Map();
  sweepBatch(assessor, { ...settings, people: 20 }, whole);
  sweepBatch(assessor, { ...settings, population: 'emergencies', people: 20 }, whole);
  for (const population of ['all', 'emergencies'] as const) {
    const part: Tally = new Map();
    sweepBatch(assessor, { ...settings, population, people: 20 }, part);
    addUp(halves, part);
  }
  assert.deepEqual(halves, whole);
  assert.equal(counted(whole, 'all guide/everyone', 'people'), 20);
  assert.equal(counted(whole, 'emergencies guide/everyone', 'emergencies'), 20);
  const numbers = sensitivity(assessor, 10, 4);
  const recorded = [{ name: 'some.yaml', scores: strictOnRecorded(assessor, published.cases.slice(0, 4)) }];
  const report = sweepMarkdown(guide, whole, numbers, 40, recorded);
  assert.match(report, /^\| 1000 times that /m);
  assert.ok(report.includes(guide.hash));
  assert.match(groupsSvg(whole), /^<svg .*aria-label="How groups/);
});

test('the guide’s own losses give the guide’s urgency, larger ones never a lower one', () => {
  const judgeStrictly = strictJudges(assessor);
  for (const person of [...some(60, 'all'), ...some(60, 'emergencies', 1)]) {
    const { verdict } = interviewOf(assessor, person);
    const ranks = judgeStrictly(verdict).map(urgencyRank);
    assert.equal(ranks[0], urgencyRank(verdict.urgency));
    assert.deepEqual(ranks, ranks.toSorted());
  }
});

test('a number that the urgency hangs on is named with its share, and moves no more people than there are', () => {
  for (const { name, share, changed, lowered } of sensitivity(assessor, 40, 5)) {
    assert.match(name, /^[a-z0-9.-]+, /);
    assert.ok(share.p > 0 && share.p < 1);
    assert.ok(lowered <= changed && changed <= 1);
  }
});
