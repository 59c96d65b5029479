/** Leads to the page that tells all; where no such page is known, its texts stand here. */
import type { ToldGuide } from '@footing/assessment';
import type { Section } from '@footing/guide';
import { LinkAway } from '../surroundings/LinkAway.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { result } from '../words/en/result.ts';
import { Prose } from './Prose.tsx';

type Props = {
  readonly guide: ToldGuide;
  /** The page's path in the app. */
  readonly path: string;
  readonly name: string;
  readonly sections: readonly Section[];
};

export function ReadMore({ guide, path, name, sections }: Props) {
  const address = useSurroundings().pageAddress(path);
  if (address !== undefined)
    return (
      <p>
        <LinkAway href={address}>{result.readMore(name)}</LinkAway>
      </p>
    );
  return (
    <details class="more read-here">
      <summary>{result.readMore(name)}</summary>
      {sections.map(({ heading }) => (
        <div key={heading}>
          <h4>{heading}</h4>
          <Prose guide={guide} sections={sections} heading={heading} />
        </div>
      ))}
    </details>
  );
}
