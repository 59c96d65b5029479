/** The way to share, where the site has a server for it, and the links made so far. What shares is loaded when it is wanted. */

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { serverConfig } from '../server/serverConfig.ts';
import { share } from '../words/en/clinician.ts';
import { keptLinks } from './keptLinks.ts';
import { LinkList } from './LinkList.tsx';
import { nowSeconds } from './nowSeconds.ts';
import type { SharePanelProps } from './SharePanel.tsx';

type Offer = 'asking' | 'offered' | 'none' | 'unreachable';
type Props = Omit<SharePanelProps, 'onDone' | 'onMade'>;

export function ShareHere(props: Props) {
  const offer = useOffer();
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps>>();
  const [links, setLinks] = useState(() => keptLinks(nowSeconds()));
  const again = (): void => setLinks(keptLinks(nowSeconds()));
  const [problem, setProblem] = useState('');
  const open = (): void =>
    void import('./SharePanel.tsx').then(
      ({ SharePanel }) => {
        setProblem('');
        setPanel(() => SharePanel);
      },
      () => setProblem(share.cannotLoad),
    );
  return (
    <div class="share">
      {offer === 'none' && <p class="small soft">{share.noServer}</p>}
      {offer === 'unreachable' && <p class="small soft">{share.unreachable}</p>}
      {offer === 'offered' && Panel === undefined && (
        <p class="turns">
          <button type="button" class="button" onClick={open}>
            {share.open}
          </button>
        </p>
      )}
      <p role="status" class="share-status">
        {problem}
      </p>
      {Panel !== undefined && <Panel {...props} onMade={again} onDone={() => setPanel(undefined)} />}
      <LinkList links={links} onChange={again} />
    </div>
  );
}

/** Asked again when the network is back. */
function useOffer(): Offer {
  const [offer, setOffer] = useState<Offer>('asking');
  useEffect(() => {
    const ask = (): void =>
      void serverConfig().then((config) =>
        setOffer(config === undefined ? 'unreachable' : config.links === undefined ? 'none' : 'offered'),
      );
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, []);
  return offer;
}
