import { check } from '../words/en/check.ts';

/** Loads the page anew: the way on where the app was updated while the page was open. What the browser keeps stays. */
export function LoadAgain() {
  return (
    <button type="button" class="button big" onClick={() => location.reload()}>
      {check.loadAgain}
    </button>
  );
}
