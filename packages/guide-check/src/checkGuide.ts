/** Runs every rule over a guide. */
import type { Guide, Issue } from '@footing/guide';
import { compileGuide } from '@footing/guide/compile';
import { type GuideFiles, parseGuideFiles } from '@footing/guide/files';
import { correctionsName, readGuideFolder, reportsName } from '@footing/guide/folder';
import type { ParsedFile } from '@footing/guide/parsed';
import { blocksOf } from './blocks.ts';
import type { CheckContext, Place, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Every issue, sorted by file and line; the guide is there when its format is right. */
export type CheckResult = { readonly issues: readonly Issue[]; readonly guide: Guide | undefined };

/**
 * Checks a guide folder. A guide whose format is broken gets the complete list of what is wrong with the format;
 * one that compiles gets everything that the rules find. `shownAs` is put before each file in issues, such as "guide/".
 */
export async function checkGuideFolder(folder: string, shownAs?: string): Promise<CheckResult> {
  return checkGuideContents(readGuideFolder(folder), shownAs);
}

/** Checks the contents of a guide folder, by path in the folder. */
export function checkGuideContents(contents: ReadonlyMap<string, string>, shownAs?: string): CheckResult {
  return checkGuideFiles(parseGuideFiles(contents, shownAs), contents);
}

/** Checks parsed files; `contents` is what they were parsed from, `asked` the rules to run. */
export function checkGuideFiles(
  files: GuideFiles,
  contents: ReadonlyMap<string, string>,
  asked: readonly Rule[] = rules,
): CheckResult {
  const { guide, issues } = compileGuide(files);
  if (guide === undefined) return { guide, issues: inOrder(issues) };
  const context = {
    guide,
    redFlagsFile: files.yaml['red-flags.yaml'].value!,
    bodies: bodiesOf(contents),
    drawn: svgsIn(contents, 'drawings/'),
    maps: svgsIn(contents, 'body-map/'),
  };
  return { guide, issues: inOrder(asked.flatMap((rule) => issuesOf(rule, context, files))) };
}

/** The SVG files of a folder, by name. */
function svgsIn(contents: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  const own = [...contents].filter(([path]) => path.startsWith(folder) && path.endsWith('.svg'));
  return new Map(own.map(([path, svg]) => [path.slice(folder.length, -'.svg'.length), svg]));
}

function bodiesOf(contents: ReadonlyMap<string, string>): CheckContext['bodies'] {
  const markdown = [...contents].filter(([path]) => path.endsWith('.md'));
  return new Map(markdown.map(([path, content]) => [path.slice(0, -'.md'.length), blocksOf(content)]));
}

function issuesOf(rule: Rule, context: CheckContext, files: GuideFiles): Issue[] {
  return [...rule.check(context)].map(({ message, at }) => {
    const parsed = fileOf(files, at);
    const line = at.line ?? parsed.lineOf(at.path);
    return {
      code: rule.name,
      path: [at.file, ...at.path].map(String).join('.'),
      message,
      file: parsed.file,
      line,
    };
  });
}

function fileOf({ yaml, entries, ...byCause }: GuideFiles, { file }: Place): ParsedFile<unknown> {
  const [folder, id] = file.split('/') as [string, string | undefined];
  const found = Object.hasOwn(yaml, file)
    ? yaml[file as keyof typeof yaml]
    : folder === reportsName || folder === correctionsName
      ? byCause[folder].get(id!)
      : entries[folder as keyof typeof entries].get(id!);
  if (found === undefined) throw new Error(`a rule names the file "${file}", which is not in the guide`);
  return found;
}

function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}

/** By code unit, so that no locale changes the order. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
