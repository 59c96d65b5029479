import { type GuideFiles, parseGuideFiles } from '@footing/guide/files';
import { realContents } from './realContents.ts';

const real = realContents();
const parsed = parseGuideFiles(real);

/** Parses an edited copy of the real guide; only the files that differ, for parsing all takes most of a second. */
export function parseEdited(contents: ReadonlyMap<string, string>): GuideFiles {
  const edited = new Map([...contents].filter(([path, content]) => real.get(path) !== content));
  const fresh = parseGuideFiles(edited);
  const yaml = Object.fromEntries(
    Object.entries(parsed.yaml).map(([path, file]) => [
      path,
      edited.has(path) ? Reflect.get(fresh.yaml, path) : file,
    ]),
  );
  const entries = Object.fromEntries(
    (['causes', 'activities', 'changes'] as const).map((folder) => [
      folder,
      new Map(
        idsIn(contents, folder).map((id) => [
          id,
          fresh.entries[folder].get(id) ?? parsed.entries[folder].get(id),
        ]),
      ),
    ]),
  );
  const reports = new Map([...parsed.reports, ...fresh.reports]);
  const corrections = new Map([...parsed.corrections, ...fresh.corrections]);
  return { yaml, entries, reports, corrections } as unknown as GuideFiles;
}

function idsIn(contents: ReadonlyMap<string, string>, folder: string): string[] {
  const paths = [...contents.keys()].filter((path) => path.startsWith(`${folder}/`));
  return paths.map((path) => path.slice(folder.length + 1, -'.md'.length));
}
