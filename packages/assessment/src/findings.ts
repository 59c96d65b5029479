import type { Guide, Question } from '@footing/guide';
import type { Finding } from '@footing/inference';
import { type Answer, type AssessmentRequest, chosenOptions, isList, isResults } from './answers.ts';
import { type GuideNetwork, triedOutcomes, triedVariable } from './networkOfGuide.ts';

/** A finding and the question that it came from. */
export type NamedFinding = {
  readonly question: string;
  readonly options: readonly string[];
  readonly finding: Finding;
};

/** What the answers say about the variables of the network. Not known and not asked say nothing. */
export function findingsOf(guide: Guide, net: GuideNetwork, request: AssessmentRequest): NamedFinding[] {
  const { answers, denied } = request;
  return guide.questions.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id]! : undefined;
    const absent = Object.hasOwn(denied, question.id) ? denied[question.id]! : [];
    return findingsOfAnswer(question, net, answer ?? null, absent);
  });
}

function findingsOfAnswer(
  question: Question,
  net: GuideNetwork,
  answer: Answer,
  denied: readonly string[],
): NamedFinding[] {
  if (question.kind === 'map-of-results')
    return isResults(answer) ? triedFindings(question, net, answer) : [];
  const variable = net.variables.get(question.id)!;
  if (question.kind === 'many' || question.kind === 'map')
    return manyFinding(question, variable, answer, denied);
  const outcome = outcomeOf(question, answer);
  if (outcome < 0) return [];
  const options = typeof answer === 'string' ? [answer] : [String(answer)];
  return [{ question: question.id, options, finding: { variable, kind: 'one', outcome } }];
}

function outcomeOf(question: Question, answer: Answer): number {
  if (typeof answer === 'number')
    return question.bins.findIndex((bin) => answer >= bin.from && answer < bin.to);
  return question.options.findIndex((option) => option.id === answer);
}

function manyFinding(
  question: Question,
  variable: number,
  answer: Answer,
  denied: readonly string[],
): NamedFinding[] {
  const asked = isList(answer);
  if (!asked && denied.length === 0) return [];
  const chosen = asked ? inGuideOrder(question, chosenOptions(answer)) : [];
  const absent = inGuideOrder(question, denied);
  const number = (option: string): number => question.options.findIndex((o) => o.id === option);
  const finding = {
    variable,
    kind: 'many',
    asked,
    present: chosen.map(number),
    denied: absent.map(number),
  } as const;
  return [{ question: question.id, options: chosen, finding }];
}

function triedFindings(
  question: Question,
  net: GuideNetwork,
  results: Readonly<Record<string, string>>,
): NamedFinding[] {
  return inGuideOrder(question, Object.keys(results)).map((change) => {
    const variable = net.variables.get(triedVariable(change))!;
    const outcome = triedOutcomes.indexOf(results[change] as never);
    return { question: question.id, options: [change], finding: { variable, kind: 'one', outcome } };
  });
}

/** Each option once, as the guide lists them: sums then round alike in whatever order a person ticked them. */
function inGuideOrder(question: Question, given: readonly string[]): string[] {
  return question.options.map((option) => option.id).filter((id) => given.includes(id));
}
