/**
 * `npm run fit`: fits the tempering weights of guide/model.yaml on the recorded cases, by cross-validation with a fixed
 * seed, and prints them with the loss on the folds that were left out. It changes no file: a person decides.
 */
import { basename } from 'node:path';
import { createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { ownCases } from './caseFiles.ts';
import { crossValidate, fitWeights } from './crossValidate.ts';
import { meanOf } from './intervals.ts';
import { meanLoss, poseCases } from './posedCases.ts';

const assessor = createAssessor(await loadGuide());
const { guide } = assessor;
const posed = ownCases.flatMap((file) => poseCases(assessor, file));

const { weights, leftOut } = crossValidate(guide, posed);
for (const [fold, fitted] of weights.entries()) console.log(`fold ${fold + 1}: ${JSON.stringify(fitted)}`);
for (const file of ownCases) {
  const own = leftOut.filter((l) => l.file === file);
  const share = (most: number): string =>
    ((100 * own.filter((l) => l.rank <= most).length) / own.length).toFixed(1);
  const loss = meanOf(own.map((l) => l.loss)).toFixed(3);
  console.log(
    `left out, ${basename(file)}: loss ${loss}, top-1 ${share(1)}%, top-3 ${share(3)}% of ${own.length}`,
  );
}
const all = fitWeights(guide, posed);
console.log(`all cases: ${JSON.stringify(all)}, loss ${meanLoss(guide, all, posed).toFixed(3)}`);
const { weights: own } = guide.model;
console.log(`the guide: ${JSON.stringify(own)}, loss ${meanLoss(guide, own, posed).toFixed(3)}`);
