import { type Guide, nameTogether, type ToldAnswer, toldTogether } from '@footing/guide';
import { outcomesOf } from '../outcomes.ts';
import type { Finding, Rule } from '../rule.ts';

export const knownCorrections: Rule = {
  name: 'known-corrections',
  says: 'Corrections are of a cause of the guide and of answers to its questions, in tenths of a nat.',
  *check({ guide }): Generator<Finding> {
    for (const [id, { answers, together }] of Object.entries(guide.corrections)) {
      const file = `corrections/${id}`;
      if (!guide.causes.some((cause) => cause.id === id))
        yield { message: `there is no cause "${id}"`, at: { file, path: [] } };
      for (const [question, moves] of Object.entries(answers))
        for (const message of answerProblems(guide, question, moves))
          yield { message, at: { file, path: ['answers', question] } };
      for (const [name, nats] of Object.entries(together))
        for (const message of togetherProblems(guide, name, nats))
          yield { message, at: { file, path: ['together', name] } };
    }
  },
};

function answerProblems(guide: Guide, question: string, moves: Readonly<Record<string, number>>): string[] {
  const outcomes = outcomesOf(guide, question);
  if (outcomes === undefined) return [`there is no question "${question}" whose answers can be moved`];
  return moveProblems(moves, question, outcomes);
}

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

function togetherProblems(guide: Guide, name: string, nats: number): string[] {
  const answers = toldTogether(name);
  const unknown = answers.filter(({ question, option }) => !outcomesOf(guide, question)?.includes(option));
  if (unknown.length > 0)
    return unknown.map(({ question, option }) => `there is no answer "${option}" to "${question}"`);
  const [first, second] = answers;
  const places = answers.map((answer) => placeOf(guide, answer));
  const turned = nameTogether(second, first);
  return [
    ...(places[0]! < places[1]! ? [] : [`must be the other way round, as the questions stand: "${turned}"`]),
    ...(Math.round(nats * 10) / 10 === nats ? [] : [`${nats} is no whole number of tenths`]),
  ];
}

/** Counted over all answers to all questions; one answer twice is in no order. */
function placeOf(guide: Guide, { question, option }: ToldAnswer): number {
  const asked = guide.questions.slice(
    0,
    guide.questions.findIndex(({ id }) => id === question),
  );
  const before = asked.reduce((sum, { id }) => sum + (outcomesOf(guide, id)?.length ?? 0), 0);
  return before + outcomesOf(guide, question)!.indexOf(option);
}
