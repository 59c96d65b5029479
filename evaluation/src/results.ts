/** What evaluation/RESULTS.md says. The same guide and cases give the same text: no date, no times. */
import { basename } from 'node:path';
import type { Assessor } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import { bandsSection } from './bandsSection.ts';
import { figureRows } from './figureRows.ts';
import { figuresOf } from './figures.ts';
import { countNumbers } from './guideNumbers.ts';
import { markdownTable } from './markdownTable.ts';
import { reliabilitySection } from './reliabilitySection.ts';
import { measured } from './resultsText.ts';
import type { Run } from './run.ts';
import { unseenSection } from './unseenSection.ts';
import { weightsSection } from './weightsSection.ts';

/** Fits the weights on the way: takes about half a minute. `alternative` says the reliability plot in words. */
export function resultsMarkdown(assessor: Assessor, runs: readonly Run[], alternative: string): string {
  const sections = [
    ['# Results', 'Written by `npm run results`; do not edit.', guideLine(assessor.guide)],
    ['## What is measured, and what is not', measured],
    ['## The guide', guideCounts(assessor.guide), numbersTable(assessor.guide)],
    ['## Figures', 'With 95% intervals: Wilson for shares, bootstrap otherwise.', ...runs.map(figuresTable)],
    ['## Published people whom nobody learned from', ...unseenSection(assessor)],
    ['## Reliability', ...reliabilitySection(runs, alternative)],
    ['## Bands', ...bandsSection(assessor, runs)],
    ['## Weights, on cases that they have not seen', ...weightsSection(assessor)],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

/** The line that a test looks for: results of another guide are no results. */
export function guideLine({ version, hash }: Guide): string {
  return `Guide ${version}, hash \`${hash}\`.`;
}

function guideCounts({ causes, questions, changes, redFlags, sources }: Guide): string {
  return (
    `${causes.length} causes, ${questions.length} questions, ${changes.length} changes, ` +
    `${redFlags.length} red flags, ${sources.length} sources.`
  );
}

function numbersTable(guide: Guide): string {
  const rows = countNumbers(guide).map(({ kind, count, judgement, reported, study }) => [
    kind,
    `${count}`,
    `${study}`,
    `${reported}`,
    `${judgement}`,
    `${((100 * judgement) / count).toFixed(1)}%`,
  ]);
  const columns = ['Numbers', 'count', 'from a study', 'judged and reported', 'judged alone', 'share'];
  return `${markdownTable(columns, rows)}\n\n${learnedCounts(guide)}`;
}

/** What was learned moves these numbers; it rests on judgement and is none of them. */
function learnedCounts({ corrections }: Guide): string {
  const learned = Object.values(corrections);
  const moves = learned.flatMap(({ answers }) => Object.values(answers).flatMap(Object.values)).length;
  const pairs = new Set(learned.flatMap(({ together }) => Object.keys(together))).size;
  const terms = learned.flatMap(({ together }) => Object.keys(together)).length;
  return (
    `Learned on top of them (guide/corrections, judgement): ${moves} moves of single answers, ` +
    `and ${terms} numbers for ${pairs} pairs of answers told together.`
  );
}

function figuresTable({ file, unmentioned, scores }: Run): string {
  const untold = unmentioned === 'no' ? 'what is not told is denied' : 'what is not told is not known';
  const rows = figureRows(figuresOf(scores)).map(({ label, value, interval }) => [label, value, interval]);
  const table = markdownTable(['Figure', 'value', '95% interval'], rows);
  return `### ${basename(file)}, ${scores.length} cases, ${untold}\n\n${table}`;
}
