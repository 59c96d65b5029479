/** Every hazard of docs/safety/hazards.yaml names tests or proofs that are there, and the proofs speak of a guide. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Hazard, hazardProblems } from './hazardProblems.ts';

const root = new URL('..', import.meta.url);
const read = (path: string): string | undefined => {
  const file = fileURLToPath(new URL(path, root));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const { hazards } = parse(read('docs/safety/hazards.yaml') ?? '') as { hazards: readonly Hazard[] };
const problems = hazardProblems(hazards, read);
for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(`${hazards.length} hazards, each shown by tests or proofs that are there.`);
process.exit(problems.length === 0 ? 0 : 1);
