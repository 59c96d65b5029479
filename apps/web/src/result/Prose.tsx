/** A text of the guide, statement by statement, each with its sources. */
import type { ToldGuide } from '@footing/assessment';
import type { Section } from '@footing/guide';
import { type Block, readBlocks } from '../reading/readBlocks.ts';
import { Sources } from './Sources.tsx';

type Props = {
  readonly guide: ToldGuide;
  readonly sections: readonly Section[];
  readonly heading: string;
  /** How many statements to show; all when left out. */
  readonly most?: number;
};

export function Prose({ guide, sections, heading, most }: Props) {
  const section = sections.find((s) => s.heading === heading);
  if (section === undefined) return null;
  return (
    <>
      {readBlocks(section.markdown)
        .slice(0, most)
        .map((block, i) => (
          <div class={`statement ${block.kind}`} key={i}>
            <p>
              <Spans block={block} />
            </p>
            <Sources guide={guide} ids={block.sources} />
          </div>
        ))}
    </>
  );
}

function Spans({ block }: { readonly block: Block }) {
  return (
    <>
      {block.spans.map(({ text, strong }, i) =>
        strong ? <strong key={i}>{text}</strong> : <span key={i}>{text}</span>,
      )}
    </>
  );
}
