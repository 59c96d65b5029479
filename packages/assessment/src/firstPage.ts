/** How an interview begins: apart from how it goes on, so that a page which only asks carries no arithmetic. */
import type { AskedGuide } from './askedGuide.ts';
import { isOpen, type NextPage, preparePage, toPage } from './pageQuestions.ts';

/** The page that every interview begins with: no arithmetic chooses it. @throws Error when the guide has no such page. */
export function firstPage(guide: AskedGuide): NextPage {
  const id = guide.model.interview.firstPage;
  const page = guide.pages.find((p) => p.id === id);
  if (page === undefined) throw new Error(`the guide has no page "${id}"`);
  const { questions } = preparePage(guide, page);
  return toPage(
    { page },
    questions.filter((question) => isOpen(question, {})),
  );
}
