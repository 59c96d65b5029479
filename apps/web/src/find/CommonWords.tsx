import { link } from '../layouts/link.ts';
import { find as words } from '../words/en/find.ts';
import { commonWords } from '../words/en/ownWords.ts';
import { addressWith } from './typedInAddress.ts';

type Props = { readonly onChoose: (words: string) => void };

/** What people often look for: links, so that each can be opened beside and kept. */
export function CommonWords({ onChoose }: Props) {
  return (
    <section aria-labelledby="common">
      <h2 id="common">{words.common}</h2>
      <ul class="chips">
        {commonWords.map((common) => (
          <li key={common}>
            <a
              href={addressWith(link('/find/'), common)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(common);
              }}
            >
              {common}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
