/** What tells one publication from another. */
type Cited = { readonly title?: string; readonly link?: string | null };

/** Its title and its link but for case and signs, and the numbers of registers that the link names. */
export function keysOf({ title = '', link }: Cited): string[] {
  const address = link ?? '';
  const registered = [
    ...address.matchAll(/PMC\d+/g),
    ...address.matchAll(/(?<=pubmed\D{0,20})\d{7,8}/g),
    ...address.matchAll(/10\.\d{4,}\/[^?#]+?(?=\/(?:full|abstract|pdf)|[?#]|$)/g),
  ].map(([found]) => found.toLowerCase());
  return [...registered, bare(title), bare(address)].filter((key) => key !== '');
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/+(www\.)?/, '')
    .replace(/[^a-z0-9]+/g, '');
}
