/** A guide packed for a browser, and back. */

export type { GuideTexts, PackedGuide } from './packed/packedGuide.ts';
export { packGuide, packTexts } from './packed/packGuide.ts';
export { unpackGuide, withTexts } from './packed/unpackGuide.ts';
