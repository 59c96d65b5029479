/** `npm run sbom [-- FILE]`: writes the bill of materials, checked to be complete; to sbom.cdx.json when no file is named. Made for each release. */
import { writeFileSync } from 'node:fs';
import { bomOf } from './bom.ts';
import { bomProblems } from './bomProblems.ts';
import { lockedPackages, readLock } from './lockedPackages.ts';

const lock = readLock();
const bom = bomOf(lock);
const problems = bomProblems(bom, lockedPackages(lock));
for (const problem of problems) console.error(`sbom: ${problem}`);
if (problems.length > 0) process.exit(1);
const file = process.argv[2] ?? 'sbom.cdx.json';
writeFileSync(file, `${JSON.stringify(bom, null, 1)}\n`);
console.log(`${file}: CycloneDX ${bom.specVersion}, ${bom.components.length} components.`);
