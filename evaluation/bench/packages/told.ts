/** What a process that measures another package gets, and gives back. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A network of one unknown with answers that hang on it alone. */
export type ToldNetwork = {
  /** By hypothesis; sums to 1. */
  readonly prior: readonly number[];
  /** How likely each answer is under each hypothesis, and whether it was given. */
  readonly answers: readonly { readonly p: readonly number[]; readonly holds: boolean }[];
};

export type FoundPosterior = { readonly medianMs: number; readonly posterior: readonly number[] };

/** The network and the package, by the arguments: the file of the one, the folder where the other is installed. */
export function toldBy(name: string): { readonly network: ToldNetwork; readonly load: unknown } {
  const [file, folder] = process.argv.slice(2);
  const load: unknown = createRequire(join(folder!, 'package.json'))(name);
  return { network: JSON.parse(readFileSync(file!, 'utf8')) as ToldNetwork, load };
}

export function tell(found: FoundPosterior): void {
  console.log(JSON.stringify(found));
}
