import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { jsonSchemas, schemaFolder } from '../src/writeJsonSchema.ts';
import { realContents } from './realContents.ts';

test('the JSON Schemas in guide/schema are up to date (write them with "npm run schema")', () => {
  const written = readdirSync(schemaFolder).map(
    (name) => [name, readFileSync(join(schemaFolder, name), 'utf8')] as const,
  );
  assert.deepEqual(new Map(written), new Map([...jsonSchemas()].toSorted(([a], [b]) => (a < b ? -1 : 1))));
});

test('every YAML file of the guide names its schema for editors, and the schema is there', () => {
  const yaml = [...realContents()].filter(([path]) => path.endsWith('.yaml'));
  for (const [path, content] of yaml) {
    const name = /^# yaml-language-server: \$schema=(?:\.\.?\/)schema\/(\S+)\n/.exec(content)?.[1];
    assert.ok(name !== undefined && jsonSchemas().has(name), `${path} names ${name}`);
  }
});
