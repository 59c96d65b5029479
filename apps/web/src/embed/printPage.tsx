/** Prints a page by itself, and nothing of the host's page around it. */
import { type ComponentChildren, render } from 'preact';
import { clinician } from '../words/en/clinician.ts';

/** A browser says at once that it begins to print, or once the frame has come to its end. */
const patienceMs = 1000;

/**
 * Puts the page into an empty frame of the shadow tree, with the styles, and prints that.
 * @param onSilence where printing did not begin: a frame of the host's may forbid it, and then nothing at all would happen.
 */
export function printPage(
  root: ShadowRoot,
  styles: string,
  page: ComponentChildren,
  onSilence: () => void,
): void {
  root.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = clinician.pageTitle;
  const silence = setTimeout(onSilence, patienceMs);
  const begun = (): void => clearTimeout(silence);
  frame.addEventListener('load', () => fill(frame, styles, page, begun), { once: true });
  root.append(frame);
}

function fill(frame: HTMLIFrameElement, styles: string, page: ComponentChildren, onBegun: () => void): void {
  const own = windowOf(frame);
  if (own === undefined) return;
  const { document: paper } = own;
  const sheet = new own.CSSStyleSheet();
  sheet.replaceSync(styles);
  paper.adoptedStyleSheets = [sheet];
  paper.documentElement.lang = 'en';
  paper.title = clinician.pageTitle;
  render(<div class="footing paper">{page}</div>, paper.body);
  own.addEventListener('beforeprint', onBegun);
  own.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  own.print();
}

/** Undefined where the host's page gives every frame an origin of its own, so that nothing can be put into this one. */
function windowOf(frame: HTMLIFrameElement): (Window & typeof globalThis) | undefined {
  const own = frame.contentWindow as (Window & typeof globalThis) | null;
  return own !== null && frame.contentDocument !== null ? own : undefined;
}
