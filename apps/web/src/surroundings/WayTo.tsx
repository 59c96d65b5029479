import type { ComponentChildren } from 'preact';
import type { Way } from './surroundings.ts';

type Props = { readonly way: Way; readonly class?: string; readonly children: ComponentChildren };

/** A link where the way is an address, a button where it is a step on the same page. */
export function WayTo({ way, class: own, children }: Props) {
  if (typeof way === 'string')
    return (
      <a class={own} href={way}>
        {children}
      </a>
    );
  return (
    <button type="button" class={own ?? 'link'} onClick={way}>
      {children}
    </button>
  );
}
