// The search itself, in the theme's worker (site/finish.py): a question becomes what the engine asks its index for.
// All words, those that stand nowhere replaced by the nearest that do, else any. `said` tells which of these it was.
import { clause, isShort, isSmall, wordsOf } from "./words.js";
import { nearest, stands } from "./near.js";

const MARK = "<mark>"; // the engine's, around a hit
const MUCH = 1e7; // more than any score of the engine's

/** Answer a question: the engine's items, and what is said of them. */
export function find(lunr, engine, question) {
  const language = { separator: lunr.tokenizer.separator, stops: (word) => !lunr.da.stopWordFilter(new lunr.Token(word)) };
  const words = wordsOf(question, language);
  const wanted = words.filter((word) => !isSmall(word, language));
  if (!wanted.length) return { items: [], said: words.length ? { small: true } : {} };
  const { items, said } = ask(lunr, engine, wanted);
  return { items: items.map((group) => group.map(withKeywords)), said };
}

function ask(lunr, engine, words) {
  const { found, missing, instead } = sort(lunr, engine.index, words);
  if (!found.length) return { items: [], said: { missing, short: missing.every(isShort) } };
  const { items } = engine.search(found.map(clause).join(" "));
  const full = withAll(items, found);
  return { items: mostFirst(full.length ? full : items, found), said: { missing, instead, any: !full.length } };
}

/** Part the words in those that stand in the index, or nearly do, and those that do not. */
function sort(lunr, index, words) {
  const missing = words.filter((word) => !stands(lunr, index, word, isShort(word)));
  const instead = missing.map((word) => nearest(lunr, index, word)).filter(Boolean);
  return { missing, instead, found: [...new Set([...words.filter((word) => !missing.includes(word)), ...instead])] };
}

/** Keep what holds all the words: a heading's text together with its page's title and keywords. */
function withAll(items, words) {
  const kept = items.map((group) => {
    const page = group.find(isPage);
    const full = group.filter((item) => words.every((word) => item.terms[word] || page.terms[word]));
    return full.length && !full.includes(page) ? [...full, page] : full;
  });
  return kept.filter((group) => group.length);
}

function isPage({ location }) {
  return !location.includes("#");
}

/** Put first what holds most of the words in one place. Enter takes the highest score, so the order stands there too. */
function mostFirst(items, words) {
  const hits = (group) => Math.max(...group.map((item) => words.filter((word) => item.terms[word]).length));
  const raised = items.map((group) => [group, hits(group) * MUCH]);
  return raised.map(([group, more]) => group.map((item) => ({ ...item, score: item.score + more })))
    .sort((a, b) => b[0].score - a[0].score);
}

/** Let a keyword that was hit stand first where the title does not tell why the page is there. */
function withKeywords({ tags = [], ...item }) {
  const hit = item.title.includes(MARK) ? [] : tags.filter((tag) => tag.includes(MARK));
  return hit.length ? { ...item, text: `<p>Søgeord: ${hit.join(", ")}</p>${item.text}` } : item;
}
