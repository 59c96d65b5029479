/** Sessions that the diary would not take as they are: kept, but nothing is made of them until they are put right. */
import type { Session } from '@footing/diary';
import { link } from '../layouts/link.ts';
import { diary } from '../words/en/diary.ts';
import { shownTime } from './sessionWords.ts';

type Props = {
  readonly wrong: readonly Session[];
  /** The page is the diary itself, where each can be changed. */
  readonly isHere?: boolean;
};

/** Says which, and where they are put right. */
export function WrongSessions({ wrong, isHere = false }: Props) {
  if (wrong.length === 0) return null;
  return (
    <p class="notice warn">
      {diary.wrong(wrong.map(({ startedAt }) => shownTime(startedAt)))}{' '}
      {!isHere && <a href={link('/diary/')}>{diary.putRight}</a>}
    </p>
  );
}
