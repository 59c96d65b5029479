/** A drawing as plain data: put in element by element, it needs no HTML to be read, which strict hosts forbid. */
import { type ComponentChildren, h } from 'preact';

export type SvgTree = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (SvgTree | string)[],
];

export function drawTree([name, attributes, ...children]: SvgTree): ComponentChildren {
  return h(
    name,
    attributes,
    ...children.map((child) => (typeof child === 'string' ? child : drawTree(child))),
  );
}
