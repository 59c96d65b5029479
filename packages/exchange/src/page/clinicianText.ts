import type { ClinicianPage } from './clinicianPage.ts';
import { type Line, pageTitle, partsOf } from './parts.ts';
import { footOf, whenInWords } from './sheet.ts';

/** The page as plain text; the width is the reader's business. */
export function clinicianText(page: ClinicianPage): string {
  const parts = partsOf(page).map(({ title, lines }) =>
    [title.toUpperCase(), ...lines.map((line) => `- ${lineInWords(line)}`)].join('\n'),
  );
  const when = whenInWords(page);
  return `${[pageTitle, ...(when === null ? [] : [when]), ...parts, footOf(page.guide)].join('\n\n')}\n`;
}

/** A question ends with its own mark. */
function lineInWords({ lead, text }: Line): string {
  if (lead === undefined) return text;
  if (text === '') return lead;
  return lead.endsWith('?') ? `${lead} ${text}` : `${lead}: ${text}`;
}
