import { fileURLToPath } from 'node:url';

/** The recorded cases of this repository. */
export const ownCases: readonly string[] = ['published', 'lay'].map((name) =>
  fileURLToPath(new URL(`../cases/${name}.yaml`, import.meta.url)),
);
