declare module 'virtual:guide' {
  export const guide: import('@footing/guide').Guide;
  /** SVG text by drawing id. */
  export const drawings: Readonly<Record<string, string>>;
}
