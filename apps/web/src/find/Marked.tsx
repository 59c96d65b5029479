import { termOf, wordPattern } from './terms.ts';

type Props = { readonly text: string; readonly terms: ReadonlySet<string> };

/** A text with the words marked that have one of the terms. */
export function Marked({ text, terms }: Props) {
  // a word, then what stands between it and the next
  return (
    <>
      {piecesOf(text).map(({ piece, isWord }) =>
        isWord && terms.has(termOf(piece) ?? '') ? <mark>{piece}</mark> : piece,
      )}
    </>
  );
}

function piecesOf(text: string): { readonly piece: string; readonly isWord: boolean }[] {
  const pieces: { piece: string; isWord: boolean }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (index > end) pieces.push({ piece: text.slice(end, index), isWord: false });
    pieces.push({ piece: word, isWord: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ piece: text.slice(end), isWord: false });
  return pieces;
}
