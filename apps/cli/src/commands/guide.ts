import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatIssue } from '@footing/guide';
import { ownGuideFolder } from '@footing/guide/load';
import { checkGuideFolder } from '@footing/guide-check';
import { exitCodes } from '../exitCodes.ts';

const rulesNotRun =
  'The format is broken, so the rules were not run. Mend these, then check again: there may be more.\n';

/** `footing guide check [FOLDER]`: every issue with file and line; exit 1 when there is one. */
export async function guide(args: readonly string[]): Promise<number> {
  const [action, folder, ...more] = args;
  if (action !== 'check' || more.length > 0) {
    process.stderr.write('footing guide: the one action is "footing guide check [FOLDER]".\n');
    return exitCodes.wrongUsage;
  }
  const place = folder === undefined ? ownGuideFolder : resolve(folder);
  if (!isFolder(place)) {
    process.stderr.write(`footing guide: there is no folder ${folder}; name one that holds a guide.\n`);
    return exitCodes.wrongUsage;
  }
  const shownAs = folder?.replace(/\/*$/, '/');
  const { issues, guide: compiled } = await checkGuideFolder(place, shownAs);
  for (const issue of issues) process.stdout.write(`${formatIssue(issue)}\n`);
  if (issues.length > 0) {
    process.stderr.write(`The guide has ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}.\n`);
    if (compiled === undefined) process.stderr.write(rulesNotRun);
    return exitCodes.finding;
  }
  const { version, hash, causes, questions, changes, redFlags, sources } = compiled!;
  process.stdout.write(
    `The guide is clean: version ${version}, ${causes.length} causes, ${questions.length} questions, ` +
      `${changes.length} changes, ${redFlags.length} red flags, ${sources.length} sources; hash ${hash}\n`,
  );
  return exitCodes.done;
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
