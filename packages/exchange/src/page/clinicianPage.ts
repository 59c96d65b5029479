/** The page for the clinician as data: printed, read aloud, or written into FHIR, it says the same. */
import {
  type Answers,
  type AskedQuestion,
  type Assessment,
  type AssessmentRequest,
  type AssessmentWithoutBands,
  answerTo,
  chosenOptions,
  isAsked,
  labelOf,
  signsLeft,
  type TriedResult,
  triedAnswer,
} from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import type { TrialRecord } from '../records.ts';
import { answerInWords, tellsSomething } from './answerWords.ts';
import { type AskedOnPage, askedWithoutAnswers } from './askedOnPage.ts';
import type { PageGuide } from './pageGuide.ts';
import { placesOnPage, toldElsewhere } from './places.ts';
import { type RaisedFlag, raisedFlags } from './raisedFlags.ts';
import { reasonsInWords } from './reasonsInWords.ts';
import { trialInWords } from './trialWords.ts';
import {
  isWarningQuestion,
  tellsBesideSigns,
  type WarningQuestion,
  warningQuestions,
} from './warningSigns.ts';

/** A question that was answered, in words. */
export type Told = { readonly id: string; readonly question: string; readonly answer: string };

export type TriedOnPage = {
  readonly change: string;
  readonly name: string;
  /** As the person says; absent when only the trial tells. */
  readonly said?: string;
  /** As measured in a trial. */
  readonly measured?: string;
};

export type CauseOnPage = {
  readonly id: string;
  readonly name: string;
  readonly probability: number;
  /** Null while it is not worked out. */
  readonly band: readonly [low: number, high: number] | null;
  readonly for: readonly string[];
  readonly against: readonly string[];
};

export type ClinicianPage = {
  /** When the person answered, as it was given; null when it was not. */
  readonly time: string | null;
  /** When the page was put together; only where nobody knows when the person answered. */
  readonly madeAt: string | null;
  readonly urgency: Urgency;
  /** A warning sign was not asked that could make it more urgent: the urgency is a least one. */
  readonly isLeastUrgency: boolean;
  readonly who: readonly Told[];
  readonly what: readonly Told[];
  readonly regions: readonly { readonly id: string; readonly label: string }[];
  /** The answer to which side it is on, for the map; null when there is none. */
  readonly sides: string | null;
  readonly where: readonly Told[];
  readonly since: readonly Told[];
  readonly bringsOn: readonly Told[];
  readonly clears: readonly Told[];
  /** Those that the answers raise. */
  readonly redFlags: readonly RaisedFlag[];
  /** What was told, denied, not known and not asked of warning signs. */
  readonly warningSigns: readonly WarningQuestion[];
  /** Everything else that is there; of a list of warning signs, when something was ticked that is none. */
  readonly also: readonly Told[];
  /** What was asked beside warning signs, and is not there. */
  readonly absent: readonly AskedOnPage[];
  /** Beside warning signs. */
  readonly notKnown: readonly AskedOnPage[];
  readonly tried: readonly TriedOnPage[];
  readonly causes: readonly CauseOnPage[];
  readonly cannotTell: boolean;
  /** Questions whose answers would tell most; only when we cannot tell. */
  readonly wouldTell: readonly string[];
  /** What to examine for, by the guide, for the likeliest cause. */
  readonly examination: readonly string[];
  readonly wantsToKnow: string | null;
  readonly guide: { readonly version: string; readonly hash: string };
};

/** An assessment, its bands worked out or not yet. */
export type AssessedForPage = Pick<
  AssessmentWithoutBands,
  'urgency' | 'cannotTell' | 'wouldTell' | 'guide'
> & {
  readonly causes: readonly (AssessmentWithoutBands['causes'][number] &
    Partial<Pick<Assessment['causes'][number], 'band'>>)[];
};

export type PageInput = {
  readonly guide: PageGuide;
  readonly request: AssessmentRequest;
  readonly assessment: AssessedForPage;
  /** When the person answered, ISO 8601; absent when that is not known. */
  readonly time?: string | undefined;
  /** When the page is put together, ISO 8601: told where `time` is not known. */
  readonly madeAt?: string;
  readonly trials?: readonly TrialRecord[];
  /** The person's own words. */
  readonly wantsToKnow?: string;
};

const causesOnPage = 5;
/** What is less likely than this is left off, but for the first three. */
const leastOnPage = 0.01;
const alwaysOnPage = 3;
const reasonsOnPage = 3;

