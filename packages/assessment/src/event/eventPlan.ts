/** From a result to a plan for an event: what can still be tested, what to do on the day, and what comes afterwards. */
import {
  type Activity,
  type Cause,
  type Clinician,
  type Model,
  type Statement,
  statementOf,
} from '@footing/guide';
import { type Answers, answerTo, isResults } from '../answers.ts';
import type { AskedQuestion, Rule } from '../askedGuide.ts';
import type { AssessmentWithoutBands } from '../assess.ts';
import { examiningCause } from '../examiningCause.ts';
import { forbiddingCause } from '../forbiddingCause.ts';
import { isTestable } from '../isTestable.ts';
import { causesShown, shownChanges } from '../shown.ts';
import { suits } from '../suits.ts';
import { endOfEvent, nothingNew, quietDays } from './eventRules.ts';
import { type EventChange, plannedTests, type Tests } from './plannedTests.ts';
import { type EventWaits, whyEventWaits } from './whyEventWaits.ts';

type EventCause = Pick<Cause, 'id' | 'urgency' | 'seenBy' | 'forbids' | 'training' | 'recovery'>;
export type EventActivity = Pick<Activity, 'id' | 'now' | 'stopAtOnce'>;

export type EventGuide = {
  readonly model: Pick<Model, 'changes' | 'interview'>;
  readonly questions: readonly Pick<AskedQuestion, 'id' | 'askIf'>[];
  readonly redFlags: readonly Rule[];
  readonly causes: readonly EventCause[];
  readonly changes: readonly EventChange[];
  readonly activities: readonly EventActivity[];
};

export type EventAsked = {
  readonly activity: string;
  /** Whole days until it; 0 is today. */
  readonly days: number;
  readonly sessionsAWeek: number;
  /** A change that is under test already: it is finished first. */
  readonly underTest?: string | undefined;
};

/** Of a cause that may fit. */
type OfCause<Part> = { readonly cause: string } & Part;

export type EventPlan = Tests & {
  /** Who examines before the event, where the answers ask for an appointment. */
  readonly seenFirst: Clinician | null;
  /** What helped already, and no cause that may fit forbids. */
  readonly keep: readonly string[];
  /** Done by a professional: booked, not tested. */
  readonly toBook: readonly string[];
  /** Takes weeks and cannot be undone from one session to the next: nothing to test before a day. */
  readonly overWeeks: readonly string[];
  readonly nothingNew: readonly Statement[];
  /** What the causes that may fit ask to leave out. */
  readonly leaveOut: readonly OfCause<Pick<Cause['training'], 'stop' | 'source'>>[];
  /** For the day: what to do when it comes on, in order. */
  readonly rescue: Activity['now'];
  /** When to stop at once and get help. */
  readonly warningSigns: readonly Statement[];
  readonly endWhen: readonly Statement[];
  /** What to expect afterwards, and from when on it takes too long. */
  readonly afterwards: readonly OfCause<Cause['recovery']>[];
};

/** What can be asked for. */
export const eventLimits = { mostDays: 366, leastSessionsAWeek: 1, mostSessionsAWeek: 7 } as const;

/** Whether it is a number of sessions a week that a plan can be made for. */
export function isSessionsAWeek(value: unknown): value is number {
  const { leastSessionsAWeek, mostSessionsAWeek } = eventLimits;
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= leastSessionsAWeek &&
    value <= mostSessionsAWeek
  );
}

/**
 * @param assessment of just these answers.
 * @throws RangeError for days, sessions or an activity that no event can have.
 */
export function eventPlan(
  guide: EventGuide,
  answers: Answers,
  assessment: AssessmentWithoutBands,
  asked: EventAsked,
): { readonly waits: EventWaits } | { readonly plan: EventPlan } {
  refuseImpossible(asked);
  const activity = guide.activities.find(({ id }) => id === asked.activity);
  if (activity === undefined) throw new RangeError(`the guide has no activity "${asked.activity}"`);
  const waits = whyEventWaits(guide, answers, assessment);
  return waits === undefined ? { plan: planOf(guide, answers, assessment, asked, activity) } : { waits };
}

