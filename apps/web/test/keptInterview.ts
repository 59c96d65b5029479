/** Recorded people whose interview is kept on the device already. */
import { createAssessor } from '@footing/assessment';
import { holdInterview } from '@footing/evaluation';
import { guide, personNamed } from './recordedPerson.ts';

const assessor = createAssessor(guide);

/** The interview of a recorded person, as the check keeps it. */
export function keptFor(id: string): string {
  const { request, pages } = holdInterview(assessor, personNamed(id), 'no');
  const asked = pages.map((questions) => ({
    page: guide.questions.find((q) => q.id === questions[0])!.page,
    questions,
  }));
  const interview = {
    pages: asked,
    at: asked.length,
    answers: request.answers,
    typed: {},
    marks: { left: [], right: [], middle: [] },
    sidesFollow: false,
    told: [],
  };
  return JSON.stringify({ form: 1, interview });
}
