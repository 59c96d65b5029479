import { drawnIn, readView, type View } from '@footing/guide/body-map';
import type { CheckContext, Finding, Place, Rule } from '../rule.ts';

export const regionsDrawn: Rule = {
  name: 'regions-drawn',
  says: 'Every region of the body map is drawn exactly once, in the drawing of its view.',
  *check({ guide, maps }: CheckContext): Generator<Finding> {
    const at = (...path: string[]): Place => ({ file: 'body-map/regions.yaml', path });
    const views: View[] = [];
    for (const [id, svg] of maps)
      try {
        views.push(readView(id, svg));
      } catch (error) {
        yield { message: (error as Error).message, at: at() };
      }
    for (const [id, { view }] of Object.entries(guide.regions)) {
      const drawn = views.flatMap((v) =>
        drawnIn(v)
          .own.filter((region) => region === id)
          .map(() => v.id),
      );
      if (drawn.length !== 1 || drawn[0] !== view)
        yield {
          message: `must be drawn once, in ${view}.svg; it is drawn in: ${drawn.join(', ') || 'none'}`,
          at: at(id),
        };
    }
    for (const view of views)
      for (const region of [...drawnIn(view).own, ...drawnIn(view).also])
        if (!Object.hasOwn(guide.regions, region))
          yield { message: `${view.id}.svg draws "${region}", which is no region`, at: at() };
  },
};
