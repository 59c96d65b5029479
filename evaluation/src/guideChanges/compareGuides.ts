/** What changed between two states of the guide's files. */
import { type Entries, type Entry, guideEntries } from './guideEntries.ts';

/** The content of files by path. */
export type Files = ReadonlyMap<string, string>;

export type NumberChange = {
  readonly file: string;
  readonly path: string;
  readonly before: Entry;
  readonly after: Entry;
};

export type FileChange = {
  readonly file: string;
  readonly state: 'new' | 'gone' | 'changed';
  /** Entries, numbers and words alike. */
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
};

export type GuideChanges = {
  readonly numbers: readonly NumberChange[];
  readonly files: readonly FileChange[];
};

/** Files are in the order of their names, numbers in the order of the file; what did not change is not there. */
export function compareGuides(before: Files, after: Files): GuideChanges {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = names.filter((file) => before.get(file) !== after.get(file));
  const compared = changed.map((file) => compareFile(file, before.get(file), after.get(file)));
  return {
    numbers: compared.flatMap(({ numbers }) => numbers),
    files: compared
      .map(({ change }) => change)
      .filter(({ state, added, removed, reworded }) => state !== 'changed' || added + removed + reworded > 0),
  };
}

function compareFile(
  file: string,
  oldContent: string | undefined,
  newContent: string | undefined,
): { readonly numbers: readonly NumberChange[]; readonly change: FileChange } {
  const before = oldContent === undefined ? new Map<string, Entry>() : guideEntries(file, oldContent);
  const after = newContent === undefined ? new Map<string, Entry>() : guideEntries(file, newContent);
  const different = differencesOf(before, after);
  const numbers = different.filter((d) => d.before.kind !== 'words' || d.after.kind !== 'words');
  const state = oldContent === undefined ? 'new' : newContent === undefined ? 'gone' : 'changed';
  const change = {
    file,
    state,
    added: missingFrom(before, after),
    removed: missingFrom(after, before),
    reworded: different.length - numbers.length,
  } as const;
  return { numbers: numbers.map((number) => ({ file, ...number })), change };
}

function differencesOf(before: Entries, after: Entries): Omit<NumberChange, 'file'>[] {
  return [...after].flatMap(([path, now]) => {
    const old = before.get(path);
    const same = old === undefined || JSON.stringify(old) === JSON.stringify(now);
    return same ? [] : [{ path, before: old, after: now }];
  });
}

function missingFrom(some: Entries, others: Entries): number {
  return [...others.keys()].filter((path) => !some.has(path)).length;
}
