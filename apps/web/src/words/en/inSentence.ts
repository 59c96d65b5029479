/** Names that stand first on a page, within a sentence. */

/** First words that keep their capital wherever they stand: names of people. A test reads the guide's own texts for others. */
const ownNames: ReadonlySet<string> = new Set(['Guillain', 'Morton', 'Raynaud']);

/**
 * A name of the guide as it stands within a sentence: "thin padding under the foot", but "Morton's neuroma". Only its first letter
 * can change; names of people, and words with another capital or a digit in them (HIIT, B12), stay as they are.
 */
export function inSentence(name: string): string {
  const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
  const stays = ownNames.has(first) || /[\p{Lu}\p{N}]/u.test(first.slice(1));
  return stays ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
