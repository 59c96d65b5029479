import type { ComponentChildren } from 'preact';
import type { Way } from './surroundings.ts';

type Props = {
  readonly way: Way;
  readonly class?: string;
  /** What is done first. */
  readonly onGo?: () => void;
  readonly children: ComponentChildren;
};

/** A link where the way is an address, a button where it is a step on the same page. */
export function WayTo({ way, class: own, onGo, children }: Props) {
  if (typeof way === 'string')
    return (
      <a class={own} href={way} onClick={onGo}>
        {children}
      </a>
    );
  return (
    <button
      type="button"
      class={own ?? 'link'}
      onClick={() => {
        onGo?.();
        way();
      }}
    >
      {children}
    </button>
  );
}
