/** Where the focus goes when what had it vanishes: to a neighbour, so that nobody has to begin at the top of the page again. */

/** Puts the focus on the first of these elements that is there. By id. */
export function focusOn(...ids: readonly (string | undefined)[]): void {
  ids
    .map((id) => (id === undefined ? null : document.getElementById(id)))
    .find((found) => found !== null)
    ?.focus();
}

/** What comes after one in a list; of the last, what comes before it. */
export function neighbourOf<T>(list: readonly T[], one: T): T | undefined {
  const at = list.indexOf(one);
  return list[at + 1] ?? list[at - 1];
}

/** The names of sessions and files can have the focus: what stands there is said, and a key pressed twice does nothing. */
export const headOf = {
  session: (id: string): string => `head-${id}`,
  waiting: (id: string): string => `waiting-${id}`,
  file: (id: string): string => `file-${id}`,
};
