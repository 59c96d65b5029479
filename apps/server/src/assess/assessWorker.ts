/** A thread that assesses. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAssessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { answerText } from './answerText.ts';
import { answerTexts } from './answerTexts.ts';
import { warmUp } from './warmUp.ts';

const assessor = createAssessor(workerData as Guide);
answerTexts(parentPort!, (kind, text) => answerText(assessor, kind, text));

/** Between two steps whoever waits has their turn. */
const steps = warmUp(assessor);
const step = (): void => {
  if (steps.next().done !== true) setImmediate(step);
};
step();
