"""Which words turn a text into another advice: ikke, højst, mg, fem, kvinder, metformin.

No list holds every such word, so that nothing is called a mere correction by this one: it only tells what must be read
as a new definition. docs/decisions/0013 says which texts it is asked about.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ACTS = """
    ikke ej aldrig ingen intet uden hverken undtagen undtaget medmindre bortset kun alene udelukkende altid alle enten
    eller undgå undgås undlad undlades fraråd frarådes frarådet anbefal anbefales anbefalet tilbyd tilbydes overvej
    overvejes stop stoppes seponer seponeres start startes begynd begyndes fortsæt fortsættes afslut afsluttes giv gives
    må skal bør kan behøver"""
BOUNDS = """
    højst mindst maks maksimalt maksimum minimum over under før efter inden indtil senest tidligst mere mindre flere
    færre højere lavere større øg øges øget nedsæt nedsættes nedsat sænk sænkes hæv hæves halver fordobl hver daglig
    dagligt ugentlig ugentligt månedlig månedligt kvartalsvis årlig årligt halvårlig halvårligt"""
COUNTS = """
    nul én ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve
    tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind halv halve halvt halvanden dobbelt dobbelte"""
UNITS = """
    g mg µg μg mcg kg ml cl dl l mm cm m mmol mol ie enhed enheder procent promille kpa mmhg sekund sekunder min minut
    minutter time timer døgn dag dage uge uger måned måneder kvartal kvartaler år gang gange"""
WHO = """
    mand mænd kvinde kvinder barn børn spædbørn unge voksne ældre yngre gravide ammende drenge piger højre venstre
    positiv positivt positive negativ negativt negative forhøjet normal normalt akut"""
DRUGS = """
    insulin morfin paracetamol digoxin warfarin adrenalin atropin litium lithium kalium kalcium calcium natrium
    magnesium jern folinsyre acetylsalicylsyre metotrexat methotrexat allopurinol colchicin nitrofurantoin trimetoprim
    trimethoprim levothyroxin østrogen gestagen testosteron hydrocortison kortison vaccine diuretika opioid opioider
    gliclazid glimepirid lamotrigin duloxetin bupropion naltrexon disulfiram"""
WORDS = frozenset(word for group in (ACTS, BOUNDS, COUNTS, UNITS, WHO, DRUGS) for word in group.split())
# One and many are the same unit, whatever way it is written.
SAME = {
    "dage": "dag", "uger": "uge", "måneder": "måned", "kvartaler": "kvartal", "timer": "time", "minutter": "minut",
    "min": "minut", "gange": "gang", "sekunder": "sekund", "enheder": "enhed", "procent": "%", "μg": "µg", "mcg": "µg",
}
# The ends that WHO gives the names of drugs of one kind, spelt as in Danish; then what turns a word within itself.
DRUG = re.compile(
    r"(?:pril|sartan|olol|dipin|statin|fibrat|thiazid|tiazid|semid|lacton|xaban|gatran|parin|grel|formin|gliptin"
    r"|gliflozin|glutid|prazol|tidin|setron|cillin|cillinam|mycin|micin|cyclin|cyklin|oxacin|conazol|nidazol|ciclovir"
    r"|amivir|mab|tinib|profen|fenac|coxib|oxicam|triptan|azepam|azepin|zolam|pidem|piclon|oxetin|alopram|tralin"
    r"|triptylin|apin|peridon|piprazol|dopa|lukast|terol|tropium|sonid|asol?on|isolon|dronat|codein|kodein|adol|codon"
    r"|fentanyl|gestrel|estradiol|steron|blokker|antagonist|agonist|hæmmer)(?:er|erne|en|s)?\Z"
    r"|\A(?:hyper|hypo|taky|tachy|brady|(?:høj|lav)(?:dosis|risiko|dosering))"
)
CODE = r"\b[A-Z]{1,2}\d{2}[A-Z0-9.]*\b"
NUMBER = r"(?:(?<!\w)[−-])?\d+(?:[.,]\d+)*"
TOKEN = re.compile(rf"{CODE}|{NUMBER}|[<>≤≥=±%‰]|[^\W\d_]+")
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
ABBREVIATION = 3  # letters: LAMA for LABA is another drug


def turned(before: str, after: str) -> bool:
    """Tell whether a number, a unit or a word that decides what is done is new, gone or elsewhere in its sentence.

    Sentences that both texts have count for nothing, so that moving one changes nothing.
    """
    old, new = _rest(before, after), _rest(after, before)
    if [*_weights(old)] != [*_weights(new)]:
        return True
    gone, come = (set(text.casefold().split()) for text in (old, new))
    return any(f"u{word}" in other for one, other in ((gone, come), (come, gone)) for word in one)


def _rest(text: str, other: str) -> str:
    """Give the sentences that the other text has not, in their order."""
    known = Counter(_sentences(other))
    left = []
    for sentence in _sentences(text):
        if known[sentence] > 0:
            known[sentence] -= 1
        else:
            left.append(sentence)
    return " ".join(left)


def _sentences(text: str) -> list[str]:
    return [" ".join(sentence.split()) for sentence in SENTENCE.split(text)]


def _weights(text: str) -> Iterator[str]:
    for token in TOKEN.findall(text):
        word = token.casefold()
        if not word.isalpha() or word in WORDS or DRUG.search(word) or (token.isupper() and len(word) >= ABBREVIATION):
            yield SAME.get(word, word)
