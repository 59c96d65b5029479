/**
 * `npm run bench`: how fast it is, with everything beside something else; `--json` for programs; `--keep` keeps the
 * ratios, and `--check` fails when one of them has grown by more than a fifth since.
 */
import { createAssessor } from '@footing/assessment';
import { measureDecoding, measurePageWhileDecoding } from '@footing/diary/bench';
import { loadGuide } from '@footing/guide/load';
import { ownCases } from '../src/caseFiles.ts';
import { readCasesFile } from '../src/cases.ts';
import { measureArithmetic } from './arithmetic.ts';
import { keepRatios, keptRatios, ratiosOf, regressions } from './keptRatios.ts';
import { measurementTable } from './measurement.ts';
import { measureStartUp } from './startUp.ts';
import { measureTrials } from './trial.ts';

const notCompared =
  'Not compared: bayesjs and webppl from npm, which bring 82 packages that have not been kept for years (docs/adr/0042).';

const guide = await loadGuide();
const people = ownCases.flatMap((file) => readCasesFile(guide, file).cases);
const arithmetic = await measureArithmetic(createAssessor(guide), people);
const interviewsPerSecond = 1000 / arithmetic.find((m) => m.name === 'whole interview')!.medianMs;
const measurements = [
  ...arithmetic,
  ...measureTrials(),
  ...measureStartUp(),
  ...(await measureDecoding()),
  ...(await measurePageWhileDecoding()),
];
const { version, hash } = guide;

if (process.argv.includes('--json'))
  console.log(
    JSON.stringify({ guide: { version, hash }, node: process.version, measurements, interviewsPerSecond }),
  );
else {
  console.log(
    `Guide ${version} (${hash.slice(0, 12)}), ${people.length} recorded people, Node ${process.version}\n`,
  );
  console.log(measurementTable(measurements));
  console.log(`\n${interviewsPerSecond.toFixed(0)} whole interviews a second`);
  console.log(notCompared);
}

const ratios = ratiosOf(measurements);
if (process.argv.includes('--keep')) keepRatios(ratios);
if (process.argv.includes('--check')) {
  const slower = regressions(keptRatios(), ratios);
  for (const line of slower) console.error(`slower: ${line}`);
  process.exitCode = slower.length === 0 ? 0 : 1;
}
