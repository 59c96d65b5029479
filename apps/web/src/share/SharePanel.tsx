/** Sharing: all that will be shared, how long and with what passcode, and then the link. */
import type { Answers } from '@footing/assessment';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapParts } from '../clinician/SheetMap.tsx';
import { share } from '../words/en/clinician.ts';
import {
  type DocumentToShare,
  documentToShare,
  loadToShare,
  recordsToShare,
  type ToShare,
} from './documentToShare.ts';
import { keepLink } from './keptLinks.ts';
import { linkClient, shareProblem } from './linkClient.ts';
import { MadeLink, type MadeLinkProps } from './MadeLink.tsx';
import { nowSeconds } from './nowSeconds.ts';
import { SharePreview } from './SharePreview.tsx';
import { lifetimes, noWishes, ShareWishes, type Wishes } from './ShareWishes.tsx';

export type SharePanelProps = {
  readonly answers: Answers;
  readonly answeredAt: string | undefined;
  readonly wantsToKnow: string;
  readonly map: MapParts;
  readonly onMade: () => void;
  readonly onDone: () => void;
};

export function SharePanel(props: SharePanelProps) {
  const { load, status, tryAgain } = useToShare();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="share-panel card" aria-labelledby="share-title">
      <h3 id="share-title" ref={title} tabIndex={-1}>
        {share.title}
      </h3>
      {load === undefined ? (
        <Waiting status={status} onTryAgain={tryAgain} />
      ) : (
        <Ready {...props} load={load} />
      )}
      {load === undefined && (
        <button type="button" class="button quiet" onClick={props.onDone}>
          {share.cancel}
        </button>
      )}
    </section>
  );
}

function Waiting({ status, onTryAgain }: { readonly status: Status; readonly onTryAgain: () => void }) {
  if (status === 'loading') return <p role="status">{share.loading}</p>;
  return (
    <p role="alert">
      {share.cannotLoad}{' '}
      <button type="button" class="button quiet" onClick={onTryAgain}>
        {share.tryAgain}
      </button>
    </p>
  );
}

type Status = 'loading' | 'failed';

function useToShare() {
  const [load, setLoad] = useState<ToShare>();
  const [status, setStatus] = useState<Status>('loading');
  const tryAgain = (): void => {
    setStatus('loading');
    void loadToShare().then(setLoad, () => setStatus('failed'));
  };
  useEffect(tryAgain, []);
  return { load, status, tryAgain };
}

function Ready({
  load,
  answers,
  answeredAt,
  wantsToKnow,
  map,
  onMade,
  onDone,
}: SharePanelProps & { readonly load: ToShare }) {
  const [wishes, setWishes] = useState<Wishes>(noWishes);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Omit<MadeLinkProps, 'onDone'>>();
  const madeAt = useMemo(() => new Date().toISOString(), []);
  const { withTrials, withDiary } = wishes;
  const records = useMemo(() => recordsToShare(load, answers), [load, answers]);
  const document = useMemo(
    () => documentToShare(load, { answers, answeredAt, wantsToKnow, records, withTrials, withDiary, madeAt }),
    [load, answers, answeredAt, wantsToKnow, records, withTrials, withDiary, madeAt],
  );
  const make = async (): Promise<void> => {
    if (busy) return;
    if (wishes.passcode !== '' && wishes.passcode.length < 6) return setStatus(share.passcodeShort);
    setBusy(true);
    setStatus(share.making);
    try {
      setMade(await makeLink(document, wishes));
      setStatus('');
      onMade();
    } catch (error) {
      setStatus(share[shareProblem(error)]);
    }
    setBusy(false);
  };
  if (made !== undefined) return <MadeLink {...made} onDone={onDone} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <SharePreview document={document} map={map} />
      <ShareWishes wishes={wishes} records={records} onWishes={setWishes} />
      <p role="status" class="share-status">
        {status}
      </p>
      <p class="turns">
        <button type="submit" class="button big" aria-disabled={busy}>
          {share.make}
        </button>
        <button type="button" class="button quiet" onClick={onDone}>
          {share.cancel}
        </button>
      </p>
    </form>
  );
}

async function makeLink(
  { content }: DocumentToShare,
  wishes: Wishes,
): Promise<Omit<MadeLinkProps, 'onDone'>> {
  const { passcode, label, lifetime } = wishes;
  const shared = await linkClient.share({
    file: { contentType: 'application/fhir+json', content },
    exp: nowSeconds() + lifetimes[lifetime],
    ...(passcode === '' ? {} : { passcode }),
    ...(label.trim() === '' ? {} : { label: label.trim() }),
  });
  const { id, manageToken, link, exp } = shared;
  const hasPasscode = passcode !== '';
  const kept = { id, manageToken, link, exp, hasPasscode, label: label.trim(), wantsRevoke: false };
  return { link, exp, hasPasscode, isKept: keepLink(kept, nowSeconds()) === undefined };
}
