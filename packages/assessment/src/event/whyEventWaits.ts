/** Why nobody is to plan an event before somebody has looked. */
import { type Cause, type Urgency, urgencyRank } from '@footing/guide';
import type { Answers } from '../answers.ts';
import type { AssessmentWithoutBands } from '../assess.ts';
import { forbiddingCause } from '../forbiddingCause.ts';
import { signsLeft } from '../signsLeft.ts';
import { mustBeSeen } from '../whyHeld.ts';
import type { EventGuide } from './eventPlan.ts';

/** One must be seen first; not all warning signs were asked; or a cause that may fit asks to stop training: its id. */
export type EventWaits =
  | { readonly because: 'urgency'; readonly urgency: Urgency }
  | { readonly because: 'not-asked'; readonly questions: readonly string[] }
  | { readonly because: 'cause'; readonly cause: string };

/** A cause that forbids even this asks for more than less training: it asks to stop. */
const lessTraining = 'train-less';

/** Undefined where nothing speaks against a plan. */
export function whyEventWaits(
  guide: EventGuide,
  answers: Answers,
  assessment: AssessmentWithoutBands,
): EventWaits | undefined {
  if (mustBeSeen(guide, assessment)) return { because: 'urgency', urgency: assessment.urgency };
  const questions = signsLeft(guide, answers);
  if (questions.length > 0) return { because: 'not-asked', questions };
  const cause = stoppingCause(guide, assessment);
  return cause === undefined ? undefined : { because: 'cause', cause };
}

/** The likeliest of the causes that stop training, where they are suspected together; or the one that the changes heed already. */
function stoppingCause(guide: EventGuide, assessment: AssessmentWithoutBands): string | undefined {
  const { suspectedAbove, offeredUpTo } = guide.model.changes;
  const stopping = guide.causes.filter((cause) => stops(cause, offeredUpTo));
  const ranked = assessment.causes.filter(({ id }) => stopping.some((cause) => cause.id === id));
  const together = ranked.reduce((sum, { probability }) => sum + probability, 0);
  return together >= suspectedAbove ? ranked[0]!.id : forbiddingCause(stopping, assessment, lessTraining)?.id;
}

/**
 * Nothing may go on in training; less of it is no way out, and not because it is the treatment; or whoever has it is to be seen
 * sooner than by appointment.
 */
function stops(
  { training, forbids, urgency }: Pick<Cause, 'training' | 'forbids' | 'urgency'>,
  offeredUpTo: Urgency,
): boolean {
  const isSeenSoon = urgencyRank(urgency) > urgencyRank(offeredUpTo);
  const isLessTooMuch = forbids.includes(lessTraining) && training.isTreatment !== true;
  return isSeenSoon || training.goOn.length === 0 || isLessTooMuch;
}
