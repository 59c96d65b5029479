/** Walks through XML, in pieces, without ever expanding an entity of its own. */
import { type SaxesAttributePlain, SaxesParser } from 'saxes';

/** Told of each element as it begins and ends. Names come without their prefix. */
export type ElementTaker = {
  begin(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `text` is that which lies directly in the element. */
  end(name: string, text: string): void;
  /** True once there is more than may be kept: the reading then ends. */
  isFull(): boolean;
};

export type XmlEnd = {
  /** `whole`, or why it ended early. */
  readonly reason: 'whole' | 'cut-off' | 'malformed' | 'doctype' | 'too-deep' | 'too-much';
  readonly line: number;
};

/** Characters handed over at once. */
const pieceLength = 65_536;

/**
 * Reads until the end or the first error; what came before stands. A document type is refused: workout files have none,
 * and it is where entities are declared that unfold without end, or point at other files.
 */
export function readElements(text: string, taker: ElementTaker, maxDepth: number): XmlEnd {
  const parser = new SaxesParser({ position: true });
  const texts: string[] = [];
  let ended: XmlEnd['reason'] | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    ended = 'doctype';
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length >= maxDepth) ended = 'too-deep';
    else if (taker.isFull()) ended ??= 'too-much';
    texts.push('');
    if (ended === undefined)
      taker.begin(local(name), attributes as Record<string, SaxesAttributePlain['value']>);
  });
  const add = (more: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    const own = texts.pop() ?? '';
    if (ended === undefined) taker.end(local(name), own.trim());
  });
  try {
    for (let at = 0; at < text.length && ended === undefined; at += pieceLength)
      parser.write(text.slice(at, at + pieceLength));
    if (ended === undefined && texts.length > 0) ended = 'cut-off';
    if (ended === undefined) parser.close();
  } catch {
    ended ??= text.length - parser.position < 2 ? 'cut-off' : 'malformed';
  }
  return { reason: ended ?? 'whole', line: parser.line };
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
