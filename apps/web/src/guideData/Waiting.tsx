import { check } from '../words/en/check.ts';

export function Loading() {
  return (
    <p class="waiting" role="status">
      {check.loading}
    </p>
  );
}

export function CannotLoad({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <div class="card" role="alert">
      <p>{check.cannotLoad}</p>
      <p class="turns">
        <button type="button" class="button" onClick={onTryAgain}>
          {check.tryAgain}
        </button>
      </p>
    </div>
  );
}