/** @throws RangeError when the assessment is of another guide: its ids and numbers would not be this guide's. */
export function clinicianPage({
  guide,
  request,
  assessment,
  time,
  madeAt,
  trials = [],
  wantsToKnow,
}: PageInput): ClinicianPage {
  if (assessment.guide.hash !== guide.hash)
    throw new RangeError(`the assessment is by guide ${assessment.guide.hash}, not ${guide.hash}`);
  const { answers } = request;
  const named = (ids: readonly string[]): Told[] => told(guide, answers, (q) => ids.includes(q.id));
  const isWarning = (question: AskedQuestion): boolean => isWarningQuestion(guide, question);
  const asked = guide.questions.filter((question) => isAsked(answers, question.id) && !isWarning(question));
  const where = guide.questions.find(({ id }) => id === 'where');
  return {
    time: time ?? null,
    madeAt: time === undefined ? (madeAt ?? null) : null,
    urgency: assessment.urgency,
    isLeastUrgency: assessment.urgency !== 'emergency' && signsLeft(guide, answers).length > 0,
    who: named(placesOnPage.who),
    what: named(placesOnPage.what),
    regions: chosenOptions(answerTo(answers, 'where')).map((id) => ({ id, label: labelOf(where!, id) })),
    sides: sidesOf(answers),
    where: named(placesOnPage.where),
    since: named(placesOnPage.since),
    bringsOn: named(placesOnPage.bringsOn),
    clears: named(placesOnPage.clears),
    redFlags: raisedFlags(guide, answers),
    warningSigns: warningQuestions(guide, answers),
    also: told(guide, answers, (q) => isAlso(guide, q, answers)),
    absent: asked
      .filter(({ id }) => !toldElsewhere.has(id) && answerTo(answers, id) !== null)
      .filter(({ id }) => !tellsSomething(answerTo(answers, id)))
      .map((question) => askedWithoutAnswers(guide, question)),
    notKnown: asked
      .filter(({ id }) => answerTo(answers, id) === null)
      .map((question) => askedWithoutAnswers(guide, question)),
    tried: triedOnPage(guide, answers, trials),
    causes: likelyCauses(assessment.causes).map((cause) => ({
      id: cause.id,
      name: guide.causes.find(({ id }) => id === cause.id)!.name,
      probability: cause.probability,
      band: cause.band ?? null,
      for: reasonsInWords(guide, answers, cause.for.slice(0, reasonsOnPage)),
      against: reasonsInWords(guide, answers, cause.against.slice(0, reasonsOnPage)),
    })),
    cannotTell: assessment.cannotTell,
    wouldTell: assessment.wouldTell
      .map((id) => guide.questions.find((q) => q.id === id)!)
      .map((question) => askedWithoutAnswers(guide, question).question),
    examination: guide.causes.find(({ id }) => id === assessment.causes[0]!.id)!.examination,
    wantsToKnow: wantsToKnow ?? null,
    guide: { version: guide.version, hash: guide.hash },
  };
}

function likelyCauses<C extends { readonly probability: number }>(ranked: readonly C[]): C[] {
  return ranked
    .slice(0, causesOnPage)
    .filter(({ probability }, i) => i < alwaysOnPage || probability >= leastOnPage);
}

function isAlso(guide: PageGuide, question: AskedQuestion, answers: Answers): boolean {
  const { id } = question;
  if (toldElsewhere.has(id) || !tellsSomething(answerTo(answers, id))) return false;
  return !isWarningQuestion(guide, question) || tellsBesideSigns(guide, question, answers);
}

function sidesOf(answers: Answers): string | null {
  const sides = answerTo(answers, 'sides') ?? null;
  return typeof sides === 'string' ? sides : null;
}

/** The answered questions that are wanted, in the guide's order; "not known" has a place of its own. */
function told(guide: PageGuide, answers: Answers, isWanted: (question: AskedQuestion) => boolean): Told[] {
  return guide.questions.filter(isWanted).flatMap((question) => {
    const answer = answerTo(answers, question.id) ?? null;
    if (answer === null) return [];
    return [{ id: question.id, question: question.text, answer: answerInWords(question, answer) }];
  });
}

function triedOnPage(guide: PageGuide, answers: Answers, trials: readonly TrialRecord[]): TriedOnPage[] {
  const said = (answerTo(answers, 'tried') ?? {}) as Readonly<Record<string, TriedResult>>;
  const changes = new Set([...Object.keys(said), ...trials.map(({ change }) => change)]);
  return [...changes].map((change) => {
    const trial = trials.find((t) => t.change === change);
    return {
      change,
      name: guide.changes.find(({ id }) => id === change)?.name ?? change,
      ...(Object.hasOwn(said, change) ? { said: triedAnswer(said[change]!) } : {}),
      ...(trial === undefined ? {} : { measured: trialInWords(trial) }),
    };
  });
}
