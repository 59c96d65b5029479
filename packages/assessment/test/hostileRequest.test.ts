/** What fuzzing found in the reader of requests, and its bounds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostIssues } from '@footing/guide';
import fc from 'fast-check';
import { readRequest } from '../src/readRequest.ts';
import { guide } from './realGuide.ts';

test('a list longer than any list of options is refused in one issue, not in one for each entry', () => {
  const { issues } = readRequest(guide, { answers: { where: Array(240_000).fill('') } });
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['too-long', 'answers.where']],
  );
});

test('what a hostile request is answered stays small', () => {
  const many = Object.fromEntries(Array.from({ length: 90_000 }, (_, i) => [`q${i}`, 1]));
  const lists = Object.fromEntries(guide.questions.map(({ id }) => [id, Array(1000).fill('x')]));
  for (const answers of [many, lists, { tried: many }]) {
    const { issues } = readRequest(guide, { answers, denied: lists });
    assert.ok(issues.length <= mostIssues + 1);
    assert.ok(JSON.stringify(issues).length < 3_000_000);
  }
});

test('no answer is taken from a prototype', () => {
  const text = '{"answers": {"__proto__": {"age": 50}, "constructor": {"prototype": {"age": 50}}}}';
  const { request, issues } = readRequest(guide, JSON.parse(text));
  assert.equal(request, undefined);
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [
      ['unknown-question', 'answers.__proto__'],
      ['unknown-question', 'answers.constructor'],
    ],
  );
  assert.equal(readRequest(guide, JSON.parse('{"__proto__": {"answers": {}}}')).request, undefined);
  assert.equal(({} as { age?: unknown }).age, undefined);
});

test('a number that is none is refused, whatever way it comes', () => {
  for (const text of ['1e999', '-1e999', '"41"', '[41]', '{"valueOf": 41}', 'true'])
    assert.equal(readRequest(guide, JSON.parse(`{"answers": {"age": ${text}}}`)).request, undefined, text);
  for (const age of [Number.NaN, Number.POSITIVE_INFINITY, 41n, Object(41)])
    assert.equal(readRequest(guide, { answers: { age } }).request, undefined);
});

test('takes any value, nested and keyed as it likes, throws for none, and changes no prototype', () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  const key = fc.constantFrom('__proto__', 'constructor', 'toString', 'age', 'where', 'tried', 'answers');
  const value = fc.anything({
    key,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 4,
  });
  fc.assert(
    fc.property(value, value, (answers, denied) => {
      const { request } = readRequest(guide, { answers, denied });
      for (const part of request === undefined ? [] : [request.answers, request.denied])
        assert.equal(Object.getPrototypeOf(part), Object.prototype);
    }),
    { numRuns: 1000 },
  );
  assert.equal(Reflect.ownKeys(Object.prototype).length, before);
});
