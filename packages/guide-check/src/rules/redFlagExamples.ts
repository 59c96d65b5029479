import { holds, readRequest } from '@footing/assessment';
import type { Guide, RedFlag } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const redFlagExamples: Rule = {
  name: 'red-flag-examples',
  says: 'Every red flag fires on its example `fires` and stays silent on its example `silent`.',
  *check({ guide }): Generator<Finding> {
    for (const flag of guide.redFlags) {
      yield* exampleFindings(guide, flag, 'fires');
      yield* exampleFindings(guide, flag, 'silent');
    }
  },
};

function* exampleFindings(guide: Guide, flag: RedFlag, example: 'fires' | 'silent'): Generator<Finding> {
  const at = { file: 'red-flags.yaml', path: ['redFlags', flag.id, example] };
  const { request, issues } = readRequest(guide, { answers: flag[example] });
  for (const issue of issues) yield { message: `${issue.path}: ${issue.message}`, at };
  if (request === undefined) return;
  const fired = holds(flag.when, request.answers);
  if (fired && example === 'silent')
    yield { message: 'the rule fires on these answers; they must lie just outside it', at };
  if (!fired && example === 'fires')
    yield { message: 'the rule is silent on these answers; they must lie just inside it', at };
}
