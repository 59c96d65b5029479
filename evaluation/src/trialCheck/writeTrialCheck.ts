/** `npm run trial:check`: writes docs/evidence/trial-check.md. Takes some minutes; a number of runs may be given. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { trialCheckMarkdown } from './trialCheckMarkdown.ts';

const runs = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(runs) || runs < 20) {
  console.error('npm run trial:check [-- RUNS]: RUNS is a whole number of at least 20.');
  process.exit(2);
}
const text = trialCheckMarkdown(runs);
if (process.argv[2] === undefined) {
  const target = fileURLToPath(new URL('../../../docs/evidence/trial-check.md', import.meta.url));
  writeFileSync(target, text);
  console.log(`wrote ${target}`);
} else console.log(text);
