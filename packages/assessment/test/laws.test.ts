import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Answers, createAssessor, type Denied, standsAlone } from '../src/index.ts';
import { someAnswers, someRequest } from './arbitraryRequest.ts';
import { assessor, guide, request } from './realGuide.ts';

const bytes = (value: unknown): string => JSON.stringify(value);

test('the probabilities of all causes sum to 1 and are sorted', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const { causes } = assessor.assess(r);
      assert.deepEqual(causes.map((c) => c.id).sort(), guide.causes.map((c) => c.id).sort());
      const probabilities = causes.map((cause) => cause.probability);
      assert.ok(Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1) < 1e-9);
      assert.deepEqual(
        probabilities,
        probabilities.toSorted((a, b) => b - a),
      );
    }),
  );
});

test('the same request gives the same assessment to the last byte, whatever was assessed between', () => {
  fc.assert(
    fc.property(someRequest, someRequest, (r, other) => {
      const first = bytes(assessor.assess(r));
      assessor.assess(other);
      assert.equal(bytes(assessor.assess(r)), first);
    }),
    { numRuns: 50 },
  );
});

test('changing an answer equals starting over with the changed answers', () => {
  fc.assert(
    fc.property(someAnswers, someAnswers, (before, changes) => {
      const after = request({ ...before, ...changes });
      assessor.assess(request(before));
      assert.equal(bytes(assessor.assess(after)), bytes(createAssessor(guide).assess(after)));
    }),
    { numRuns: 10 },
  );
});

test('assessing leaves the request as it is', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const before = structuredClone(r);
      assessor.assess(r);
      assert.deepEqual(r, before);
    }),
    { numRuns: 10 },
  );
});

/** The same answers with questions, ticked options and tried changes in the opposite order. */
function backwards(answers: Answers): Answers {
  const turned = Object.entries(answers).map(([id, answer]) => {
    if (Array.isArray(answer)) return [id, answer.toReversed()];
    if (typeof answer !== 'object' || answer === null) return [id, answer];
    return [id, Object.fromEntries(Object.entries(answer).reverse())];
  });
  return Object.fromEntries(turned.reverse());
}

test('the order of questions, options and tried changes changes nothing', () => {
  fc.assert(
    fc.property(someRequest, ({ answers, denied }) => {
      const turned = { answers: backwards(answers), denied: backwards(denied) as typeof denied };
      assert.equal(bytes(assessor.assess(turned)), bytes(assessor.assess({ answers, denied })));
    }),
  );
});

test('an empty list and the option that stands alone say the same', () => {
  const asking = guide.questions.filter(
    (q) => q.kind === 'many' && q.options.some((o) => standsAlone.has(o.id)),
  );
  fc.assert(
    fc.property(someAnswers, fc.constantFrom(...asking), (answers, question) => {
      const alone = question.options.find((option) => standsAlone.has(option.id))!.id;
      const empty = assessor.assess(request({ ...answers, [question.id]: [] }));
      assert.equal(bytes(assessor.assess(request({ ...answers, [question.id]: [alone] }))), bytes(empty));
    }),
  );
});

test('an answer that is not known says no more about the causes than a question not asked', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const known = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
      assert.equal(
        bytes(assessor.assess(request(known)).causes),
        bytes(assessor.assess(request(answers)).causes),
      );
    }),
  );
});

test('an assessment names the guide it comes from', () => {
  const { version, hash } = assessor.assess(request({})).guide;
  assert.deepEqual({ version, hash }, { version: guide.version, hash: guide.hash });
});

test('an assessment without bands is the assessment but for its bands', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const { causes, ...rest } = assessor.assess(r);
      const plain = { ...rest, causes: causes.map(({ band: _band, ...cause }) => cause) };
      assert.deepEqual(assessor.assessWithoutBands(r), plain);
    }),
    { numRuns: 20 },
  );
});

test('the one option that is left when all others are said to be absent counts as the answer', () => {
  const story = { activities: ['running'], where: ['ball'], quality: ['numb'] };
  const probabilities = (answers: Answers, denied: Denied): number[] =>
    assessor.assessWithoutBands({ answers, denied }).causes.map(({ probability }) => probability);
  const answered = probabilities({ ...story, balance: 'steady' }, {});
  assert.deepEqual(probabilities({ ...story, balance: null }, { balance: ['unsteady'] }), answered);
  assert.deepEqual(probabilities(story, { balance: ['unsteady'] }), answered);
  assert.deepEqual(probabilities(story, { sides: ['left'] }), probabilities(story, {}));
});
