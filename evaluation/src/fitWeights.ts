/**
 * `npm run fit`: fits the tempering weights of guide/model.yaml on the recorded cases, by cross-validation with a fixed
 * seed, and prints them with the loss on the folds that were left out. It changes no file: a person decides.
 */
import { createAssessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { randomStream } from '@footing/inference';
import { ownCases } from './caseFiles.ts';
import { type RecordedCase, readCasesFile } from './cases.ts';
import { holdInterview } from './interview.ts';
import { type Posed, poseCases, rankOf, setLoss } from './posedCases.ts';

type Weights = Guide['model']['weights'];
type WeightName = keyof Weights;

/** What each weight may be. */
const candidates: Record<WeightName, readonly number[]> = {
  prior: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  one: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  present: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1],
  absent: [0, 0.05, 0.1, 0.15, 0.2, 0.3],
  absentOnMap: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
  denied: [0.4, 0.6, 0.8, 1],
  nothing: [0, 0.1, 0.2, 0.3, 0.4],
  crowding: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
};
const folds = 5;
const sweeps = 3;

/** Coordinate descent: each weight in turn takes the candidate with the least mean loss, a few times round. */
function fit(guide: Guide, posed: readonly Posed[], start: Weights): Weights {
  let weights = start;
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const name of Object.keys(candidates) as WeightName[]) {
      const tried = candidates[name].map((value) => ({ ...weights, [name]: value }));
      const losses = tried.map((w) => setLoss(guide, w, posed));
      weights = tried[losses.indexOf(Math.min(...losses))]!;
    }
  return weights;
}

function shuffled<T>(items: readonly T[]): T[] {
  const random = randomStream(20261123);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const guide = await loadGuide();
const assessor = createAssessor(guide);
const people: RecordedCase[] = ownCases.flatMap((file) => [...readCasesFile(guide, file).cases]);
const requests = people.map((person) => holdInterview(assessor, person, 'no').request);
const posed = shuffled(poseCases(guide, people, requests));

const left: { loss: number; ranks: number[] }[] = [];
for (let fold = 0; fold < folds; fold++) {
  const training = posed.filter((_, i) => i % folds !== fold);
  const test = posed.filter((_, i) => i % folds === fold);
  const weights = fit(guide, training, guide.model.weights);
  left.push({ loss: setLoss(guide, weights, test), ranks: test.map((p) => rankOf(guide, weights, p)) });
  console.log(`fold ${fold + 1}: ${JSON.stringify(weights)}`);
}
const ranks = left.flatMap((l) => l.ranks);
const share = (most: number): string =>
  ((100 * ranks.filter((r) => r <= most).length) / ranks.length).toFixed(1);
const mean = left.reduce((sum, l) => sum + l.loss, 0) / folds;
console.log(`left out: loss ${mean.toFixed(3)}, top-1 ${share(1)}%, top-3 ${share(3)}% of ${ranks.length}`);
const all = fit(guide, posed, guide.model.weights);
console.log(`all cases: ${JSON.stringify(all)}, loss ${setLoss(guide, all, posed).toFixed(3)}`);
