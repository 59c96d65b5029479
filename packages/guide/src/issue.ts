/**
 * Something wrong in input from outside, in plain words. `path` leads to the value ("causes/raynaud.answers.sides"),
 * `file` and `line` (1-based) to the place in the guide, where there is one.
 */
export type Issue = {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

/** More than this nobody reads, and hostile input could make millions of a few bytes each. */
export const mostIssues = 1000;

/** The first issues, and one that says that there are more. */
export function firstIssues<T extends Issue>(issues: readonly T[]): readonly (T | Issue)[] {
  if (issues.length <= mostIssues) return issues;
  const message = `there are ${issues.length - mostIssues} more problems or so; mend these first`;
  return [...issues.slice(0, mostIssues), { code: 'more', path: '', message }];
}

/** `guide/causes/x.md:12 unknown-source: …`, as editors and terminals like it. */
export function formatIssue(issue: Issue): string {
  const place = issue.file === undefined ? issue.path : `${issue.file}:${issue.line ?? 1}`;
  const at = issue.file === undefined || issue.path === '' ? '' : ` (at ${issue.path})`;
  return `${place} ${issue.code}: ${issue.message}${at}`;
}
