import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenOptions, isAsked } from '@footing/assessment';
import { holdInterview } from '../src/interview.ts';
import { assessor, bothModes, lay, published } from './guideAndCases.ts';

const people = [...published.cases, ...lay.cases].filter((_, i) => i % 5 === 0);

for (const unmentioned of bothModes) {
  const interviews = people.map((person) => ({ person, ...holdInterview(assessor, person, unmentioned) }));

  test(`with unmentioned "${unmentioned}", what the case tells is answered word for word when asked`, () => {
    for (const { person, request } of interviews)
      for (const [question, answer] of Object.entries(request.answers))
        if (isAsked(person.request.answers, question))
          assert.deepEqual(answer, person.request.answers[question], `${person.id}, ${question}`);
  });

  test(`with unmentioned "${unmentioned}", nothing is said that the case does not tell`, () => {
    for (const { person, request } of interviews)
      for (const [question, answer] of Object.entries(request.answers)) {
        if (isAsked(person.request.answers, question)) continue;
        const silent = answer === null || (typeof answer === 'object' && Object.keys(answer).length === 0);
        assert.ok(silent, `${person.id}, ${question}: ${JSON.stringify(answer)}`);
        assert.deepEqual(chosenOptions(answer), []);
      }
  });

  test(`with unmentioned "${unmentioned}", only what was asked is answered, and nothing is asked twice`, () => {
    for (const { person, request, pages } of interviews) {
      const asked = pages.flat();
      assert.equal(new Set(asked).size, asked.length, person.id);
      assert.deepEqual(Object.keys(request.answers).sort(), asked.sort(), person.id);
    }
  });

  test(`with unmentioned "${unmentioned}", the interview ends where the assessor has no further page`, () => {
    for (const { person, request } of interviews) assert.equal(assessor.next(request), null, person.id);
  });
}

test('with unmentioned "no" lists are left empty, with "unknown" the person is not sure', () => {
  const person = { ...people[0]!, request: { answers: {}, denied: {} } };
  const denying = holdInterview(assessor, person, 'no').request.answers;
  const unsure = holdInterview(assessor, person, 'unknown').request.answers;
  assert.deepEqual(denying['quality'], []);
  assert.equal(denying['sides'], null);
  assert.equal(unsure['quality'], null);
  assert.equal(unsure['sides'], null);
});

test('what a case denies is said from the start', () => {
  const denied = { quality: ['weak'] };
  const person = { ...people[0]!, request: { answers: {}, denied } };
  assert.deepEqual(holdInterview(assessor, person, 'no').request.denied, denied);
});
