import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { root } from './lockedPackages.ts';

/** What is allowed, each with its reason: docs/supply-chain/allowed.yaml. */
export type Allowed = {
  /** SPDX id to why it goes with Apache-2.0. */
  readonly licences: {
    readonly production: Readonly<Record<string, string>>;
    /** In addition to those of production. */
    readonly development: Readonly<Record<string, string>>;
  };
  /** `name` to the licence that the package says and the reason. */
  readonly packages: Readonly<Record<string, { readonly says: string; readonly reason: string }>>;
  readonly advisories: readonly AllowedAdvisory[];
};

export type AllowedAdvisory = {
  /** Such as GHSA-xxxx-xxxx-xxxx. */
  readonly id: string;
  readonly package: string;
  /** The last day on which it is let pass, YYYY-MM-DD. */
  readonly until: string;
  readonly reason: string;
};

export const readAllowed = (): Allowed =>
  parse(readFileSync(`${root}docs/supply-chain/allowed.yaml`, 'utf8')) as Allowed;
