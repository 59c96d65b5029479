import type { AskedQuestion } from '@footing/assessment';
import type { PageGuide } from './pageGuide.ts';

/** A question in words that name it alone: several ask "Did any of these come with it?". */
export type AskedOnPage = { readonly id: string; readonly question: string };

export function askedOnPage(guide: PageGuide, { id, text, page }: AskedQuestion): AskedOnPage {
  const isAlone = guide.questions.every((other) => other.id === id || other.text !== text);
  const title = guide.pages.find((p) => p.id === page)!.title;
  return { id, question: isAlone ? text : `${title}: ${text}` };
}
