"""Whether a Danish question can be answered yes or no: its verb stands first, and nothing in it asks for more.

It is made to be silent when in doubt: a question that is wrongly blamed teaches an author to set the rule aside.
"""

from __future__ import annotations

import re

ASKS = r"hv(?:ad|em|or\w*|ilke[nt]?)\b"  # not »hvis«, which is »if« as often as »whose«
SENTENCE = re.compile(r"(?<=[.!?:])[»«\"”]*\s+")
OPEN = re.compile(rf"(?:(?:og|men|så) )?(?:\w+ )?{ASKS}", re.IGNORECASE)  # also »I hvilken …«, »På hvad …«
# »Fortæl om sidste gang« after a closed question opens it.
TELL = re.compile(r"(?:beskriv|begrund|forklar|fortæl|giv|nævn|sig|skriv|tegn|uddyb|vis)\b", re.IGNORECASE)
LEAD = re.compile(r"^[»«\"”„–-]*\s*(?:(?:og|men|så|nå|altså),? )*", re.IGNORECASE)
# »…, og hvad gør I så?«, »…, og i så fald hvem?«, »…, hvorfor?« ask on; »Ved I, hvem der ringer?« does not.
# »…, hvad ser vi så?« has its verb in front of »vi«, as a question of its own has, and »Ved I, hvad vi ser?« has not.
ASKS_ON = re.compile(
    rf"(?:\b(?:og|men|samt|ja|nej|fald)|[–-]),? (?:\w+ ){{0,2}}?{ASKS}|, {ASKS}(?: ikke)?[?]|"
    r", hv(?:em|ad|or(?:dan|når|for)?)(?: (?:langt|længe|meget|ofte))? (?:\w+(?:r|n|l|de|te)|må|ved)"
    r"(?: (?:I|vi|du|man|det|den|der|han|hun)\b|[?])",
    re.IGNORECASE,
)
CHOICE = re.compile(r"\beller\b(?! (?:ej|ikke|derover|derunder)\b| hvad[?])", re.IGNORECASE)
POLITE = re.compile(
    r"(?:kan|kunne|vil|ville) (?:i|du|nogen|en af jer) "
    r"(?:beskrive|dele|forklare|fortælle|give|komme med|nævne|sige|sætte ord på|vise)\b",
    re.IGNORECASE,
)
AUXILIARY = (
    "er var har havde kan kunne skal skulle vil ville må måtte bør burde tør turde bliver blev får fik gør gjorde "
    "findes fandtes mon"
)
PAST = "faldt fandt gav gik hjalp kom lod lå løb måtte sagde skrev stod talte tog traf valgte ved vidste"
# Words with a verb's ending that begin a sentence and are none: »Når I …«, »For det første …«, »Det sidste vi …«.
NO_VERB = re.compile(
    r"(?:\w*(?:for|over|efter|under|især)|når|før|her|der|hver|eller|mer|flere|sidste|første|største|bedste|næste|"
    r"deres|jeres|vores|alles|hvor\w*)$",
    re.IGNORECASE,
)
# The past of a strong verb has one vowel: »drak«, »slap«, »holdt«, »for-stod«. So have these in front of »I« and »vi«.
STRONG = r"(?:be|for|fore|op|ud|und)?[^\W\daeiouyæøå]*[aeiouyæøå]{1,2}[^\W\daeiouyæøå]+"
NO_PAST = "alt at da dem den der det end folk før hver hvis men mens når om samt selv som ting"
PRONOUN = r"(?:I|vi|du|jeg|man|det|der|den|de|han|hun)\b"  # »I« is capital: »i« is the preposition
SUBJECT = rf"(?:{PRONOUN}|(?:nogen|alle|ingen|begge|jeres|vores|praksis)\b|\w{{3,}}(?:en|et|ne)\b)"
VERB_FIRST = (
    re.compile(rf"(?:{AUXILIARY.replace(' ', '|')}) ", re.IGNORECASE),
    re.compile(rf"(?:(?i:{PAST.replace(' ', '|')})|(?P<verb>\w+(?:ede|te|es))) {PRONOUN}"),
    re.compile(rf"(?P<verb>\w{{2,}}r) {SUBJECT}"),
    re.compile(rf"(?i:(?!(?:{NO_PAST.replace(' ', '|')})\b){STRONG}) (?:I|vi|du|man)\b"),
)


def answered_by_yes_or_no(text: str) -> bool:
    """Tell whether everything that a text asks can be answered yes or no."""
    parts = [LEAD.sub("", part.strip()) for part in SENTENCE.split(text.strip())]
    asked = [part for part in parts if part.rstrip('»«"”').endswith("?")]
    if not asked or any(TELL.match(part) or OPEN.match(part) for part in parts):
        return False
    return all(_is_closed(part) for part in asked)


def _is_closed(sentence: str) -> bool:
    if CHOICE.search(sentence) or POLITE.match(sentence) or ASKS_ON.search(sentence):
        return False
    if re.match(r"(?:når|hvis|da)\b", sentence, re.IGNORECASE):  # »Når en patient ringer, har I så en aftale?«
        clauses = re.split(r", ", sentence)[1:]
        return not any(OPEN.match(clause) for clause in clauses) and any(map(_verb_first, clauses))
    return _verb_first(sentence)


def _verb_first(sentence: str) -> bool:
    found = (pattern.match(sentence) for pattern in VERB_FIRST)
    return any(match and not NO_VERB.match(match.groupdict().get("verb") or "") for match in found)
