import { domToCanvas } from 'modern-screenshot';
import { fontRules } from './fontRules.ts';

/** Part of a picture, in the picture's own pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** The page as the person sees it, and where their answers stand in it. */
export type Picture = { readonly canvas: HTMLCanvasElement; readonly answers: readonly Box[] };

/**
 * A picture of what is in the window now; `leftOut` (the reporter itself) is not drawn.
 * Elements marked `data-answers` are found, so that they can be covered.
 * @throws Error when the browser cannot draw the page.
 */
export async function takePicture(leftOut: Element): Promise<Picture> {
  const scale = Math.min(devicePixelRatio, 2);
  const answers = [...document.querySelectorAll('[data-answers]')].map((element) => boxOf(element, scale));
  const canvas = await domToCanvas(document.body, {
    scale,
    width: document.documentElement.clientWidth,
    height: innerHeight,
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    style: {
      margin: '0',
      minHeight: `${document.body.offsetHeight}px`,
      transform: `translate(${-scrollX}px, ${-scrollY}px)`,
      transformOrigin: '0 0',
    },
    font: { cssText: await fontRules() },
    filter: (node) => node !== leftOut && !isInsideUnseen(node) && !isWithoutBox(node),
  });
  return { canvas, answers };
}

/**
 * True when the parent is outside the window: it keeps its size, its content need not be drawn. Without this a long page takes
 * many seconds.
 */
function isInsideUnseen(node: Node): boolean {
  const parent = node.parentElement;
  if (parent === null) return false;
  const { top, bottom } = parent.getBoundingClientRect();
  return bottom < 0 || top > innerHeight;
}

/** True for what is drawn nowhere: what is hidden or folded away, and the options of a list that is not open. */
function isWithoutBox(node: Node): boolean {
  if (node instanceof HTMLOptionElement) return !node.selected;
  if (!(node instanceof HTMLElement) || node.checkVisibility()) return false;
  return getComputedStyle(node).display !== 'contents';
}

function boxOf(element: Element, scale: number): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
