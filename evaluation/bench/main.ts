/**
 * `npm run bench`: how fast it is, with everything beside something else; `--json` for programs; `--keep` keeps the
 * ratios, and `--check` fails when one of them has grown by more than a fifth since; `--packages FOLDER` compares with
 * bayesjs and webppl, where FOLDER holds them.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createAssessor } from '@footing/assessment';
import { measureDecoding, measurePageWhileDecoding } from '@footing/diary/bench';
import { loadGuide } from '@footing/guide/load';
import { ownCases } from '../src/caseFiles.ts';
import { readCasesFile } from '../src/cases.ts';
import { measureArithmetic } from './arithmetic.ts';
import { keepRatios, keptRatios, ratiosOf, regressions } from './keptRatios.ts';
import { measurementTable } from './measurement.ts';
import { measureOtherPackages } from './otherPackages.ts';
import { typicalRequest } from './requests.ts';
import { measureStartUp } from './startUp.ts';
import { measureTrials } from './trial.ts';

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    packages: { type: 'string' },
  },
});
const notCompared =
  'Not compared: bayesjs and webppl from npm, which bring 82 packages that have not been kept for years. Install them in a folder of their own and name it with --packages (docs/adr/0042).';

const guide = await loadGuide();
const people = ownCases.flatMap((file) => readCasesFile(guide, file).cases);
const assessor = createAssessor(guide);
const arithmetic = await measureArithmetic(assessor, people);
const interviewsPerSecond = 1000 / arithmetic.find((m) => m.name === 'whole interview')!.medianMs;
const measurements = [
  ...arithmetic,
  ...measureTrials(),
  ...measureStartUp(),
  ...(await measureDecoding()),
  ...(await measurePageWhileDecoding()),
];
const { version, hash } = guide;
const others =
  asked.packages === undefined
    ? []
    : measureOtherPackages(resolve(asked.packages), assessor, typicalRequest(assessor, people));

if (asked.json)
  console.log(
    JSON.stringify({
      guide: { version, hash },
      node: process.version,
      measurements,
      others,
      interviewsPerSecond,
    }),
  );
else {
  console.log(
    `Guide ${version} (${hash.slice(0, 12)}), ${people.length} recorded people, Node ${process.version}\n`,
  );
  console.log(measurementTable(measurements));
  console.log(`\n${interviewsPerSecond.toFixed(0)} whole interviews a second`);
  console.log(others.length === 0 ? notCompared : `\n${measurementTable(others)}`);
}

const ratios = ratiosOf(measurements);
if (asked.keep) keepRatios(ratios);
if (asked.check) {
  const slower = regressions(keptRatios(), ratios);
  for (const line of slower) console.error(`slower: ${line}`);
  process.exitCode = slower.length === 0 ? 0 : 1;
}
