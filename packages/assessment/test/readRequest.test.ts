import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRequest } from '../src/index.ts';
import { someRequest } from './arbitraryRequest.ts';
import { assessor, guide } from './realGuide.ts';

test('every valid request is read as it is', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      assert.deepEqual(readRequest(guide, r), { request: r, issues: [] });
    }),
  );
});

test('whatever JSON comes in, nothing is thrown: it is a request to assess or has issues', () => {
  const ids = fc.constantFrom(...guide.questions.map((question) => question.id), '__proto__', 'constructor');
  const nearly = fc.dictionary(ids, fc.jsonValue());
  const near = fc.record({ answers: nearly, denied: nearly }, { requiredKeys: ['answers'] });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), near), (input) => {
      const { request, issues } = readRequest(guide, input);
      assert.equal(request === undefined, issues.length > 0);
      for (const { code, path, message } of issues) {
        assert.match(code, /^[a-z-]+$/);
        assert.equal(typeof path, 'string');
        assert.ok(message.length > 10);
      }
      if (request !== undefined) assessor.assess(request);
    }),
    { numRuns: 500 },
  );
});

test('all problems are told at once', () => {
  const input = {
    answers: {
      age: 'old',
      sides: 'top',
      shoeSize: 43,
      quality: ['itchy', 'sour'],
      tried: { socks: 'maybe' },
    },
    denied: { nothing: [], footwear: ['clogs'] },
  };
  const paths = readRequest(guide, input).issues.map((issue) => issue.path);
  assert.deepEqual(paths.sort(), [
    'answers.age',
    'answers.quality.0',
    'answers.quality.1',
    'answers.shoeSize',
    'answers.sides',
    'answers.tried.socks',
    'denied.footwear.0',
    'denied.nothing',
  ]);
});

test('names that every object has are no questions, options or changes', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const asQuestion = JSON.parse(`{"answers": {"${name}": ["x"]}, "denied": {"${name}": ["x"]}}`);
    assert.deepEqual(
      readRequest(guide, asQuestion).issues.map((issue) => [issue.code, issue.path]),
      [
        ['unknown-question', `answers.${name}`],
        ['unknown-question', `denied.${name}`],
      ],
    );
    const asOption = JSON.parse(
      `{"answers": {"sides": "${name}", "where": ["${name}"], "tried": {"${name}": "no"}}}`,
    );
    assert.deepEqual(
      readRequest(guide, asOption).issues.map((issue) => issue.code),
      Array(3).fill('unknown-option'),
    );
  }
});

test('answers that an object only inherits are no answers', () => {
  const { issues } = readRequest(guide, Object.create({ answers: { age: 41 } }));
  assert.deepEqual(
    issues.map((issue) => issue.path),
    ['answers'],
  );
});

test('what is no object at all is named', () => {
  for (const [input, kind] of [
    [null, 'null'],
    [[], 'a list'],
    ['hello', '"hello"'],
    [7, 'a number'],
  ] as const)
    assert.match(readRequest(guide, input).issues[0]!.message, new RegExp(`not ${kind}$`));
});

test('false for a change that was tried is the bare word no of YAML 1.1', () => {
  const { request } = readRequest(guide, { answers: { tried: { socks: false, relace: 'partly' } } });
  assert.deepEqual(request?.answers, { tried: { socks: 'no', relace: 'partly' } });
  assert.equal(readRequest(guide, { answers: { tried: { socks: true } } }).request, undefined);
});

test('what is ticked or denied twice counts once', () => {
  const { request } = readRequest(guide, {
    answers: { quality: ['numb', 'cold', 'numb'], weakness: ['none', 'none'] },
    denied: { footwear: ['boots', 'boots'] },
  });
  assert.deepEqual(request, {
    answers: { quality: ['numb', 'cold'], weakness: ['none'] },
    denied: { footwear: ['boots'] },
  });
});

test('null is an answer to any question, and no denial', () => {
  const answers = Object.fromEntries(guide.questions.map((question) => [question.id, null]));
  assert.deepEqual(readRequest(guide, { answers, denied: null }).request, { answers, denied: {} });
  assert.deepEqual(readRequest(guide, { answers, denied: { footwear: null } }).issues, []);
});

test('a change that is denied was not tried: as if nothing had been said of it', () => {
  const answers = { activities: ['running'], where: ['ball'], tried: { socks: 'no' } } as const;
  const { request } = readRequest(guide, { answers, denied: { tried: ['relace'] } });
  assert.deepEqual(assessor.assess(request!), assessor.assess({ answers, denied: {} }));
});

test('long nonsense is cut in paths and messages', () => {
  const long = 'x'.repeat(10_000);
  for (const issue of readRequest(guide, { answers: { [long]: 1, sides: long } }).issues) {
    assert.ok(issue.path.length < 250);
    assert.ok(issue.message.length < 1500);
  }
});

test('other keys are the business of the caller', () => {
  const input = { id: 'case-1', answers: { age: 41 }, expected: 'anything' };
  assert.deepEqual(readRequest(guide, input).request, { answers: { age: 41 }, denied: {} });
});
