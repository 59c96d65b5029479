/** Puts a page of one's own sessions into its place, once the guide and the diary are there. */
import type { StoreProblem } from '@footing/diary/store';
import { type ComponentType, render } from 'preact';
import { fetchAssessor } from '../guideData/fetchAssessor.ts';
import { CannotLoad, Loading } from '../guideData/Waiting.tsx';
import { type OpenDiary, openDiary } from './openDiary.ts';

export type PageProps = Awaited<ReturnType<typeof fetchAssessor>> & OpenDiary;

export async function mountDiary(id: string, Page: ComponentType<PageProps>): Promise<void> {
  const place = document.querySelector(`#${id}`)!;
  place.replaceChildren();
  render(<Loading />, place);
  try {
    const loaded = await fetchAssessor();
    let opened: OpenDiary | undefined;
    const show = (problem: StoreProblem | undefined): void =>
      render(<Page {...loaded} store={opened!.store} problem={problem} />, place);
    opened = await openDiary((problem) => show(problem));
    show(opened.problem);
    document.documentElement.dataset['ready'] = id;
  } catch (error) {
    render(<CannotLoad onTryAgain={() => void mountDiary(id, Page)} />, place);
    throw error;
  }
}
