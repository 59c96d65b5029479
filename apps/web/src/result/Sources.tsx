/** What a statement rests on: opens to each source, its kind and its size. */
import type { AskedGuide } from '@footing/assessment';
import type { Source } from '@footing/guide';
import { evidencePath } from '../reading/evidenceLink.ts';
import { LinkAway } from '../surroundings/LinkAway.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { care } from '../words/en/care.ts';
import { kindNames, sources } from '../words/en/sources.ts';

type Props = {
  readonly guide: AskedGuide;
  readonly ids: readonly string[];
  /** A sentence about the statement, such as where a number comes from. */
  readonly note?: string | undefined;
};

export function Sources({ guide, ids, note }: Props) {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0 && note === undefined) return null;
  return (
    <details class="why-source">
      <summary>{distinct.length > 1 ? care.sources(distinct.length) : care.source}</summary>
      {note !== undefined && <p>{note}</p>}
      <ul>
        {distinct.map((id) => (
          <li key={id}>
            <SourceLine id={id} source={guide.sources.find((source) => source.id === id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceLine({ id, source }: { readonly id: string; readonly source: Source | undefined }) {
  const evidence = useSurroundings().pageAddress(source === undefined ? '/evidence/' : evidencePath(source));
  const rests = evidence !== undefined && (
    <LinkAway href={evidence}>
      {sources.rests}
      <span class="only-read">: {source?.title ?? id}</span>
    </LinkAway>
  );
  if (source === undefined)
    return (
      <>
        {care.sourceElsewhere} {rests}
      </>
    );
  const { title, venue, kind, size, link: address } = source;
  const named = sources.ended(title);
  return (
    <>
      {address === null ? named : <LinkAway href={address}>{named}</LinkAway>}{' '}
      <span class="soft">
        {sources.ended(venue)} {kindNames[kind].one}
        {size === null ? '' : `, ${sources.people(size)}`}.
      </span>{' '}
      {rests}
    </>
  );
}
