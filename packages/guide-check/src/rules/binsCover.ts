import type { Question } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const binsCover: Rule = {
  name: 'bins-cover',
  says: 'The bins of a number question follow one another and cover every number that can be given.',
  *check({ guide }): Generator<Finding> {
    for (const question of guide.questions.filter((q) => q.kind === 'number'))
      for (const message of problemsOf(question))
        yield { message, at: { file: 'questions.yaml', path: ['questions', question.id, 'bins'] } };
  },
};

function problemsOf({ bins, atLeast, atMost }: Question): string[] {
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return ['a number question needs bins'];
  if (atLeast === undefined || atMost === undefined) return ['a number question needs atLeast and atMost'];
  const problems: string[] = [];
  if (first.from > atLeast) problems.push(`the first bin begins at ${first.from}, above ${atLeast}`);
  if (last.to <= atMost) problems.push(`the last bin ends before ${last.to}, so ${atMost} is in none`);
  for (const [index, bin] of bins.entries())
    if (index > 0 && bin.from !== bins[index - 1]!.to)
      problems.push(`bin ${bin.id} must begin at ${bins[index - 1]!.to}, where the one before ends`);
  return problems;
}
