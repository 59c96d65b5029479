/** Puts a page of one's own sessions into its place, once the diary is there and what else the page needs. */

import { OtherGuideError } from '@footing/assessment/packed';
import type { StoreProblem } from '@footing/diary/store';
import { type ComponentType, render } from 'preact';
import type { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { OtherGuide } from '../guideData/OtherGuide.tsx';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { diary } from '../words/en/diary.ts';
import { type OpenDiary, openDiary } from './openDiary.ts';

/** What a page gets that needs the guide. */
export type PageProps = Awaited<ReturnType<typeof fetchAssessor>> & OpenDiary;

/** @param load fetches what the page needs beside the diary. */
export async function mountDiary<Needed extends object>(
  id: string,
  Page: ComponentType<Needed & OpenDiary>,
  load: () => Promise<Needed>,
): Promise<void> {
  const place = document.querySelector(`#${id}`)!;
  place.replaceChildren();
  render(<Loading words={diary.loading} />, place);
  try {
    const loaded = await load();
    let opened: OpenDiary | undefined;
    const show = (problem: StoreProblem | undefined): void =>
      render(<Page {...loaded} store={opened!.store} problem={problem} />, place);
    opened = await openDiary((problem) => show(problem));
    show(opened.problem);
    document.documentElement.dataset['ready'] = id;
  } catch (error) {
    // the heading of the page stands above its place
    const again = (): void => void mountDiary(id, Page, load);
    render(
      error instanceof OtherGuideError ? (
        <OtherGuide level={2} />
      ) : (
        <CannotLoad words={diary.cannotLoad} onTryAgain={again} />
      ),
      place,
    );
    throw error;
  }
}
