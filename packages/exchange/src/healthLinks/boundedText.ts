/**
 * The text of an answer, or undefined when it is longer than `limit` bytes: no more than that is ever held, whatever a server sends. What lies
 * between is thrown away with the connection.
 */
export async function boundedText(response: Response, limit: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    // leaving the loop cancels the stream
    if (length > limit) return undefined;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
