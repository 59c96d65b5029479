/** Reads one YAML document strictly, whatever the text holds: it throws for none, and takes time in proportion to it. */
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

export type StrictYaml = {
  readonly document: Document;
  /** Undefined when there is a problem. */
  readonly value: unknown;
  /** At most {@link mostProblems}. */
  readonly problems: readonly { readonly message: string; readonly line: number }[];
  /** The 1-based line at an offset of the text. */
  readonly lineAt: (offset: number) => number;
};

/** One problem makes many: the first tell enough. */
const mostProblems = 1000;

export function readStrictYaml(content: string): StrictYaml {
  const counter = new LineCounter();
  // the parser's own check of keys compares each with every other: hours for a file of some megabytes
  const options = { strict: true, uniqueKeys: false, lineCounter: counter, version: '1.2' } as const;
  const document = parseDocument(content, options);
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const found = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message: message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
    offset: pos[0],
  }));
  const problems = found.length > 0 ? found : ownProblems(document);
  const placed = problems
    .slice(0, mostProblems)
    .map(({ message, offset }) => ({ message, line: lineAt(offset) }));
  return { document, value: placed.length > 0 ? undefined : document.toJS(), problems: placed, lineAt };
}

type Problem = { readonly message: string; readonly offset: number };

/** Keys that are there twice, and aliases: with those a small file unfolds to any size, and none of ours needs one. */
function ownProblems(document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, { source, range }) =>
      void problems.push({
        message: `aliases such as *${source} are not read here`,
        offset: range?.[0] ?? 0,
      }),
    Map: (_, map) => void problems.push(...repeatedKeys(map)),
  });
  return problems;
}

function repeatedKeys(map: unknown): Problem[] {
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  for (const { key } of isMap(map) ? map.items : []) {
    const value = isScalar(key) ? String(key.value) : key;
    if (seen.has(value))
      problems.push({
        message: 'Map keys must be unique',
        offset: isScalar(key) ? (key.range?.[0] ?? 0) : 0,
      });
    seen.add(value);
  }
  return problems;
}
