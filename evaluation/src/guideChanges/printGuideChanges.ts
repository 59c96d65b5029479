/** `npm run guide:changes -- REV`: prints what changed in the guide since a git revision (HEAD without one). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Golden, goldenFile } from '../golden.ts';
import { compareGolden } from './compareGolden.ts';
import { compareGuides } from './compareGuides.ts';
import { guideChangesMarkdown } from './guideChangesText.ts';
import { fileAt, guideFilesAt, guideFilesNow, shortRevision } from './revisionFiles.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const revision = process.argv[2] ?? 'HEAD';
const commit = shortRevision(root, revision);

if (commit === undefined) {
  console.error(`git knows no commit "${revision}" here.`);
  process.exitCode = 2;
} else console.log(changesSince(commit));

function changesSince(since: string): string {
  const now = guideFilesNow(root);
  const { version } = parse(now.get('model.yaml')!) as { version: string };
  const guide = compareGuides(guideFilesAt(root, since), now);
  const golden = compareGolden(goldenAt(since), readGolden(readFileSync(goldenFile, 'utf8')));
  return guideChangesMarkdown(`${version}, since ${since}`, guide, golden);
}

/** A revision from before there was a golden file has no recorded results. */
function goldenAt(since: string): Golden {
  try {
    return readGolden(fileAt(root, since, 'evaluation/golden.json'));
  } catch {
    return {};
  }
}

function readGolden(content: string): Golden {
  return JSON.parse(content) as Golden;
}
