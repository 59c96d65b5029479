/** What a guide file says, entry by entry, whatever its schema was at the time. */
import { type Fields, isFields } from '@footing/guide';
import { parse } from 'yaml';

/** A number with what stands behind it, any other number, or words. */
export type Entry =
  | { readonly kind: 'share'; readonly p: number; readonly n: number | undefined; readonly source: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'words'; readonly text: string };

/** By path, such as `answers.where.ball`. */
export type Entries = ReadonlyMap<string, Entry>;

/**
 * The entries of a YAML file, or of a Markdown file with front matter. What a list holds is named by its id, as a step by its
 * words, as a person by their source or, when it is words, by itself, so that a new place in the list is no change; a paragraph of a body is named by itself too.
 * @throws Error with the file's name when it is no YAML.
 */
export function guideEntries(file: string, content: string): Entries {
  const entries = new Map<string, Entry>();
  const { data, body } = partsOf(file, content);
  try {
    collect(entries, '', parse(data));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`);
  }
  for (const paragraph of body.split(/\n\s*\n/).map((text) => text.trim()))
    if (paragraph !== '') entries.set(`body: ${paragraph}`, { kind: 'words', text: paragraph });
  return entries;
}

function partsOf(file: string, content: string): { readonly data: string; readonly body: string } {
  if (!file.endsWith('.md')) return { data: content, body: '' };
  const matter = /^---\n([\s\S]*?\n)---\n/.exec(content);
  return matter === null
    ? { data: '', body: content }
    : { data: matter[1]!, body: content.slice(matter[0].length) };
}

function collect(entries: Map<string, Entry>, path: string, value: unknown): void {
  const under = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const [name, item] of namedItems(value)) collect(entries, under(name), item);
  else if (isFields(value)) collectFields(entries, path, value, under);
  else if (typeof value === 'number') entries.set(path, { kind: 'number', value });
  else entries.set(path, { kind: 'words', text: String(value) });
}

/** A number with its evidence is one entry; what else stands beside it is one each. */
function collectFields(
  entries: Map<string, Entry>,
  path: string,
  fields: Fields,
  under: (key: string) => string,
): void {
  const { p, n, source, ...rest } = fields;
  if (typeof p !== 'number') {
    for (const [key, value] of Object.entries(fields)) collect(entries, under(key), value);
    return;
  }
  const evidence = typeof n === 'number' ? n : undefined;
  entries.set(path, { kind: 'share', p, n: evidence, source: String(source ?? 'no source') });
  for (const [key, value] of Object.entries(rest)) collect(entries, under(key), value);
}

/** Several of one name, such as the people of one source, are told apart by their order among each other. */
function namedItems(list: readonly unknown[]): (readonly [string, unknown])[] {
  const seen = new Map<string, number>();
  return list.map((item, place) => {
    const name = nameOf(item) ?? `${place}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [before === 0 ? name : `${name} ${before + 1}`, item];
  });
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const { id, step, source } = isFields(item) ? item : {};
  return [id, step, source].find((name) => typeof name === 'string');
}
