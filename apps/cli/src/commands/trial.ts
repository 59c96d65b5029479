/** `footing trial FILE [--json]`: whether a change helped, from an exported file. */
import { parseArgs } from 'node:util';
import { type Assessment, createAssessor, type Held, whyHeld } from '@footing/assessment';
import { type Change, formatIssue, type Guide, type Issue, type Share } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { shareForPerson, type TrialFile, type TrialReport, trialReport } from '@footing/trial';
import { exitCodes } from '../exitCodes.ts';
import { readTextFile } from '../readTextFile.ts';
import { trialText } from '../result/trialText.ts';
import { type TrialInFile, trialsInFile } from '../trialsInFile.ts';

export async function trial(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse([options]);
  const read = readTextFile(options.file);
  if ('problem' in read) return refuse([read.problem]);
  const guide = await loadGuide();
  const { trials, issues } = trialsInFile(guide, read.text);
  if (trials === undefined) return refuse(issues.map((issue) => inFile(options.file, issue)));
  const texts = trials.map((one) => {
    const { report, held } = reportOf(guide, one);
    return options.json ? JSON.stringify(report) : trialText(guide, report, { ...one, held });
  });
  process.stdout.write(`${texts.join(options.json ? '\n' : '\n\n\n')}\n`);
  return exitCodes.done;
}

/** Held where the person's answers speak against going on; a file may have none. */
type Result = { readonly report: TrialReport; readonly held: Held | undefined };

/** With the guide's figure for the change in this person, where the file tells enough for one. */
function reportOf(guide: Guide, { trial: file, request }: TrialInFile): Result {
  const change = guide.changes.find(({ id }) => id === file.change);
  const assessment = request && createAssessor(guide).assess(request);
  const helps = helpsOf(change, file, assessment);
  const report = trialReport(file.observations, {
    change: file.change,
    undoable: change?.undoable ?? true,
    seed: file.seed ?? 1,
    activityName: (id) => guide.activities.find((activity) => activity.id === id)?.name ?? id,
    ...(change === undefined ? {} : { sessionsToTell: change.sessionsToTell }),
    ...(helps === undefined ? {} : { helps }),
    ...(file.usualMinutes === undefined ? {} : { usualMinutes: file.usualMinutes }),
  });
  return { report, held: assessment && whyHeld(guide, assessment, file.change) };
}

/** The file's own figure first; else the guide's, by the causes that the person's answers point to. */
function helpsOf(
  change: Change | undefined,
  { helps }: TrialFile,
  assessment: Pick<Assessment, 'causes'> | undefined,
): Pick<Share, 'p' | 'n'> | undefined {
  if (helps !== undefined || change === undefined || assessment === undefined) return helps;
  return shareForPerson(change, assessment.causes);
}

function inFile(file: string, issue: Issue): string {
  return formatIssue({ ...issue, path: `${file}: ${issue.path === '' ? 'the file' : issue.path}` });
}

function refuse(messages: readonly string[]): number {
  for (const message of messages) process.stderr.write(`footing trial: ${message}\n`);
  return exitCodes.wrongUsage;
}

function readOptions(args: readonly string[]): { readonly file: string; readonly json: boolean } | string {
  try {
    const options = { json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length !== 1) return 'name one file, as the diary exports it';
    return { file: positionals[0]!, json: values.json ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}
