import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../src/blocks.ts';
import { asRead } from '../src/citations.ts';

const content = `---
name: A
---

## One
First line
second line. [@a]

- item
  goes on [@b; @c]
- next [@d]

## Two
Last. [@e]
`;

test('a body is split into paragraphs and list items, each with its heading and the line where it begins', () => {
  assert.deepEqual(blocksOf(content), [
    { heading: 'One', line: 6, text: 'First line second line. [@a]' },
    { heading: 'One', line: 9, text: 'item goes on [@b; @c]' },
    { heading: 'One', line: 11, text: 'next [@d]' },
    { heading: 'Two', line: 14, text: 'Last. [@e]' },
  ]);
});

test('a reader sees neither citations nor asterisks', () => {
  assert.equal(asRead('**Cold**: it [@a] lasts. [@b; @c]'), 'Cold: it lasts.');
});
