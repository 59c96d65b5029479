/** `footing evaluate FILE…`: how well the guide does on recorded cases. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Assessor, createAssessor } from '@footing/assessment';
import {
  evaluationJson,
  evaluationReport,
  explainCase,
  figuresOf,
  type RecordedCase,
  readCasesFile,
  scoreCase,
  type Unmentioned,
} from '@footing/evaluation';
import { formatIssue } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { exitCodes } from '../exitCodes.ts';

type Options = {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly unmentioned: Unmentioned;
  readonly explain: string | undefined;
};

export async function evaluate(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return refuse(options);
  const assessor = createAssessor(await loadGuide());
  const read = options.files.map((file) => ({ file, ...readCasesFile(assessor.guide, file) }));
  for (const issue of read.flatMap((r) => r.issues)) process.stderr.write(`${formatIssue(issue)}\n`);
  if (read.some((r) => r.issues.length > 0)) return exitCodes.wrongUsage;
  const empty = read.find(({ cases }) => cases.length === 0);
  if (empty !== undefined) return refuse(`there is no case in ${empty.file}`);
  if (options.explain !== undefined)
    return explain(
      assessor,
      read.flatMap((r) => r.cases),
      options,
    );
  for (const { file, cases } of read) printFile(assessor, file, cases, options);
  return exitCodes.done;
}

function printFile(assessor: Assessor, file: string, cases: readonly RecordedCase[], options: Options): void {
  const scores = cases.map((person) => scoreCase(assessor, person, options.unmentioned));
  const figures = figuresOf(scores);
  const context = { file, guide: assessor.guide, unmentioned: options.unmentioned };
  if (options.json) process.stdout.write(`${JSON.stringify(evaluationJson(context, figures, scores))}\n`);
  else process.stdout.write(`${evaluationReport(context, figures, scores)}\n`);
}

function explain(assessor: Assessor, cases: readonly RecordedCase[], options: Options): number {
  const person = cases.find((c) => c.id === options.explain);
  if (person === undefined)
    return refuse(`there is no case "${options.explain}" in ${options.files.join(', ')}`);
  process.stdout.write(`${explainCase(assessor, person, options.unmentioned)}\n`);
  return exitCodes.done;
}

function refuse(message: string): number {
  process.stderr.write(`footing evaluate: ${message}\n`);
  return exitCodes.wrongUsage;
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  const known = {
    json: { type: 'boolean' },
    unmentioned: { type: 'string' },
    explain: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const unmentioned = values.unmentioned ?? 'no';
    if (unmentioned !== 'no' && unmentioned !== 'unknown')
      return `--unmentioned is no or unknown, not "${unmentioned}"`;
    if (values.json && values.explain !== undefined)
      return '--explain shows one case as text; use it without --json';
    if (positionals.length === 0)
      return 'name at least one file of cases, such as evaluation/cases/published.yaml';
    const missing = positionals.find((file) => !existsSync(file));
    if (missing !== undefined) return `there is no file ${missing}`;
    return { files: positionals, json: values.json ?? false, unmentioned, explain: values.explain };
  } catch (error) {
    return (error as Error).message;
  }
}
