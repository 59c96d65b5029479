/**
 * `npm run fonts`: cuts Atkinson Hyperlegible Next (OFL 1.1) down to the letters of European languages in common use,
 * so that both weights weigh less than one did. The files made are kept in the repository; other letters fall back to
 * the system's font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const folder = fileURLToPath(new URL('../src/styles/fonts/', import.meta.url));
const origin = dirname(
  createRequire(import.meta.url).resolve('@fontsource/atkinson-hyperlegible-next/package.json'),
);

/** But for what stands in code alone, which has a face of its own. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((char) => !'\\^`{|}~'.includes(char))
  .join('');
const letters = `${ascii}\u00a0·–—‘’“”…×°€ÄÖÜßäöüéèà`;

/** What a browser sets by itself that our letters have, and figures of one width; fractions and the like are never asked for. */
const keepFeatures = ['kern', 'tnum'];

/** What tells apart the members of a whole family: no browser asks for it. */
const dropTables = ['STAT'];

for (const weight of [400, 600]) {
  const name = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  const whole = readFileSync(join(origin, 'files', name));
  const part = await subsetFont(whole, letters, { targetFormat: 'woff2', keepFeatures, dropTables });
  writeFileSync(join(folder, `atkinson-${weight}.woff2`), part);
  console.log(`${name}: ${whole.length} bytes to ${part.length}`);
}
writeFileSync(join(folder, 'LICENSE'), readFileSync(join(origin, 'LICENSE')));
