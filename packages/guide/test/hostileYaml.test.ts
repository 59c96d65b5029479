/** What fuzzing found in the reader of YAML, and its bounds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { mostIssues } from '../src/issue.ts';
import { parseYamlFile } from '../src/parsedFile.ts';
import { readStrictYaml } from '../src/strictYaml.ts';

const anything = z.record(z.string(), z.unknown());
const issuesOf = (text: string) => parseYamlFile('x.yaml', text, anything).issues;

test('an alias is an issue with its line, not an exception', () => {
  assert.deepEqual(
    issuesOf('a: &a [1]\nb: *a\n').map(({ code, line }) => [code, line]),
    [['yaml', 2]],
  );
});

test('a billion laughs unfold to nothing', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
  assert.equal(issuesOf(`a0: &a0 [lol]\n${rows.join('\n')}\n`).length, 108);
});

test('a key that is there twice is found among very many, in time that grows with the file alone', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: 1\n`).join('');
  assert.deepEqual(
    issuesOf(`${keys(30_000)}k7: 2\n`).map(({ line }) => line),
    [30_001],
  );
  const timeOf = (count: number): number => {
    const begun = performance.now();
    readStrictYaml(keys(count));
    return performance.now() - begun;
  };
  timeOf(2000);
  // eight times the keys took sixty times as long when each was compared with every other
  assert.ok(timeOf(16_000) < 30 * Math.max(2, timeOf(2000)));
});

test('a file nested without end is an issue', () => {
  for (const piece of ['[', '{a: ', '- ', '? '])
    assert.equal(issuesOf(piece.repeat(20_000))[0]!.message, 'Maximum call stack size exceeded');
});

test('of very many problems the first are told', () => {
  assert.equal(issuesOf('a: 1\n'.repeat(5000)).length, mostIssues);
});

test('__proto__ is a key like any other, and no value is taken from it', () => {
  const { value } = readStrictYaml('__proto__: {p: 1}\nconstructor: 2\n');
  assert.deepEqual(Object.keys(value as object), ['__proto__', 'constructor']);
  assert.equal((value as { p?: unknown }).p, undefined);
});

test('takes any text and throws for none', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'a: ',
      '- ',
      '&a ',
      '*a',
      '<<: ',
      '!!binary ',
      '"',
      "'",
      '\n',
      '  ',
      '\t',
      '{',
      '}',
      '[',
      ']',
      '# ',
      '|\n',
      '? ',
      '\ufeff',
      '\0',
      '.nan',
      '---\n',
      '%YAML 1.1\n',
    ),
    fc.string({ maxLength: 5, unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      parseYamlFile('x.yaml', pieces.join(''), anything);
    }),
    { numRuns: 500 },
  );
});
