import type { Guide, Question } from '@footing/guide';
import type { Finding } from '@footing/inference';
import { type Answer, type AssessmentRequest, chosenOptions, isList, isResults } from './answers.ts';
import { type GuideNetwork, triedOutcomes, triedVariable } from './networkOfForms.ts';

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
  if (typeof answer === 'number')
    return [
      {
        question: question.id,
        options: [String(answer)],
        finding: numberFinding(question, variable, answer),
      },
    ];
  const outcome = placesOf(question).get(answer as string);
  if (outcome === undefined) return [];
  return [
    { question: question.id, options: [answer as string], finding: { variable, kind: 'one', outcome } },
  ];
}

/**
 * A number near the edge of a bin counts for both bins, so that a minute more or less never makes a leap: from the
 * middle of the narrower bin to the edge the other one grows from nothing to a half.
 * @throws RangeError when no bin holds it: answers are checked before.
 */
function numberFinding({ id, bins }: Question, variable: number, value: number): Finding {
  const outcome = bins.findIndex(({ from, to }) => value >= from && value < to);
  if (outcome < 0) throw new RangeError(`${id}: no bin holds ${value}`);
  const { from, to } = bins[outcome]!;
  const below = shareBeside(bins, outcome - 1, to - from, value - from);
  const above = shareBeside(bins, outcome + 1, to - from, to - value);
  if (below === 0 && above === 0) return { variable, kind: 'one', outcome };
  const beside =
    below > above ? { outcome: outcome - 1, share: below } : { outcome: outcome + 1, share: above };
  return { variable, kind: 'one', outcome, beside };
}

/** The part that a neighbouring bin has in a number that lies so far from their edge, 0 to 0.5. */
function shareBeside(bins: Question['bins'], neighbour: number, width: number, distance: number): number {
  const bin = bins[neighbour];
  if (bin === undefined) return 0;
  const reach = Math.min(width, bin.to - bin.from) / 2;
  return distance >= reach ? 0 : (1 - distance / reach) / 2;
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
  const number = (option: string): number => placesOf(question).get(option)!;
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
  if (given.length === 0) return [];
  const places = placesOf(question);
  return [...new Set(given)].filter((id) => places.has(id)).sort((a, b) => places.get(a)! - places.get(b)!);
}

const placesByQuestion = new WeakMap<Question, ReadonlyMap<string, number>>();

/** The place of each option in its question. */
function placesOf(question: Question): ReadonlyMap<string, number> {
  const known = placesByQuestion.get(question);
  if (known !== undefined) return known;
  const places = new Map(question.options.map((option, i) => [option.id, i]));
  placesByQuestion.set(question, places);
  return places;
}
