import { readRequest } from '@footing/assessment';
import { formNames, type Guide, type Reports } from '@footing/guide';
import { outcomesOf } from '../outcomes.ts';
import type { Finding, Rule } from '../rule.ts';

export const knownReports: Rule = {
  name: 'known-reports',
  says: 'Reports are of a cause of the guide, and what their people said are answers to its questions.',
  *check({ guide }): Generator<Finding> {
    for (const [id, reports] of Object.entries(guide.reports)) {
      const file = `reports/${id}`;
      const cause = guide.causes.find((one) => one.id === id);
      if (cause === undefined) {
        yield { message: `there is no cause "${id}"`, at: { file, path: [] } };
        continue;
      }
      yield* personFindings(guide, file, formNames(Object.keys(cause.variants ?? {})), reports.people);
      yield* seriesFindings(guide, file, reports.series);
    }
  },
};

function* personFindings(
  guide: Guide,
  file: string,
  forms: readonly string[],
  people: Reports['people'],
): Generator<Finding> {
  for (const [index, { form, answers, denied }] of people.entries()) {
    const at = { file, path: ['people', index] };
    if (form !== undefined && !forms.includes(form))
      yield { message: `there is no form "${form}" of this cause; its forms are ${forms.join(', ')}`, at };
    for (const [question, message] of heldTwiceOrNot(guide, answers, denied ?? {}))
      yield { message, at: { file, path: [...at.path, question] } };
    for (const { path, message } of readRequest(guide, { answers, denied: denied ?? {} }).issues) {
      const part = path.split('.')[0]!;
      yield { message: `${path}: ${message}`, at: { file, path: [...at.path, part] } };
    }
  }
}

type Person = Reports['people'][number];

/** What a reader of requests takes, and a published person cannot say. */
function* heldTwiceOrNot(
  { questions }: Guide,
  answers: Person['answers'],
  denied: NonNullable<Person['denied']>,
): Generator<readonly [part: string, message: string]> {
  for (const [id, answer] of Object.entries(answers))
    if (Array.isArray(answer) && new Set(answer).size < answer.length)
      yield ['answers', `answers.${id}: lists an option twice`];
  for (const [id, options] of Object.entries(denied)) {
    if (options.length === 0) yield ['denied', `denied.${id}: names no option; leave it out`];
    if (questions.some((question) => question.id === id && question.kind === 'map-of-results'))
      yield ['denied', `denied.${id}: what was tried has no place here`];
  }
}

function* seriesFindings(guide: Guide, file: string, series: Reports['series']): Generator<Finding> {
  for (const [index, { of, counts }] of series.entries())
    for (const [question, counted] of Object.entries(counts))
      for (const message of countProblems(guide, question, counted, of))
        yield { message, at: { file, path: ['series', index, 'counts', question] } };
}

function countProblems(
  guide: Guide,
  question: string,
  counted: Readonly<Record<string, number>>,
  of: number,
): string[] {
  const outcomes = outcomesOf(guide, question);
  if (outcomes === undefined) return [`there is no question "${question}" whose answers can be counted`];
  const unknown = Object.keys(counted).filter((option) => !outcomes.includes(option));
  const tooMany = Object.entries(counted).filter(([, count]) => count > of);
  return [
    ...unknown.map(
      (option) => `"${option}" is no answer to ${question}; the answers are ${outcomes.join(', ')}`,
    ),
    ...tooMany.map(([option, count]) => `${option}: ${count} people of ${of} cannot be`),
  ];
}
