/** Entries as a reader looks for them: by the name that is shown, not by the id. */
export function byName<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
