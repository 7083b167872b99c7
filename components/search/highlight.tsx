import { Fragment } from 'react';

/** As the search index compares words: without accents, case and a possessive's end. */
const plain = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|['’]s$/g, '')
    .toLowerCase();

/** A text with the words that begin as a word of the query marked. */
export function Highlight({ text, query }: { readonly text: string; readonly query: string }) {
  const wanted = query
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(plain)
    .filter((word) => word.length > 1);
  const pieces = text.split(/([\p{L}\p{N}'’]+)/u);
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one string never change places
    <Fragment key={index}>
      {index % 2 === 1 && wanted.some((word) => plain(piece).startsWith(word)) ? (
        <mark>{piece}</mark>
      ) : (
        piece
      )}
    </Fragment>
  ));
}
