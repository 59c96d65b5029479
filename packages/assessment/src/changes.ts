import type { Cause, Change, Guide, Urgency } from '@footing/guide';
import { type Answer, type Answers, answerTo, isList, isResults } from './answers.ts';
import { holds } from './condition.ts';
import { suits } from './suits.ts';
import { mustBeSeen } from './whyHeld.ts';

/** A change worth trying: of 100 people who answer like this, `benefit` x 100 are helped; `for`: the causes it is for. */
export type OfferedChange = {
  readonly id: string;
  readonly benefit: number;
  readonly for: readonly string[];
};

/** A change that must not be tried, and the likeliest of the suspected causes that forbid it. */
export type ForbiddenChange = { readonly id: string; readonly by: string };

const efforts = ['minutes', 'session', 'weeks'];

export type JudgedChanges = {
  readonly changes: readonly OfferedChange[];
  readonly forbidden: readonly ForbiddenChange[];
};

/**
 * Judges changes for answers, a posterior over causes and an urgency. `apart`: the posterior without what answers add together;
 * what either of them suspects counts.
 */
export type JudgeChanges = (
  answers: Answers,
  posterior: Float64Array,
  urgency: Urgency,
  apart: Float64Array,
) => JudgedChanges;

/** A change, the causes (by their number in the guide) with which it does not help just as often as otherwise, and by how much more. */
type LaidChange = { readonly change: Change; readonly causes: Uint16Array; readonly more: Float64Array };

/**
 * The changes to offer, best first; among equals the cheapest and the quickest to judge. None when the urgency is
 * above what the guide offers changes for, or when emergencies together are suspected; never one that was tried in vain,
 * that a suspected cause forbids, or that is not for who answers so. Beside them, whatever the urgency, those that a
 * suspected cause forbids. Laid out once for a guide.
 */
export function prepareChanges(guide: Guide): JudgeChanges {
  const settings = guide.model.changes;
  const laid = guide.changes
    .filter((change) => !change.byClinician && !change.unproven)
    .map((change) => layOut(guide, change));
  const offer = (
    answers: Answers,
    posterior: Float64Array,
    forbidden: ReadonlySet<string>,
  ): OfferedChange[] => {
    const offered = laid
      .filter(({ change }) => !forbidden.has(change.id) && isOpen(change, answers))
      .map((one) => ({ ...one, benefit: benefitOf(one, posterior) }))
      .filter(({ benefit }) => benefit >= settings.worthAtLeast)
      .sort((a, b) => compareChanges(guide, a, b));
    return offered.map((one) => ({
      id: one.change.id,
      benefit: one.benefit,
      for: causesHelped(guide, one, posterior),
    }));
  };
  return (answers, posterior, urgency, apart) => {
    const forbidden = forbiddenChanges(guide, posterior, apart);
    const isOffered =
      !mustBeSeen(guide, { urgency }) &&
      !emergencySuspected(guide, posterior) &&
      !emergencySuspected(guide, apart);
    const changes = isOffered ? offer(answers, posterior, new Set(forbidden.map(({ id }) => id))) : [];
    return { changes, forbidden };
  };
}

function layOut({ causes }: Guide, change: Change): LaidChange {
  const more = Float64Array.from(causes, (cause) => helpShare(change, cause) - change.otherwise.p);
  const own = Uint16Array.from(causes.keys()).filter((h) => more[h] !== 0);
  return { change, causes: own, more: Float64Array.from(own, (h) => more[h]!) };
}

/** As `expectedBenefit`: a posterior sums to 1. */
function benefitOf({ change, causes, more }: LaidChange, posterior: Float64Array): number {
  let sum = change.otherwise.p;
  for (let i = 0; i < causes.length; i++) sum += posterior[causes[i]!]! * more[i]!;
  return sum;
}

/** The sum over causes of P(cause) times how often the change helps there. */
export function expectedBenefit(guide: Guide, change: Change, posterior: Float64Array): number {
  return guide.causes.reduce((sum, cause, h) => sum + posterior[h]! * helpShare(change, cause), 0);
}

