import type { ClinicianPage } from './clinicianPage.ts';
import { pageTitle, partsOf } from './parts.ts';
import { footOf } from './sheet.ts';

/** The page as plain text; the width is the reader's business. */
export function clinicianText(page: ClinicianPage): string {
  const parts = partsOf(page).map(({ title, lines }) =>
    [
      title.toUpperCase(),
      ...lines.map(({ lead, text }) => `- ${lead === undefined ? text : `${lead}: ${text}`}`),
    ].join('\n'),
  );
  const made = page.time === null ? [] : [`Answered ${page.time}`];
  return `${[pageTitle, ...made, ...parts, footOf(page.guide)].join('\n\n')}\n`;
}
