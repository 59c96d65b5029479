/** An assessment and a page with the guide's words beside its ids, so that nothing has to be guessed from an id. */
import {
  type Answers,
  type Assessment,
  answersOfReason,
  isTestable,
  type NextPage,
  type OfferedChange,
  type RankedCause,
  type Reason,
  settledEmergencies,
  signsLeft,
  unsureSigns,
} from '@footing/assessment';
import { type Guide, type RedFlag, statementOf } from '@footing/guide';
import { firstParagraph } from '../result/firstParagraph.ts';
import { sourcesOfBenefit } from '../result/sourcesOfBenefit.ts';
import { sourcesCited } from './sourcesCited.ts';

/** Causes less likely than this are as good as excluded, and left out. */
const leastTold = 0.01;

const limits =
  'No diagnosis, no medical device, not cleared by any authority. If the person feels worse than this says, trust that.';

/** Without all warning signs asked the urgency is a least one, and nothing is offered to be tried at home. */
export function namedAssessment(guide: Guide, answers: Answers, assessment: Assessment): object {
  const notAsked = signsLeft(guide, answers);
  const asked = (ids: readonly string[]): object[] => ids.map((id) => namedQuestion(guide, id));
  const { urgency, urgencyReasons, causes, changes, forbidden, next, cannotTell, wouldTell } = assessment;
  const told = {
    urgency,
    warningSignsNotAsked: asked(notAsked),
    warningSignsNotSure: asked(unsureSigns(guide, answers, urgency)),
    urgencyReasons: urgencyReasons.map((reason) => ({ ...reason, ...wordsOfReason(guide, reason) })),
    causes: causes
      .filter(({ probability }) => probability >= leastTold)
      .map((cause) => namedCause(guide, cause)),
    changes: (notAsked.length > 0 ? [] : changes).map((offered) => namedChange(guide, offered)),
    forbidden: forbidden.map(({ id, by }) => ({
      name: guide.changes.find((change) => change.id === id)!.name,
      id,
      by: nameOf(guide, by),
    })),
    cannotTell,
    wouldTell: asked(wouldTell),
    interviewIsOver: next === null,
    guide: assessment.guide,
    limits,
  };
  return { ...told, sources: sourcesCited(guide, told) };
}

function namedQuestion(guide: Guide, id: string): object {
  return { id, text: guide.questions.find((question) => question.id === id)!.text };
}

function nameOf({ causes }: Guide, id: string): string {
  return causes.find((cause) => cause.id === id)!.name;
}

function namedCause(guide: Guide, ranked: RankedCause): object {
  const cause = guide.causes.find(({ id }) => id === ranked.id)!;
  const { name, short } = cause;
  const named = (reason: Reason): object => namedReason(guide, reason);
  const { sources } = firstParagraph(cause, 'What it is');
  return { name, short, ...ranked, for: ranked.for.map(named), against: ranked.against.map(named), sources };
}

/** No labels: none of the options was chosen. */
function namedReason(guide: Guide, reason: Reason): object {
  const question = guide.questions.find(({ id }) => id === reason.question)!;
  return { text: question.text, labels: answersOfReason(question, reason), ...reason };
}

function namedChange(guide: Guide, offered: OfferedChange): object {
  const change = guide.changes.find(({ id }) => id === offered.id)!;
  const { name, short, cost, sessionsToTell, notWhen } = change;
  return {
    name,
    short,
    cost,
    ...(isTestable(change) && { sessionsToTell }),
    notWhen: notWhen.map(statementOf),
    ...offered,
    for: offered.for.map((id) => ({ id, name: nameOf(guide, id) })),
    sources: sourcesOfBenefit(change, offered),
  };
}

function wordsOfReason(guide: Guide, reason: Assessment['urgencyReasons'][number]): object {
  if ('cause' in reason) return { name: nameOf(guide, reason.cause) };
  return wordsOfFlag(guide.redFlags.find(({ id }) => id === reason.redFlag)!);
}

function wordsOfFlag({ name, why, whatToDo, sources }: RedFlag): object {
  return { name, why, whatToDo, sources };
}

/** The next questions; an emergency that is settled by the answers stands there from then on. */
export function namedPage(guide: Guide, answers: Answers, page: NextPage | null): object {
  const emergency = settledEmergencies(guide, answers).map(wordsOfFlag);
  const sources = sourcesCited(guide, emergency);
  if (page === null) return { emergency, questions: [], interviewIsOver: true, sources };
  const questions = page.questions.map((id) => {
    const { kind, text, help, unit, atLeast, atMost, options } = guide.questions.find((q) => q.id === id)!;
    return {
      id,
      kind,
      text,
      help,
      unit,
      atLeast,
      atMost,
      options: options.map(({ id, label }) => ({ id, label })),
    };
  });
  return { emergency, questions, interviewIsOver: false, sources };
}
