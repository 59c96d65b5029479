import type { ClinicianPage } from './clinicianPage.ts';
import { limits, pageTitle, partsOf } from './parts.ts';

/** The page as plain text; the width is the reader's business. */
export function clinicianText(page: ClinicianPage): string {
  const parts = partsOf(page).map(({ title, lines }) =>
    [
      title.toUpperCase(),
      ...lines.map(({ lead, text }) => `- ${lead === undefined ? text : `${lead}: ${text}`}`),
    ].join('\n'),
  );
  const made = page.time === null ? [] : [`Answered ${page.time}`];
  const { version, hash } = page.guide;
  return `${[pageTitle, ...made, ...parts, `${limits} Guide ${version}, ${hash.slice(0, 12)}.`].join('\n\n')}\n`;
}
