/** `node apps/web/scripts/build.ts`: builds the web app into dist, unless it is there and nothing has changed since. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEmbed } from './embed/buildEmbed.ts';
import { inputsHash } from './inputsHash.ts';
import { appFolder, distFolder } from './paths.ts';
import { precompress } from './precompress.ts';
import { writeServiceWorker } from './writeServiceWorker.ts';

/** Written last: a build that was cut short is made again. */
const stamp = join(distFolder, '.inputs');

/** True when it built, false when there was nothing to do. */
export async function buildWhenChanged(): Promise<boolean> {
  const hash = inputsHash();
  if (readStamp() === hash) return false;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root: appFolder, logLevel: 'warn' });
  await writeEmbed();
  await writeServiceWorker(distFolder);
  await precompress(distFolder);
  writeFileSync(stamp, hash);
  return true;
}

function readStamp(): string | undefined {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const started = performance.now();
  const built = await buildWhenChanged();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(built ? `Built the web app in ${seconds} s.` : 'The web app is up to date.');
}
