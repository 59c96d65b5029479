import { readView } from '@footing/guide/body-map';
import { entryFolders, yamlFiles } from '@footing/guide/files';
import { readGuideFolder } from '@footing/guide/folder';
import { ownGuideFolder } from '@footing/guide/load';
import { parseMarkdownFile, parseYamlFile } from '@footing/guide/parsed';
import { type Outcome, outcomeOf, type Reader, textOf } from '../reader.ts';
import { xmlWords, yamlWords } from '../words.ts';

const kinds = [...Object.keys(yamlFiles), ...Object.keys(entryFolders), 'view'];
/** Larger files would be cut by most changes to something that says the same. */
const largestSeed = 9000;

/** The files of the guide: YAML, Markdown with front matter, drawings of the body map. The first byte says which. */
export const guideFile: Reader = {
  words: [...yamlWords, ...xmlWords.slice(0, 12), '<g class="regions">', '<path id="a" d="M0 0"/>', '---\n'],
  prepare: async () => ({ seeds: seeds(), run: (input) => read(kinds[input[0]! % kinds.length]!, input) }),
};

function seeds(): Uint8Array[] {
  const contents = [...readGuideFolder(ownGuideFolder)].filter(([, text]) => text.length <= largestSeed);
  const seen = new Map<string, number>();
  return contents.flatMap(([path, text]) => {
    const kind = kindOf(path);
    const already = seen.get(kind) ?? 0;
    seen.set(kind, already + 1);
    return already >= 2
      ? []
      : [new Uint8Array(Buffer.from(`${String.fromCharCode(kinds.indexOf(kind))}${text}`))];
  });
}

function kindOf(path: string): string {
  if (path in yamlFiles) return path;
  const folder = path.split('/')[0]!;
  return folder in entryFolders ? folder : 'view';
}

function read(kind: string, input: Uint8Array): Outcome {
  const text = textOf(input.subarray(1));
  if (kind === 'view') return view(text);
  const { value, issues } = Object.hasOwn(yamlFiles, kind)
    ? parseYamlFile<unknown>(kind, text, yamlFiles[kind as keyof typeof yamlFiles])
    : parseMarkdownFile<unknown>(kind, text, entryFolders[kind as keyof typeof entryFolders]);
  return issues.length > 0 ? outcomeOf(undefined, issues) : { kind: 'read', value };
}

/** Documented: throws an Error that names the view. */
function view(text: string): Outcome {
  try {
    return { kind: 'read', value: readView('sole', text) };
  } catch (error) {
    const { message } = error as Error;
    if (!message.startsWith('body-map/sole.svg')) throw error;
    return { kind: 'refused', issues: [{ code: 'view', path: '', message }] };
  }
}
