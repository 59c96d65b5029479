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

/** `guide/causes/x.md:12 unknown-source: …`, as editors and terminals like it. */
export function formatIssue(issue: Issue): string {
  const place = issue.file === undefined ? issue.path : `${issue.file}:${issue.line ?? 1}`;
  return `${place} ${issue.code}: ${issue.message}${issue.file === undefined ? '' : ` (at ${issue.path})`}`;
}
