import { useState } from 'preact/hooks';
import { link } from '../layouts/link.ts';
import { find as words } from '../words/en/find.ts';
import { addressOf } from './addressOf.ts';
import type { Hit } from './finder.ts';
import { Marked } from './Marked.tsx';

const atFirst = 10;

type Props = { readonly hits: readonly Hit[] };

/** Pages, the best first; the rest on demand. For other words it is made anew. */
export function Hits({ hits }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? hits : hits.slice(0, atFirst);
  return (
    <>
      <ol class="hits plain-list">
        {shown.map((hit) => (
          <OneHit key={addressOf(hit.page)} {...hit} />
        ))}
      </ol>
      {shown.length < hits.length && (
        <button type="button" class="button quiet" onClick={() => setAll(true)}>
          {words.more(hits.length - shown.length)}
        </button>
      )}
    </>
  );
}

function OneHit({ page, heading, sentence, terms }: Hit) {
  return (
    <li>
      <a href={link(`/${addressOf(page, heading)}`)}>
        <span class="hit-kind">{words.kinds[page.kind]}</span>
        <span class="hit-name">{page.name}</span>
      </a>
      <p>
        {heading !== '' && <span class="soft">{words.under(heading)} </span>}
        <Marked text={sentence} terms={terms} />
      </p>
    </li>
  );
}
