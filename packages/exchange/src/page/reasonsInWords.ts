/** Answers that speak for or against a cause, each in words that say what was asked. */
import {
  type Answers,
  answersOfReason,
  answerTo,
  isResults,
  labelOf,
  type Reason,
  triedWords,
} from '@footing/assessment';
import type { PageGuide } from './pageGuide.ts';

/** Strongest first. */
export function reasonsInWords(guide: PageGuide, answers: Answers, reasons: readonly Reason[]): string[] {
  return reasons.map((reason) => reasonInWords(guide, answers, reason));
}

function reasonInWords(guide: PageGuide, answers: Answers, reason: Reason): string {
  const asked = guide.questions.find(({ id }) => id === reason.question)!;
  const results = answerTo(answers, asked.id);
  if (isResults(results))
    return reason.options
      .map((change) => `tried: ${labelOf(asked, change)}, it ${triedWords[results[change]!]}`)
      .join(', ');
  const said = answersOfReason(asked, reason).join(', ') || 'None of these';
  if (asked.kind === 'number' || saysNothingAlone.test(said)) return `${asked.text} ${said}`;
  return Object.hasOwn(leads, asked.id) ? `${leads[asked.id]}: ${said}` : said;
}

/** Nobody knows to what. */
const saysNothingAlone = /^(yes|no|none|nothing|normal|never)\b/i;

/** Shorter than their questions, for answers that could be to another: an activity may bring it on, or not. */
export const leads: Readonly<Record<string, string>> = {
  activities: 'comes on in',
  notBroughtOnBy: 'does not come on in',
  worseWith: 'worse with',
  reliefBy: 'goes away with',
  relief: 'gone after the stop',
  start: 'began',
  weaknessPace: 'weakness came',
  pain: 'pain',
  smoking: 'smoking',
};
