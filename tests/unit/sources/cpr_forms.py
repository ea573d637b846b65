"""How people write CPR numbers, and what only looks like one. The dates are true, the serials are made up."""

from __future__ import annotations

import re

from site_builder.sources.cpr import Certainty

CERTAIN, POSSIBLE = Certainty.CERTAIN, Certainty.POSSIBLE

# Born in both centuries, on a leap day, with a substitute number (day + 60), and with each kind of seventh digit.
NUMBERS = (
    "010165-1234",
    "311299-0001",
    "290204-4123",
    "610180-1231",
    "910180-1231",
    "120137-9012",
    "150636-9876",
    "010107-5123",
    "241257-1008",
    "311268-8001",
)
# {n} is the number with its hyphen, {d} the date, {s} the serial.
WRITTEN = (
    "{n}",
    "cpr {n}",
    "CPR:{n}",
    "CPR-nr.: {n}",
    "cpr.nr.{n}",
    "cpr={n}",
    "CPR{n}",
    "CPR{d}{s}",
    "C.P.R. {n}",
    "Personnummer: {n}",
    "personnr. {d}{s}",
    "pnr: {d}{s}",
    "({n})",
    "»{n}«",
    '"{n}";12;40',
    "Jensen;{n};12",
    "Jensen\t{n}\t12",
    "Patienten {n} kom igen.",
    "Patient {d}{s} kom igen.",
    "født {d} {s}",
    "person-ID {d}{s}",
    "{d} {s}",
    "{d}\u00a0{s}",
    "{d} - {s}",
    "{d}–{s}",
    "{d}\u2011{s}",
    "{d}\u2212{s}",
    "{d}/{s}",
    "{d}.{s}",
    "{d}_{s}",
    "| {n} | ja |",
    "- {n}",
    "{n}.",
    "Sov godt {n}\nog vågn",
    "cpr {d}{s};12",
    "CPR nr {d}{s} og tlf. 20 20 12 12",
    "tlf. 20 20 12 12, {n}",
    "2026 {n}",
    "12,5 {n}",
    "Jensen,{n},12",
    "12,{n},30",
    "={n}",
    "id={n}",
    "udtraek_{n}.csv",
    "{n}_maj.xlsx",
    "Jensen:{n}",
    "1) {n}",
)
# As a date with a point, a blank or a hyphen in it, and with all four digits of the year.
IN_PARTS = [
    ("01.01.65-1234", "01.01.65-1234"),
    ("01-01-65-1234", "01-01-65-1234"),
    ("01/01/65-1234", "01/01/65-1234"),
    ("01 01 65-1234", "01 01 65-1234"),
    ("01 01 65 - 1234", "01 01 65 - 1234"),
    ("cpr 01.01.65 1234", "01.01.65 1234"),
    ("cpr 01 01 65 1234", "01 01 65 1234"),
    ("01011965-1234", "01011965-1234"),
    ("01.01.1965-1234", "01.01.1965-1234"),
    ("01-01-1965-1234", "01-01-1965-1234"),
    ("CPR 01.01.1965 1234", "01.01.1965 1234"),
    ("CPR 101651234", "101651234"),
    ("cpr;101651234", "101651234"),
]
BARE = [
    ("0707614285", CERTAIN),
    ("0101651234", POSSIBLE),
    ("(0101651234)", POSSIBLE),
    ("0101651234.", POSSIBLE),
    ("se 0101651234", POSSIBLE),
]
# What is more often a day with a time, on five minutes, or a year.
CLOCKS = [
    ("300623 1200", POSSIBLE),
    ("300623\u00a00815", POSSIBLE),
    ("udtraek_300623_2355.csv", POSSIBLE),
    ("010120 2021", POSSIBLE),
    ("010165 1987", POSSIBLE),
    ("300623 1207", CERTAIN),
    ("300623-1200", CERTAIN),
    ("cpr 300623 1200", CERTAIN),
    ("født 300623 1200", CERTAIN),
]
# In two cells of a table, with the width that makes the columns even.
CELLS = [
    ("| 010165 | 1234 |", "010165 | 1234", POSSIBLE),
    ("|010165|1234|", "010165|1234", POSSIBLE),
    ("010165 | 1234", "010165 | 1234", POSSIBLE),
    ("| 12 | 010165       |        1234 | 5678 |", "010165       |        1234", POSSIBLE),
    ("| 010165- | 1234 |", "010165- | 1234", CERTAIN),
    ("| 010165 | -1234 |", "010165 | -1234", POSSIBLE),
    ("| CPR | 010165 | 1234 |", "010165 | 1234", CERTAIN),
    ("| cpr 01.01.65 | 1234 |", "01.01.65 | 1234", CERTAIN),
    ("| Patient | 010165 | 1234 |", "010165 | 1234", CERTAIN),
]
# What Markdown, HTML, YAML and Word write in another way than it is read.
SEEN = [
    ("Om 010165&nbsp;1234 i dag", "010165&nbsp;1234", CERTAIN),
    ("Om 010165&#45;1234 i dag", "010165&#45;1234", CERTAIN),
    ("Om 010165&#x2D;1234 i dag", "010165&#x2D;1234", CERTAIN),
    ("Om 010165&amp;nbsp;1234 i dag", "010165&amp;nbsp;1234", CERTAIN),
    ("Om 010165&minus;1234 i dag", "010165&minus;1234", CERTAIN),
    (r"Om 010165\-1234 i dag", r"010165\-1234", CERTAIN),
    (r"Om 01\.01\.65\-1234 i dag", r"01\.01\.65\-1234", CERTAIN),
    ("Om **010165**-1234 i dag", "010165**-1234", CERTAIN),
    ("Om 010165**-**1234 i dag", "010165**-**1234", CERTAIN),
    ("Om 0101**65**&#45;1234 i dag", "0101**65**&#45;1234", CERTAIN),
    ("Om `010165`-`1234` i dag", "010165`-`1234", CERTAIN),
    ("Om <b>010165</b>-1234 i dag", "010165</b>-1234", CERTAIN),
    ("Om 010165<!-- og -->-1234 i dag", "010165<!-- og -->-1234", CERTAIN),
    ("Om [010165](https://x.dk)-1234 i dag", "010165](https://x.dk)-1234", CERTAIN),
    ("Om 010165\u00ad-1234 i dag", "010165\u00ad-1234", CERTAIN),
    (r'title: "Om 010165\x2d1234 i dag"', r"010165\x2d1234", CERTAIN),
    (r'title: "Om 010165\u002D1234 i dag"', r"010165\u002D1234", CERTAIN),
    (r'title: "Om 010165\_1234 i dag"', r"010165\_1234", CERTAIN),
    (r'title: "Om \x3010165-1234 i dag"', r"\x3010165-1234", CERTAIN),
    ("Om &#48;101651234 i dag", "&#48;101651234", POSSIBLE),
    ("Om 01016512&#51;&#52; i dag", "01016512&#51;&#52;", POSSIBLE),
    ("CPR 01016512&#51;&#52; i dag", "01016512&#51;&#52;", CERTAIN),
    ("| **010165** | 1234 |", "010165** | 1234", POSSIBLE),
]
NOT_SEEN = (
    "010165&amp;1234",
    "010165 &lt; 1234",
    "**12** 010165 *5*",
    "[010165](https://x.dk/1234)",
    "<https://x.dk/010165-1234>",
    r"https://x.dk/010165\-1234",
    "tlf\\. 20&nbsp;20&nbsp;12&nbsp;12",
    "ISBN 978\\-0\\-13\\-110362\\-7",
    r"\d{6}-\d{4} 0101 1234 [12] 5",
    "| 0101 | 6512 | 34 | *n* |",
    "<path d='M010165 1.5'/>1234",
)

