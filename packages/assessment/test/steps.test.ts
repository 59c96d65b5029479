/** Making an asker in steps: for threads that have a reader to answer in between. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Asker, assessorOf, createAskerInSteps } from '../src/index.ts';
import { someRequest } from './arbitraryRequest.ts';
import { assessor, guide } from './realGuide.ts';

/** How many steps it took, and what came of them. */
function made(): { steps: number; asker: Asker } {
  const steps = createAskerInSteps(guide);
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done === true) return { steps: count, asker: step.value };
  }
}

test('an asker made in steps assesses as one made at once, to the last byte, bands included', () => {
  const stepwise = assessorOf(made().asker);
  fc.assert(
    fc.property(someRequest, (request) => {
      assert.equal(JSON.stringify(stepwise.assess(request)), JSON.stringify(assessor.assess(request)));
    }),
    { numRuns: 30 },
  );
});

test('there are so many steps that none is long: more than one for each question of each cause that has reports', () => {
  const reported = guide.causes.filter(({ id }) => guide.reports[id] !== undefined).length;
  assert.ok(made().steps > reported * guide.questions.length);
});

test('two that are made by turns do not disturb each other', () => {
  const [one, other] = [createAskerInSteps(guide), createAskerInSteps(guide)];
  let last: IteratorResult<undefined, Asker>;
  do {
    other.next();
    last = one.next();
  } while (last.done !== true);
  const request = { answers: { activities: ['cycling'], where: ['ball'] }, denied: {} };
  assert.deepEqual(assessorOf(last.value).assess(request), assessor.assess(request));
});
