import type { Guide, Question } from '@footing/guide';
import { everyCondition, type SimpleCondition } from '../conditions.ts';
import type { Finding, Rule } from '../rule.ts';

export const knownConditions: Rule = {
  name: 'known-conditions',
  says: 'The conditions of questions, changes and red flags, and what rules a change out, look at questions and options that exist.',
  *check(context): Generator<Finding> {
    const { guide } = context;
    for (const { condition, at } of everyCondition(context))
      for (const message of problemsOf(guide, condition)) yield { message, at };
    for (const { id, ruledOutBy = {} } of guide.changes)
      for (const [question, has] of Object.entries(ruledOutBy))
        for (const message of problemsOf(guide, { question, has }))
          yield { message, at: { file: `changes/${id}`, path: ['ruledOutBy', question] } };
  },
};

function problemsOf(guide: Guide, condition: SimpleCondition): string[] {
  const question = guide.questions.find((q) => q.id === condition.question);
  if (question === undefined) return [`there is no question "${condition.question}"`];
  return question.kind === 'number'
    ? numberProblems(question, condition)
    : optionProblems(question, condition);
}

function numberProblems(question: Question, { has, count }: SimpleCondition): string[] {
  if (has === undefined && count === undefined) return [];
  return [`${question.id} asks for a number; use atLeast or atMost`];
}

function optionProblems(question: Question, { has = [], atLeast, atMost }: SimpleCondition): string[] {
  const options = question.options.map((option) => option.id);
  const unknown = has.filter((name) => !options.includes(name));
  const problems = unknown.map(
    (name) => `"${name}" is no option of ${question.id}; they are ${options.join(', ')}`,
  );
  if (atLeast !== undefined || atMost !== undefined)
    problems.push(`${question.id} does not ask for a number; use has or count`);
  return problems;
}
