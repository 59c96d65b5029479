/** Every reader, with what was kept from longer runs and a fixed row of new inputs; each in a thread that is ended when an input takes too much. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readers } from '../src/readers.ts';
import { type Result, runReader } from '../src/runReader.ts';
import { filesIn } from '../src/seedFiles.ts';

const keptFolder = fileURLToPath(new URL('../kept/', import.meta.url));
/** Of each reader; those that do much with one input get fewer. */
const newInputs = 300;
const slow: Readonly<Record<string, number>> = {
  trial: 40,
  packed: 10,
  diary: 60,
  cases: 60,
  fhir: 60,
  http: 150,
};

const findings = ({ findings: found }: Result) =>
  found.map(({ wrong, input }) => `${wrong}: ${Buffer.from(input.subarray(0, 300)).toString('latin1')}`);

for (const { name } of readers)
  test(`${name} stands all inputs kept and a fixed row of new ones`, async () => {
    const reader = readers.find((one) => one.name === name)!;
    const kept = filesIn(`${keptFolder}${name}`);
    const atMost = kept.length + (slow[name] ?? newInputs);
    const result = await runReader(reader, { seconds: 60, seed: 20261129, kept, measure: false, atMost });
    assert.deepEqual(findings(result), []);
    assert.ok(result.executions >= Math.min(atMost, 10), `${result.executions} inputs`);
  });
