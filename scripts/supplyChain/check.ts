/** Part of `npm run check`, without the network: licences, hashes, install scripts and deprecation of every locked package, and the bill of materials. */
import { readFileSync } from 'node:fs';
import { readAllowed } from './allowed.ts';
import { bomOf } from './bom.ts';
import { bomProblems } from './bomProblems.ts';
import { licenceProblems } from './licenceProblems.ts';
import { lockedPackages, readLock, root } from './lockedPackages.ts';
import { lockProblems } from './lockProblems.ts';

const lock = readLock();
const packages = lockedPackages(lock);
const { allowScripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const problems = [
  ...licenceProblems(packages, readAllowed()),
  ...lockProblems(packages, allowScripts),
  ...bomProblems(bomOf(lock), packages).map((problem) => `bill of materials: ${problem}`),
];
for (const problem of problems) console.error(problem);
const production = packages.filter(({ isDev }) => !isDev).length;
if (problems.length === 0)
  console.log(
    `${production} packages of production and ${packages.length - production} of development: licences, hashes and install scripts are as decided; the bill of materials is whole.`,
  );
process.exit(problems.length === 0 ? 0 : 1);
