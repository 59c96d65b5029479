/** `footing fhir questionnaire | bundle FILE | answers FILE`: FHIR R4 on standard output. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createAssessor, readJson, readRequest } from '@footing/assessment';
import {
  assessmentBundle,
  isInstant,
  operationOutcomeOf,
  questionnaireOf,
  readResponse,
} from '@footing/exchange';
import type { Guide, Issue } from '@footing/guide';
import { loadGuide } from '@footing/guide/load';
import { exitCodes } from '../exitCodes.ts';
import { readTextFile } from '../readTextFile.ts';

type Wanted = {
  readonly action: string;
  readonly file: string | undefined;
  readonly time: string | undefined;
};

export async function fhir(args: readonly string[]): Promise<number> {
  const wanted = readArgs(args);
  if (typeof wanted === 'string') return refuse(wanted);
  const guide = await loadGuide();
  if (wanted.action === 'questionnaire') return print(questionnaireOf(guide));
  const read = readTextFile(wanted.file!);
  if ('problem' in read) return refuse(read.problem);
  const { value, issue } = readJson(read.text, `${wanted.file} is no JSON`);
  if (issue !== undefined) return printProblems([issue]);
  return wanted.action === 'answers' ? answers(guide, value) : bundle(guide, value, wanted.time);
}

/** The answers of a response, as `footing assess --jsonl` takes them. */
function answers(guide: Guide, input: unknown): number {
  const { request, issues } = readResponse(guide, input);
  return request === undefined ? printProblems(issues) : print(request);
}

/** The document of `{"answers": …}`: the same file and time give the same bytes. Without a time nobody knows when it was answered. */
function bundle(guide: Guide, input: unknown, time: string | undefined): number {
  const { request, issues } = readRequest(guide, input);
  if (request === undefined) return printProblems(issues);
  const madeAt = time ?? new Date().toISOString();
  const assessment = createAssessor(guide).assess(request);
  const newId = idsOf(JSON.stringify([request, madeAt, guide.hash]));
  return print(assessmentBundle({ guide, request, assessment, time, madeAt, newId }));
}

/** UUIDs (version 8, RFC 9562: made in a way of one's own) from a hash of the content. */
function idsOf(content: string): () => string {
  let next = 0;
  return () => {
    const hex = createHash('sha256').update(`${next++}\0${content}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

/** What is wanted, or what is wrong with the arguments. */
function readArgs(args: readonly string[]): Wanted | string {
  try {
    const options = { time: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [action, file, ...more] = positionals;
    const files = action === 'questionnaire' ? 0 : 1;
    if (!['questionnaire', 'bundle', 'answers'].includes(action!) || more.length > 0)
      return 'use "footing fhir questionnaire", "footing fhir bundle FILE" or "footing fhir answers FILE"';
    if ((file === undefined ? 0 : 1) !== files)
      return `"footing fhir ${action}" takes ${files === 0 ? 'no file' : 'one file'}`;
    if (values.time !== undefined && (action !== 'bundle' || !isInstant(values.time)))
      return '--time is for bundle, an instant such as 2026-05-01T06:30:00Z';
    return { action: action!, file, time: values.time };
  } catch (error) {
    return (error as Error).message;
  }
}

function refuse(message: string): number {
  process.stderr.write(`footing fhir: ${message}\n`);
  return exitCodes.wrongUsage;
}

function print(resource: object): number {
  process.stdout.write(`${JSON.stringify(resource, null, 2)}\n`);
  return exitCodes.done;
}

/** The OperationOutcome is the result; a line on standard error says how much is wrong. */
function printProblems(issues: readonly Issue[]): number {
  print(operationOutcomeOf(issues));
  process.stderr.write(`footing fhir: ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}.\n`);
  return exitCodes.wrongUsage;
}
