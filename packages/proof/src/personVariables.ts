/** The answers of one person as variables of formulas, and back. */
import { type Answer, type Answers, isAsked, standsAlone } from '@footing/assessment';
import { type Guide, isMultiSelect, type Question } from '@footing/guide';
import {
  type Assignment,
  and,
  atLeast,
  compareNumber,
  type Formula,
  implies,
  not,
  or,
  variable,
} from './formula.ts';

export function asked(question: string): Formula {
  return variable(`${question}.asked`);
}

/** Asked, and the answer is not null. */
export function known(question: string): Formula {
  return variable(`${question}.known`);
}

export function has(question: string, option: string): Formula {
  return variable(`${question}.has.${option}`);
}

/** The name of the number that was answered. */
export function numberOf(question: string): string {
  return `${question}.number`;
}

/** What answers to these questions fulfil that `readRequest` lets in. */
export function wellFormed(questions: readonly Question[]): Formula {
  return and(...questions.map(wellFormedAnswer));
}

function wellFormedAnswer(question: Question): Formula {
  const options = question.options.map((option) => has(question.id, option.id));
  const parts = [
    implies(known(question.id), asked(question.id)),
    ...options.map((option) => implies(option, known(question.id))),
  ];
  if (question.kind === 'one')
    parts.push(implies(known(question.id), or(...options)), not(atLeast(2, options)));
  if (isMultiSelect(question)) parts.push(...standAlone(question));
  if (question.kind === 'number') parts.push(implies(known(question.id), and(...inRange(question))));
  return and(...parts);
}

function standAlone({ id, options }: Question): Formula[] {
  return options
    .filter((option) => standsAlone.has(option.id))
    .map((alone) => {
      const others = options.filter((option) => option !== alone).map((option) => has(id, option.id));
      return implies(has(id, alone.id), not(or(...others)));
    });
}

function inRange({ id, atLeast: least, atMost: most }: Question): Formula[] {
  const parts: Formula[] = [];
  if (least !== undefined) parts.push(compareNumber(numberOf(id), '>=', least));
  if (most !== undefined) parts.push(compareNumber(numberOf(id), '<=', most));
  return parts;
}

/** The variables of a person's answers; every variable of the guide's questions has a value. */
export function assignmentOf(guide: Guide, answers: Answers): Assignment {
  const values = new Map<string, boolean | number>();
  for (const question of guide.questions) {
    const { id } = question;
    const answer = isAsked(answers, id) ? answers[id]! : null;
    values.set(`${id}.asked`, isAsked(answers, id));
    values.set(`${id}.known`, answer !== null);
    const chosen = new Set(chosenOf(answer));
    for (const option of question.options) values.set(`${id}.has.${option.id}`, chosen.has(option.id));
    if (question.kind === 'number') values.set(`${id}.number`, typeof answer === 'number' ? answer : -1);
  }
  return values;
}

function chosenOf(answer: Answer): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer;
  return typeof answer === 'object' && answer !== null ? Object.keys(answer) : [];
}

/**
 * The answers that a solver's values stand for. What the values leave out was not asked. `who`: the prefix of the
 * person's variables.
 */
export function answersOf(guide: Guide, values: Assignment, who = ''): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of guide.questions) {
    const value = (name: string): boolean | number | undefined => values.get(`${who}${question.id}.${name}`);
    if (value('asked') !== true) continue;
    answers[question.id] = value('known') === true ? answerOf(question, value) : null;
  }
  return answers;
}

function answerOf(question: Question, value: (name: string) => boolean | number | undefined): Answer {
  if (question.kind === 'number') return (value('number') as number | undefined) ?? question.atLeast ?? 0;
  const chosen = question.options.map(({ id }) => id).filter((id) => value(`has.${id}`) === true);
  if (question.kind === 'map-of-results') return Object.fromEntries(chosen.map((id) => [id, 'no'] as const));
  return question.kind === 'one' ? (chosen[0] ?? null) : chosen;
}
