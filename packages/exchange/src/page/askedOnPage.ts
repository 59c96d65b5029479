import type { AskedQuestion } from '@footing/assessment';
import type { PageGuide } from './pageGuide.ts';

/** A question in words that name it alone: several ask "Did any of these come with it?". */
export type AskedOnPage = { readonly id: string; readonly question: string };

export function askedOnPage(guide: PageGuide, asked: AskedQuestion): AskedOnPage {
  const { id, text } = asked;
  const isAlone = guide.questions.every((other) => other.id === id || other.text !== text);
  return isAlone ? { id, question: text } : withTitle(guide, asked);
}

/** Where none of its answers follows, "any of these" says nothing without the title of its page. */
export function askedWithoutAnswers(guide: PageGuide, asked: AskedQuestion): AskedOnPage {
  return /\bany of (these|this)\b/i.test(asked.text) ? withTitle(guide, asked) : askedOnPage(guide, asked);
}

function withTitle(guide: PageGuide, { id, text, page }: AskedQuestion): AskedOnPage {
  const { title } = guide.pages.find((p) => p.id === page)!;
  return { id, question: `${title}: ${text}` };
}
