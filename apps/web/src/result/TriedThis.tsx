/** "I tried this": says in two taps what came of a change, and takes it back in one. */
import { type TriedResult, triedAnswer, triedResults } from '@footing/assessment';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tried as words } from '../words/en/tried.ts';

/** Undefined takes back what was said. */
export type OnTried = (change: string, result: TriedResult | undefined) => void;

export type NamedChange = { readonly id: string; readonly name: string };
type ThisProps = { readonly change: NamedChange; readonly onTried: OnTried };

/** A button beside the change's other ways, and below them the choice: what stands there stays where it is. */
export function TriedThis({ change: { id, name }, onTried }: ThisProps) {
  const [isOpen, setIsOpen] = useState(false);
  const choice = `tried-${id}`;
  return (
    <>
      <button
        type="button"
        class="link tried-this"
        data-tried={id}
        aria-expanded={isOpen}
        aria-controls={isOpen ? choice : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.iTried}
        <span class="only-read">: {name}</span>
      </button>
      {isOpen && (
        <fieldset class="tried-choice" id={choice}>
          <legend>
            {words.didItHelp}
            <span class="only-read"> {name}</span>
          </legend>
          {triedResults.map((result) => (
            <button key={result} type="button" class="button quiet" onClick={() => onTried(id, result)}>
              {triedAnswer(result)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

type NoteProps = ThisProps & {
  /** Undefined once it is taken back, until the list is worked out anew. */
  readonly result: TriedResult | undefined;
  readonly children?: ComponentChildren;
};

export function TriedNote({ change: { id, name }, result, onTried, children }: NoteProps) {
  const isBack = result === undefined;
  return (
    <div class="tried-note">
      <p>
        <span>{isBack ? words.takenBack(name) : words.noted(name, result)}</span>
        <button
          type="button"
          class="link take-back"
          data-tried={id}
          aria-disabled={isBack}
          onClick={() => !isBack && onTried(id, undefined)}
        >
          {words.takeBack}
          <span class="only-read">: {name}</span>
        </button>
      </p>
      {children}
    </div>
  );
}
