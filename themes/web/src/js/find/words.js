// What of a question is searched for. The stop words of the engine's language (lunr.da, after the Snowball list) are
// left out; those that it lacks, and only questions are made of, stand here.
const QUESTION = new Set((
  "bør fordi få får gør hvem hvilke hvilken hvilket hvordan hvorfor hvornår kan lige må så vores være"
).split(" "));
const SIGNS = /[*^~\\]/g; // the engine's own operators
const CODE = /^\p{L}\d$/u; // »K7«: somebody is writing K78
const SHORT = 3;

/** Give the words of a question, cut as those of the index are. */
export function wordsOf(question, { separator }) {
  return [...new Set(question.toLowerCase().replace(SIGNS, " ").split(separator).filter(Boolean))];
}

/** Tell whether a word says nothing of what is looked for. */
export function isSmall(word, { stops }) {
  return QUESTION.has(word) || stops(word);
}

/** Tell whether a word is too short to be the beginning of another: »i« is no Influenza. */
export function isShort(word) {
  return word.length < SHORT && !CODE.test(word);
}

/** Write a word for the engine: its beginning will do, and the whole word counts for more. */
export function clause(word) {
  return isShort(word) ? `${word}^1` : `${word}* ${word}^4`; // a bare word is taken for a beginning
}
