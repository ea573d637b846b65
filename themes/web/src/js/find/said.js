// What is said of a search, in words: what was found, what was not, and what to do then.
const ASK = "Skriv et emne, en kode eller et spørgsmål.";
const quoted = new Intl.ListFormat("da", { type: "conjunction" });
const quote = (words) => quoted.format(words.map((word) => `»${word}«`));
const pages = (count) => (count === 1 ? "1 side" : `${count} sider`);

/** Say how it goes until the first answer. */
export function progress(state) {
  const failed = { text: "Søgningen kunne ikke hentes. Se, om der er net, og hent siden igen." };
  return state === "failed" ? failed : { text: "Søger …", waits: true };
}

/** Say what an answer holds: `said` is what js/find/find.js tells of it. */
export function told(question = "", { items = [], said = {} } = {}) {
  const { small, missing = [], instead = [], any, short } = said;
  if (!question) return { text: ASK };
  if (small) return { text: `Der er kun småord i »${question}«. ${ASK}` };
  if (short) return { text: "Skriv lidt mere: tre bogstaver eller en kode." };
  const none = `Ingen sider med ${any && !missing.length ? "alle ordene" : quote(missing.length ? missing : [question])}.`;
  if (!items.length) return { text: none, none: true };
  if (!any && !missing.length) return { text: pages(items.length) };
  return { text: `${none} Her er ${pages(items.length)} med ${any ? "nogle af ordene" : shown(instead)}.` };
}

function shown(instead) {
  return instead.length ? quote(instead) : "resten af det, du skrev";
}