# Dates that are none, and what else texts on patients are full of.
NO_DATES = tuple(
    form.format(date=day, serial=serial)
    for day in ("000165", "320165", "310465", "290265", "300204", "011365", "010065", "600165", "920165", "310226")
    for serial in ("1234", "0001")
    for form in ("{date}-{serial}", "{date} {serial}", "{date}{serial}", "CPR {date}-{serial}")
)
PHONES = tuple(
    form.format(number)
    for number in ("20 20 12 12", "20201212", "2020 1212", "+45 20 20 12 12", "0101651234", "+46 0101651234")
    for form in ("tlf. {}", "Telefon: {}", "mobil {}", "Tlf.nr. {}", "(tlf. {})", "tel:{}", "fax {}")
)
REGISTERED = tuple(
    form.format(number)
    for number in ("12345678", "12 34 56 78", "0101651234")
    for form in ("CVR {}", "CVR-nr. {}", "CVR: {}", "PMID: {}", "PMID {}", "ISBN {}", "EAN {}", "GLN: {}")
)
ADDRESSES = tuple(
    form.format(number)
    for number in ("0101651234", "010165-1234", "0707614285")
    for form in (
        "https://x.dk/{}",
        "https://x.dk/a?id={}&b=1",
        "http://x.dk/{}/side.html",
        "www.x.dk/{}",
        "doi:10.1186/{}",
        "https://doi.org/10.1186/s12875-{}",
        "10.1016/j.x.{}",
        "[artiklen](https://x.dk/{})",
    )
)
INSIDE_OTHERS = tuple(
    form.format("0101651234", "010165-1234")
    for form in (
        "1{0}",
        "{0}1",
        "{0}5678",
        "A{0}",
        "DKK{0}",
        "NCT{0}",
        "{0}a",
        "{0}-12",
        "100-{1}",
        "AB-{1}",
        "{1}5",
        "1{1}",
        "1.{1}",
        "0,{0}",
        "{0},50",
        "{0}.5",
        "{0}%",
        "+{0}",
        "x/{0}",
        "{0}/x",
        "#{0}",
    )
)
ORDINARY = (
    "2026-09-30",
    "30-09-2026 1000",
    "30.09.26 kl. 1400",
    "01.01.24 1200 patienter",
    "01-01-2024 1430",
    "12.03.2024 1400",
    "01.01.65-31.12.65",
    "01.01.2024-31.12.2024",
    "2019-2020",
    "2024-K1",
    "010165",
    "010165-123",
    "010165-12345",
    "01016-1234",
    "10165-1234",
    "0101 1234",
    "kl. 19.30-21.30",
    "01.01.1999-2010",
    "01.01.1999 – 2010",
    "01.01.24-2025",
    "fra 01.01.2024 - 2025",
    "BEK nr. 120 af 01/01/2024",
    "ydernr. 010165\t1234",
    "| 010165 | 1234 patienter |",
    "| 12 | 010165 | 123 |",
    "| 01.01.24 | 1200 |",
    "| 01.01.24 | -1200 |",
    "| 30-09-2026 | 1000 |",
    "| 010165 | 12345 |",
    "010165;1234",
    "010165,1234",
    "EudraCT 2004-000446-20",
    "CRD42012002345",
    "V05150412",
    "S0140-6736(10)60310-1",
    "BMJ 2010;340:c1234",
    "2010;150610:1234-1240",
    "100.200.300-1234",
    "1700000000",
    "1234567890",
    "101651234",
    "101.651.234",
    "978-87-7749-123-4",
    "ISBN 978-0-13-110362-7",
    "ISBN 0131103628",
    "ISSN 1234-5678",
    "R03AC02",
    "NPU27300",
    "ydelse 7113, 0101 og 2101",
    "ydelseskode 0101-1234",
    "DK50 0040 0440 1162 43",
    "reg. 1234, konto 0101651234",
    "RR 1,25 (0,98-1,34)",
    "95 % CI 0101-1234",
    "12;40\n30;52\n1;1",
    "spirometri;120;1234",
    "1.010.165",
    "3,14159265358979",
    "010165\n1234",
    "cpr\n101651234",
    "telefon 12 34 56 78 eller 87 65 43 21",
    "56789 patienter og 12345 kontroller",
    "",
    "CPR",
    "et CPR-nummer har ti cifre",
    "DDMMÅÅ-XXXX",
    "xxxxxx-xxxx",
)
LOOK_ALIKES = (*NO_DATES, *PHONES, *REGISTERED, *ADDRESSES, *INSIDE_OTHERS, *ORDINARY, *NOT_SEEN)


def written(form: str, number: str) -> str:
    day, _, serial = number.partition("-")
    return form.format(n=number, d=day, s=serial)


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


TRUE = [(written(form, number), digits(number)) for form in WRITTEN for number in NUMBERS]
