/** An assessment and a page with the guide's words beside its ids, so that nothing has to be guessed from an id. */
import type { Assessment, NextPage } from '@footing/assessment';
import { type Guide, statementOf } from '@footing/guide';

/** Causes less likely than this are as good as excluded, and left out. */
const leastTold = 0.01;

const limits =
  'No diagnosis, no medical device, not cleared by any authority. If the person feels worse than this says, trust that.';

export function namedAssessment(guide: Guide, assessment: Assessment): object {
  const { urgency, urgencyReasons, causes, changes, next, cannotTell, wouldTell } = assessment;
  return {
    urgency,
    urgencyReasons: urgencyReasons.map((reason) => ({ ...reason, ...wordsOfReason(guide, reason) })),
    causes: causes
      .filter(({ probability }) => probability >= leastTold)
      .map((cause) => {
        const { name, short } = guide.causes.find(({ id }) => id === cause.id)!;
        return { name, short, ...cause };
      }),
    changes: changes.map((offered) => {
      const { name, short, cost, sessionsToTell, notWhen } = guide.changes.find(
        ({ id }) => id === offered.id,
      )!;
      return { name, short, cost, sessionsToTell, notWhen: notWhen.map(statementOf), ...offered };
    }),
    cannotTell,
    wouldTell,
    interviewIsOver: next === null,
    guide: assessment.guide,
    limits,
  };
}

function wordsOfReason(guide: Guide, reason: Assessment['urgencyReasons'][number]): object {
  if ('cause' in reason) return { name: guide.causes.find(({ id }) => id === reason.cause)!.name };
  const { name, why, whatToDo } = guide.redFlags.find(({ id }) => id === reason.redFlag)!;
  return { name, why, whatToDo };
}

export function namedPage(guide: Guide, page: NextPage | null): object {
  if (page === null) return { questions: [], interviewIsOver: true };
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
  return { questions, interviewIsOver: false };
}
