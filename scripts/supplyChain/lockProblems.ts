import type { LockedPackage } from './lockedPackages.ts';

/**
 * What is wrong with the lock file: a package without a hash, from elsewhere than the registry, deprecated, or with an install script that
 * nobody decided about.
 * @param scripts package.json's allowScripts: name to whether its install script may run.
 */
export function lockProblems(
  packages: readonly LockedPackage[],
  scripts: Readonly<Record<string, boolean>>,
): string[] {
  const withScript = new Set(packages.filter((one) => one.hasInstallScript).map(({ name }) => name));
  return [
    ...packages.flatMap(ownProblems),
    ...[...withScript]
      .filter((name) => !Object.hasOwn(scripts, name))
      .map(
        (name) => `${name} has an install script: decide in package.json's allowScripts whether it may run`,
      ),
    ...Object.keys(scripts)
      .filter((name) => !withScript.has(name))
      .map((name) => `allowScripts names ${name}, which has no install script`),
  ];
}

function ownProblems({ path, version, integrity, resolved, deprecated }: LockedPackage): string[] {
  const name = `${path}@${version}`;
  const problems: string[] = [];
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) problems.push(`${name} has no SHA-512 hash`);
  if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
    problems.push(`${name} does not come from the npm registry but from ${resolved}`);
  if (deprecated !== undefined) problems.push(`${name} is deprecated: ${deprecated}`);
  return problems;
}
