/** The page as HTML that is XHTML too, so that the same text serves a printer and a FHIR narrative. */
import type { ClinicianPage } from './clinicianPage.ts';
import { type Line, type Part, pageTitle, partsOf } from './parts.ts';
import { footOf, whenInWords } from './sheet.ts';

/** Small type and narrow margins: it all goes on one side of A4 or Letter. */
const style = `@page{margin:9mm}body{font:7.8pt/1.12 system-ui,sans-serif;margin:0 auto;max-width:198mm}
h1{font-size:11pt;margin:0;display:inline}h1+p{display:inline;margin-left:3mm}h2{font-size:8.6pt;margin:.8mm 0 .2mm;border-bottom:.2mm solid #888}
ul{margin:0;padding:0;list-style:none}p{margin:.4mm 0}.also,.redFlags{font-size:6.6pt}.what ul,.since ul,.bringsOn ul,.tried ul,.also ul{columns:2;column-gap:4mm}footer{margin-top:1mm;font-size:6.8pt}`;

/** A whole document, complete in itself: it loads nothing. */
export function clinicianHtml(page: ClinicianPage): string {
  return (
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"/><title>${pageTitle}</title>` +
    `<style>${style}</style></head><body>${clinicianDiv(page)}</body></html>\n`
  );
}

/** A FHIR narrative: one div. */
export function clinicianDiv(page: ClinicianPage): string {
  const when = whenInWords(page);
  const dated = when === null ? '' : `<p>${escaped(when)}</p>`;
  const parts = partsOf(page).map(
    (part) => `<div class="${part.name}"><h2>${escaped(part.title)}</h2>${linesOf(part)}</div>`,
  );
  const foot = `<p class="foot">${escaped(footOf(page.guide))}</p>`;
  return narrative(`<h1>${escaped(pageTitle)}</h1>${dated}${parts.join('')}${foot}`);
}

/** The narrative of one part alone. */
export function partDiv(part: Part): string {
  return narrative(linesOf(part));
}

function narrative(inner: string): string {
  return `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;
}

function linesOf({ lines }: Part): string {
  return `<ul>${lines.map((line) => `<li>${lineOf(line)}</li>`).join('')}</ul>`;
}

function lineOf({ lead, text }: Line): string {
  return lead === undefined ? escaped(text) : `<b>${escaped(lead)}</b> ${escaped(text)}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
