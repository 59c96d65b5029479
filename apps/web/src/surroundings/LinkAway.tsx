import type { ComponentChildren } from 'preact';
import { surroundingWords } from '../words/en/surroundings.ts';
import { useSurroundings } from './surroundings.ts';

type Props = { readonly href: string; readonly children: ComponentChildren };

/** A link to another page; it opens beside this one where leaving would lose the answers, and says so. */
export function LinkAway({ href, children }: Props) {
  const { linksOpenBeside } = useSurroundings();
  if (!linksOpenBeside)
    return (
      <a href={href} rel="noreferrer">
        {children}
      </a>
    );
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
      <span class="only-read"> {surroundingWords.opensBeside}</span>
    </a>
  );
}
