/**
 * Of each text the sentences that were not said before: neither at first, nor by a text before it. What only one text says
 * stays, in its order; a text that says nothing new is empty.
 */
export function saidOnce(texts: readonly string[], atFirst: readonly string[]): string[] {
  const said = new Set(atFirst);
  return texts.map((text) => {
    const own = sentencesOf(text).filter((sentence) => !said.has(sentence));
    for (const sentence of own) said.add(sentence);
    return [...new Set(own)].join(' ');
  });
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}
