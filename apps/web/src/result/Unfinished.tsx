/** The check was left before its end: said before anything that could calm. */
import type { ComponentChildren } from 'preact';
import { unfinished as words } from '../words/en/unfinished.ts';

type Props = {
  /** Whether warning signs are left to ask for. */
  readonly signs: boolean;
  /** The way back to the question where it stopped. */
  readonly children: ComponentChildren;
};

/** The head of a result whose answers so far ask for nothing soon. */
export function UnfinishedCard({ signs, isRaised, children }: Props & { readonly isRaised: boolean }) {
  return (
    <section class="care unfinished" aria-labelledby="unfinished-title">
      <h1 id="unfinished-title" class="care-title">
        {words.title}
      </h1>
      <p class="care-advice">{signs ? words.signs : words.more}</p>
      <p class="turns">{children}</p>
      {isRaised ? <p>{words.soFar}</p> : <p>{words.meanwhile}</p>}
    </section>
  );
}

/** The same, within a card that says what cannot wait. */
export function UnfinishedPart({ signs, children }: Props) {
  return (
    <div class="unfinished-part">
      <p>
        <strong>{words.title}.</strong> {signs ? words.signsRaised : words.more}
      </p>
      <p class="turns">{children}</p>
    </div>
  );
}
