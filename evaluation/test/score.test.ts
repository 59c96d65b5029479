import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Urgency } from '@footing/guide';
import { figuresOf } from '../src/figures.ts';
import type { RecordedCase } from '../src/recordedCase.ts';
import { scoreCase } from '../src/score.ts';
import { assessor, published } from './guideAndCases.ts';

const emergency = published.cases.find((person) => person.expected.urgency === 'emergency')!;

/** A case that comes out as an emergency, with another expectation. */
function expecting(urgency: Urgency, urgencyAlsoOk: readonly Urgency[] = []): RecordedCase {
  return { ...emergency, expected: { ...emergency.expected, urgency, urgencyAlsoOk } };
}

function scored(person: RecordedCase) {
  return scoreCase(assessor, person, 'no');
}

test('the expected urgency is right and exact', () => {
  const score = scored(emergency);
  assert.equal(score.assessment.urgency, 'emergency');
  assert.equal(score.urgency, 'right');
  assert.equal(score.exact, true);
});

test('an urgency that the case allows as well is right, but not exact', () => {
  const score = scored(expecting('routine', ['emergency']));
  assert.equal(score.urgency, 'right');
  assert.equal(score.exact, false);
});

test('an urgency above all that the case allows is over', () => {
  assert.equal(scored(expecting('self-care', ['routine'])).urgency, 'over');
});

test('an emergency that is told nothing but a mild story is missed', () => {
  const mild = { ...emergency, request: { answers: { activities: ['cycling'] }, denied: {} } };
  const score = scored(mild);
  assert.equal(score.urgency, 'under');
  assert.equal(score.emergencyMissed, true);
  assert.deepEqual(figuresOf([score]).emergenciesMissed, [emergency.id]);
});

test('an emergency is not missed where the case allows what was given', () => {
  const mild = expecting('emergency', ['self-care', 'routine', 'same-day']);
  const score = scored({ ...mild, request: { answers: { activities: ['cycling'] }, denied: {} } });
  assert.equal(score.emergencyMissed, false);
});

test('the rank is the place of the best expected cause', () => {
  const places = scored(emergency).assessment.causes.map((cause) => cause.id);
  const causes = [places[6]!, places[2]!];
  const score = scored({ ...emergency, expected: { ...emergency.expected, causes } });
  assert.equal(score.rank, 3);
});

test('the Brier score is 0 when every cause would do', () => {
  const causes = assessor.guide.causes.map((cause) => cause.id);
  const score = scored({ ...emergency, expected: { ...emergency.expected, causes } });
  assert.ok(Math.abs(score.brier) < 1e-12);
});

test('figures of no cases are no numbers, and nothing is thrown', () => {
  const figures = figuresOf([]);
  assert.equal(figures.cases, 0);
  assert.equal(figures.top1.value, Number.NaN);
  assert.deepEqual(figures.emergenciesMissed, []);
});
