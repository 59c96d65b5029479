import { SaxesParser } from 'saxes';
import type { SvgTree } from '../../src/embed/svgTree.ts';

type Open = [name: string, attributes: Record<string, string>, ...children: (SvgTree | string)[]];

/** An SVG text as a tree. White space between elements draws nothing and is left out. @throws Error for text that is not well-formed. */
export function svgToTree(svg: string): SvgTree {
  const top: Open = ['', {}];
  const open: Open[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const { xmlns: _space, ...own } = attributes as Record<string, string>;
    const element: Open = [name, own];
    open.at(-1)!.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    if (text.trim() !== '') open.at(-1)!.push(text);
  });
  parser.write(svg).close();
  return top[2] as SvgTree;
}
