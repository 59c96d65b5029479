/** Recorded people with the expected result: reads files in the shape of evaluation/cases/*.yaml. */
import { readFileSync } from 'node:fs';
import type { Guide, Issue } from '@footing/guide';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { readCase } from './readCase.ts';
import type { RecordedCase } from './recordedCase.ts';

export type CasesResult = { readonly cases: readonly RecordedCase[]; readonly issues: readonly Issue[] };

/** Reads a file of cases; every problem is listed with file, line and path; the cases without one are kept. */
export function readCasesFile(guide: Guide, file: string): CasesResult {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    return rejected(file, 'unreadable', `cannot be read: ${(error as Error).message}`);
  }
  return parseCases(guide, content, file);
}

/** The same for content that was read already; `file` is only shown. */
export function parseCases(guide: Guide, content: string, file: string): CasesResult {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter });
  if (document.errors.length > 0) {
    const line = (offset: number): number => counter.linePos(offset).line;
    const issues = document.errors.map(({ message, pos }) => issueOf(file, 'yaml', message, line(pos[0])));
    return { cases: [], issues };
  }
  const list = plainValue(document);
  if (!Array.isArray(list)) {
    const wanted = 'must be a list of cases, each with id, answers and expected, and without YAML aliases';
    return rejected(file, 'wrong-type', wanted);
  }
  return readList(guide, list, file, (path) => lineOf(document, counter, path));
}

type LineOf = (path: readonly (string | number)[]) => number;

function readList(guide: Guide, list: readonly unknown[], file: string, line: LineOf): CasesResult {
  const seen = new Set<string>();
  const read = list.map((entry, i) => {
    const { person, name, issues } = readCase(guide, entry, i, seen);
    if (person !== undefined) seen.add(person.id);
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
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Aliases can blow a small file up to any size, and cases need none: a file with one has no value. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** The line of the value at a path, or of the nearest thing above it that exists. */
function lineOf(document: Document, counter: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

function rejected(file: string, code: string, message: string): CasesResult {
  return { cases: [], issues: [issueOf(file, code, message, 1)] };
}

function issueOf(file: string, code: string, message: string, line: number): Issue {
  return { code, path: '', message: message.split('\n')[0]!, file, line };
}
