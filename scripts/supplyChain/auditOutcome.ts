import type { AllowedAdvisory } from './allowed.ts';

/** What `npm audit --json` says, in the parts that are read. */
type Report = {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly message?: string;
};
type Vulnerability = {
  readonly name: string;
  readonly severity: string;
  readonly via: readonly (string | Via)[];
};
type Via = { readonly url?: string; readonly title?: string; readonly severity?: string };

export type AuditOutcome =
  | { readonly kind: 'clean'; readonly letPass: readonly string[] }
  | { readonly kind: 'found'; readonly problems: readonly string[] }
  | { readonly kind: 'not-audited'; readonly why: string };

/**
 * High and critical advisories, but for those let pass with a reason until a day. An answer that is none is not taken for a clean one.
 * @param today YYYY-MM-DD
 */
export function auditOutcome(text: string, allowed: readonly AllowedAdvisory[], today: string): AuditOutcome {
  const report = reportIn(text);
  if (report?.vulnerabilities === undefined)
    return { kind: 'not-audited', why: report?.message ?? 'npm audit gave no report' };
  const found = Object.values(report.vulnerabilities).flatMap(advisoriesOf);
  const isLetPass = ({ id, name }: Advisory): boolean =>
    allowed.some((one) => one.id === id && one.package === name && one.until >= today);
  const problems = [
    ...found.filter((one) => !isLetPass(one)).map(({ id, name, words }) => `${name}: ${words} (${id})`),
    ...allowed
      .filter(({ until }) => until < today)
      .map(({ id, until }) => `${id} was let pass until ${until} only`),
    ...allowed
      .filter(({ id }) => !found.some((one) => one.id === id))
      .map(({ id }) => `${id} is let pass, but npm audit does not name it any more`),
  ];
  if (problems.length > 0) return { kind: 'found', problems };
  return { kind: 'clean', letPass: found.map(({ id }) => id) };
}

type Advisory = { readonly id: string; readonly name: string; readonly words: string };

const severe: readonly (string | undefined)[] = ['high', 'critical'];

/** A package that is named only because of another has texts in `via`; the other has an entry of its own. */
function advisoriesOf({ name, via }: Vulnerability): Advisory[] {
  return via.flatMap((one) => {
    if (typeof one === 'string' || !severe.includes(one.severity)) return [];
    return [
      { id: one.url?.split('/').at(-1) ?? '', name, words: `${one.severity}, ${one.title ?? 'no title'}` },
    ];
  });
}

function reportIn(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}
