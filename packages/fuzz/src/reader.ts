/** What a reader did with an input: took it, or said what is wrong with it. */
export type Outcome =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly issues: readonly unknown[] };

/** A reader ready to be tried. Throwing is a finding, unless the reader is documented to throw it and says so here as an outcome. */
export type Trying = {
  readonly run: (input: Uint8Array) => Outcome | Promise<Outcome>;
  /** Small valid inputs to begin from. */
  readonly seeds: readonly Uint8Array[];
  readonly close?: () => Promise<void>;
};

/** How to try one way in from outside. */
export type Reader = {
  /** Pieces of the language that it reads, for changes. */
  readonly words: readonly string[];
  /** Bytes of the largest input that is tried; 65,536 when it does not say. */
  readonly largest?: number;
  readonly prepare: () => Promise<Trying>;
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The outcome of a reader that gives a value or a list of issues. */
export function outcomeOf(value: unknown, issues: readonly unknown[]): Outcome {
  return value === undefined ? { kind: 'refused', issues } : { kind: 'read', value };
}

/** JSON, or undefined: for readers that begin behind the parser. */
export function jsonOf(input: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(textOf(input)) };
  } catch {
    return undefined;
  }
}

export const notJson: Outcome = {
  kind: 'refused',
  issues: [{ code: 'not-json', path: '', message: 'no JSON' }],
};
