/** `npm run pack:libraries [FOLDER]`: a tarball of each library, into FOLDER or `libraries`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { packLibraries } from './packLibraries.ts';

const folder = resolve(process.argv[2] ?? 'libraries');
mkdirSync(folder, { recursive: true });
for (const tarball of packLibraries(folder)) console.log(tarball);
