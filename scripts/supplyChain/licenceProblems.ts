import type { Allowed } from './allowed.ts';
import type { LockedPackage } from './lockedPackages.ts';

/** What is wrong with the licences: an unknown one, and an allowance that nothing needs any more. */
export function licenceProblems(packages: readonly LockedPackage[], allowed: Allowed): string[] {
  return [
    ...packages.flatMap((one) => (isAllowed(one, allowed) ? [] : [unknownLicence(one)])),
    ...unusedAllowances(packages, allowed),
  ];
}

function isAllowed({ name, licence, isDev }: LockedPackage, { licences, packages }: Allowed): boolean {
  if (Object.hasOwn(packages, name)) return packages[name]!.says === (licence ?? 'nothing');
  const known = isDev ? { ...licences.production, ...licences.development } : licences.production;
  return licence !== undefined && holds(licence, (id) => Object.hasOwn(known, id));
}

/** Whether an SPDX expression can be kept to with the licences known: one of those joined by OR, all of those joined by AND. */
export function holds(expression: string, isKnown: (id: string) => boolean): boolean {
  const plain = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (isKnown(plain)) return true;
  if (/[()]/.test(plain)) return false;
  const choices = plain.split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every(isKnown));
}

function unknownLicence({ path, version, licence, isDev }: LockedPackage): string {
  const use = isDev ? 'development' : 'production';
  return `${path}@${version} (${use}): its licence, ${licence ?? 'nothing'}, is not allowed by docs/supply-chain/allowed.yaml`;
}

function unusedAllowances(
  packages: readonly LockedPackage[],
  { licences, packages: named }: Allowed,
): string[] {
  const names = new Set(packages.map(({ name }) => name));
  const said = new Set(packages.flatMap(({ licence = '' }) => licence.match(/[A-Za-z0-9.-]+/g) ?? []));
  const ids = Object.keys({ ...licences.production, ...licences.development });
  return [
    ...Object.keys(named)
      .filter((name) => !names.has(name))
      .map((name) => `allowed.yaml allows the package ${name}, which is no longer there`),
    ...ids
      .filter((id) => !said.has(id))
      .map((id) => `allowed.yaml allows the licence ${id}, which no package has`),
  ];
}
