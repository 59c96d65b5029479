import { type Answer, type Assessor, readRequest } from '@footing/assessment';
import type { Question } from '@footing/guide';

const rounds = 4;

/**
 * Assesses made-up people with one answer each, a step for each person, so that the draws for the bands are made and the code is hot before
 * people come. All of it takes seconds, a step some hundredths of one: take the steps when nothing else waits.
 */
export function* warmUp(assessor: Assessor): Generator<void> {
  for (let round = 0; round < rounds; round++)
    for (const question of assessor.guide.questions) {
      const { request } = readRequest(assessor.guide, {
        answers: { [question.id]: someAnswer(question, round) },
      });
      if (request !== undefined) assessor.assess(request);
      yield;
    }
}

function someAnswer({ kind, options, bins }: Question, round: number): Answer {
  if (kind === 'number') return bins[round % bins.length]!.from;
  const { id } = options[round % options.length]!;
  if (kind === 'one') return id;
  return kind === 'map-of-results' ? { [id]: 'no' } : [id];
}
