/** Parses the files of a guide folder. */
import type { z } from 'zod';
import { correctionsName, type entryNames, reportsName, type yamlPaths } from './guideFolder.ts';
import { type ParsedFile, parseMarkdownFile, parseYamlFile } from './parsedFile.ts';
import {
  activitySchema,
  causeSchema,
  changeSchema,
  claimsFileSchema,
  correctionsFileSchema,
  drawingsFileSchema,
  emergencyNumbersFileSchema,
  idsFileSchema,
  modelFileSchema,
  questionsFileSchema,
  readabilityFileSchema,
  redFlagsFileSchema,
  regionsFileSchema,
  reportsFileSchema,
  sourcesFileSchema,
} from './schema.ts';

/** The YAML files that every guide has, with their schemas; the key is the file's path in the folder. */
export const yamlFiles = {
  'questions.yaml': questionsFileSchema,
  'red-flags.yaml': redFlagsFileSchema,
  'emergency-numbers.yaml': emergencyNumbersFileSchema,
  'model.yaml': modelFileSchema,
  'sources.yaml': sourcesFileSchema,
  'claims.yaml': claimsFileSchema,
  'ids.yaml': idsFileSchema,
  'readability.yaml': readabilityFileSchema,
  'body-map/regions.yaml': regionsFileSchema,
  'drawings/drawings.yaml': drawingsFileSchema,
} as const satisfies Record<(typeof yamlPaths)[number], z.ZodType>;

/** The folders of Markdown entries, with their schemas. */
export const entryFolders = {
  causes: causeSchema,
  activities: activitySchema,
  changes: changeSchema,
} as const satisfies Record<(typeof entryNames)[number], z.ZodType>;

type Parsed<S extends z.ZodType> = ParsedFile<z.infer<S>>;
type Entries<S extends z.ZodType> = ReadonlyMap<string, Parsed<S>>;

export type GuideFiles = {
  readonly yaml: { readonly [K in keyof typeof yamlFiles]: Parsed<(typeof yamlFiles)[K]> };
  readonly entries: { readonly [K in keyof typeof entryFolders]: Entries<(typeof entryFolders)[K]> };
  /** By cause. */
  readonly reports: Entries<typeof reportsFileSchema>;
  /** By cause. */
  readonly corrections: Entries<typeof correctionsFileSchema>;
};

/** Parses what `readGuideFolder` found. `shownAs` is put before each path in issues, such as "guide/". */
export function parseGuideFiles(contents: ReadonlyMap<string, string>, shownAs = 'guide/'): GuideFiles {
  const yaml = Object.entries(yamlFiles).map(([path, schema]) => {
    const content = contents.get(path);
    if (content === undefined) return [path, missing(`${shownAs}${path}`)];
    return [path, parseYamlFile<unknown>(`${shownAs}${path}`, content, schema)];
  });
  const entries = Object.entries(entryFolders).map(([name, schema]) => {
    const parsed = filesIn(contents, name, '.md').map(
      ([id, path]) =>
        [id, parseMarkdownFile<unknown>(`${shownAs}${path}`, contents.get(path)!, schema)] as const,
    );
    return [name, new Map(parsed)];
  });
  const byCause = <S extends z.ZodType>(folder: string, schema: S) =>
    new Map(
      filesIn(contents, folder, '.yaml').map(
        ([id, path]) => [id, parseYamlFile(`${shownAs}${path}`, contents.get(path)!, schema)] as const,
      ),
    );
  return {
    yaml: Object.fromEntries(yaml),
    entries: Object.fromEntries(entries),
    reports: byCause(reportsName, reportsFileSchema),
    corrections: byCause(correctionsName, correctionsFileSchema),
  } as GuideFiles;
}

/** The files of one folder: id and path. */
function filesIn(contents: ReadonlyMap<string, string>, folder: string, ending: string): [string, string][] {
  const paths = [...contents.keys()].filter((path) => path.startsWith(`${folder}/`));
  return paths.map((path) => [path.slice(folder.length + 1, -ending.length), path]);
}

function missing(file: string): ParsedFile<never> {
  const issue = { code: 'missing-file', path: '', message: 'this file must be there', file, line: 1 };
  return { file, value: undefined, sections: [], issues: [issue], lineOf: () => 1 };
}

/** Every parsed file, for its issues and lines. */
export function allFiles(files: GuideFiles): ParsedFile<unknown>[] {
  const entries = Object.values(files.entries).flatMap((map) => [...map.values()]);
  return [...Object.values(files.yaml), ...entries, ...files.reports.values(), ...files.corrections.values()];
}
