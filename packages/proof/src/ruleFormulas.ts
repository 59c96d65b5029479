/** The guide's rules as formulas: what `condition.ts`, `redFlags.ts` and `nextPage.ts` of the assessment compute. */
import { standsAlone } from '@footing/assessment';
import {
  type Condition,
  type Guide,
  higherUrgency,
  type RedFlag,
  type Urgency,
  urgencyOrder,
  urgencyRank,
} from '@footing/guide';
import { and, atLeast, compareNumber, type Formula, no, not, or, yes } from './formula.ts';
import { keptByGuide } from './keptByGuide.ts';
import { asked, has, known, numberOf } from './personVariables.ts';

export type Simple = Extract<Condition, { question: string }>;

/** True where `holds` is. */
export const holdsFormula = keptByGuide((guide, condition: Condition): Formula => {
  if ('all' in condition) return and(...condition.all.map((part) => holdsFormula(guide, part)));
  if ('any' in condition) return or(...condition.any.map((part) => holdsFormula(guide, part)));
  return or(
    and(not(known(condition.question)), unknownCounts(condition)),
    and(known(condition.question), knownCounts(guide, condition)),
  );
});

function unknownCounts({ question, orUnknown, unknown }: Simple): Formula {
  if (orUnknown === true) return yes;
  return unknown === true ? asked(question) : no;
}

function knownCounts(guide: Guide, condition: Simple): Formula {
  const question = guide.questions.find(({ id }) => id === condition.question);
  if (question === undefined) throw new Error(`there is no question ${condition.question}`);
  const { atLeast: least, atMost: most, has: listed, count } = condition;
  if (question.kind === 'number') {
    const parts: Formula[] = [];
    if (least !== undefined) parts.push(compareNumber(numberOf(question.id), '>=', least));
    if (most !== undefined) parts.push(compareNumber(numberOf(question.id), '<=', most));
    return parts.length === 0 ? no : and(...parts);
  }
  if (listed === undefined && count === undefined) return no;
  const all = question.options.map(({ id }) => id).filter((id) => !standsAlone.has(id));
  const counted = (listed ?? all).map((option) => has(question.id, option));
  return atLeast(count ?? 1, counted);
}

/** Where `standing` says yes, no and open. */
export type StandingFormulas = { readonly yes: Formula; readonly no: Formula; readonly open: Formula };

export const standingFormulas = keptByGuide((guide, condition: Condition): StandingFormulas => {
  const settled = settledFormulas(guide, condition);
  return { ...settled, open: and(not(settled.yes), not(settled.no)) };
});

function settledFormulas(guide: Guide, condition: Condition): { yes: Formula; no: Formula } {
  if ('all' in condition) {
    const parts = condition.all.map((part) => standingFormulas(guide, part));
    const anyNo = or(...parts.map((part) => part.no));
    return { no: anyNo, yes: and(...parts.map((part) => part.yes)) };
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => standingFormulas(guide, part));
    return { yes: or(...parts.map((part) => part.yes)), no: and(...parts.map((part) => part.no)) };
  }
  const holding = holdsFormula(guide, condition);
  return {
    yes: and(asked(condition.question), holding),
    no: and(asked(condition.question), not(holding)),
  };
}

/** Where a question is among `openQuestionsOf` a condition. */
export function opensFormula(guide: Guide, condition: Condition, question: string): Formula {
  const { open } = standingFormulas(guide, condition);
  if ('all' in condition)
    return and(open, or(...condition.all.map((part) => opensFormula(guide, part, question))));
  if ('any' in condition)
    return and(open, or(...condition.any.map((part) => opensFormula(guide, part, question))));
  return condition.question === question ? open : no;
}

/** Where the raised red flags ask for at least this urgency. */
export const floorFormula = keptByGuide((guide, urgency: Urgency): Formula => {
  return or(...atLeastAsUrgent(guide, urgency).map((flag) => holdsFormula(guide, flag.when)));
});

/** Where the red flags settled whatever else is answered ask for at least this urgency. */
export const settledFloorFormula = keptByGuide((guide, urgency: Urgency): Formula => {
  return or(...atLeastAsUrgent(guide, urgency).map((flag) => standingFormulas(guide, flag.when).yes));
});

function atLeastAsUrgent(guide: Guide, urgency: Urgency): RedFlag[] {
  return guide.redFlags.filter((flag) => urgencyRank(flag.urgency) >= urgencyRank(urgency));
}

/** How urgent the questions of a red flag are: one that is always asked counts as same-day at least. */
export function askingLevel({ urgency, alwaysAsked }: RedFlag): Urgency {
  return alwaysAsked === true ? higherUrgency(urgency, 'same-day') : urgency;
}

/** Where a question is among `safetyQuestions`. */
export const safetyFormula = keptByGuide((guide, question: string): Formula => {
  const levels = urgencyOrder.filter((urgency) => urgencyRank(urgency) >= urgencyRank('same-day'));
  return or(
    ...levels.map((level) => {
      const flags = guide.redFlags.filter(
        (flag) => askingLevel(flag) === level && looksAt(flag.when, question),
      );
      return and(
        not(settledFloorFormula(guide, level)),
        or(...flags.map((flag) => opensFormula(guide, flag.when, question))),
      );
    }),
  );
});

/** Where a page can be made that asks the question: not asked yet, and its own condition holds or may still. */
export function askableFormula(guide: Guide, question: Guide['questions'][number]): Formula {
  if (question.askIf === undefined) return not(asked(question.id));
  const samePage = guide.questions.filter(
    (other) => other.page === question.page && looksAt(question.askIf!, other.id),
  );
  return and(
    not(asked(question.id)),
    or(holdsFormula(guide, question.askIf), ...samePage.map((other) => not(asked(other.id)))),
  );
}

export function looksAt(condition: Condition, question: string): boolean {
  if ('all' in condition) return condition.all.some((part) => looksAt(part, question));
  if ('any' in condition) return condition.any.some((part) => looksAt(part, question));
  return condition.question === question;
}
