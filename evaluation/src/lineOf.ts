import type { StrictYaml } from '@footing/guide/strict-yaml';
import { isNode } from 'yaml';

/** The line of the value at a path, or of the nearest thing above it that exists. */
export function lineOf({ document, lineAt }: StrictYaml, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}
