/** What is inside the element: its styles, its line to the assessor, and what it shows. */
import { styles } from 'virtual:embedded';
import { render } from 'preact';
import { isOver } from '../check/interview.ts';
import { aroundOf } from './aroundOf.ts';
import { Embedded } from './Embedded.tsx';
import { askedGuide, mapViews } from './embeddedGuide.ts';
import { guardEvents } from './guardEvents.ts';
import type { HostEvents } from './hostEvents.ts';
import { keepInMemory } from './keepInMemory.ts';
import { lateAssessor } from './lateAssessor.ts';

export type Inside = {
  /** Takes up changed attributes; answers stay. */
  readonly refresh: () => void;
  readonly close: () => void;
};

let opened = 0;

/** @throws TypeError in a browser that lacks what it needs, such as constructed style sheets. */
export function openInside(host: HTMLElement, root: ShadowRoot, events: HostEvents, script: string): Inside {
  root.adoptedStyleSheets = [sharedSheet()];
  guardEvents(root);
  const place = putPlace(root);
  const number = ++opened;
  const assessor = lateAssessor(host, events);
  const keeping = keepInMemory((interview) => {
    if (!isOver(interview)) events.page(interview.at + 1);
  });
  const onStart = (): void => {
    assessor.open();
    events.started();
    events.page(1);
  };
  const refresh = (): void => {
    place.dataset['theme'] = host.getAttribute('theme') ?? 'page';
    const around = aroundOf(host, root, keeping, script);
    const loaded = { guide: askedGuide(), views: mapViews(), askAssessor: assessor.ask };
    render(<Embedded {...loaded} {...{ around, number, events, onStart }} />, place);
  };
  refresh();
  return {
    refresh,
    close: () => {
      render(null, place);
      assessor.close();
    },
  };
}

let sheet: CSSStyleSheet | undefined;

/** One sheet for all: constructed, it needs no style element and no attribute, which strict policies forbid. */
function sharedSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}

/** The element that all stands in. The size of letters is the one that the reader has set in the browser, whatever the page makes of it. */
function putPlace(root: ShadowRoot): HTMLElement {
  const place = document.createElement('div');
  place.className = 'footing';
  place.lang = 'en';
  place.dir = 'ltr';
  place.style.fontSize = 'medium';
  root.replaceChildren(place);
  place.style.setProperty('--rem', getComputedStyle(place).fontSize);
  place.style.removeProperty('font-size');
  return place;
}
