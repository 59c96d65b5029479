/** On the result: what the person wants to know, and the page to print. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { clinician } from '../words/en/clinician.ts';

type Props = {
  /** What the page is for, and what can be done with it. */
  readonly lead: string;
  readonly wantsToKnowHelp: string;
  /** At first; what is typed since then stays here until the field is left. */
  readonly wantsToKnow: string;
  readonly onTyped: (words: string) => void;
  readonly onLeft: () => void;
  readonly onPrint: () => void;
  /** What else can be done with the page. */
  readonly children?: ComponentChildren;
};

export function ForClinician({
  lead,
  wantsToKnowHelp,
  wantsToKnow,
  onTyped,
  onLeft,
  onPrint,
  children,
}: Props) {
  const [typed, setTyped] = useState(wantsToKnow);
  return (
    <section class="result-part for-clinician" id="for-clinician">
      <h2 id="clinician-title" tabIndex={-1}>
        {clinician.title}
      </h2>
      <p>{lead}</p>
      <label class="wants-to-know">
        <span>{clinician.wantsToKnow}</span>
        <span class="small soft">{wantsToKnowHelp}</span>
        <textarea
          rows={2}
          maxLength={400}
          value={typed}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            onTyped(value);
          }}
          onChange={onLeft}
        />
      </label>
      <p class="turns">
        <button type="button" class="button" onClick={onPrint}>
          {clinician.print}
        </button>
      </p>
      {children}
    </section>
  );
}
