/** What a lint rule of the guide is. */
import type { Guide } from '@footing/guide';
import type { GuideFiles } from '@footing/guide/files';
import type { KeyPath } from '@footing/guide/parsed';
import type { Block } from './blocks.ts';

/** A place in the guide: `causes/raynaud` or `questions.yaml`, and the keys that lead to the value. */
export type Place = {
  readonly file: string;
  readonly path: KeyPath;
  /** The 1-based line, when the keys cannot lead to it: a place in the body of a Markdown file. */
  readonly line?: number;
};

/** Something wrong: what it is, what would be right, and where. */
export type Finding = { readonly message: string; readonly at: Place };

export type RedFlagsFile = NonNullable<GuideFiles['yaml']['red-flags.yaml']['value']>;

export type CheckContext = {
  readonly guide: Guide;
  /** The red flags as they are written: with the conditions that several share, and their names where they stand. */
  readonly redFlagsFile: RedFlagsFile;
  /** The SVG files of the drawings, by id. */
  readonly drawn: ReadonlyMap<string, string>;
  /** The SVG files of the body map, by view. */
  readonly maps: ReadonlyMap<string, string>;
  /** The paragraphs and list items of each Markdown file, by file ("causes/raynaud"). */
  readonly bodies: ReadonlyMap<string, readonly Block[]>;
};

export type Rule = {
  /** The code of its issues. */
  readonly name: string;
  /** What it asks of the guide, in one sentence. */
  readonly says: string;
  readonly check: (context: CheckContext) => Iterable<Finding>;
};
