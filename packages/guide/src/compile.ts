/** Turns parsed files into the frozen {@link Guide}. */
import { createHash } from 'node:crypto';
import { deepFreeze } from './freeze.ts';
import type { Bin, Guide, Option, Page, Question, RedFlag } from './guide.ts';
import { allFiles, type GuideFiles } from './guideFiles.ts';
import type { Issue } from './issue.ts';
import { withoutNames } from './namedConditions.ts';
import type { ParsedFile } from './parsedFile.ts';

export type CompileResult =
  | { readonly guide: Guide; readonly issues: readonly [] }
  | { readonly guide: undefined; readonly issues: readonly Issue[] };

/** The guide, or every issue that keeps it from being one. */
export function compileGuide(files: GuideFiles): CompileResult {
  const issues = allFiles(files).flatMap((file) => file.issues);
  if (issues.length > 0) return { guide: undefined, issues };
  const content = compileContent(files);
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { guide: deepFreeze({ ...content, hash }), issues: [] };
}

function compileContent(files: GuideFiles): Omit<Guide, 'hash'> {
  const { pages, questions } = compileQuestions(files);
  const model = checkedValue(files.yaml['model.yaml']);
  return {
    version: model.version,
    pages,
    questions,
    causes: entriesOf(files.entries.causes),
    activities: entriesOf(files.entries.activities),
    changes: entriesOf(files.entries.changes),
    reports: byCause(files.reports),
    corrections: byCause(files.corrections),
    redFlags: compileRedFlags(files),
    emergencyNumbers: withIds(checkedValue(files.yaml['emergency-numbers.yaml'])),
    sources: withIds(checkedValue(files.yaml['sources.yaml']).sources),
    claims: checkedValue(files.yaml['claims.yaml']),
    regions: checkedValue(files.yaml['body-map/regions.yaml']),
    drawings: withIds(checkedValue(files.yaml['drawings/drawings.yaml'])),
    ids: checkedValue(files.yaml['ids.yaml']),
    readability: checkedValue(files.yaml['readability.yaml']),
    model,
  };
}

function compileRedFlags(files: GuideFiles): RedFlag[] {
  const { conditions, redFlags } = checkedValue(files.yaml['red-flags.yaml']);
  return withIds(redFlags).map((flag) => ({ ...flag, when: withoutNames(flag.when, conditions) }));
}

function byCause<T>(files: ReadonlyMap<string, ParsedFile<T>>): Record<string, T> {
  return Object.fromEntries([...files].map(([cause, file]) => [cause, checkedValue(file)]));
}

function compileQuestions(files: GuideFiles): { pages: Page[]; questions: Question[] } {
  const source = checkedValue(files.yaml['questions.yaml']);
  const changes = entriesOf(files.entries.changes);
  const questions = Object.entries(source.questions).map(([id, q]): Question => {
    const { options, bins, askIf, ...rest } = q;
    const own: Option[] =
      q.kind === 'map-of-results'
        ? changes.map((c) => ({ id: c.id, label: c.name, base: c.otherwise }))
        : withIds(options ?? {});
    const ranges: Bin[] = withIds(bins ?? {});
    return { id, ...rest, ...(askIf ? { askIf } : {}), options: own, bins: ranges } as Question;
  });
  const pages = source.pages.map((page) => ({
    ...page,
    questions: questions.filter((q) => q.page === page.id).map((q) => q.id),
  }));
  return { pages, questions };
}

function checkedValue<T>(file: ParsedFile<T>): T {
  if (file.value === undefined) throw new Error(`${file.file} has no value though it has no issue`);
  return file.value;
}

function withIds<T extends object>(record: Readonly<Record<string, T>>): ({ id: string } & T)[] {
  return Object.entries(record).map(([id, value]) => ({ id, ...value }));
}

function entriesOf<T extends object>(entries: ReadonlyMap<string, ParsedFile<T>>) {
  return [...entries].map(([id, file]) => ({ id, ...checkedValue(file), sections: file.sections }));
}
