import { useEffect, useRef, useState } from 'preact/hooks';
import { view } from '../words/en/clinician.ts';

type AskPasscodeProps = {
  /** Undefined before the first try. */
  readonly attemptsLeft: number | undefined;
  readonly onPasscode: (passcode: string) => void;
};

/** A passcode that is wrong costs one of the link's tries: an empty one is not sent. */
export function AskPasscode({ attemptsLeft, onPasscode }: AskPasscodeProps) {
  const [passcode, setPasscode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="view-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (passcode !== '') onPasscode(passcode);
      }}
    >
      <p>{view.passcode}</p>
      {attemptsLeft !== undefined && (
        <p role="alert" class="notice">
          {view.wrong(attemptsLeft)}
        </p>
      )}
      <label class="share-field">
        <span>{view.passcodeLabel}</span>
        <input
          ref={field}
          name="passcode"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={passcode}
          onInput={(event) => setPasscode(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {view.open}
      </button>
    </form>
  );
}

export function AskLink({ onLink }: { readonly onLink: (link: string) => void }) {
  const [link, setLink] = useState('');
  return (
    <form
      class="view-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (link.trim() !== '') onLink(link.trim());
      }}
    >
      <label class="share-field">
        <span>{view.paste}</span>
        <span class="small soft">{view.pasteHelp}</span>
        <input
          name="link"
          autocomplete="off"
          spellcheck={false}
          value={link}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {view.open}
      </button>
    </form>
  );
}
