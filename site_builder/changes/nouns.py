"""The nouns of a report. Where a thing is only ever told as »the«, the other forms are the same."""

from __future__ import annotations

from .change import Noun

FILE = Noun("fil", "filen", "filer")
PACKAGE = Noun("pakke", "pakken", "pakker")
MEASURE = Noun("målepunkt", "målepunktet", "målepunkter", neuter=True)
GUIDE = Noun("udtræksvejledning", "udtræksvejledningen", "udtræksvejledninger")
MEETING = Noun("møde", "mødet", "møder", neuter=True)
HANDOUT = Noun("bilag", "bilaget", "bilag", neuter=True)
GUIDELINES = Noun("anbefalinger og kilder", "anbefalinger og kilder", "anbefalinger og kilder")
SAMPLE = Noun("fil med eksempeltal", "filen med eksempeltal", "filer med eksempeltal")
CHART = Noun("diagram", "diagrammet", "diagrammer", neuter=True)
RECOMMENDATION = Noun("anbefaling", "anbefalingen", "anbefalinger")
SOURCE = Noun("kilde", "kilden", "kilder")
ITEM = Noun("programpunkt", "programpunktet", "programpunkter", neuter=True)
PITFALL = Noun("faldgrube", "faldgruben", "faldgruber")
REFERENCE = Noun("tal at holde op mod", "tallet at holde op mod", "tal at holde op mod", neuter=True)
QUESTION = Noun("spørgsmål", "spørgsmålet", "spørgsmål", neuter=True)
ITEM_PART = Noun("del", "delen", "dele")
AGREEMENT = Noun("forslag til aftale", "forslaget til aftale", "forslag til aftaler", neuter=True)
EVALUATION = Noun("spørgsmål i evalueringen", "spørgsmålet i evalueringen", "spørgsmål i evalueringen", neuter=True)
ROLE = Noun("rolle", "rollen", "roller")
TASK = Noun("forberedelse", "forberedelsen", "forberedelser")
SUPPORT = Noun("hjælp, der kan bestilles", "hjælpen, der kan bestilles", "slags hjælp, der kan bestilles")
LINK = Noun("link", "linket", "links", neuter=True)
RELATED = Noun("henvisning til en anden pakke", "henvisningen til en anden pakke", "henvisninger til andre pakker")
EXEMPTION = Noun("undtagelse fra en regel", "undtagelsen fra en regel", "undtagelser fra regler")
DEVIATION = Noun("afvigelse fra definitionen", "afvigelsen fra definitionen", "afvigelser fra definitionen")
REQUIREMENT = Noun("forudsætning", "forudsætningen", "forudsætninger")
COLUMN = Noun("kolonne", "kolonnen", "kolonner")
GOAL = Noun("fokusområde", "fokusområdet", "fokusområder", neuter=True)
OUTCOME = Noun("udbytte", "udbyttet", "udbytter", neuter=True)
KEYWORD = Noun("søgeord", "søgeordet", "søgeord", neuter=True)
TOPIC = Noun("emne", "emnet", "emner", neuter=True)
REGION = Noun("region", "regionen", "regioner")
CODE = Noun("kode", "koden", "koder")
HISTORY = Noun("version i historikken", "versionen i historikken", "versioner i historikken")
CHANGELOG = Noun("CHANGELOG.md", "CHANGELOG.md", "CHANGELOG.md")
PAGE = Noun("side", "siden", "sider")
PUBLISHER = Noun("udgiver", "udgiveren", "udgivere")
SYSTEM = Noun("lægesystem", "lægesystemet", "lægesystemer", neuter=True)
DATA_SOURCE = Noun("datakilde", "datakilden", "datakilder")
CODE_LIST = Noun("kodetabel", "kodetabellen", "kodetabeller")
MEANING = Noun("betydning af en kode", "betydningen af koden", "betydninger af koder")
PATHWAY = Noun("møderække", "møderækken", "møderækker")
PATHWAY_MEETING = Noun("møde i rækken", "mødet i rækken", "møder i rækken", neuter=True)
TERM = Noun("ord i ordlisten", "ordet i ordlisten", "ord i ordlisten", neuter=True)
SEEN = Noun("dagen, den sidst er set,", "dagen, den sidst er set,", "dagen, kilderne sidst er set,")


def saying(words: str) -> Noun:
    """Make the noun of files that hold certain words: to filer, hvor der stadig står 65 år."""
    return Noun(f"fil, hvor der stadig står {words}", f"filen, hvor der stadig står {words}",
                f"filer, hvor der stadig står {words}")


def only(the: str) -> Noun:
    """Make the noun of a field, which is only ever told as »the«: perioden, nævneren."""
    return Noun(the, the, the)
