/** Writes packages/diary/schema/diary.schema.json, which other programs can check a diary against. Run by `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { diarySchema } from './diaryFile.ts';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

export const schemaFile = `${folder}diary.schema.json`;

export function diaryJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(diarySchema), null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(schemaFile, diaryJsonSchema());
}
