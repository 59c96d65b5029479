import { readGuideFolder } from '@footing/guide/folder';
import { ownGuideFolder } from '@footing/guide/load';

/** The contents of the guide of this repository, by path; a new Map each time, to be edited. */
export function realContents(): Map<string, string> {
  return new Map(readGuideFolder(ownGuideFolder));
}
