/** A guide packed for a browser, and back. */

export { type AskedColumns, askedInColumns, columnsOfAsked } from './packed/askedColumns.ts';
export { OtherGuideError } from './packed/otherGuide.ts';
export type { PackedAsked, PackedGuide, PackedNumbers } from './packed/packedGuide.ts';
export { packGuide, packTexts, partPacked } from './packed/packGuide.ts';
export { type ShareSources, sourceNamer } from './packed/shareTable.ts';
export { unpackAsked, withTexts } from './packed/unpackAsked.ts';
export { unpackGuide } from './packed/unpackGuide.ts';
