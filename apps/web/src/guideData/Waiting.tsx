import { check } from '../words/en/check.ts';
import { LoadAgain } from './LoadAgain.tsx';

export function Loading({ words = check.loading }: { readonly words?: string }) {
  return (
    <p class="waiting" role="status">
      {words}
    </p>
  );
}

/** The guide of this page and its other part are of two versions. */
export function OtherGuide() {
  return (
    <div class="card" role="alert">
      <h1>{check.otherGuideTitle}</h1>
      <p>{check.otherGuide}</p>
      <p class="turns">
        <LoadAgain />
      </p>
    </div>
  );
}

type Props = { readonly words?: string; readonly onTryAgain: () => void };

export function CannotLoad({ words = check.cannotLoad, onTryAgain }: Props) {
  return (
    <div class="card" role="alert">
      <p>{words}</p>
      <p class="turns">
        <button type="button" class="button" onClick={onTryAgain}>
          {check.tryAgain}
        </button>
      </p>
    </div>
  );
}
