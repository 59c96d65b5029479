import { binPlaceOf, type Guide, isMultiSelect, type Question } from '@footing/guide';
import type { Finding } from '@footing/inference';
import {
  type Answer,
  type AssessmentRequest,
  chosenOptions,
  isList,
  isResults,
  type TriedResult,
  triedResults,
} from './answers.ts';
import { type GuideNetwork, triedVariable } from './networkOfForms.ts';

/** A finding and the question that it came from. */
export type NamedFinding = {
  readonly question: string;
  readonly options: readonly string[];
  readonly finding: Finding;
};

export function withoutNames(findings: readonly NamedFinding[]): Finding[] {
  return findings.map(({ finding }) => finding);
}

/** A question with what its answers look up, laid out once for a network. */
type LaidQuestion = {
  readonly question: Question;
  /** -1 for changes that were tried, each of which has a variable of its own. */
  readonly variable: number;
  /** The place of each option in its question. */
  readonly places: ReadonlyMap<string, number>;
  /** The finding of each option of which only one is given. */
  readonly single: ReadonlyMap<string, NamedFinding>;
};

/** What the answers say about the variables of the network. Not known and not asked say nothing. */
export function findingsOf(guide: Guide, net: GuideNetwork, request: AssessmentRequest): NamedFinding[] {
  const { answers, denied } = request;
  const findings: NamedFinding[] = [];
  for (const laid of laidQuestions(guide, net)) {
    const { id } = laid.question;
    const answer = Object.hasOwn(answers, id) ? answers[id]! : null;
    const absent = Object.hasOwn(denied, id) ? denied[id]! : nothing;
    if (answer !== null || absent.length > 0) addFindings(findings, laid, net, answer, absent);
  }
  return findings;
}

const nothing: readonly string[] = [];
const laidByNetwork = new WeakMap<GuideNetwork, readonly LaidQuestion[]>();

function laidQuestions(guide: Guide, net: GuideNetwork): readonly LaidQuestion[] {
  const known = laidByNetwork.get(net) ?? guide.questions.map((question) => layOut(question, net));
  laidByNetwork.set(net, known);
  return known;
}

function layOut(question: Question, net: GuideNetwork): LaidQuestion {
  const { id, kind, options } = question;
  const variable = net.variables.get(id) ?? -1;
  const single = options.map((option, outcome): [string, NamedFinding] => {
    return [option.id, { question: id, options: [option.id], finding: { variable, kind: 'one', outcome } }];
  });
  const places = new Map(options.map((option, place) => [option.id, place]));
  return { question, variable, places, single: new Map(kind === 'one' ? single : []) };
}

function addFindings(
  findings: NamedFinding[],
  laid: LaidQuestion,
  net: GuideNetwork,
  answer: Answer,
  denied: readonly string[],
): void {
  const { question, variable, single } = laid;
  if (question.kind === 'map-of-results') {
    if (isResults(answer)) findings.push(...triedFindings(laid, net, answer));
  } else if (isMultiSelect(question)) {
    if (isList(answer) || denied.length > 0) findings.push(manyFinding(laid, answer, denied));
  } else if (typeof answer === 'number') {
    const finding = numberFinding(question, variable, answer);
    findings.push({ question: question.id, options: [String(answer)], finding });
  } else {
    const finding = single.get(typeof answer === 'string' ? answer : onlyOneLeft(question, denied));
    if (finding !== undefined) findings.push(finding);
  }
}

/** Of a question with one answer, the option that is left when all others were said to be absent; "" when several are. */
function onlyOneLeft({ options }: Question, denied: readonly string[]): string {
  const left = options.filter(({ id }) => !denied.includes(id));
  return left.length === 1 ? left[0]!.id : '';
}

/**
 * A number near the edge of a bin counts for both bins, so that a minute more or less never makes a leap: from the
 * middle of the narrower bin to the edge the other one grows from nothing to a half.
 * @throws RangeError when no bin holds it: answers are checked before.
 */
function numberFinding(question: Question, variable: number, value: number): Finding {
  const { bins } = question;
  const outcome = binPlaceOf(question, value);
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
  { question, variable, places }: LaidQuestion,
  answer: Answer,
  denied: readonly string[],
): NamedFinding {
  const asked = isList(answer);
  const chosen = asked ? inGuideOrder(places, chosenOptions(answer)) : [];
  const finding = {
    variable,
    kind: 'many',
    asked,
    present: chosen.map((option) => places.get(option)!),
    denied: inGuideOrder(places, denied).map((option) => places.get(option)!),
  } as const;
  return { question: question.id, options: chosen, finding };
}

function triedFindings(
  { question, places }: LaidQuestion,
  net: GuideNetwork,
  results: Readonly<Record<string, TriedResult>>,
): NamedFinding[] {
  return inGuideOrder(places, Object.keys(results)).map((change) => {
    const variable = net.variables.get(triedVariable(change))!;
    const outcome = triedResults.indexOf(results[change]!);
    return { question: question.id, options: [change], finding: { variable, kind: 'one', outcome } };
  });
}

/** Each option once, as the guide lists them: sums then round alike in whatever order a person ticked them. */
function inGuideOrder(places: ReadonlyMap<string, number>, given: readonly string[]): string[] {
  if (given.length === 0) return [];
  if (given.length === 1) return places.has(given[0]!) ? [given[0]!] : [];
  return [...new Set(given)].filter((id) => places.has(id)).sort((a, b) => places.get(a)! - places.get(b)!);
}
