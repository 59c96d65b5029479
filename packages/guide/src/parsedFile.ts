/** A YAML or Markdown file of the guide, checked against its schema, that still knows its lines. */
import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import type { Section } from './guide.ts';
import { firstIssues, type Issue, mostIssues } from './issue.ts';
import { readStrictYaml } from './strictYaml.ts';

export type KeyPath = readonly PropertyKey[];

export type ParsedFile<T> = {
  readonly file: string;
  /** Present when the file has no issue. */
  readonly value: T | undefined;
  readonly sections: readonly Section[];
  readonly issues: readonly Issue[];
  /** The 1-based line of the value at a path, or of the nearest thing above it that exists. */
  readonly lineOf: (path: KeyPath) => number;
};

/** Reads strict YAML: duplicate keys, unknown fields and wrong types are issues, each with its line. */
export function parseYamlFile<T>(
  file: string,
  content: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): ParsedFile<T> {
  const read = readStrictYaml(content);
  const lineAt = (offset: number): number => read.lineAt(offset) + firstLine - 1;
  const lineOf = (path: KeyPath): number => lineAt(offsetOf(read.document.contents, path));
  const problems = read.problems.map(({ message, line }) => ({
    code: 'yaml',
    path: '',
    message,
    file,
    line: line + firstLine - 1,
  }));
  if (problems.length > 0) return { file, value: undefined, sections: [], issues: problems, lineOf };
  const checked = schema.safeParse(read.value);
  const found = checked.error?.issues.slice(0, mostIssues + 1) ?? [];
  const issues = firstIssues(found.flatMap((issue) => schemaIssues(issue, file, lineOf)));
  return { file, value: checked.data, sections: [], issues, lineOf };
}

/** Reads a Markdown file with YAML front matter; the body is split at its second-level headings. */
export function parseMarkdownFile<T>(file: string, content: string, schema: z.ZodType<T>): ParsedFile<T> {
  const match = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(content);
  if (match === null) {
    const message = content.startsWith('---\r')
      ? 'its lines must end with a line feed alone (LF), not with a carriage return before it (CR LF)'
      : 'must begin with front matter: a line "---", YAML, a line "---"';
    const issue = { code: 'front-matter', path: '', message, file, line: 1 };
    return { file, value: undefined, sections: [], issues: [issue], lineOf: () => 1 };
  }
  const parsed = parseYamlFile(file, match[1]!, schema, 2);
  return { ...parsed, sections: splitSections(match[2]!) };
}

function splitSections(body: string): Section[] {
  const parts = body.split(/^## /m).slice(1);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: heading.trim(), markdown: lines.join('\n').trim() };
  });
}

function schemaIssues(issue: z.core.$ZodIssue, file: string, lineOf: ParsedFile<unknown>['lineOf']): Issue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, mostIssues + 1).map((key) => ({
      code: 'unknown-field',
      path: path === '' ? key : `${path}.${key}`,
      message: `"${key}" is not a field here`,
      file,
      line: lineOf([...issue.path, key]),
    }));
  return [{ code: 'schema', path, message: issue.message, file, line: lineOf(issue.path) }];
}

/** Walks down as far as the path goes. */
function offsetOf(root: Node | null, path: KeyPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) break;
    offset = next.offset;
    node = next.value;
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): { offset: number; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return item === undefined ? undefined : { offset: item.range?.[0] ?? 0, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(key));
  if (pair === undefined || !isScalar(pair.key)) return undefined;
  return { offset: pair.key.range?.[0] ?? 0, value: pair.value };
}
