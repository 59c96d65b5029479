/** What is inside the element: its styles, its guide, its line to the assessor, and what it shows. */
import { styles } from 'virtual:embedded';
import { render } from 'preact';
import { type AskAssessor, openAssessor } from '../assessor/openAssessor.ts';
import { isOver } from '../check/interview.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import { baseAddress } from './baseAddress.ts';
import { Embedded } from './Embedded.tsx';
import {
  askedGuide,
  drawingNamed,
  guideNumbers,
  guideSources,
  mapViews,
  packedAsked,
} from './embeddedGuide.ts';
import { guardEvents } from './guardEvents.ts';
import type { HostEvents } from './hostEvents.ts';
import { keepInMemory } from './keepInMemory.ts';
import { openEmbeddedWorker } from './openEmbeddedWorker.ts';
import { printPage } from './printPage.tsx';

export type Inside = {
  /** Takes up changed attributes; answers stay. */
  readonly refresh: () => void;
  readonly close: () => void;
};

let sheet: CSSStyleSheet | undefined;
let opened = 0;

/** @throws Error (TypeError) in a browser that lacks what it needs, such as constructed style sheets. */
export function openInside(host: HTMLElement, root: ShadowRoot, events: HostEvents, script: string): Inside {
  // a constructed sheet is the host's policy's friend: no style element, no attribute
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets = [sheet];
  guardEvents(root);
  const place = document.createElement('div');
  place.className = 'footing';
  place.lang = 'en';
  root.replaceChildren(place);
  place.style.setProperty('--rem', readersLetters(place));
  const number = ++opened;
  const assessor = lateAssessor(host, events);
  const keeping = keepInMemory((interview) => {
    if (!isOver(interview)) events.page(interview.at + 1);
  });
  const around = (): Omit<Surroundings, 'toResult' | 'toCheck'> => {
    const base = baseAddress(host.getAttribute('base'), script, host.baseURI);
    return {
      keeping,
      pageAddress: (path) => (base === undefined ? undefined : base + path),
      linksOpenBeside: true,
      ownSessions: undefined,
      sources: async () => guideSources(),
      drawing: async (id) => drawingNamed(id),
      toTop: () => host.scrollIntoView({ block: 'start', behavior: 'instant' }),
      print: (page) => printPage(root, styles, page),
    };
  };
  const refresh = (): void => {
    place.dataset['theme'] = host.getAttribute('theme') ?? 'page';
    const loaded = { guide: askedGuide(), views: mapViews(), askAssessor: assessor.ask };
    const onStart = (): void => {
      assessor.open();
      events.started();
      events.page(1);
    };
    render(<Embedded {...loaded} {...{ number, events, onStart }} around={around()} />, place);
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

/** The size of letters that the reader has set in the browser, in pixels, whatever the page makes of it. */
function readersLetters(place: HTMLElement): string {
  place.style.fontSize = 'medium';
  const { fontSize } = getComputedStyle(place);
  place.style.removeProperty('font-size');
  return fontSize;
}

/** Most who see the page never start: nothing is prepared before. */
function lateAssessor(host: HTMLElement, events: HostEvents) {
  const workers = new Set<{ readonly terminate: () => void }>();
  const openWorker = () => {
    const tryWorker = host.getAttribute('worker') !== 'off';
    const worker = openEmbeddedWorker(tryWorker, { numbers: guideNumbers() });
    workers.add(worker);
    return worker;
  };
  let open: AskAssessor | undefined;
  const openedLine = (): AskAssessor => {
    open ??= openAssessor(Promise.resolve(packedAsked()), openWorker);
    return open;
  };
  return {
    open: () => void openedLine(),
    ask: (async (ask, request) => {
      try {
        return await openedLine()(ask, request);
      } catch (error) {
        events.error('cannot-work');
        throw error;
      }
    }) as AskAssessor,
    close: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}
