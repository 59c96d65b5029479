/**
 * What counts as a warning sign when it is typed: what the guide's red flags look for, in the guide's words and in people's. Nothing here
 * knows how urgent a sign is; that hangs on all answers together, and only the check can say it.
 */

import { simpleParts, standsAlone } from '@footing/assessment';
import { type Condition, type Guide, type Option, type Question, urgencyRank } from '@footing/guide';
import { signWords } from '../words/en/signWords.ts';
import { termsOf } from './terms.ts';

/** Questions on these pages of the guide, and what happened before, ask for signs; others for circumstances, which many have. */
const signPages: ReadonlySet<string> = new Set(['nerves', 'circulation', 'body']);
const signQuestions: ReadonlySet<string> = new Set(['injury']);
/** What so many of all who come say is by itself no sign. */
const commonShare = 0.1;
const leastUrgency = urgencyRank('same-day');

/** Phrases, each of which is a sign when all of its words are there. */
export function signsToFind(guide: Guide): string[] {
  const names = urgentFlags(guide).map(({ name }) => name);
  const labels = signOptions(guide).map(({ option }) => option.label);
  const own = Object.values(signWords).flat();
  // one word of a label may mean anything: "cold", "calf"
  return [...new Set([...[...names, ...labels].filter((words) => new Set(termsOf(words)).size > 1), ...own])];
}

/** The options that are signs in themselves, in the guide's order. */
export function signOptions(guide: Guide): { readonly question: Question; readonly option: Option }[] {
  const sought = optionsSought(guide);
  return guide.questions
    .filter(({ id, page }) => signPages.has(page) || signQuestions.has(id))
    .flatMap((question) => question.options.map((option) => ({ question, option })))
    .filter(
      ({ question, option }) => sought.has(`${question.id}.${option.id}`) && option.base.p < commonShare,
    )
    .filter(({ option }) => !standsAlone.has(option.id));
}

/** What red flags of same-day urgency and above look for, as "question.option". */
export function optionsSought(guide: Guide): ReadonlySet<string> {
  return new Set(urgentFlags(guide).flatMap(({ when }) => soughtBy(when)));
}

function urgentFlags(guide: Guide): Guide['redFlags'] {
  return guide.redFlags.filter(({ urgency }) => urgencyRank(urgency) >= leastUrgency);
}

function soughtBy(condition: Condition): string[] {
  return simpleParts(condition).flatMap(({ question, has }) =>
    (has ?? []).map((option) => `${question}.${option}`),
  );
}
