/** What of a cause the sentences about it need; `short` says in a few words what it is. */
export type NamedCause = { readonly id: string; readonly name: string; readonly short: string };

/** "Something else" is the name of a row, and of no cause: its sentences say what it stands for instead. */
export function isNoKnownCause({ id }: NamedCause): boolean {
  return id === 'something-else';
}
