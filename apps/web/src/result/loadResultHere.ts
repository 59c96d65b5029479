/** Loads the result for the page of the check, with its styles. Apart, so that the check does not carry the list of all its files. */
import { wearStyles } from '../layouts/wearStyles.ts';
import result from '../styles/result.css?url';
import share from '../styles/share.css?url';
import sheet from '../styles/sheet.css?url';

/** @throws Error when a file cannot be fetched: offline before the first whole visit. */
export async function loadResultHere(): Promise<typeof import('./ResultHere.tsx')> {
  const [loaded] = await Promise.all([import('./ResultHere.tsx'), wearStyles(result, sheet, share)]);
  return loaded;
}
