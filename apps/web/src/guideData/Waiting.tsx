import { check } from '../words/en/check.ts';

export function Loading({ words = check.loading }: { readonly words?: string }) {
  return (
    <p class="waiting" role="status">
      {words}
    </p>
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
