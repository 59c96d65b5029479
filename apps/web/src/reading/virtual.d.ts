declare module 'virtual:guide' {
  export const guide: import('@footing/guide').Guide;
  /** SVG text by drawing id. */
  /** The drawings of the body map. */
  export const views: readonly import('@footing/guide/body-map').View[];
  export const drawings: Readonly<Record<string, string>>;
}