function helpShare(change: Change, cause: Cause): number {
  return Object.hasOwn(change.helps, cause.id) ? change.helps[cause.id]!.p : change.otherwise.p;
}

/** The losses let changes be offered up to 12% of emergency, above the 10% at which a single cause is suspected. */
function emergencySuspected(guide: Guide, posterior: Float64Array): boolean {
  const emergency = guide.causes.reduce(
    (sum, cause, h) => (cause.urgency === 'emergency' ? sum + posterior[h]! : sum),
    0,
  );
  return emergency >= guide.model.changes.suspectedAbove;
}

/** Those that a cause forbids which either posterior suspects: those of the likeliest cause first, each once. */
function forbiddenChanges(
  { causes, model }: Guide,
  posterior: Float64Array,
  apart: Float64Array,
): readonly ForbiddenChange[] {
  const suspicion = causes.map((_, h) => Math.max(posterior[h]!, apart[h]!));
  const suspected = [...causes.keys()]
    .filter((h) => suspicion[h]! >= model.changes.suspectedAbove)
    .sort((a, b) => suspicion[b]! - suspicion[a]!);
  const by = new Map<string, string>();
  for (const h of suspected) for (const id of causes[h]!.forbids) if (!by.has(id)) by.set(id, causes[h]!.id);
  return [...by].map(([id, cause]) => ({ id, by: cause }));
}

function isOpen(change: Change, answers: Answers): boolean {
  if (change.requires !== undefined && !holds(change.requires, answers)) return false;
  return mayBeFor(change, answers);
}

/** Whatever it `requires`: for this activity, not tried yet, no harm to who answers so, and nothing that was told rules it out. */
export function mayBeFor(change: Change, answers: Answers): boolean {
  const tried = answerTo(answers, 'tried');
  if (isResults(tried) && Object.hasOwn(tried, change.id)) return false;
  if (change.notFor !== undefined && holds(change.notFor, answers)) return false;
  return suits(change, answers) && !isRuledOut(change, answers);
}

/** Such as other laces for somebody who is barefoot: barefoot, and nothing else, was told. */
function isRuledOut({ ruledOutBy = {} }: Change, answers: Answers): boolean {
  return Object.entries(ruledOutBy).some(([question, options]) => {
    const told = toldOptions(answerTo(answers, question) ?? null);
    return told.length > 0 && told.every((option) => options.includes(option));
  });
}

/** As ticked, "none of these" among them, which an empty list says as well; nothing where it was not asked or is not known. */
function toldOptions(answer: Answer): readonly string[] {
  if (answer === null) return [];
  if (!isList(answer)) return [String(answer)];
  return answer.length === 0 ? ['none'] : answer;
}

/** A part of the benefit smaller than this makes a change none for a cause. */
const leastFor = 0.01;

/** The causes a change is for, likeliest first: those that it helps clearly more than others and that are in play. */
function causesHelped(guide: Guide, { causes, more }: LaidChange, posterior: Float64Array): string[] {
  const helped: { readonly id: string; readonly share: number }[] = [];
  for (let i = 0; i < causes.length; i++) {
    const share = posterior[causes[i]!]! * more[i]!;
    if (share > leastFor) helped.push({ id: guide.causes[causes[i]!]!.id, share });
  }
  return helped.sort((a, b) => b.share - a.share).map(({ id }) => id);
}

type Candidate = { readonly change: Change; readonly benefit: number };

/** By benefit less what the cost must be made up for; then the quicker, then the sooner to judge. */
function compareChanges(guide: Guide, a: Candidate, b: Candidate): number {
  const { costs, equalWithin } = guide.model.changes;
  const step = ({ change, benefit }: Candidate): number =>
    Math.round((benefit - costs[change.cost]) / equalWithin);
  return (
    step(b) - step(a) ||
    costs[a.change.cost] - costs[b.change.cost] ||
    efforts.indexOf(a.change.effort) - efforts.indexOf(b.change.effort) ||
    a.change.sessionsToTell - b.change.sessionsToTell ||
    b.benefit - a.benefit
  );
}
