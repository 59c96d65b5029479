import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Allowed, readAllowed } from '../supplyChain/allowed.ts';
import { auditOutcome } from '../supplyChain/auditOutcome.ts';
import { bomOf } from '../supplyChain/bom.ts';
import { bomProblems } from '../supplyChain/bomProblems.ts';
import { holds, licenceProblems } from '../supplyChain/licenceProblems.ts';
import { type LockedPackage, lockedPackages, readLock } from '../supplyChain/lockedPackages.ts';
import { lockProblems } from '../supplyChain/lockProblems.ts';

const lock = readLock();
const packages = lockedPackages(lock);
const allowed = readAllowed();
const [one] = packages as [LockedPackage];
const changed = (change: Partial<LockedPackage>): LockedPackage[] => [
  ...packages,
  { ...one, name: 'x', path: 'node_modules/x', ...change },
];

test('every locked package has a licence that is allowed, and nothing is allowed in vain', () => {
  assert.ok(packages.length > 500 && packages.some(({ isDev }) => isDev));
  assert.deepEqual(licenceProblems(packages, allowed), []);
});

test('an unknown licence, none at all, and one for development alone fail in production', () => {
  for (const licence of [
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'UNLICENSED',
    undefined,
    'OFL-1.1',
    '(MIT OR (GPL-3.0-only))',
  ])
    assert.equal(licenceProblems(changed({ licence, isDev: false }), allowed).length, 1, String(licence));
  assert.deepEqual(licenceProblems(changed({ licence: 'OFL-1.1', isDev: true }), allowed), []);
});

test('a package let pass by name fails when it says another licence than it did', () => {
  const name = Object.keys(allowed.packages)[0]!;
  const others = packages.filter((own) => own.name !== name);
  const found = licenceProblems([...others, { ...one, name, licence: 'GPL-3.0-only' }], allowed);
  assert.match(found[0] ?? '', /GPL-3.0-only/);
});

test('an allowance that nothing needs is told', () => {
  const more: Allowed = { ...allowed, packages: { ...allowed.packages, gone: { says: 'X', reason: 'x' } } };
  assert.deepEqual(licenceProblems(packages, more), [
    'allowed.yaml allows the package gone, which is no longer there',
  ]);
});

test('of licences joined by OR one is enough, of those joined by AND all are needed', () => {
  const isKnown = (id: string): boolean => id === 'MIT' || id === 'ISC';
  assert.ok(holds('MIT', isKnown) && holds('(MIT AND ISC)', isKnown) && holds('GPL-3.0 OR MIT', isKnown));
  assert.ok(!holds('MIT AND GPL-3.0', isKnown) && !holds('GPL-3.0', isKnown) && !holds('', isKnown));
});

test('every locked package has its hash, none is deprecated, and each install script was decided about', () => {
  assert.deepEqual(lockProblems(packages, { node: true, esbuild: false }), []);
});

test('a package without a hash, from elsewhere, deprecated or with an install script fails', () => {
  const scripts = { node: true, esbuild: false };
  for (const change of [
    { integrity: undefined },
    { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
    { resolved: 'git+ssh://git@example.org/x.git' },
    { resolved: 'http://registry.npmjs.org/x.tgz' },
    { deprecated: 'use y' },
    { hasInstallScript: true },
  ])
    assert.equal(lockProblems(changed(change), scripts).length, 1, JSON.stringify(change));
  assert.equal(lockProblems(packages, { ...scripts, gone: true }).length, 1);
});

test('the bill of materials has every package with hash, licence and what needs it, and is the same each time', () => {
  const bom = bomOf(lock);
  assert.deepEqual(bomProblems(bom, packages), []);
  assert.deepEqual(bomOf(lock), bom);
  assert.ok(bom.components.some(({ name, scope }) => name === 'zod' && scope === 'required'));
  assert.ok(bom.components.some(({ name, scope }) => name === 'fast-check' && scope === 'excluded'));
});

test('a bill of materials that lacks a package or has another hash is told', () => {
  const bom = bomOf(lock);
  const [first, second, ...rest] = bom.components;
  assert.equal(bomProblems({ ...bom, components: [second!, ...rest] }, packages).length >= 1, true);
  const wrong = { ...first!, hashes: [{ alg: 'SHA-512' as const, content: '00' }] };
  assert.match(bomProblems({ ...bom, components: [wrong, second!, ...rest] }, packages)[0]!, /another hash/);
});

const advisory = (severity: string) =>
  JSON.stringify({
    vulnerabilities: {
      x: {
        name: 'x',
        severity,
        via: [{ url: 'https://github.com/advisories/GHSA-1', title: 'bad', severity }],
      },
      y: { name: 'y', severity, via: ['x'] },
    },
  });
const pass = { id: 'GHSA-1', package: 'x', until: '2026-12-31', reason: 'not reached' };

test('a high or critical advisory fails the audit, a lower one does not', () => {
  assert.deepEqual(auditOutcome(advisory('critical'), [], '2026-11-29'), {
    kind: 'found',
    problems: ['x: critical, bad (GHSA-1)'],
  });
  assert.equal(auditOutcome(advisory('high'), [], '2026-11-29').kind, 'found');
  assert.equal(auditOutcome(advisory('moderate'), [], '2026-11-29').kind, 'clean');
});

test('an advisory is let pass until its day, and no longer; one let pass in vain is told', () => {
  assert.deepEqual(auditOutcome(advisory('high'), [pass], '2026-12-31'), {
    kind: 'clean',
    letPass: ['GHSA-1'],
  });
  assert.equal(auditOutcome(advisory('high'), [pass], '2027-01-01').kind, 'found');
  assert.equal(auditOutcome('{"vulnerabilities": {}}', [pass], '2026-11-29').kind, 'found');
});

test('a registry that does not answer is never taken for a clean one', () => {
  for (const text of ['', 'null', '{}', '<html>', '{"message": "405 Method Not Allowed", "statusCode": 405}'])
    assert.equal(auditOutcome(text, [], '2026-11-29').kind, 'not-audited', text);
});
