import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/', import.meta.url));

it('imports nothing of Node, but for the script that writes the JSON Schema: it runs in a page and in a worker', () => {
  const files = globSync('**/*.ts', { cwd: source }).filter((file) => !file.endsWith('writeJsonSchema.ts'));
  assert.ok(files.length > 40);
  for (const file of files) {
    const text = readFileSync(source + file, 'utf8');
    assert.doesNotMatch(text, /from 'node:|\bprocess\.|\bBuffer\b/, file);
  }
});
