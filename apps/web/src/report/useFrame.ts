import { useState } from 'preact/hooks';
import type { Box } from './takePicture.ts';

type Point = { readonly x: number; readonly y: number };
type Size = { readonly width: number; readonly height: number };

/** Too small to be meant. */
const least = 4;

/** The frame that a person draws by dragging, or moves and sizes with the arrow keys; `done` gets it when it is to be blackened. */
export function useFrame(picture: Size, done: (box: Box) => void) {
  const [start, setStart] = useState<Point>();
  const [box, setBox] = useState<Box>();
  const finish = (): void => {
    if (box && box.width > least && box.height > least) done(box);
    setStart(undefined);
    setBox(undefined);
  };
  return {
    box,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        setStart(pointOf(event, picture));
      },
      onPointerMove: (event: PointerEvent) => {
        if (start !== undefined) setBox(boxBetween(start, pointOf(event, picture)));
      },
      onPointerUp: finish,
      onPointerCancel: () => setStart(undefined),
      onFocus: () => setBox((known) => known ?? firstBox(picture)),
      onBlur: () => setBox(undefined),
      onKeyDown: (event: KeyboardEvent) => {
        const from = box ?? firstBox(picture);
        const moved = movedBox(from, event, picture);
        if (event.key === 'Enter') done(from);
        else if (moved !== undefined) setBox(moved);
        else return;
        event.preventDefault();
      },
    },
  };
}

function pointOf(event: PointerEvent, picture: Size): Point {
  const shown = (event.currentTarget as Element).getBoundingClientRect();
  return {
    x: clamp(((event.clientX - shown.x) / shown.width) * picture.width, picture.width),
    y: clamp(((event.clientY - shown.y) / shown.height) * picture.height, picture.height),
  };
}

function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function firstBox({ width, height }: Size): Box {
  return { x: width * 0.25, y: height * 0.4, width: width * 0.5, height: height * 0.1 };
}

/** One step is a fiftieth of the picture. Undefined for keys that move nothing. */
function movedBox(box: Box, { key, shiftKey }: KeyboardEvent, picture: Size): Box | undefined {
  const across = (picture.width / 50) * (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);
  const down = (picture.height / 50) * (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0);
  if (across === 0 && down === 0) return undefined;
  if (shiftKey)
    return {
      ...box,
      width: clamp(box.width + across, picture.width),
      height: clamp(box.height + down, picture.height),
    };
  return { ...box, x: clamp(box.x + across, picture.width), y: clamp(box.y + down, picture.height) };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
