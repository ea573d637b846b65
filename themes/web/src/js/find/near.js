// The words of the index that a word without hits may have been meant as.
const LEAST = 5;

/** Tell whether any word of the index is this one, or begins with it when `whole` is not asked for. */
export function stands(lunr, index, word, whole) {
  return index.tokenSet.intersect(lunr.TokenSet.fromString(whole ? word : `${word}*`)).toArray().length > 0;
}

/** Give the word that is meant: one letter away, or the longest that begins it (»tragtdiagram«: tragt). */
export function nearest(lunr, index, word) {
  if (word.length < LEAST || /\d/.test(word)) return undefined;
  const near = index.tokenSet.intersect(lunr.TokenSet.fromFuzzyString(word, 1)).toArray();
  const [found] = near.sort((a, b) => pages(index, b) - pages(index, a) || (a < b ? -1 : 1));
  return found ?? beginning(index, word);
}

function beginning(index, word) {
  for (let end = word.length - 1; end >= LEAST; end -= 1) {
    if (index.invertedIndex[word.slice(0, end)]) return word.slice(0, end);
  }
  return undefined;
}

function pages(index, word) {
  const places = index.invertedIndex[word];
  return new Set(index.fields.flatMap((field) => Object.keys(places[field]))).size;
}
