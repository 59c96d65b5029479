import { ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { createAssessor, isTestable } from '@footing/assessment';
import fc from 'fast-check';
import { isHeld } from '../src/trial/isHeld.ts';
import { everyPerson, guide, personNamed } from './recordedPerson.ts';

const assessor = createAssessor(guide);
const judged = (id: string) => {
  const { answers } = personNamed(id).request;
  return { guide, assessment: assessor.assessWithoutBands({ answers, denied: {} }), left: undefined };
};
const changes = guide.changes.filter(isTestable).map(({ id }) => id);

test('who must be seen today or at once tests no change at all', () => {
  for (const id of ['flow-028', 'flow-008']) ok(changes.every((change) => isHeld(judged(id), change)));
});

test('a change that a suspected cause forbids is not tested, and another may be', () => {
  ok(isHeld(judged('flow-023'), 'cool-down'));
  ok(changes.some((change) => !isHeld(judged('flow-023'), change)));
});

test('while warning signs are left to ask about nothing is tested, and without the check nothing is known against it', () => {
  const left = { page: { page: guide.pages[1]!.id, questions: [] }, signs: true };
  for (const change of changes) {
    ok(isHeld({ ...judged('lay-002'), left }, change));
    strictEqual(isHeld({ guide, assessment: undefined, left: undefined }, change), false);
  }
});

test('a change that is offered is never held', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyPerson), ({ id }) => {
      const own = judged(id);
      for (const change of own.assessment.changes) ok(!isHeld(own, change.id), `${id}: ${change.id}`);
    }),
    { numRuns: 30 },
  );
});
