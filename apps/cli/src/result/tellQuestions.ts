import type { Guide } from '@footing/guide';
import type { ResultPage } from './page.ts';

/** A list of questions of the guide, in its words. */
export function tellQuestions(guide: Guide, page: ResultPage, ids: readonly string[]): void {
  for (const id of ids) page.text(guide.questions.find((question) => question.id === id)!.text, 4, '  •');
}
