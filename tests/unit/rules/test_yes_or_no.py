import pytest

from site_builder.rules.yes_or_no import answered_by_yes_or_no

CLOSED = [
    "Er I enige?",
    "Har I en fast arbejdsgang?",
    "Kan sekretæren booke en tid til spirometri?",
    "Skal vi måle igen?",
    "Vil I gøre det fra mandag?",
    "Må sygeplejersken forny recepten?",
    "Bør alle patienter have en kontrol?",
    "Gør I det samme hver gang?",
    "Bruger I spørgearket?",
    "Bruger sekretæren spørgearket?",
    "Kender I tallet?",
    "Findes der en aftale med plejehjemmet?",
    "Synes I, at tallet passer?",
    "Lykkedes det?",
    "Brugte I telefonarket?",
    "Fik I talt om det hjemme?",
    "Kom I i gang?",
    "Drak I kaffe?",
    "Slap I for at ringe?",
    "Holdt vi aftalen?",
    "Forstod I svaret?",
    "Sov I dårligt?",
    "Ved I, hvor mange patienter I har?",
    "Ved I, hvad vi ser i tallene?",
    "Ved I, hvem der ringer?",
    "Gik det godt?",
    "Tror I på tallet?",
    "Mon vi kan nå det?",
    "Ved I, hvem der ringer til patienten?",
    "Er det aftalt, hvordan patienten får svar?",
    "Har alle i klinikken set planen?",
    "Er jeres praksis anderledes end de andre?",
    "Passer det med journalen?",
    "Og er det nok?",
    "Når plejehjemmet ringer, har I så en plan?",
    "Da I skrev R95 første gang, lå der så en måling ved siden af?",
    "Hvis I kunne vælge om, ville I så gøre det samme?",
    "Giver I NSAID til patienter på 65 år eller derover?",
    "Skal vi fortsætte eller ej?",
    "Er det godt nok, eller hvad?",
    "Tænk på den sidste patient. Fik hun en tid?",
    "Har I en plan? Er den skrevet ned?",
    "»Er I enige?«",
    "Jeres eget bogstav: Ligger I, hvor I troede?",
]
OPEN = [
    "Hvad gør I i dag?",
    "Hvem i klinikken opdager det?",
    "Hvor længe går der?",
    "Hvornår sætter I koden?",
    "Hvordan siger I det?",
    "Hvorfor er forskellen så stor?",
    "Hvilken faldgrube passer bedst på jer?",
    "Hvis navn står på aftalen?",
    "Prøver vi at dele tallet på alder, hvad ser vi så?",
    "Ringer plejehjemmet, hvem tager den?",
    "Kommer prøven for sent, hvem ringer?",
    "Får hun feber, hvor længe kan det vente?",
    "Laver vi det om, hvordan ved vi så, at det virker?",
    "Som I ser: Hvad er anderledes?",
    "Alt, vi aftalte?",
    "Ting, I vil gøre anderledes?",
    "Ting I vil gøre anderledes?",
    "I hvilken rækkefølge gør I det?",
    "På hvilken måde hjalp det?",
    "Af dem, der fik et opioid, hvor mange har så fået det længe?",
    "Når plejehjemmet ringer, hvad spørger I så om?",
    "Hvis I skulle ændre én ting, hvad skulle det så være?",
    "Er det ukompliceret eller kompliceret?",
    "Skal vi måle igen, eller er vi færdige?",
    "Er det godt nok, eller hvad skal der til?",
    "Kan han vente på svaret, og hvem kan I ringe til?",
    "Har I prøvet det, og i så fald hvordan gik det?",
    "Er I enige – hvorfor?",
    "Er det svært, hvorfor ikke?",
    "Har I en plan? Hvad står der i den?",
    "Har I en plan? Hvis nej, hvorfor ikke?",
    "Hvad gør I? Virker det?",
    "Har I prøvet det? Fortæl om den sidste gang.",
    "Giv et eksempel: Er det sådan hos jer?",
    "Kan I give et eksempel fra jeres egen praksis?",
    "Vil du fortælle om en patient?",
    "Før I så tallet, hvad gættede I på?",
    "For det første: Hvem gør det?",
    "Enige?",
    "Det sidste, vi aftalte?",
    "Skriv én ting, I gør anderledes.",
    "Tag en runde om bordet.",
    "",
]


@pytest.mark.parametrize("question", CLOSED)
def test_a_question_with_its_verb_first_is_answered_by_yes_or_no(question: str) -> None:
    assert answered_by_yes_or_no(question)


@pytest.mark.parametrize("question", OPEN)
def test_a_question_that_asks_for_more_is_left_alone(question: str) -> None:
    assert not answered_by_yes_or_no(question)


@pytest.mark.parametrize("text", ["og " * 40_000 + "?", "er, og a " * 20_000 + "?", "når x" + ", a" * 40_000 + "?"])
def test_a_strange_text_takes_no_time(text: str) -> None:
    assert not answered_by_yes_or_no(text)
