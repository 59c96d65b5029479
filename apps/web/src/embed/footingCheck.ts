/** `<footing-check>`: the check and its result as one element for other people's pages, in one file. See docs/embedding.md. */
import { createHostEvents } from './hostEvents.ts';
import { lowerHeadings } from './lowerHeadings.ts';
import { type Inside, openInside } from './openInside.tsx';

const name = 'footing-check';

/**
 * Its tree is closed, so that recorders of sessions and counters of clicks on the host's page, which look into open ones, do
 * not take answers along by accident; `root="open"` opens it for a host's own tests (docs/adr/0052).
 */
class FootingCheck extends HTMLElement {
  static readonly observedAttributes = ['theme', 'base'];
  #root: ShadowRoot | undefined;
  #inside: Inside | undefined;

  connectedCallback(): void {
    if (this.#inside !== undefined) return;
    const events = createHostEvents(this);
    this.#root ??= this.attachShadow({ mode: this.getAttribute('root') === 'open' ? 'open' : 'closed' });
    try {
      this.#inside = openInside(this, this.#root, events, import.meta.url);
      events.ready();
    } catch {
      // what the host wrote between the tags is shown instead
      this.#root.replaceChildren(document.createElement('slot'));
      events.error('cannot-start');
    }
  }

  /** Moved within the page it goes on; taken away it forgets. */
  disconnectedCallback(): void {
    setTimeout(() => {
      if (this.isConnected) return;
      this.#inside?.close();
      this.#inside = undefined;
    });
  }

  attributeChangedCallback(): void {
    this.#inside?.refresh();
  }
}

lowerHeadings();
if (customElements.get(name) === undefined) customElements.define(name, FootingCheck);
