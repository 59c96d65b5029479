/** `npm run check`: types, format and lint, import rules, and the guide. Runs all, then fails if any did. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => `node_modules/${name}`;

const checks: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['types', [bin('typescript/bin/tsc'), '-p', '.']],
  ['types of the web app', [bin('typescript/bin/tsc'), '-p', 'apps/web']],
  ['types of the service worker', [bin('typescript/bin/tsc'), '-p', 'apps/web/src/offline/worker']],
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']],
  ['packages point one way', ['scripts/checkImports.ts']],
  ['safety case', ['scripts/checkSafetyCase.ts']],
  ['supply chain', ['scripts/supplyChain/check.ts']],
  ['guide', ['apps/cli/footing.mjs', 'guide', 'check']],
];

const failed: string[] = [];
for (const [name, args] of checks) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nEverything is in order.' : `\nNot in order: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
