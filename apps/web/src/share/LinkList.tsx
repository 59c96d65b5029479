/** The links made on this device: shown again, or revoked. What could not be revoked yet is, once the network is back. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { share } from '../words/en/clinician.ts';
import { endInWords } from './endInWords.ts';
import { forgetLink, type KeptLink, keepLink, keptLinks } from './keptLinks.ts';
import { nowSeconds } from './nowSeconds.ts';

type Props = { readonly links: readonly KeptLink[]; readonly onChange: () => void };

export function LinkList({ links, onChange }: Props) {
  const [status, setStatus] = useState('');
  const revoke = async (link: KeptLink): Promise<void> => {
    const done = await revoked(link);
    if (done) forgetLink(link.id, nowSeconds());
    else keepLink({ ...link, wantsRevoke: true }, nowSeconds());
    setStatus(done ? share.revoked : share.revokeLater);
    onChange();
  };
  useEffect(() => {
    // read anew each time: which links wait changes while the page is open
    const tryWaiting = (): void =>
      keptLinks(nowSeconds())
        .filter(({ wantsRevoke }) => wantsRevoke)
        .forEach((link) => void revoke(link));
    if (navigator.onLine) tryWaiting();
    addEventListener('online', tryWaiting);
    return () => removeEventListener('online', tryWaiting);
  }, []);
  return (
    <>
      <p role="status" class="share-status">
        {status}
      </p>
      {links.length > 0 && (
        <section class="links">
          <h3>{share.listTitle}</h3>
          <p class="small soft">{share.listLead}</p>
          <ul class="plain-list">
            {links.map((link) => (
              <LinkRow key={link.id} link={link} onRevoke={() => void revoke(link)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function LinkRow({ link, onRevoke }: { readonly link: KeptLink; readonly onRevoke: () => void }) {
  // what draws the QR code is loaded when a link is shown
  const [Shown, setShown] = useState<ComponentType<{ readonly link: string }>>();
  const toggle = async (): Promise<void> => {
    if (Shown !== undefined) return setShown(undefined);
    const { LinkToGive } = await import('./LinkToGive.tsx');
    setShown(() => LinkToGive);
  };
  const shown = Shown !== undefined;
  const name = link.label === '' ? share.unnamed : link.label;
  return (
    <li class="link-row">
      <p>
        <strong>{name}</strong>
        <br />
        <span class="small soft">
          {link.wantsRevoke ? share.revokeWaits : share.until(endInWords(link.exp))}
          {link.hasPasscode && `, ${share.withPasscode}`}
        </span>
      </p>
      <p class="turns">
        <button
          type="button"
          class="button quiet"
          aria-expanded={shown}
          aria-label={(shown ? share.hideName : share.showName)(name)}
          onClick={() => void toggle()}
        >
          {shown ? share.hide : share.show}
        </button>
        <button type="button" class="button quiet" aria-label={share.revokeName(name)} onClick={onRevoke}>
          {share.revoke}
        </button>
      </p>
      {shown && <Shown link={link.link} />}
    </li>
  );
}

async function revoked({ id, manageToken }: KeptLink): Promise<boolean> {
  try {
    const { linkClient } = await import('./linkClient.ts');
    await linkClient.revoke({ id, manageToken });
    return true;
  } catch {
    return false;
  }
}
