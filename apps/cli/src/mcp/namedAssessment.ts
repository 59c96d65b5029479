/** An assessment and a page with the guide's words beside its ids, so that nothing has to be guessed from an id. */
import {
  type Answers,
  type Assessment,
  type NextPage,
  settledEmergencies,
  signsLeft,
  unsureSigns,
} from '@footing/assessment';
import { type Guide, type RedFlag, statementOf } from '@footing/guide';

/** Causes less likely than this are as good as excluded, and left out. */
const leastTold = 0.01;

const limits =
  'No diagnosis, no medical device, not cleared by any authority. If the person feels worse than this says, trust that.';

/** Without all warning signs asked the urgency is a least one, and nothing is offered to be tried at home. */
export function namedAssessment(guide: Guide, answers: Answers, assessment: Assessment): object {
  const notAsked = signsLeft(guide, answers);
  const { urgency, urgencyReasons, causes, changes, forbidden, next, cannotTell, wouldTell } = assessment;
  return {
    urgency,
    warningSignsNotAsked: notAsked,
    warningSignsNotSure: unsureSigns(guide, answers, urgency),
    urgencyReasons: urgencyReasons.map((reason) => ({ ...reason, ...wordsOfReason(guide, reason) })),
    causes: causes
      .filter(({ probability }) => probability >= leastTold)
      .map((cause) => {
        const { name, short } = guide.causes.find(({ id }) => id === cause.id)!;
        return { name, short, ...cause };
      }),
    changes: (notAsked.length > 0 ? [] : changes).map((offered) => {
      const { name, short, cost, sessionsToTell, notWhen } = guide.changes.find(
        ({ id }) => id === offered.id,
      )!;
      return { name, short, cost, sessionsToTell, notWhen: notWhen.map(statementOf), ...offered };
    }),
    forbidden: forbidden.map(({ id, by }) => ({
      name: guide.changes.find((change) => change.id === id)!.name,
      id,
      by: guide.causes.find((cause) => cause.id === by)!.name,
    })),
    cannotTell,
    wouldTell,
    interviewIsOver: next === null,
    guide: assessment.guide,
    limits,
  };
}

function wordsOfReason(guide: Guide, reason: Assessment['urgencyReasons'][number]): object {
  if ('cause' in reason) return { name: guide.causes.find(({ id }) => id === reason.cause)!.name };
  return wordsOfFlag(guide.redFlags.find(({ id }) => id === reason.redFlag)!);
}

function wordsOfFlag({ name, why, whatToDo }: RedFlag): object {
  return { name, why, whatToDo };
}

/** The next questions; an emergency that is settled by the answers stands there from then on. */
export function namedPage(guide: Guide, answers: Answers, page: NextPage | null): object {
  const emergency = settledEmergencies(guide, answers).map(wordsOfFlag);
  if (page === null) return { emergency, questions: [], interviewIsOver: true };
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
  return { emergency, questions, interviewIsOver: false };
}
