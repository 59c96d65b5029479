import { type Bom, hexOf } from './bom.ts';
import type { LockedPackage } from './lockedPackages.ts';

/** What a bill of materials lacks of the lock file: a package, its hash as locked, its licence, or a place among what needs what. */
export function bomProblems(bom: Bom, packages: readonly LockedPackage[]): string[] {
  const listed = new Map(bom.components.map((one) => [`${one.name}@${one.version}`, one]));
  const needed = new Set(bom.dependencies.flatMap(({ dependsOn }) => dependsOn));
  return packages.flatMap(({ name, version, integrity, isDev, licence }) => {
    const component = listed.get(`${name}@${version}`);
    if (component === undefined) return [`${name}@${version} is not in it`];
    const problems: string[] = [];
    if (component.hashes[0]?.content !== hexOf(integrity ?? '')) problems.push('has another hash in it');
    if (licence !== undefined && component.licenses.length === 0) problems.push('has no licence in it');
    if (!isDev && component.scope === 'excluded') problems.push('is production, and it says otherwise');
    if (!needed.has(component['bom-ref'])) problems.push('is needed by nothing in it');
    return problems.map((problem) => `${name}@${version} ${problem}`);
  });
}
