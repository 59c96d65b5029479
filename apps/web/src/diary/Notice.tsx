/** What the diary reports: in view wherever on the page it was done, until it is closed or something else is done. */
import { useRef } from 'preact/hooks';
import { diary } from '../words/en/diary.ts';
import type { Keeping } from './useKeeping.ts';

type Props = Pick<Keeping, 'told'> & { readonly onClose: () => void };

/** The words' own element is always there, or a screen reader would not hear them; the same words once more are new. */
export function Notice({ told: { text, isProblem, times }, onClose }: Props) {
  const isShown = text !== '';
  return (
    <div class={isShown ? `told no-print notice${isProblem ? ' warn' : ''}` : 'only-read'}>
      <p role={isProblem ? 'alert' : 'status'}>
        <span key={times}>{text}</span>
      </p>
      {isShown && <Close onClose={onClose} />}
    </div>
  );
}

/** It vanishes with what it closes: the focus goes back to where it came from. */
function Close({ onClose }: Pick<Props, 'onClose'>) {
  const before = useRef<EventTarget | null>(null);
  const close = (): void => {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  return (
    <button
      type="button"
      class="link"
      onFocus={({ relatedTarget }) => {
        before.current = relatedTarget;
      }}
      onClick={close}
    >
      {diary.closeNotice}
    </button>
  );
}
