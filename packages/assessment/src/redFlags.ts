import { type Condition, higherUrgency, type RedFlag, type Urgency, urgencyRank } from '@footing/guide';
import type { Answers } from './answers.ts';
import type { Rule } from './askedGuide.ts';
import { holds, standing } from './condition.ts';

/** The red flags that the answers raise, in the guide's order. */
export function raisedRedFlags<Flag extends Pick<RedFlag, 'when'>>(
  { redFlags }: { readonly redFlags: readonly Flag[] },
  answers: Answers,
): Flag[] {
  return redFlags.filter((flag) => holds(flag.when, answers));
}

/** The least urgency that the raised red flags allow. Nothing probabilistic lowers it. */
export function urgencyFloor(raised: readonly Pick<RedFlag, 'urgency'>[]): Urgency {
  return raised.reduce<Urgency>((floor, flag) => higherUrgency(floor, flag.urgency), 'self-care');
}

/** Red flags below this urgency act on what is told, and nothing is asked for their sake. */
export const leastAsked = urgencyRank('same-day');

/** How urgent the questions of a red flag are. */
export function askingRank({ urgency, alwaysAsked }: Pick<RedFlag, 'urgency' | 'alwaysAsked'>): number {
  return Math.max(urgencyRank(urgency), alwaysAsked === true ? leastAsked : 0);
}

/**
 * The questions that must still be asked for safety's sake: those that can decide a red flag of same-day urgency or
 * above that is not settled, unless a red flag at least as urgent is settled already. Red flags of routine urgency act
 * on what is told; nothing is asked for their sake alone, but for those that are always asked: they count as same-day here.
 */
export function safetyQuestions(
  { redFlags }: { readonly redFlags: readonly Rule[] },
  answers: Answers,
): ReadonlySet<string> {
  const standings = redFlags.map((flag) => standing(flag.when, answers));
  const settled = urgencyFloor(redFlags.filter((_, i) => standings[i] === 'yes'));
  const matters = (flag: Rule): boolean => {
    const rank = askingRank(flag);
    return rank >= leastAsked && rank > urgencyRank(settled);
  };
  const questions = new Set<string>();
  for (const [i, flag] of redFlags.entries())
    if (standings[i] === 'open' && matters(flag))
      for (const question of openQuestionsOf(flag.when, answers)) questions.add(question);
  return questions;
}

/** The questions not asked yet that can decide an open condition; none when it is settled. */
export function openQuestionsOf(condition: Condition, answers: Answers): string[] {
  if (standing(condition, answers) !== 'open') return [];
  if ('all' in condition) return condition.all.flatMap((part) => openQuestionsOf(part, answers));
  if ('any' in condition) return condition.any.flatMap((part) => openQuestionsOf(part, answers));
  return [condition.question];
}
