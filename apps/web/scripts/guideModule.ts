import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readView } from '@footing/guide/body-map';
import { loadGuide, ownGuideFolder } from '@footing/guide/load';
import type { Plugin } from 'vite';

const name = 'virtual:guide';
const resolved = `\0${name}`;

/**
 * Gives pages the compiled guide and its drawings as the module "virtual:guide". The guide is read from disk by Node, where it
 * finds its folder beside itself; bundled code would not. Never import it from a script that goes to the browser: it is large.
 */
export async function guideModule(): Promise<Plugin> {
  const guide = await loadGuide();
  const drawings = Object.fromEntries(
    guide.drawings.map((drawing) => [drawing.id, readSvg('drawings', drawing.id)]),
  );
  const names = [...new Set(Object.values(guide.regions).map((region) => region.view))];
  const views = names.map((view) => readView(view, readSvg('body-map', view)));
  return {
    name: 'footing-guide',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      return Object.entries({ guide, drawings, views })
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

function readSvg(folder: string, name: string): string {
  return readFileSync(join(ownGuideFolder, folder, `${name}.svg`), 'utf8');
}
