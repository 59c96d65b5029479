/** Recorded people with the expected result: reads files in the shape of evaluation/cases/*.yaml. */
import { readFileSync } from 'node:fs';
import { firstIssues, type Guide, type Issue, mostIssues } from '@footing/guide';
import { readStrictYaml } from '@footing/guide/strict-yaml';
import { lineOf } from './lineOf.ts';
import { readCase } from './readCase.ts';
import type { RecordedCase } from './recordedCase.ts';

export type CasesResult = { readonly cases: readonly RecordedCase[]; readonly issues: readonly Issue[] };

/** Reads a file of cases; every problem is listed with file, line and path; the cases without one are kept. */
export function readCasesFile(guide: Guide, file: string): CasesResult {
  let content: string;
  try {
    // unlike 'utf8' it leaves out the mark of byte order that some editors set
    content = new TextDecoder().decode(readFileSync(file));
  } catch (error) {
    return rejected(file, 'unreadable', `cannot be read: ${(error as Error).message}`);
  }
  return parseCases(guide, content, file);
}

/** The same for content that was read already; `file` is only shown. */
export function parseCases(guide: Guide, content: string, file: string): CasesResult {
  const read = readStrictYaml(content);
  if (read.problems.length > 0) {
    const issues = read.problems.map(({ message, line }) => issueOf(file, 'yaml', message, line));
    return { cases: [], issues };
  }
  if (!Array.isArray(read.value)) {
    const wanted = 'must be a list of cases, each with id, answers and expected, and without YAML aliases';
    return rejected(file, 'wrong-type', wanted);
  }
  return readList(guide, read.value, file, (path) => lineOf(read, path));
}

type LineOf = (path: readonly (string | number)[]) => number;

function readList(guide: Guide, list: readonly unknown[], file: string, line: LineOf): CasesResult {
  const seen = new Set<string>();
  let wrong = 0;
  const read = list.map((entry, i) => {
    if (wrong > mostIssues) return { person: undefined, issues: [] };
    const { person, name, issues } = readCase(guide, entry, i, seen);
    if (person !== undefined) seen.add(person.id);
    wrong += issues.length;
    const placed = issues.map((issue) => ({
      ...issue,
      path: `${name}.${issue.path}`,
      file,
      line: line([i, ...issue.path.split('.')]),
    }));
    return { person, issues: placed };
  });
  return {
    cases: read.flatMap(({ person }) => (person === undefined ? [] : [person])),
    issues: firstIssues(read.flatMap(({ issues }) => issues)),
  };
}

function rejected(file: string, code: string, message: string): CasesResult {
  return { cases: [], issues: [issueOf(file, code, message, 1)] };
}

function issueOf(file: string, code: string, message: string, line: number): Issue {
  return { code, path: '', message: message.split('\n')[0]!, file, line };
}
