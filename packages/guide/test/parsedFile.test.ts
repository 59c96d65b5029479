import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { parseMarkdownFile, parseYamlFile } from '../src/parsedFile.ts';

const schema = z.strictObject({ name: z.string(), parts: z.array(z.strictObject({ size: z.number() })) });

test('every problem of a file is reported, each with its line', () => {
  const content = 'name: 4\nparts:\n  - size: 1\n  - size: big\n    colour: red\nage: 3\n';
  const { value, issues } = parseYamlFile('x.yaml', content, schema);
  assert.equal(value, undefined);
  assert.deepEqual(
    issues.map(({ code, path, line }) => ({ code, path, line })).toSorted((a, b) => a.line! - b.line!),
    [
      { code: 'schema', path: 'name', line: 1 },
      { code: 'schema', path: 'parts.1.size', line: 4 },
      { code: 'unknown-field', path: 'parts.1.colour', line: 5 },
      { code: 'unknown-field', path: 'age', line: 6 },
    ],
  );
});

test('a key that is there twice is an issue at the second one', () => {
  const { issues } = parseYamlFile('x.yaml', 'name: a\nparts: []\nname: b\n', schema);
  assert.deepEqual(
    issues.map(({ code, line }) => ({ code, line })),
    [{ code: 'yaml', line: 3 }],
  );
});

test('the line of a value that is not there is that of the nearest thing above it', () => {
  const { lineOf } = parseYamlFile('x.yaml', 'name: a\nparts:\n  - size: 1\n', schema);
  assert.equal(lineOf(['parts', 0, 'size']), 3);
  assert.equal(lineOf(['parts', 0, 'colour', 'deep']), 3);
  assert.equal(lineOf(['nothing']), 1);
});

test('lines of front matter are lines of the whole file, and the body is split at its headings', () => {
  const content = '---\nname: 7\nparts: []\n---\n\n## One\ntext\n\n## Two\nmore\n';
  const { issues, sections } = parseMarkdownFile('x.md', content, schema);
  assert.deepEqual(
    issues.map((issue) => issue.line),
    [2],
  );
  assert.deepEqual(sections, [
    { heading: 'One', markdown: 'text' },
    { heading: 'Two', markdown: 'more' },
  ]);
});

test('a heading that ends the file keeps its last letter, and has nothing under it', () => {
  const { sections } = parseMarkdownFile('x.md', '---\nname: a\nparts: []\n---\n## One', schema);
  assert.deepEqual(sections, [{ heading: 'One', markdown: '' }]);
});

test('a file whose lines end as on another system says so, and not that it lacks what is there', () => {
  const content = '---\nname: a\nparts: []\n---\n## One\n'.replaceAll('\n', '\r\n');
  const { issues } = parseMarkdownFile('x.md', content, schema);
  assert.deepEqual(
    issues.map(({ line }) => line),
    [1],
  );
  assert.match(issues[0]!.message, /must end with a line feed alone/);
});
