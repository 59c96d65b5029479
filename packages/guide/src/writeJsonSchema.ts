/** Writes guide/schema: JSON Schemas of the guide's files, so that editors complete and check them. Run by `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { entryFolders, yamlFiles } from './guideFiles.ts';
import { ownGuideFolder } from './load.ts';
import { correctionsFileSchema, reportsFileSchema } from './schema.ts';

/** The folder of the schemas in this repository. */
export const schemaFolder = join(ownGuideFolder, 'schema');

/** The text of each schema file, by file name: one for each YAML file and one for each folder of entries. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const yaml = Object.entries(yamlFiles).map(([path, schema]) => [basename(path, '.yaml'), schema] as const);
  const named: readonly (readonly [string, z.ZodType])[] = [
    ...yaml,
    ...Object.entries(entryFolders),
    ['reports', reportsFileSchema],
    ['corrections', correctionsFileSchema],
  ];
  return new Map(named.map(([name, schema]) => [`${name}.schema.json`, schemaText(schema)]));
}

function schemaText(schema: z.ZodType): string {
  // of what stands in a file: what has a default may be left out there
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}

function writeJsonSchemas(): void {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(schemaFolder, name), text);
}

if (import.meta.main) writeJsonSchemas();
