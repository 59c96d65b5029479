import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** apps/web, with a slash at its end. */
export const appFolder = here('../');
/** The whole checkout. */
export const rootFolder = here('../../../');
/** What the build makes. */
export const distFolder = here('../dist/');
