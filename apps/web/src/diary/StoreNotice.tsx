import type { StoreProblem } from '@footing/diary/store';
import { diary } from '../words/en/diary.ts';

/** Why the diary is not kept, and what follows. */
export function StoreNotice({ problem }: { readonly problem: StoreProblem | undefined }) {
  if (problem === undefined) return null;
  return (
    <p class="notice warn" role="alert">
      <strong>{diary.problem[problem.code]}:</strong> {problem.message}. {diary.onlyHere}
    </p>
  );
}
