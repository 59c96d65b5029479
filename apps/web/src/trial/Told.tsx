/** What was done with the trials, where a screen reader hears it and a key finds it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnTrials } from './useTrials.ts';

export function Told({ trials, told }: Pick<OwnTrials, 'trials' | 'told'>) {
  const status = useFocusKept(trials);
  return (
    <p class={told === '' ? 'only-read' : 'notice'} role="status" ref={status} tabIndex={-1}>
      {told}
    </p>
  );
}

/** Where a button has gone with what it did, the focus goes to the words that say so. */
function useFocusKept(trials: OwnTrials['trials']): RefObject<HTMLParagraphElement> {
  const status = useRef<HTMLParagraphElement>(null);
  const before = useRef(trials);
  useLayoutEffect(() => {
    if (before.current === trials) return;
    before.current = trials;
    if (document.activeElement === document.body) status.current?.focus();
  }, [trials]);
  return status;
}
