/**
 * `npm run prove`: proves every claim and writes docs/safety/PROOFS.md. `--check`: writes nothing, compares fewer
 * combinations of large rules and fewer random people, and fails too when the document speaks of another guide.
 * `--people N`: how many random people.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { networkOfGuide } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { agreementOnEnumerated, agreementOnRandom } from './agreement.ts';
import { claims } from './claims.ts';
import { prove } from './prove.ts';
import { proofsMarkdown } from './report.ts';
import { createSolver } from './solver.ts';

/** Of one rule; all together take many minutes, and were compared when the document was written. */
const combinationsChecked = 300;

const { values } = parseArgs({ options: { check: { type: 'boolean' }, people: { type: 'string' } } });
const people = Number(values.people ?? (values.check === true ? 5_000 : 1_000_000));
if (!Number.isInteger(people) || people < 0) {
  console.error('--people must be a whole number, such as 100000');
  process.exit(2);
}
const target = fileURLToPath(new URL('../../../docs/safety/PROOFS.md', import.meta.url));
const guide = await loadGuide();
const { forms } = networkOfGuide(guide);
const solver = await createSolver();
const proofs = claims.map((claim) => {
  const proof = prove(solver, guide, forms, claim);
  console.log(`${proof.counterexamples.length === 0 ? 'proved    ' : 'NOT PROVED'} ${claim.id}`);
  for (const text of proof.counterexamples) console.log(`  ${text}`);
  return proof;
});
const enumerated = agreementOnEnumerated(
  solver,
  guide,
  values.check === true ? combinationsChecked : undefined,
);
await solver.close();
const random = agreementOnRandom(guide, people, guide.model.bands.seed);
const differences = [...enumerated.differences, ...random.differences];
console.log(
  `${enumerated.compared + random.compared} comparisons of code and formulas, ${differences.length} different`,
);
for (const text of differences.slice(0, 20)) console.log(`  ${text}`);

const stale = values.check === true && !readFileSync(target, 'utf8').includes(guide.hash);
if (stale)
  console.error('docs/safety/PROOFS.md speaks of another guide: run `npm run prove` and read the difference');
if (values.check !== true) writeFileSync(target, proofsMarkdown({ guide, proofs, enumerated, random }));
const failed = differences.length > 0 || proofs.some(({ counterexamples }) => counterexamples.length > 0);
process.exit(failed || stale ? 1 : 0);
