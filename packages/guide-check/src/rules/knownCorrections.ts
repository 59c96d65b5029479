import { outcomesOf } from '../outcomes.ts';
import type { Finding, Rule } from '../rule.ts';

export const knownCorrections: Rule = {
  name: 'known-corrections',
  says: 'Corrections are of a cause of the guide, move answers to its questions, and are told in tenths of a nat.',
  *check({ guide }): Generator<Finding> {
    for (const [id, { answers }] of Object.entries(guide.corrections)) {
      const file = `corrections/${id}`;
      if (!guide.causes.some((cause) => cause.id === id))
        yield { message: `there is no cause "${id}"`, at: { file, path: [] } };
      for (const [question, moves] of Object.entries(answers)) {
        const at = { file, path: ['answers', question] };
        const outcomes = outcomesOf(guide, question);
        if (outcomes === undefined)
          yield { message: `there is no question "${question}" whose answers can be moved`, at };
        else for (const message of moveProblems(moves, question, outcomes)) yield { message, at };
      }
    }
  },
};

function moveProblems(
  moves: Readonly<Record<string, number>>,
  question: string,
  outcomes: readonly string[],
): string[] {
  const unknown = Object.keys(moves).filter((option) => !outcomes.includes(option));
  const uneven = Object.entries(moves).filter(([, move]) => Math.round(move * 10) / 10 !== move);
  return [
    ...unknown.map(
      (option) => `"${option}" is no answer to ${question}; the answers are ${outcomes.join(', ')}`,
    ),
    ...uneven.map(([option, move]) => `${option}: ${move} is no whole number of tenths`),
  ];
}
