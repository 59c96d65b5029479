import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../src/index.ts';

const issueOf = (text: string) => readJson(text, 'the line is no JSON').issue;

test('a key that is there twice is an issue with its path, at any depth and however it is written', () => {
  const repeated = {
    '{"answers":{"pelvic":["bladder"],"pelvic":[]}}': 'answers.pelvic',
    '{"a":1,"\\u0061":2}': 'a',
    '{"item":[{"linkId":"x"},{"linkId":"y","linkId":"z"}]}': 'item[1].linkId',
    '[[1,2,{"a":{"b":1},"c":"}","a":2}]]': '[0][2].a',
    '{"__proto__":1,"__proto__":2}': '__proto__',
  };
  for (const [text, path] of Object.entries(repeated)) {
    const issue = issueOf(text);
    assert.deepEqual([issue?.code, issue?.path], ['repeated-key', path], text);
    assert.match(issue!.message, /there twice/);
  }
});

test('the same key in two objects, or as a value, is none', () => {
  for (const text of [
    '{"a":{"a":"a"},"b":["a","a"]}',
    '[{"a":1},{"a":2}]',
    '{"a":"\\"a\\":","b":"a"}',
    '"a"',
    '[]',
  ])
    assert.equal(issueOf(text), undefined, text);
});

test('any value comes back as it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      assert.deepEqual(readJson(text, 'the line is no JSON'), { value: JSON.parse(text) });
    }),
  );
});

test('what is no JSON is called so, by its name', () => {
  assert.match(issueOf('{"a":')!.message, /^the line is no JSON: /);
});

test('many levels and many keys are gone through', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  assert.equal(issueOf(deep), undefined);
  const keys = Array.from({ length: 100_000 }, (_, i) => `"k${i}":0`).join(',');
  assert.equal(issueOf(`{${keys}}`), undefined);
  assert.equal(issueOf(`{${keys},"k7":1}`)!.path, 'k7');
});
