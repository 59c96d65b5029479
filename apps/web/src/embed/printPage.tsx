/** Prints a page by itself, and nothing of the host's page around it. */
import { type ComponentChildren, render } from 'preact';
import { clinician } from '../words/en/clinician.ts';

/** Puts the page into an empty frame of the shadow tree, with the styles, and prints that. */
export function printPage(root: ShadowRoot, styles: string, page: ComponentChildren): void {
  root.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = clinician.pageTitle;
  frame.addEventListener('load', () => fill(frame, styles, page), { once: true });
  root.append(frame);
}

function fill(frame: HTMLIFrameElement, styles: string, page: ComponentChildren): void {
  const own = frame.contentWindow as (Window & typeof globalThis) | null;
  if (own === null) return;
  const { document: paper } = own;
  const sheet = new own.CSSStyleSheet();
  sheet.replaceSync(styles);
  paper.adoptedStyleSheets = [sheet];
  paper.documentElement.lang = 'en';
  paper.title = clinician.pageTitle;
  render(<div class="footing paper">{page}</div>, paper.body);
  own.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  own.print();
}
