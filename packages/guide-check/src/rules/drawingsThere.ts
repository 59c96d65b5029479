import type { Finding, Place, Rule } from '../rule.ts';

/** What an SVG that is put into a page must not hold: code, and anything from elsewhere. */
const foreign = /<script|<image|<foreignObject|<style|\son\w+=|(?:href|src)="(?!#)/i;

export const drawingsThere: Rule = {
  name: 'drawings-there',
  says: 'Every drawing has its SVG file, safe to put into a page, and belongs to changes and activities that exist; and every SVG is listed.',
  *check({ guide, drawn }): Generator<Finding> {
    const at = (...path: string[]): Place => ({ file: 'drawings/drawings.yaml', path });
    for (const { id, changes, activities = [] } of guide.drawings) {
      const svg = drawn.get(id);
      if (svg === undefined) yield { message: `there is no drawings/${id}.svg`, at: at(id) };
      else if (foreign.test(svg))
        yield { message: 'the SVG holds code, styles or something from elsewhere', at: at(id) };
      for (const change of changes.filter((name) => !guide.changes.some((c) => c.id === name)))
        yield { message: `there is no change "${change}"`, at: at(id, 'changes') };
      for (const activity of activities.filter((name) => !guide.activities.some((a) => a.id === name)))
        yield { message: `there is no activity "${activity}"`, at: at(id, 'activities') };
    }
    for (const id of drawn.keys())
      if (!guide.drawings.some((drawing) => drawing.id === id))
        yield { message: `drawings/${id}.svg is not listed here`, at: at() };
  },
};
