/** The watch itself: an input that hangs, fills memory, pollutes, throws or lies is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trap } from '../src/readers.ts';
import { runReader } from '../src/runReader.ts';
import { pollution, wrongWith } from '../src/sanity.ts';

const found = async (input: string): Promise<string> => {
  const replay = [new TextEncoder().encode(input)];
  const { findings } = await runReader(trap, { seconds: 10, seed: 1, replay, measure: false });
  assert.deepEqual(
    findings.map((finding) => new TextDecoder().decode(finding.input)),
    input === 'fine' ? [] : [input],
  );
  return findings[0]?.wrong ?? '';
};

test('an input that a reader stands is no finding', async () => {
  assert.equal(await found('fine'), '');
});

test('an input without an end is ended and named', async () => {
  assert.match(await found('hang'), /took longer than 500 ms/);
  assert.match(await found('regexp'), /took longer than 500 ms/);
});

test('an input that fills memory is ended and named', async () => {
  assert.match(await found('buffers'), /MB/);
  assert.match(await found('heap'), /MB|longer/);
});

test('an input that throws, pollutes a prototype, or gives a number that is none is named', async () => {
  assert.match(await found('throw'), /Error: as told/);
  assert.match(await found('pollute'), /a prototype was changed: Object/);
  assert.match(await found('nan'), /a number that is none/);
});

test('a refusal without an issue, with a broken one, or with very many is named', () => {
  const issue = { code: 'a', path: '', message: 'b' };
  assert.equal(pollution(), undefined);
  assert.equal(wrongWith({ kind: 'refused', issues: [issue] }), undefined);
  for (const issues of [
    [],
    [{ code: 'a' }],
    Array(5000).fill(issue),
    [{ ...issue, message: 'x'.repeat(3e6) }],
  ])
    assert.notEqual(wrongWith({ kind: 'refused', issues }), undefined);
  assert.notEqual(wrongWith({ kind: 'read', value: { a: [Number.POSITIVE_INFINITY] } }), undefined);
  assert.notEqual(wrongWith({ kind: 'read', value: Object.create({ age: 50 }) }), undefined);
});
