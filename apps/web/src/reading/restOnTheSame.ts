import type { Statement } from '@footing/guide';

/** Whether several statements rest on the same sources, so that naming these once says it for all. */
export function restOnTheSame(statements: readonly Statement[]): boolean {
  const named = new Set(statements.map(({ sources }) => sources.join(' ')));
  return statements.length > 1 && named.size === 1 && !named.has('');
}
