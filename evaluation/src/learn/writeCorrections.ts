/**
 * `npm run learn`: writes guide/corrections from the people of evaluation/imagined and guide/reports. With `-- --left-out`
 * it writes nothing and prints how well that does on people left out; takes some minutes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corrections, Guide } from '@footing/guide';
import { loadGuide, ownGuideFolder } from '@footing/guide/load';
import { learnCorrections, schooling } from './learnCorrections.ts';
import { figuresOfLeftOut, figuresOfReaders, judgeLeftOut } from './leftOut.ts';

const folder = join(ownGuideFolder, 'corrections');

/** The text of one file of guide/corrections. */
function correctionsText({ source, imagined, published, answers, together }: Corrections): string {
  const rows = Object.entries(answers).map(([question, moves]) => {
    const told = Object.entries(moves).map(([option, move]) => `${option}: ${move}`);
    return `  ${question}: {${told.join(', ')}}`;
  });
  const pairs = Object.entries(together).map(([name, nats]) => `  ${name}: ${nats}`);
  return [
    '# yaml-language-server: $schema=../schema/corrections.schema.json',
    '# Written by `npm run learn`; see docs/adr/0055 and 0057. In nats: by option, how far the odds of the answer are moved;',
    '# by two answers told together, what they add to the log odds of the cause.',
    `source: ${source}`,
    `imagined: ${imagined}`,
    `published: ${published}`,
    ...record('answers', rows),
    ...record('together', pairs),
    '',
  ].join('\n');
}

function record(name: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [`${name}: {}`] : [`${name}:`, ...rows];
}

function write(guide: Guide): void {
  mkdirSync(folder, { recursive: true });
  for (const [cause, corrections] of Object.entries(learnCorrections(guide)))
    writeFileSync(join(folder, `${cause}.yaml`), correctionsText(corrections));
}

function printLeftOut(guide: Guide): void {
  const everyone = judgeLeftOut(guide, schooling);
  for (const imagined of [true, false]) {
    const people = everyone.filter((one) => one.imagined === imagined);
    const { before, after } = figuresOfLeftOut(people);
    console.log(`${people.length} ${imagined ? 'imagined' : 'published'} people left out`);
    console.log('  before', before, '\n  after', after);
    console.log('  informed readers of the same answers', figuresOfReaders(guide, imagined));
  }
}

if (import.meta.main) {
  const guide = await loadGuide();
  if (process.argv.includes('--left-out')) printLeftOut(guide);
  else write(guide);
}
