import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One package of another's, as package-lock.json has it. */
export type LockedPackage = {
  /** `node_modules/a/node_modules/b` */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what the package says instead; undefined when it says nothing. */
  readonly licence: string | undefined;
  /** Only tests, builds and checks need it; all else is production. */
  readonly isDev: boolean;
  /** Not needed on every machine. */
  readonly isOptional: boolean;
  readonly integrity: string | undefined;
  /** Left out by this project's npm: then it is the registry that npm is set to. */
  readonly resolved: string | undefined;
  readonly hasInstallScript: boolean;
  readonly deprecated: string | undefined;
};

type Named = Readonly<Record<string, string>>;
type Entry = {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Named;
  readonly optionalDependencies?: Named;
  readonly devDependencies?: Named;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
};
export type Lock = { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Entry>> };

export const readLock = (): Lock => JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lock;

/** The packages of a lock file, our own workspaces left out. */
export function lockedPackages({ packages }: Lock): LockedPackage[] {
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license,
      isDev: entry.dev === true,
      isOptional: entry.optional === true || entry.devOptional === true,
      integrity: entry.integrity,
      resolved: entry.resolved,
      hasInstallScript: entry.hasInstallScript === true,
      deprecated: entry.deprecated,
    }));
}
