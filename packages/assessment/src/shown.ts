/** What a result tells of, in the terminal and in the web app alike: the rest is in the assessment all the same. */
import { type Question, type RedFlag, urgencyRank } from '@footing/guide';
import type { AssessmentWithoutBands } from './assess.ts';
import { questionsOf } from './condition.ts';
import type { UrgencyReason } from './urgencyReasons.ts';

/** How many of the changes a result shows. */
export const changesShown = 5;

/** The changes that a result shows, the best first; `changes` are those of the guide. */
export function shownChanges<Known extends { readonly id: string }>(
  changes: readonly Known[],
  assessment: Pick<AssessmentWithoutBands, 'changes'>,
): Known[] {
  const shown = assessment.changes.slice(0, changesShown);
  return shown.map(({ id }) => changes.find((change) => change.id === id)!);
}

/** Nothing is urgent and no change is left to offer: an examination is what comes next. */
export function isExaminationNext({
  urgency,
  changes,
}: Pick<AssessmentWithoutBands, 'urgency' | 'changes'>): boolean {
  return urgency === 'self-care' && changes.length === 0;
}

type AskedRules = {
  readonly redFlags: readonly Pick<RedFlag, 'id' | 'when'>[];
  readonly questions: readonly Pick<Question, 'id' | 'kind'>[];
};

/** What was tried is itself a sign to be examined: that comes first, and the changes that are left are for who goes on meanwhile. */
export function isExaminationFirst(
  { redFlags, questions }: AskedRules,
  { urgencyReasons, changes }: Pick<AssessmentWithoutBands, 'urgencyReasons' | 'changes'>,
): boolean {
  const ofTried = questions.find(({ kind }) => kind === 'map-of-results')!.id;
  const raised = urgencyReasons.map((reason) => ('redFlag' in reason ? reason.redFlag : undefined));
  return (
    changes.length > 0 &&
    redFlags.some(({ id, when }) => raised.includes(id) && questionsOf(when).includes(ofTried))
  );
}

/** The questions whose answers would tell most; none for who must be seen today or at once, and has nothing to watch for first. */
export function watchedFor({
  urgency,
  wouldTell,
}: Pick<AssessmentWithoutBands, 'urgency' | 'wouldTell'>): readonly string[] {
  return urgencyRank(urgency) <= urgencyRank('routine') ? wouldTell : [];
}

const mostCauses = 4;
/** A cause less likely than this is not worth a line. */
const leastShown = 0.04;

/** The causes that a result tells of, the likeliest first. */
export function causesShown<Ranked extends { readonly probability: number }>(
  causes: readonly Ranked[],
): Ranked[] {
  return causes.slice(0, mostCauses).filter(({ probability }) => probability >= leastShown);
}

/**
 * The causes that the head of a result names for its urgency: the likeliest that asks for it, and those that the result tells of
 * further down. A grave cause at one or two in a hundred would frighten without a word to explain it.
 */
export function askingCausesShown({
  causes,
  urgencyReasons,
}: Pick<AssessmentWithoutBands, 'causes' | 'urgencyReasons'>): Extract<UrgencyReason, { cause: string }>[] {
  const told = new Set(causesShown(causes).map(({ id }) => id));
  return urgencyReasons
    .flatMap((reason) => ('cause' in reason ? [reason] : []))
    .filter(({ cause }, place) => place === 0 || told.has(cause));
}
