import { readGuideFolder } from '../src/guideFolder.ts';
import { ownGuideFolder } from '../src/load.ts';

/** The contents of the guide of this repository, by path; a new Map each time, to be edited. */
export function realContents(): Map<string, string> {
  return new Map(readGuideFolder(ownGuideFolder));
}