function refuseImpossible({ days, sessionsAWeek }: EventAsked): void {
  const { mostDays, leastSessionsAWeek, mostSessionsAWeek } = eventLimits;
  if (!Number.isInteger(days) || days < 0 || days > mostDays)
    throw new RangeError(`an event in ${days} days: it must be from 0 to ${mostDays}`);
  if (!isSessionsAWeek(sessionsAWeek))
    throw new RangeError(
      `${sessionsAWeek} sessions a week: it must be from ${leastSessionsAWeek} to ${mostSessionsAWeek}`,
    );
}

function planOf(
  guide: EventGuide,
  answers: Answers,
  assessment: AssessmentWithoutBands,
  asked: EventAsked,
  { now, stopAtOnce }: EventActivity,
): EventPlan {
  const isSeenFirst = assessment.urgency !== 'self-care';
  const isForIt = (change: EventChange): boolean => suits(change, { activities: [asked.activity] });
  const offered = shownChanges(guide.changes, assessment).filter(isForIt);
  const testable = offered.filter((change) => isTestable(change) && !isOverWeeks(change));
  const minutes = Math.round(now.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  return {
    seenFirst: isSeenFirst ? examiningCause(guide.causes, assessment).seenBy : null,
    ...plannedTests(firstOf(testable, asked.underTest), asked.sessionsAWeek, asked.days - quietDays),
    keep: guide.changes
      .filter((change) => isForIt(change) && isKept(guide, answers, assessment, change))
      .map(({ id }) => id),
    toBook: offered.filter((change) => !isTestable(change)).map(({ id }) => id),
    overWeeks: offered.filter((change) => isTestable(change) && isOverWeeks(change)).map(({ id }) => id),
    nothingNew,
    leaveOut: likelyCauses(guide, assessment).flatMap(({ id, training: { stop, source } }) =>
      stop.length === 0 ? [] : [{ cause: id, stop, source }],
    ),
    rescue: now,
    warningSigns: stopAtOnce.map(statementOf),
    endWhen: endOfEvent(minutes, isSeenFirst),
    afterwards: clocks(guide, assessment).map(({ id, recovery }) => ({ cause: id, ...recovery })),
  };
}

function isKept(
  guide: EventGuide,
  answers: Answers,
  assessment: AssessmentWithoutBands,
  { id }: EventChange,
): boolean {
  const tried = answerTo(answers, 'tried');
  const helped = isResults(tried) && Object.hasOwn(tried, id) && tried[id] === 'helped';
  return helped && forbiddingCause(guide.causes, assessment, id) === undefined;
}

function isOverWeeks({ effort, undoable }: EventChange): boolean {
  return effort === 'weeks' && !undoable;
}

/** All as they stand, but for one that goes first. */
function firstOf(changes: readonly EventChange[], first: string | undefined): EventChange[] {
  return [...changes.filter(({ id }) => id === first), ...changes.filter(({ id }) => id !== first)];
}

/** Those that the result tells of and that are suspected. */
function likelyCauses(guide: EventGuide, { causes }: AssessmentWithoutBands): EventCause[] {
  return causesShown(causes)
    .filter(({ probability }) => probability >= guide.model.changes.suspectedAbove)
    .map(({ id }) => causeNamed(guide, id));
}

/** No guess says how long it takes: where no cause stands out, the clock of no known cause. */
function clocks(guide: EventGuide, assessment: AssessmentWithoutBands): EventCause[] {
  return assessment.cannotTell ? [causeNamed(guide, 'something-else')] : likelyCauses(guide, assessment);
}

function causeNamed({ causes }: EventGuide, id: string): EventCause {
  return causes.find((cause) => cause.id === id)!;
}
