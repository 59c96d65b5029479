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

test('no JSON Schema asks for what may be left out of a file', () => {
  for (const [name, text] of jsonSchemas())
    assert.deepEqual(requiredWithDefault(JSON.parse(text) as unknown), [], name);
});

/** The names of properties that a schema requires though they have a default. */
function requiredWithDefault(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { required = [], properties = {} } = schema as Fields;
  const own = Array.isArray(required)
    ? required.filter((key: string) => properties[key] !== undefined && 'default' in properties[key])
    : [];
  return [...own, ...Object.values(schema).flatMap(requiredWithDefault)];
}

type Fields = { readonly required?: unknown; readonly properties?: Readonly<Record<string, object>> };
