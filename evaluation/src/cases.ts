/** Recorded people with the expected result: reads and checks the files in the shape of evaluation/cases/*.yaml. */
import { readFileSync } from 'node:fs';
import { type AssessmentRequest, readRequest } from '@footing/assessment';
import { type Guide, type Issue, type Urgency, urgencyOrder } from '@footing/guide';
import { LineCounter, parseDocument } from 'yaml';

export type RecordedCase = {
  readonly id: string;
  readonly told: string;
  readonly request: AssessmentRequest;
  readonly expected: {
    /** Any of these counts as right; the first is the likeliest. */
    readonly causes: readonly string[];
    readonly urgency: Urgency;
    readonly urgencyAlsoOk: readonly Urgency[];
  };
  readonly grade: 'hard' | 'soft';
};

export type CasesResult = { readonly cases: readonly RecordedCase[]; readonly issues: readonly Issue[] };

/** Reads a file of cases; every problem is listed with its path, and the cases without problems are kept. */
export function readCasesFile(guide: Guide, file: string): CasesResult {
  return parseCases(guide, readFileSync(file, 'utf8'), file);
}

export function parseCases(guide: Guide, content: string, file: string): CasesResult {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter });
  const broken = document.errors.map((error) => ({
    code: 'yaml',
    path: '',
    message: error.message.split('\n')[0]!,
    file,
    line: counter.linePos(error.pos[0]).line,
  }));
  if (broken.length > 0) return { cases: [], issues: broken };
  const list: unknown = document.toJS();
  if (!Array.isArray(list)) {
    const message = 'must be a list of cases, each with id, answers and expected';
    return { cases: [], issues: [{ code: 'wrong-type', path: '', message, file, line: 1 }] };
  }
  const read = list.map((entry, i) => readCase(guide, entry, `${i}`));
  const issues = read.flatMap((r) => r.issues.map((issue) => ({ ...issue, file })));
  return { cases: read.flatMap((r) => (r.case === undefined ? [] : [r.case])), issues };
}

type ReadCase = { readonly case: RecordedCase | undefined; readonly issues: readonly Issue[] };

function readCase(guide: Guide, entry: unknown, place: string): ReadCase {
  if (!isRecord(entry) || typeof entry['id'] !== 'string')
    return failed([{ code: 'missing', path: `${place}.id`, message: 'a case needs an id' }]);
  const { id, told, expected, grade } = entry;
  const { request, issues } = readRequest(guide, entry);
  const problems = [...issues, ...expectedProblems(guide, expected)];
  if (request === undefined || problems.length > 0)
    return failed(problems.map((issue) => ({ ...issue, path: `${id}.${issue.path}` })));
  const checked = expected as RecordedCase['expected'];
  return {
    case: {
      id,
      told: typeof told === 'string' ? told : '',
      request,
      expected: { ...checked, urgencyAlsoOk: checked.urgencyAlsoOk ?? [] },
      grade: grade === 'hard' ? 'hard' : 'soft',
    },
    issues: [],
  };
}

function expectedProblems(guide: Guide, expected: unknown): Issue[] {
  if (!isRecord(expected)) return [{ code: 'missing', path: 'expected', message: 'a case needs what is expected' }];
  const causes = Array.isArray(expected['causes']) ? expected['causes'] : [];
  const known = causes.length > 0 && causes.every((cause) => guide.causes.some((c) => c.id === cause));
  const issues: Issue[] = [];
  if (!known) issues.push({ code: 'unknown-cause', path: 'expected.causes', message: 'must be a list of causes of the guide' });
  if (!urgencyOrder.includes(expected['urgency'] as Urgency))
    issues.push({ code: 'unknown-urgency', path: 'expected.urgency', message: `must be one of ${urgencyOrder.join(', ')}` });
  return issues;
}

function failed(issues: readonly Issue[]): ReadCase {
  return { case: undefined, issues };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
