/** A question before something is lost for good: the answer that changes nothing has the focus. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type AskedFirst = ReturnType<typeof useSure>;

/**
 * Whether it is asked. `safe` belongs to the button that asks and, by `Sure`, to the answer that changes nothing: the focus goes
 * there and back, so that a key pressed twice does no harm and no key is lost.
 */
export function useSure() {
  const [isAsked, setIsAsked] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const before = useRef(isAsked);
  useLayoutEffect(() => {
    if (before.current !== isAsked) safe.current?.focus();
    before.current = isAsked;
  }, [isAsked]);
  return { isAsked, safe, ask: () => setIsAsked(true), leave: () => setIsAsked(false) };
}

type Props = {
  readonly sure: AskedFirst;
  /** What is asked, such as whether all sessions should go. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly class?: string;
};

export function Sure({ sure: { safe, leave }, question, yes, no, onYes, class: own = 'turns tight' }: Props) {
  return (
    <p class={own} role="alert">
      <strong>{question}</strong>
      <button type="button" class="button quiet" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button quiet" ref={safe} onClick={leave}>
        {no}
      </button>
    </p>
  );
}
