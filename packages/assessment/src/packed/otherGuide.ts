/** Goes up when the columns of a packed guide change their meaning: parts in two forms do not fit one another either. */
export const form = 3;

/** What the parts of one packed guide have in common. */
export function partOf(hash: string): string {
  return `${form} ${hash}`;
}

/** Parts of two versions of a guide met: the app was updated while a page of it was open. Loading the page anew mends it. */
export class OtherGuideError extends RangeError {
  override readonly name = 'OtherGuideError';
}
