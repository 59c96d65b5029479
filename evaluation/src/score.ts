/** How one interview compares with what was expected. */
import type { Assessment, Assessor } from '@footing/assessment';
import { type Urgency, urgencyRank } from '@footing/guide';
import { holdInterview, type Interview, type Unmentioned } from './interview.ts';
import type { RecordedCase } from './recordedCase.ts';

export type Score = {
  readonly case: RecordedCase;
  readonly interview: Interview;
  readonly assessment: Assessment;
  /** 1 when an expected cause is first; 0 when none is listed at all. */
  readonly rank: number;
  /** `right` is the expected urgency or one that the case allows as well. */
  readonly urgency: 'right' | 'under' | 'over';
  /** The urgency is the expected one itself. */
  readonly exact: boolean;
  readonly emergencyMissed: boolean;
  /** Squared distance between the probabilities and the truth, 0 to 2; expected causes count as one. */
  readonly brier: number;
  readonly pages: number;
  readonly questions: number;
};

/** Interviews a recorded person and compares the assessment with what was expected. */
export function scoreCase(assessor: Assessor, person: RecordedCase, unmentioned: Unmentioned): Score {
  const interview = holdInterview(assessor, person, unmentioned);
  const { request, pages } = interview;
  const assessment = assessor.assess(request);
  const urgency = compareUrgency(person, assessment.urgency);
  return {
    case: person,
    interview,
    assessment,
    rank: assessment.causes.findIndex((cause) => person.expected.causes.includes(cause.id)) + 1,
    urgency,
    exact: assessment.urgency === person.expected.urgency,
    emergencyMissed: person.expected.urgency === 'emergency' && urgency === 'under',
    brier: brierOf(person, assessment),
    pages: pages.length,
    questions: pages.reduce((sum, page) => sum + page.length, 0),
  };
}

/** How an urgency compares with the expected and the allowed ones. */
export function compareUrgency(person: Pick<RecordedCase, 'expected'>, given: Urgency): Score['urgency'] {
  const allowed = [person.expected.urgency, ...person.expected.urgencyAlsoOk];
  if (allowed.includes(given)) return 'right';
  const ranks = allowed.map(urgencyRank);
  return urgencyRank(given) < Math.min(...ranks) ? 'under' : 'over';
}

function brierOf(person: RecordedCase, assessment: Assessment): number {
  const { causes } = person.expected;
  const expected = assessment.causes.filter((c) => causes.includes(c.id));
  const others = assessment.causes.filter((c) => !causes.includes(c.id));
  const mass = expected.reduce((sum, c) => sum + c.probability, 0);
  return (1 - mass) ** 2 + others.reduce((sum, c) => sum + c.probability ** 2, 0);
}
