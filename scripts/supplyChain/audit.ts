/**
 * `npm run audit`: known vulnerabilities of production packages, asked of the registry. Exit 0 audited and nothing high or critical, 1 something
 * is, 3 not audited: the registry did not answer. The last is never taken for the first.
 */
import { spawnSync } from 'node:child_process';
import { readAllowed } from './allowed.ts';
import { auditOutcome } from './auditOutcome.ts';
import { root } from './lockedPackages.ts';

const args = ['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=30000'];
const asked = spawnSync('npm', args, {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 50_000_000,
  shell: process.platform === 'win32',
});
const outcome = auditOutcome(
  asked.stdout ?? '',
  readAllowed().advisories,
  new Date().toISOString().slice(0, 10),
);
if (outcome.kind === 'clean') {
  console.log(
    `Audited: nothing high or critical in production. Let pass: ${outcome.letPass.join(', ') || 'nothing'}.`,
  );
} else if (outcome.kind === 'found') {
  for (const problem of outcome.problems) console.error(`audit: ${problem}`);
  process.exitCode = 1;
} else {
  console.error(
    `NOT AUDITED: the registry did not answer with advisories (${outcome.why}). Run "npm run audit" where it does.`,
  );
  process.exitCode = 3;
}
