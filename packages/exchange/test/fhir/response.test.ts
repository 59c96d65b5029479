import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { someRequest } from '../../../assessment/test/arbitraryRequest.ts';
import { readResponse, responseOf } from '../../src/index.ts';
import { assessor, guide } from '../realGuide.ts';
import { validate } from './validate.ts';

const time = '2026-05-01T06:30:00Z';

function roundTrip(answers: object, denied: object = {}) {
  return readResponse(
    guide,
    JSON.parse(JSON.stringify(responseOf(guide, { answers, denied } as never, { time }))),
  );
}

test('answers come back from a response as they were, not known, none and denied included', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const denied = Object.fromEntries(
        Object.entries(request.denied).filter(([, options]) => options.length > 0),
      );
      assert.deepEqual(roundTrip(request.answers, request.denied).request, {
        answers: request.answers,
        denied,
      });
    }),
    { numRuns: 60 },
  );
});

test('every response is valid FHIR', () => {
  fc.assert(
    fc.property(someRequest, (request) => validate(responseOf(guide, request, { time }))),
    { numRuns: 25 },
  );
});

test('an empty list, the option that stands alone and not known stay apart', () => {
  for (const answers of [
    { weakness: [] },
    { weakness: ['none'] },
    { weakness: null },
    { where: [] },
    { where: null },
    { tried: {} },
    { tried: null },
    { tried: { 'loosen-laces': 'no' } },
    { age: null },
    {},
  ])
    assert.deepEqual(roundTrip(answers).request?.answers, answers);
});

test('an option that was denied stays denied, also of a question that was not answered', () => {
  const denied = { recent: ['pregnancy'] };
  const option = guide.questions.find((q) => q.id === 'recent')!.options[0]!.id;
  denied.recent = [option];
  assert.deepEqual(roundTrip({}, denied).request, { answers: {}, denied });
});

test('a response gives the same assessment as the answers that it was made from', () => {
  const answers = {
    activities: ['running'],
    where: ['toes-3-4'],
    sides: 'left',
    age: 41,
    weakness: [],
    pelvic: null,
  };
  const { request } = roundTrip(answers);
  assert.deepEqual(assessor.assess(request!), assessor.assess({ answers, denied: {} } as never));
});
