import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostIssues } from '@footing/guide';
import { readTrial } from '../src/readTrial.ts';

test('a file of very many sessions is refused in one issue', () => {
  const { issues } = readTrial({ sessions: Array(300_000).fill(1) });
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['sessions'],
  );
});

test('of very many problems the first are told', () => {
  assert.equal(readTrial({ sessions: Array(9000).fill({}) }).issues.length, mostIssues + 1);
});

test('no session and no figure is taken from a prototype', () => {
  assert.equal(readTrial(JSON.parse('{"__proto__": {"sessions": []}}')).trial, undefined);
  const text = '{"sessions": [{"arm": "change", "__proto__": {"minutes": 20}}]}';
  assert.deepEqual(
    readTrial(JSON.parse(text)).issues.map(({ code, path }) => [code, path]),
    [['missing', 'sessions[0].minutes']],
  );
});

test('numbers that are none are refused', () => {
  for (const minutes of ['1e999', '-1e999', '"20"', '[20]', 'true'])
    assert.equal(
      readTrial(JSON.parse(`{"sessions": [{"arm": "change", "minutes": ${minutes}}]}`)).trial,
      undefined,
    );
});
