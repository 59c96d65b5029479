/** Changes of the guide as Markdown, to stand on top of guide/CHANGELOG.md. */
import { markdownTable } from '../markdownTable.ts';
import type { CaseChange, GoldenChanges } from './compareGolden.ts';
import type { FileChange, GuideChanges, NumberChange } from './compareGuides.ts';
import type { Entry } from './guideEntries.ts';

/** `title` becomes the heading, such as "0.2.0, since 69f3457". */
export function guideChangesMarkdown(title: string, guide: GuideChanges, golden: GoldenChanges): string {
  const learned = guide.numbers.filter((change) => isLearned(change) && !isHeadCount(change));
  const parts = [
    `## ${title}`,
    '### Numbers changed',
    listOrNone(guide.numbers.filter((change) => !isLearned(change)).map(numberLine)),
    ...(learned.length === 0 ? [] : [learnedLine(learned)]),
    '### Entries added and removed',
    'An entry is a number, a line or a paragraph.',
    filesTable(guide.files),
    '### Recorded cases that came out otherwise',
    listOrNone(golden.cases.map(caseLine)),
    minorLine(golden.minor),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Hundreds of learned numbers change at once; each stands in its file. */
function isLearned({ file }: NumberChange): boolean {
  return file.startsWith('corrections/');
}

/** How many people it was learned from. */
function isHeadCount({ path }: NumberChange): boolean {
  return !path.includes('.');
}

function learnedLine(changes: readonly NumberChange[]): string {
  const sizes = changes.map(({ before, after }) => Math.abs(numberOf(after) - numberOf(before)));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const most = Math.max(...sizes);
  return `Learned again (guide/corrections): ${changes.length} number${changes.length === 1 ? '' : 's'}, by ${mean.toFixed(2)} on average and ${most.toFixed(2)} at most.`;
}

function numberOf(entry: Entry): number {
  return entry.kind === 'number' ? entry.value : 0;
}

function listOrNone(lines: readonly string[]): string {
  return lines.length === 0 ? 'None.' : lines.map((line) => `- ${line}`).join('\n');
}

function numberLine({ file, path, before, after }: NumberChange): string {
  return `${file} ${path}: ${entryWords(before)} → ${entryWords(after)}`;
}

/** As in the guide, but short: "0.74 (n 8, judgement)". */
function entryWords(entry: Entry): string {
  if (entry.kind === 'words') return entry.text;
  if (entry.kind === 'number') return `${entry.value}`;
  return `${entry.p} (n ${entry.n ?? 'not given'}, ${entry.source})`;
}

function filesTable(files: readonly FileChange[]): string {
  if (files.length === 0) return 'None.';
  const rows = files.map(({ file, state, added, removed, reworded }) => [
    state === 'changed' ? file : `${file} (${state})`,
    ...[added, removed, reworded].map(String),
  ]);
  return markdownTable(['File', 'added', 'removed', 'reworded'], rows);
}

function caseLine({ id, what }: CaseChange): string {
  return `${id}: ${what.join('; ')}`;
}

function minorLine(count: number): string {
  const cases =
    count === 0 ? 'No other case differs' : `${count} other case${count === 1 ? ' differs' : 's differ'}`;
  return `${cases} in probabilities, later causes, red flags, changes or pages.`;
}
