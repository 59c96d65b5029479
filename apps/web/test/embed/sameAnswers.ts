/** The interview that a recorded person goes through in the component, held with the library instead. */
import { type Answer, type Answers, type Assessor, holds, isResults, suits } from '@footing/assessment';
import type { RecordedCase } from '@footing/evaluation';
import type { Question } from '@footing/guide';
import { pageAfter } from '../../src/assessor/pageAfter.ts';
import { guide } from '../recordedPerson.ts';

export type Held = { readonly answers: Answers; readonly pages: number };

/** As `recordedPerson` answers in the browser, page after page, until no page is worth asking. */
export function holdSame(assessor: Assessor, { request }: RecordedCase): Held {
  const answers: Record<string, Answer> = {};
  let pages = 0;
  for (let next = pageAfter(assessor, { answers, denied: {} }); next !== null; ) {
    for (const id of next.questions) {
      const question = guide.questions.find((one) => one.id === id)!;
      if (question.askIf !== undefined && !holds(question.askIf, answers)) continue;
      answers[id] = answerTo(question, request.answers, answers);
    }
    pages++;
    next = pageAfter(assessor, { answers, denied: {} });
  }
  return { answers, pages };
}

function answerTo(question: Question, told: Answers, answers: Answers): Answer {
  const answer = Object.hasOwn(told, question.id) ? told[question.id]! : untold(question);
  if (isResults(answer))
    return Object.fromEntries(
      Object.entries(answer).filter(([id]) => suits(guide.changes.find((c) => c.id === id)!, answers)),
    );
  if (question.kind === 'map') return Array.isArray(answer) ? inOrder(answer) : answer;
  const none = question.options.find(({ id }) => id === 'none' || id === 'normal')?.id;
  return Array.isArray(answer) && answer.length === 0 && none !== undefined ? [none] : answer;
}

function inOrder(places: readonly string[]): string[] {
  return Object.keys(guide.regions).filter((id) => places.includes(id));
}

function untold(question: Question): Answer {
  if (question.kind === 'many') return [];
  return question.kind === 'map-of-results' ? {} : null;
}
