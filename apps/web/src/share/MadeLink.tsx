import { useEffect, useRef } from 'preact/hooks';
import { share } from '../words/en/clinician.ts';
import { endInWords } from './endInWords.ts';
import { LinkToGive } from './LinkToGive.tsx';

export type MadeLinkProps = {
  readonly link: string;
  readonly exp: number;
  readonly hasPasscode: boolean;
  readonly isKept: boolean;
  readonly onDone: () => void;
};

/** The link that was just made, and when it ends. */
export function MadeLink({ link, exp, hasPasscode, isKept, onDone }: MadeLinkProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="made-link">
      <h4 ref={title} tabIndex={-1}>
        {share.made}
      </h4>
      <p>{share.madeLead(endInWords(exp))}</p>
      {hasPasscode && <p>{share.madePasscode}</p>}
      {!isKept && <p class="notice">{share.notKept}</p>}
      <LinkToGive link={link} />
      <p class="turns">
        <button type="button" class="button quiet" onClick={onDone}>
          {share.done}
        </button>
      </p>
    </div>
  );
}
