/** The one page for the clinician: printed, shown before it is shared, and opened by a link. All of it is text. */
import type { Line, Part, Sheet } from '@footing/exchange/page';
import { clinician } from '../words/en/clinician.ts';
import { type MapParts, SheetMap } from './SheetMap.tsx';

type Props = {
  readonly sheet: Sheet;
  /** Undefined while the drawings are not there; the places are told in words too. */
  readonly map: MapParts | undefined;
  /** Inside another page its headings are lower. */
  readonly inside?: boolean;
};

export function SheetPage({ sheet, map, inside = false }: Props) {
  const Title = inside ? 'h3' : 'h1';
  return (
    <article class="sheet" data-answers>
      <header>
        <Title class="sheet-title">{sheet.title}</Title>
        {sheet.time !== null && <p>{clinician.answered(localDayInWords(sheet.time))}</p>}
        {sheet.madeAt !== null && <p>{clinician.made(localDayInWords(sheet.madeAt))}</p>}
      </header>
      {sheet.parts.map((part) => (
        <SheetPart key={part.name} part={part} inside={inside}>
          {part.name === 'what' && map !== undefined && <SheetMap {...map} sheet={sheet} />}
        </SheetPart>
      ))}
      <footer>{sheet.foot}</footer>
    </article>
  );
}

type PartProps = {
  readonly part: Part;
  readonly inside: boolean;
  readonly children?: preact.ComponentChildren;
};

function SheetPart({ part: { name, title, lines }, inside, children }: PartProps) {
  const Heading = inside ? 'h4' : 'h2';
  return (
    <section class={`sheet-part sheet-${name}`}>
      <Heading>{title}</Heading>
      {children}
      <ul>
        {lines.map((line) => (
          <SheetLine key={`${line.lead} ${line.text}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

function SheetLine({ line: { lead, text } }: { readonly line: Line }) {
  return (
    <li>
      {lead !== undefined && <b>{lead}</b>} {text}
    </li>
  );
}

/** The day here, the month in words: 11/12 is another day elsewhere. What is no time is shown as it was given. */
function localDayInWords(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
