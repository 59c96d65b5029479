import { useState } from 'preact/hooks';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { check } from '../words/en/check.ts';

/** The answer that changes nothing takes the focus: a key pressed twice must delete nothing. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** Deletes all answers from the device and starts over, once the person has said yes. */
export function DeleteAnswers({ onDelete }: { readonly onDelete: () => void }) {
  const { words } = useSurroundings().keeping;
  const [sure, setSure] = useState<string | undefined>(undefined);
  const ask = (words: string) => () => setSure(words);
  if (sure === undefined)
    return (
      <p class="forget small no-print">
        <span class="soft">{words.yourDevice}</span>
        <button type="button" class="link" onClick={ask(check.startOverSure)}>
          {check.startOver}
        </button>
        <button type="button" class="link" onClick={ask(words.deleteSure)}>
          {check.deleteAnswers}
        </button>
      </p>
    );
  return (
    <p class="forget small no-print" role="alert">
      <strong>{sure}</strong>
      <button
        key="yes"
        type="button"
        class="button quiet"
        onClick={() => {
          setSure(undefined);
          onDelete();
        }}
      >
        {check.yesDelete}
      </button>
      <button key="no" type="button" class="button quiet" ref={takeFocus} onClick={() => setSure(undefined)}>
        {check.keepThem}
      </button>
    </p>
  );
}
