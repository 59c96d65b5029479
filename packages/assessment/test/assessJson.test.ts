import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AskedAs, assessJson, type RefusedJson } from '../src/index.ts';
import { someRequest } from './arbitraryRequest.ts';
import { assessor } from './realGuide.ts';

const asked = ['line', 'request'] as const;

/** The answer to a text that must be refused. */
function refusalOf(text: string, as: AskedAs): RefusedJson {
  const answer = assessJson(assessor, text, as);
  assert.ok('error' in answer, text);
  return answer;
}

function pathsOf({ issues }: RefusedJson): string[] {
  return issues.map(({ path }) => path);
}

test('a line and a request with the same answers get the same assessment', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const text = JSON.stringify({ id: 'a', ...request });
      const [line, other] = asked.map((as) => JSON.stringify(assessJson(assessor, text, as)));
      assert.equal(line, other);
      assert.equal(line, JSON.stringify({ id: 'a', ...assessor.assess(request) }));
    }),
    { numRuns: 20 },
  );
});

test('every problem of a text is named, the first one as its error', () => {
  const text = '{"id": "a", "wrong": 1, "odd": 2, "answers": {"age": "old"}, "denied": {"nose": []}}';
  for (const as of asked) {
    const refusal = refusalOf(text, as);
    assert.deepEqual(pathsOf(refusal), ['wrong', 'odd', 'answers.age', 'denied.nose']);
    assert.deepEqual(refusal.error, refusal.issues[0]);
    assert.equal(refusal.id, 'a');
  }
});

test('a line needs an id, a request may have one', () => {
  assert.deepEqual(pathsOf(refusalOf('{"answers": {"age": 0}}', 'line')), ['id', 'answers.age']);
  assert.equal(assessJson(assessor, '{"answers": {}}', 'request').id, null);
  for (const as of asked) assert.equal(refusalOf('{"id": [], "answers": {}}', as).error.path, 'id');
});

test('an id that no answer could carry is refused', () => {
  for (const as of asked) {
    assert.deepEqual(pathsOf(refusalOf('{"id": 1e999, "answers": {}}', as)), ['id']);
    assert.equal(assessJson(assessor, '{"id": 1e99, "answers": {}}', as).id, 1e99);
  }
});

test('whatever text comes in, nothing is thrown, and a refusal has an issue', () => {
  const nearly = fc
    .record({ id: fc.jsonValue(), answers: fc.jsonValue() })
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), nearly), fc.constantFrom(...asked), (text, as) => {
      const answer = assessJson(assessor, text, as);
      if ('error' in answer) assert.ok(answer.issues.length > 0);
    }),
  );
});

test('a key that is there twice is refused under the id of its text', () => {
  const text = '{"id": 7, "answers": {"pelvic": ["bladder"], "pelvic": []}}';
  for (const as of asked) {
    const { id, error } = refusalOf(text, as);
    assert.deepEqual([id, error.code, error.path], [7, 'repeated-key', 'answers.pelvic']);
  }
});
