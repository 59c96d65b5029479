/**
 * The red flags, laid out for who asks page after page: a hundred questions that they put to the answers are put once
 * each, where the flags one by one would put several of them again and again. The same as `raisedRedFlags` and
 * `safetyQuestions`, and tested against them.
 */
import { type Condition, type Guide, type Urgency, urgencyOrder, urgencyRank } from '@footing/guide';
import { type Answers, isAsked } from './answers.ts';
import { type Simple, simpleHolds } from './condition.ts';
import { askingRank, leastAsked } from './redFlags.ts';

export type LaidRules = (answers: Answers) => RulesAsked;

/** What the rules say of some answers; valid until they are asked about others. */
export type RulesAsked = {
  /** The least urgency that the raised red flags allow. */
  readonly floor: Urgency;
  /** By the number of a question in the guide: 1 where it must still be asked for safety's sake. */
  readonly safety: () => Uint8Array;
};

/** A condition whose simple parts are numbers of looks. */
type Rule = { readonly look: number } | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] };
/** One simple condition, and the number of its question. */
type Look = { readonly condition: Simple; readonly question: number };
/** All looks at one question: they need not be taken one by one while it is not asked. */
type View = { readonly question: string; readonly looks: readonly number[] };
/** `askingRank`: how urgent its questions are, which some red flags ask of everybody. */
type Flag = { readonly rank: number; readonly askingRank: number; readonly rule: Rule };

/** What is seen at a look; not asked yet, it may still hold, as what is not known may. */
const seen = { no: 0, yes: 1, open: 2, openAndHolds: 3 } as const;
type Standing = 0 | 1 | 2;

export function layOutRules(guide: Pick<Guide, 'redFlags' | 'questions'>): LaidRules {
  const looks: Look[] = [];
  const places = new Map<string, number>();
  const rules = guide.redFlags.map((flag): Flag => {
    const rule = ruleOf(guide, flag.when, looks, places);
    return { rank: urgencyRank(flag.urgency), askingRank: askingRank(flag), rule };
  });
  const byRank = urgencyOrder.map((_, rank) => rules.filter((flag) => flag.rank === rank));
  const byAskingRank = urgencyOrder.map((_, rank) => rules.filter((flag) => flag.askingRank === rank));
  const views = viewsOf(looks);
  const unasked = Uint8Array.from(looks, ({ condition }) => seen.open + (simpleHolds(condition, {}) ? 1 : 0));
  const sights = new Uint8Array(looks.length);
  const safety = new Uint8Array(guide.questions.length);
  return (answers) => {
    sights.set(unasked);
    for (const view of views) if (isAsked(answers, view.question)) lookAt(looks, view, answers, sights);
    return {
      floor: urgencyOrder[Math.max(0, highestRaised(byRank, sights))]!,
      safety: () => markSafety({ byRank, byAskingRank }, looks, sights, safety.fill(0)),
    };
  };
}

/** @param places where each look stands, by its condition as text. */
function ruleOf(
  guide: Pick<Guide, 'questions'>,
  condition: Condition,
  looks: Look[],
  places: Map<string, number>,
): Rule {
  const ruleOfPart = (part: Condition): Rule => ruleOf(guide, part, looks, places);
  if ('all' in condition) return { all: condition.all.map(ruleOfPart) };
  if ('any' in condition) return { any: condition.any.map(ruleOfPart) };
  const text = JSON.stringify(condition);
  const known = places.get(text);
  if (known !== undefined) return { look: known };
  const question = guide.questions.findIndex(({ id }) => id === condition.question);
  const look = looks.push({ condition, question }) - 1;
  places.set(text, look);
  return { look };
}

function viewsOf(looks: readonly Look[]): View[] {
  const views = new Map<string, number[]>();
  for (const [look, { condition }] of looks.entries()) {
    const known = views.get(condition.question);
    if (known === undefined) views.set(condition.question, [look]);
    else known.push(look);
  }
  return [...views].map(([question, own]) => ({ question, looks: own }));
}

function lookAt(looks: readonly Look[], view: View, answers: Answers, sights: Uint8Array): void {
  for (const look of view.looks)
    sights[look] = simpleHolds(looks[look]!.condition, answers) ? seen.yes : seen.no;
}

/** -1 when none is. */
function highestRaised(byRank: readonly (readonly Flag[])[], sights: Uint8Array): number {
  let rank = byRank.length - 1;
  while (rank >= 0 && !byRank[rank]!.some(({ rule }) => ruleHolds(rule, sights))) rank--;
  return rank;
}

function ruleHolds(rule: Rule, sights: Uint8Array): boolean {
  if ('look' in rule) return (sights[rule.look]! & 1) === 1;
  if ('all' in rule) return rule.all.every((part) => ruleHolds(part, sights));
  return rule.any.some((part) => ruleHolds(part, sights));
}

type RankedFlags = Readonly<Record<'byRank' | 'byAskingRank', readonly (readonly Flag[])[]>>;

/** From the most urgent down to what is asked least urgently, and no further than a rank of which one is settled. */
function markSafety(
  { byRank, byAskingRank }: RankedFlags,
  looks: readonly Look[],
  sights: Uint8Array,
  safety: Uint8Array,
): Uint8Array {
  for (let rank = byRank.length - 1; rank >= leastAsked; rank--) {
    if (byRank[rank]!.some(({ rule }) => standing(rule, sights) === seen.yes)) return safety;
    for (const { rule } of byAskingRank[rank]!) markOpen(rule, looks, sights, safety);
  }
  return safety;
}

function markOpen(rule: Rule, looks: readonly Look[], sights: Uint8Array, safety: Uint8Array): void {
  if (standing(rule, sights) !== seen.open) return;
  if ('look' in rule) safety[looks[rule.look]!.question] = 1;
  else for (const part of 'all' in rule ? rule.all : rule.any) markOpen(part, looks, sights, safety);
}

function standing(rule: Rule, sights: Uint8Array): Standing {
  if ('look' in rule) return Math.min(seen.open, sights[rule.look]!) as Standing;
  if ('all' in rule) return standingOfParts(rule.all, sights, seen.no, seen.yes);
  return standingOfParts(rule.any, sights, seen.yes, seen.no);
}

/** One part that stands as `deciding` decides; all have to be settled for `otherwise`. */
function standingOfParts(
  parts: readonly Rule[],
  sights: Uint8Array,
  deciding: Standing,
  otherwise: Standing,
): Standing {
  let result = otherwise;
  for (const part of parts) {
    const own = standing(part, sights);
    if (own === deciding) return deciding;
    if (own === seen.open) result = seen.open;
  }
  return result;
}
