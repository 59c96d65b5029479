/** What the project promises of its own cases; a guide change that breaks one of these is no improvement. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../src/figures.ts';
import { scoreCase } from '../src/score.ts';
import { wrongCaseLine, wrongCasesOf } from '../src/wrongCases.ts';
import { assessor, bothModes, lay, published } from './guideAndCases.ts';

const leastTop3 = 0.6;
const mostOver = 0.2;

test('every own case can be read', () => {
  assert.deepEqual([...published.issues, ...lay.issues], []);
  assert.equal(published.cases.length, 97);
  assert.equal(lay.cases.length, 54);
});

for (const unmentioned of bothModes) {
  const scoresOf = ({ cases }: typeof lay) => cases.map((person) => scoreCase(assessor, person, unmentioned));

  test(`with unmentioned "${unmentioned}", no emergency is missed and top-3 is 60% on the published cases`, () => {
    const figures = figuresOf(scoresOf(published));
    assert.equal(figures.emergencies, 21);
    assert.deepEqual(figures.emergenciesMissed, []);
    assert.ok(figures.top3.value >= leastTop3, `top-3 is ${figures.top3.value}`);
  });

  test(`with unmentioned "${unmentioned}", at most a fifth of the lay cases is sent too high`, () => {
    const scores = scoresOf(lay);
    const { over } = figuresOf(scores);
    const lines = wrongCasesOf(scores).map(wrongCaseLine);
    assert.ok(over.value <= mostOver, `over-triage is ${over.value}:\n${lines.join('\n')}`);
  });
}
