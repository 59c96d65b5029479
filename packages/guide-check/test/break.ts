/** Deliberate breaks of a copy of the real guide. */

/** What to break, and which rule must say so, where. */
export type Break = {
  readonly rule: string;
  /** A sentence: what is found. */
  readonly title: string;
  readonly edit: (contents: Map<string, string>) => void;
  /** The path in the guide folder, and a text of the line that the issue must point at (the first that matches). */
  readonly at: readonly [path: string, line: RegExp];
};

/** Replaces the first match, which must be there: a break that breaks nothing tests nothing. */
export function replace(path: string, from: RegExp, to: string): Break['edit'] {
  return (contents) => {
    const before = contents.get(path);
    if (before === undefined || !from.test(before)) throw new Error(`${path} has no ${from}`);
    contents.set(path, before.replace(from, to));
  };
}

/** The 1-based line of the first line that matches. */
export function lineOf(contents: ReadonlyMap<string, string>, [path, line]: Break['at']): number {
  const found = (contents.get(path) ?? '').split('\n').findIndex((text) => line.test(text));
  if (found < 0) throw new Error(`${path} has no line ${line}`);
  return found + 1;
}
