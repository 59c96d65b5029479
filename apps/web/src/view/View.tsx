/** A shared page, from the link to what it holds. Everything that is over says the same. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { view } from '../words/en/clinician.ts';
import { OpenedPage } from './OpenedPage.tsx';
import { labelOf, type Outcome, openHere } from './openHere.ts';
import { AskLink, AskPasscode } from './ViewForms.tsx';

type Props = { readonly link: string; readonly onLink: (link: string) => void };

export function View(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div class="view" ref={place} tabIndex={-1}>
      <Viewed {...props} onOutcome={() => place.current?.focus({ preventScroll: true })} />
    </div>
  );
}

/** @param onOutcome is told once what a passcode opened stands there: the field that had the focus is gone. */
function Viewed({ link, onLink, onOutcome }: Props & { readonly onOutcome: () => void }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [passcode, setPasscode] = useState<string>();
  const open = (given: string | undefined): void => {
    setPasscode(given);
    setOutcome(undefined);
    void openHere(link, given).then(setOutcome);
  };
  useEffect(() => {
    if (link !== '') open(undefined);
  }, []);
  useEffect(() => {
    if (passcode !== undefined && outcome !== undefined && outcome.kind !== 'passcode') onOutcome();
  }, [outcome]);
  if (link === '') return <Closed onLink={onLink} />;
  if (outcome === undefined)
    return (
      <Framed>
        <p role="status">{view.opening}</p>
      </Framed>
    );
  switch (outcome.kind) {
    case 'page':
      return <OpenedPage sheet={outcome.sheet} content={outcome.content} />;
    case 'passcode':
      return (
        <Framed label={labelOf(link)}>
          <AskPasscode attemptsLeft={outcome.attemptsLeft} onPasscode={open} />
        </Framed>
      );
    case 'gone':
      return <Gone onLink={onLink} />;
    case 'elsewhere':
      return <Said words={view.elsewhere(outcome.host)} />;
    case 'foreign':
      return <OpenedPage sheet={undefined} content={outcome.content} />;
    case 'too-often':
      return <Said words={view.tooOften} onTryAgain={() => open(passcode)} />;
    case 'unreachable':
      return <Said words={view.unreachable} onTryAgain={() => open(passcode)} />;
  }
}

type FramedProps = { readonly label?: string | undefined; readonly children: preact.ComponentChildren };

function Framed({ label, children }: FramedProps) {
  return (
    <div class="card view-card">
      <h1>{view.title}</h1>
      {label !== undefined && <p class="soft">{view.named(label)}</p>}
      {children}
    </div>
  );
}

function Closed({ onLink }: Pick<Props, 'onLink'>) {
  return (
    <Framed>
      <AskLink onLink={onLink} />
    </Framed>
  );
}

function Gone({ onLink }: Pick<Props, 'onLink'>) {
  return (
    <div class="card view-card">
      <h1>{view.gone}</h1>
      <p role="status">{view.goneLead}</p>
      <details class="more">
        <summary>{view.another}</summary>
        <AskLink onLink={onLink} />
      </details>
    </div>
  );
}

function Said({ words, onTryAgain }: { readonly words: string; readonly onTryAgain?: () => void }) {
  return (
    <Framed>
      <p role="status">{words}</p>
      {onTryAgain !== undefined && (
        <button type="button" class="button" onClick={onTryAgain}>
          {view.tryAgain}
        </button>
      )}
    </Framed>
  );
}
