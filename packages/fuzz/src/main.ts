/** `npm run fuzz -- --seconds N --reader NAME`: tries every reader (or one), prints what was found, exit 1 when anything was. */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readers } from './readers.ts';
import { type Finding, type Result, runReader } from './runReader.ts';
import { filesIn } from './seedFiles.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    reader: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    keep: { type: 'boolean', default: false },
    files: { type: 'boolean', default: false },
  },
});
const wanted = readers.filter(({ name }) => values.reader === undefined || name === values.reader);
if (wanted.length === 0) {
  console.error(
    `There is no reader ${values.reader}; there are ${readers.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const keptFolder = fileURLToPath(new URL('../kept', import.meta.url));
const findingsFolder = fileURLToPath(new URL('../../../node_modules/.cache/footing-fuzz', import.meta.url));
console.log(`seed ${values.seed}, ${values.seconds} s a reader`);
let found = 0;
for (const reader of wanted) {
  const kept = filesIn(join(keptFolder, reader.name));
  const result = await runReader(reader, {
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    kept,
  });
  print(result);
  found += result.findings.length;
  if (values.keep) keepInputs(result);
}
process.exit(found === 0 ? 0 : 1);

function print({ reader, executions, blocks, findings, kept, files }: Result): void {
  const ran = files.reduce((sum, file) => sum + file.ran, 0);
  const all = files.reduce((sum, file) => sum + file.all, 0);
  console.log(
    `${reader}: ${executions} inputs, ${blocks} blocks, ${((100 * ran) / all).toFixed(1)}% of ${files.length} files, ${kept.length} kept, ${findings.length} findings`,
  );
  for (const file of values.files ? files : [])
    console.log(`  ${file.file} ${Math.round((100 * file.ran) / file.all)}%`);
  for (const [wrong, { input }] of byKind(findings)) {
    const path = writeTo(join(findingsFolder, reader), input);
    console.log(`  ${wrong}\n  ${path} (${input.length} bytes)`);
  }
}

/** One of each kind, the smallest. */
function byKind(findings: readonly Finding[]): Map<string, Finding> {
  const kinds = new Map<string, Finding>();
  for (const finding of findings) {
    const kind = finding.wrong.replace(/\d+/g, 'N').slice(0, 300);
    const known = kinds.get(kind);
    if (known === undefined || known.input.length > finding.input.length) kinds.set(kind, finding);
  }
  return kinds;
}

function keepInputs({ reader, kept }: Result): void {
  for (const input of kept) writeTo(join(keptFolder, reader), input);
}

function writeTo(folder: string, input: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 12));
  writeFileSync(path, input);
  return path;
}
