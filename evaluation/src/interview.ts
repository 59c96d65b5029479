/** Holds an interview with a recorded person, who answers only what the case tells. */
import type { Answer, AssessmentRequest, Assessor } from '@footing/assessment';
import { type Guide, isMultiSelect, type Question } from '@footing/guide';
import type { RecordedCase } from './recordedCase.ts';

/** What the person says to what the case does not tell: that nothing of it is so, or that they are not sure. */
export type Unmentioned = 'no' | 'unknown';

export type Interview = {
  /** All that was answered when no further page was worth asking. */
  readonly request: AssessmentRequest;
  /** The questions of each page, in order. */
  readonly pages: readonly (readonly string[])[];
};

/** More pages than any guide has: past it the interview would never end. */
const endless = 100;

/** Asks page after page until the assessor has no further one. */
export function holdInterview(
  assessor: Assessor,
  person: Pick<RecordedCase, 'id' | 'request'>,
  unmentioned: Unmentioned,
): Interview {
  const { answers: told, denied } = person.request;
  const answers: Record<string, Answer> = {};
  const pages: (readonly string[])[] = [];
  const questions = questionsById(assessor.guide);
  for (
    let next = assessor.next({ answers, denied });
    next !== null;
    next = assessor.next({ answers, denied })
  ) {
    for (const id of next.questions) {
      const question = questions.get(id)!;
      answers[id] = Object.hasOwn(told, id) ? told[id]! : untold(question, unmentioned);
    }
    pages.push(next.questions);
    if (pages.length > endless)
      throw new Error(`${person.id}: the interview does not end; last page ${next.questions}`);
  }
  return { request: { answers, denied }, pages };
}

const byGuide = new WeakMap<Guide, ReadonlyMap<string, Question>>();

function questionsById(guide: Guide): ReadonlyMap<string, Question> {
  const known = byGuide.get(guide) ?? new Map(guide.questions.map((question) => [question.id, question]));
  byGuide.set(guide, known);
  return known;
}

/**
 * A person who is asked to tick what is so leaves the rest unticked; of a question with exactly one answer they can
 * only say that they are not sure, since the case does not tell which one it would be.
 */
function untold(question: Question, unmentioned: Unmentioned): Answer {
  if (unmentioned === 'unknown') return null;
  if (isMultiSelect(question)) return [];
  return question.kind === 'map-of-results' ? {} : null;
}
