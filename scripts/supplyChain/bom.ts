/**
 * The bill of materials in CycloneDX 1.6, from the lock file alone: every package with its hash and licence, and what needs what. The same lock
 * file gives the same bytes. (`npm sbom` refuses this lock file; with `--omit dev` it leaves out what development needs too.)
 */
import { createHash } from 'node:crypto';
import { type Lock, type LockedPackage, lockedPackages } from './lockedPackages.ts';

export type Component = {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  /** `excluded`: tests, builds and checks only. */
  readonly scope: 'required' | 'optional' | 'excluded';
  readonly licenses: readonly object[];
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly purl: string;
};
export type Bom = {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly [field: string]: unknown;
};

export function bomOf(lock: Lock): Bom {
  const packages = lockedPackages(lock);
  const { name = '', version = '' } = lock.packages['']!;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(lock),
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': refOf(name, version), name, version } },
    components: componentsOf(packages),
    dependencies: dependenciesOf(lock, refOf(name, version)),
  };
}

/** One for each version of a package, however often it lies there; production wins. */
function componentsOf(packages: readonly LockedPackage[]): Component[] {
  const byRef = new Map<string, Component>();
  for (const one of packages.toSorted((a, b) => Number(a.isDev) - Number(b.isDev))) {
    const component = componentOf(one);
    if (!byRef.has(component.purl)) byRef.set(component.purl, component);
  }
  return [...byRef.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

function componentOf({ name, version, licence, integrity, isDev, isOptional }: LockedPackage): Component {
  const ref = refOf(name, version);
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version,
    scope: isDev ? 'excluded' : isOptional ? 'optional' : 'required',
    licenses: licencesOf(licence),
    hashes: [{ alg: 'SHA-512', content: hexOf(integrity ?? '') }],
    purl: ref,
  };
}

function licencesOf(licence: string | undefined): object[] {
  if (licence === undefined) return [];
  if (/\b(AND|OR)\b/.test(licence)) return [{ expression: licence }];
  return [{ license: /^[A-Za-z0-9.+-]+$/.test(licence) ? { id: licence } : { name: licence } }];
}

/** @see https://github.com/package-url/purl-spec: the @ of a scope is escaped. */
function refOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

export function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
}

/** What our workspaces need counts as needed by the whole. */
function dependenciesOf({ packages }: Lock, root: string): Bom['dependencies'] {
  const needs = new Map<string, Set<string>>();
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.link === true) continue;
    const own = path.includes('node_modules/') ? refOf(nameAt(path, entry.name), entry.version ?? '') : root;
    const known = needs.get(own) ?? new Set();
    needs.set(own, known);
    const named = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.devDependencies };
    for (const name of Object.keys(named)) {
      const found = placeOf(packages, path, name);
      if (found !== undefined)
        known.add(refOf(nameAt(found, packages[found]!.name), packages[found]!.version ?? ''));
    }
  }
  return [...needs].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() }));
}

function nameAt(path: string, name: string | undefined): string {
  return name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Where Node finds a package from a place: the nearest folder upwards. Undefined for our own, and for optional ones that are not there. */
function placeOf(packages: Lock['packages'], from: string, name: string): string | undefined {
  const place = foldersAbove(from)
    .map((folder) => `${folder}node_modules/${name}`)
    .find((path) => packages[path] !== undefined);
  return place === undefined || packages[place]!.link === true ? undefined : place;
}

/** `a/b/`, `a/`, and the root: the folders in which a package is looked for, the nearest first. */
function foldersAbove(path: string): string[] {
  const parts = path === '' ? [] : path.split('/');
  return Array.from({ length: parts.length + 1 }, (_, i) =>
    parts
      .slice(0, parts.length - i)
      .map((part) => `${part}/`)
      .join(''),
  );
}

/** A UUID (version 8, RFC 9562) of what is in it. */
function serialOf(lock: Lock): string {
  const hex = createHash('sha256').update(JSON.stringify(lock)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
