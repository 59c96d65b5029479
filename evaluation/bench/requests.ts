/** What is benched: the answers of a person in the middle of an interview, and those of one who answered everything. */
import { type Answer, type AssessmentRequest, type Assessor, readRequest } from '@footing/assessment';
import type { Question } from '@footing/guide';
import { holdInterview } from '../src/interview.ts';
import type { RecordedCase } from '../src/recordedCase.ts';

/** An interview of middling length, before its last page: the next page is then weighed in full. */
export function typicalRequest(assessor: Assessor, people: readonly RecordedCase[]): AssessmentRequest {
  const told = (person: RecordedCase): number => Object.keys(person.request.answers).length;
  const sorted = [...people].sort((a, b) => told(a) - told(b));
  const { request, pages } = holdInterview(assessor, sorted[Math.floor(sorted.length / 2)]!, 'no');
  const answered = pages.slice(0, -1).flat();
  const answers = Object.fromEntries(answered.map((id) => [id, request.answers[id]!]));
  return { answers, denied: request.denied };
}

/**
 * Every question answered, several options where several can be chosen.
 * @throws Error when the guide does not take such answers.
 */
export function fullRequest({ guide }: Assessor): AssessmentRequest {
  const answers = Object.fromEntries(guide.questions.map((question) => [question.id, someAnswer(question)]));
  const { request, issues } = readRequest(guide, { answers });
  if (request === undefined) throw new Error(`No full answers: ${JSON.stringify(issues)}`);
  return request;
}

/** Options in the middle of the list, so that "none of these", first or last, is not among them. */
function someAnswer({ kind, options, bins }: Question): Answer {
  const middle = Math.floor(options.length / 2);
  const several = options.slice(Math.max(0, middle - 1), middle + 2).map((option) => option.id);
  switch (kind) {
    case 'number':
      return bins[Math.floor(bins.length / 2)]!.from;
    case 'one':
      return options[middle]!.id;
    case 'map-of-results':
      return Object.fromEntries(several.map((change) => [change, 'no'] as const));
    default:
      return several.filter((option) => option !== 'none' && option !== 'normal');
  }
}
