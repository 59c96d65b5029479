declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2'; keepFeatures: readonly string[]; dropTables: readonly string[] },
  ): Promise<Buffer>;
}
