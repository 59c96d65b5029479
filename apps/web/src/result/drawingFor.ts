/** Which drawing stands beside a change: one of what the person does, else one that fits whatever they do. */
import { type Answers, answerTo, chosenOptions } from '@footing/assessment';
import type { Drawing } from '@footing/guide';

export function drawingFor(
  drawings: readonly Drawing[],
  change: string,
  answers: Answers,
): Drawing | undefined {
  const done = chosenOptions(answerTo(answers, 'activities'));
  const ofChange = drawings.filter(({ changes }) => changes.includes(change));
  return (
    ofChange.find(({ activities }) => activities?.some((activity) => done.includes(activity))) ??
    ofChange.find(({ activities }) => activities === undefined)
  );
}
