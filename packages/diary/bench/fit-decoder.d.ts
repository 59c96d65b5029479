/** fit-decoder has no types of its own. */
declare module 'fit-decoder' {
  const decoder: { fit2json(buffer: ArrayBuffer): unknown; parseRecords(json: unknown): unknown };
  export default decoder;
}
