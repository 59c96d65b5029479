import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const drawings = Object.fromEntries(guide.drawings.map((drawing) => [drawing.id, svgOf(drawing.id)]));
  return {
    name: 'footing-guide',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      return `export const guide = ${JSON.stringify(guide)};\nexport const drawings = ${JSON.stringify(drawings)};`;
    },
  };
}

function svgOf(drawing: string): string {
  return readFileSync(join(ownGuideFolder, 'drawings', `${drawing}.svg`), 'utf8');
}
