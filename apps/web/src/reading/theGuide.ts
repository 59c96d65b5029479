/** The guide, for the pages that are made at build. */
export { drawings, guide, views } from 'virtual:guide';
