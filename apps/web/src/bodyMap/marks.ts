/** Where it is felt, left and right apart, and what that says as answers. */
import type { AskedGuide } from '@footing/assessment';

export type Side = 'left' | 'right' | 'middle';
/** Region ids by side; regions without sides are in the middle. */
export type Marks = Readonly<Record<Side, readonly string[]>>;

export const noMarks: Marks = { left: [], right: [], middle: [] };

export function isMarked(marks: Marks, side: Side, region: string): boolean {
  return marks[side].includes(region);
}

/** Marks a region or takes its mark away. */
export function marked(marks: Marks, side: Side, region: string, on: boolean): Marks {
  const others = marks[side].filter((id) => id !== region);
  return { ...marks, [side]: on ? [...others, region] : others };
}

/** The regions that are marked on any side, in the guide's order: the answer to "where". */
export function markedRegions(regions: AskedGuide['regions'], marks: Marks): string[] {
  const all = new Set([...marks.left, ...marks.right, ...marks.middle]);
  return Object.keys(regions).filter((id) => all.has(id));
}

/** The side that the marks say, or undefined when they say none. */
export function markedSide({ left, right }: Marks): 'left' | 'right' | 'both' | undefined {
  if (left.length > 0 && right.length > 0) return 'both';
  if (left.length > 0) return 'left';
  return right.length > 0 ? 'right' : undefined;
}

/** Marks for answers that were given without the map: on the side told, on both where none is. */
export function marksOf(regions: AskedGuide['regions'], where: readonly string[], side: unknown): Marks {
  let marks = noMarks;
  for (const region of where) {
    if (regions[region]?.sided !== true) marks = marked(marks, 'middle', region, true);
    else {
      if (side !== 'right') marks = marked(marks, 'left', region, true);
      if (side !== 'left') marks = marked(marks, 'right', region, true);
    }
  }
  return marks;
}
