"""`klyngepakker kit` as a coordinator runs it."""

import io
import re
import zipfile

import pytest

from tests.paper import words_of

from .own_numbers import write_own
from .reading import all_text, files_in

SEED = "0123456789abcdef"
KEY = "fortroligt/noegle.pdf"
COLUMNS = "practice;numerator;denominator\n"
pytestmark = pytest.mark.xdist_group("kits")


@pytest.fixture(scope="module")
def own_kit(tmp_path_factory, project, klyngepakker):
    """A kit with the cluster's own numbers: what was said, its files, the names in the numbers."""
    folder = tmp_path_factory.mktemp("egne")
    names = write_own("uvi-aeldre", folder / "tal")
    (folder / "tal" / "dyrkning.csv").write_text(
        re.sub(r"\d+;\d+$", ";", (folder / "tal" / "dyrkning.csv").read_text("utf-8"), count=1, flags=re.MULTILINE),
        "utf-8",
    )
    result = klyngepakker("kit", "uvi-aeldre", "--project", project, "--data", folder / "tal", "--seed", SEED,
                          "--date", "2027-01-14", "--start", "18.30", "--participants", 18, "--output", folder / "ud")
    assert result.returncode == 0, result.stderr
    return result, files_in(folder / "ud"), names


def test_no_practice_is_named_outside_the_key(own_kit):
    _, files, names = own_kit
    key = all_text("noegle.pdf", files[KEY])
    assert [name for name in names if name not in key] == []
    for file, data in files.items():
        if file != KEY:
            text = all_text(file, data)
            assert len(text) > 100, file  # or nothing at all was read
            assert [name for name in names if name.casefold() in text.casefold()] == [], file


def test_the_archive_holds_all_but_the_key(own_kit):
    _, files, _ = own_kit
    inside = zipfile.ZipFile(io.BytesIO(files["uvi-aeldre-klyngemoede.zip"])).namelist()
    left_out = {KEY, "indhold.txt", "uvi-aeldre-klyngemoede.zip"}
    wanted = {f"uvi-aeldre-klyngemoede/{name}" for name in files if name not in left_out}
    assert set(inside) == wanted
    assert "uvi-aeldre-klyngemoede/dataark/dataark-A.pdf" in inside


def test_the_clusters_own_numbers_are_not_called_invented(own_kit):
    _, files, _ = own_kit
    text = all_text("dataark.pdf", files["dataark.pdf"])
    assert "Klyngens egne tal" in text
    assert "pdigtede tal" not in text


def test_the_seed_is_told_and_gives_the_same_letters_again(own_kit, tmp_path, project, klyngepakker):
    said, files, names = own_kit
    assert f"Frøet er {SEED}." in said.stdout
    for folder, seed in (("a", SEED), ("b", "et helt andet frø")):
        write_own("uvi-aeldre", tmp_path / folder)
        klyngepakker("kit", "uvi-aeldre", "--project", project, "--data", tmp_path / folder, "--seed", seed,
                     "--output", tmp_path / f"ud-{folder}")  # fmt: skip
    first, again, other = (
        practices(key)
        for key in (files[KEY], (tmp_path / "ud-a" / KEY).read_bytes(), (tmp_path / "ud-b" / KEY).read_bytes())
    )
    assert sorted(first) == sorted(names)
    assert first == again
    assert first != other


def practices(key: bytes) -> list[str]:
    """The practices in the order of their letters."""
    return re.findall(r"^[A-Z] (.+) (?:ja|nej|\d af \d)$", words_of(key), re.MULTILINE)


def test_two_runs_give_the_same_bytes(tmp_path, project, klyngepakker):
    for folder in ("a", "b"):
        result = klyngepakker("kit", "stop-op", "--project", project, "--date", "14.1.2027",
                              "--output", tmp_path / folder)  # fmt: skip
        assert result.returncode == 0, result.stderr
    assert files_in(tmp_path / "a") == files_in(tmp_path / "b")


BAD = {
    "a column that is spelt wrongly": ("practice;numeratr;denominator\nX;12;30\n", "1:10", "mente du «numerator»?"),
    "decimal commas in counts": (f"{COLUMNS}Lægerne;12,5;30\n", "2:9", "12,5 er ikke et antal"),
    "thousands with a point": (f"{COLUMNS}Lægerne;1.000;3000\n", "2:9", "tusindtal skrives 1000"),
    "nothing at all": ("", "1:1", ""),
    "a patient": (f"{COLUMNS}010150-1234;12;30\n", "2:1", "her står et CPR-nummer"),
    "100,000 rows": (COLUMNS + "".join(f"P{n};6;9\n" for n in range(100_000)), "", "73 læger"),
}


def order(klyngepakker, project, folder):
    return klyngepakker("kit", "uvi-aeldre", "--project", project, "--data", folder / "tal", "--output", folder / "ud")


@pytest.mark.parametrize("fault", BAD)
def test_bad_numbers_are_refused_at_their_place_and_nothing_is_written(fault, tmp_path, project, klyngepakker):
    text, place, said = BAD[fault]
    write_own("uvi-aeldre", tmp_path / "tal")
    (tmp_path / "tal" / "dyrkning.csv").write_text(text, "utf-8")
    result = order(klyngepakker, project, tmp_path)
    assert result.returncode == 1
    assert f"dyrkning.csv:{place}" in result.stderr
    assert said in result.stderr
    assert result.stderr.endswith("Intet er skrevet. Ret tallene, og kør igen.\n")
    assert "1234" not in result.stderr
    assert not (tmp_path / "ud").exists()


@pytest.mark.parametrize("prepare", [
    lambda data: data.encode("cp1252"), lambda data: b"\xef\xbb\xbf" + data.encode(),
    lambda data: data.replace("\n", "\r\n").encode(),
], ids=["as Danish Excel saves it", "with a byte order mark", "with Windows line ends"])  # fmt: skip
def test_numbers_are_read_as_excel_saves_them(prepare, tmp_path, project, klyngepakker):
    names = write_own("uvi-aeldre", tmp_path / "tal")
    for file in (tmp_path / "tal").glob("*.csv"):
        file.write_bytes(prepare(file.read_text("utf-8")))
    result = order(klyngepakker, project, tmp_path)
    assert result.returncode == 0, result.stderr
    key = all_text("noegle.pdf", (tmp_path / "ud" / KEY).read_bytes())
    assert [name for name in names if name not in key] == []


@pytest.mark.parametrize(("arguments", "said"), [
    (["uvi-aldre"], "pakken «uvi-aldre» findes ikke; mente du «uvi-aeldre»?"),
    (["uvi-aeldre", "--meeting", "opfolgning"], "mødet «opfolgning» findes ikke i uvi-aeldre; mente du «opfoelgning»?"),
    (["uvi-aeldre", "--date", "31.2.2027"], "«31.2.2027» er ikke en dato; skriv den som 2027-01-14"),
    (["uvi-aeldre", "--start", "25.10"], "«25.10» er ikke et klokkeslæt; skriv det som 18.30"),
    (["stop-op", "--data", "tal", "--output", "/ud"], "stop-op har ingen målepunkter, så --data kan ikke bruges"),
    (["uvi-aeldre", "--seed", "hemmeligt"], "--seed hører til --data"),
    (["uvi-aeldre", "--data", "tal", "--seed", "kort"], "frøet skal have mindst 8 tegn"),
    (["uvi-aeldre", "--participants", "0"], "0 er uden for"),
    (["uvi-aeldre", "--date", "9999-10-01"], "«9999-10-01» er for langt væk; skriv et årstal fra 2000 til 2100"),
    (["uvi-aeldre", "--data", "tal"], "skriv --output MAPPE: hvor ark og nøgle skal ligge, uden for projektet"),
    (["uvi-aeldre", "--output", "packages/moede"], "ligger i projektet; vælg en mappe uden for det"),
    (["uvi-aeldre", "--data", "/tal", "--output", "/tal/ud"], "tallene og materialerne kan ikke ligge i hinanden"),
])  # fmt: skip
def test_an_order_that_cannot_be_met_says_what_to_write(arguments, said, project, klyngepakker):
    result = klyngepakker("kit", *arguments, "--project", project, cwd=project)
    assert (result.returncode, said in result.stderr) == (2, True), result.stderr


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path, project, klyngepakker):
    (tmp_path / "mit.txt").write_text("vigtigt", "utf-8")
    result = klyngepakker("kit", "stop-op", "--project", project, "--output", tmp_path)
    assert result.returncode == 2
    assert "ligger «mit.txt», som ikke hører til et møde; vælg en anden mappe" in result.stderr
    assert (tmp_path / "mit.txt").read_text("utf-8") == "vigtigt"


def test_a_kit_takes_the_place_of_an_older_one_but_not_of_a_file_that_was_put_there(tmp_path, project, klyngepakker):
    for _ in range(2):
        assert klyngepakker("kit", "stop-op", "--project", project, "--output", tmp_path / "ud").returncode == 0
    (tmp_path / "ud" / "brev.docx").write_text("vigtigt", "utf-8")
    result = klyngepakker("kit", "stop-op", "--project", project, "--output", tmp_path / "ud")
    assert (result.returncode, "«brev.docx»" in result.stderr) == (2, True)
    assert (tmp_path / "ud" / "brev.docx").read_text("utf-8") == "vigtigt"


def test_a_key_is_not_lost_to_a_run_with_other_letters(tmp_path, project, klyngepakker):
    write_own("uvi-aeldre", tmp_path / "tal")
    assert order(klyngepakker, project, tmp_path).returncode == 0
    key = (tmp_path / "ud" / KEY).read_bytes()
    for more in ((), ("--data", tmp_path / "tal")):
        result = klyngepakker("kit", "uvi-aeldre", "--project", project, *more, "--output", tmp_path / "ud")
        assert result.returncode == 2
        assert "ligger nøglen til de bogstaver, der er delt ud; flyt den først" in result.stderr
    assert (tmp_path / "ud" / KEY).read_bytes() == key


def test_a_sign_that_no_font_has_costs_nobody_the_papers(tmp_path, project, klyngepakker):
    result = klyngepakker("kit", "stop-op", "--project", project, "--cluster", "Klynge 😀 ✓",
                          "--output", tmp_path / "ud")  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert "Klynge ? ✓" in all_text("drejebog.pdf", (tmp_path / "ud" / "drejebog.pdf").read_bytes())


def test_what_is_odd_about_a_plan_is_said(tmp_path, project, klyngepakker):
    result = klyngepakker("kit", "uvi-aeldre", "--project", project, "--date", "2026-12-24", "--participants", 73,
                          "--minutes", 20, "--output", tmp_path / "ud")  # fmt: skip
    assert "Mødet ligger på juleaftensdag." in result.stdout
    assert "Drejebogen er lavet til højst 40 deltagere." in result.stdout
    assert "frister er passeret; se invitationen." in result.stdout
    assert "minutter for langt, når alt er forkortet. Flyt et punkt til næste gang." in result.stdout


def test_a_follow_up_never_shows_the_earlier_numbers_as_the_later(tmp_path, project, klyngepakker):
    write_own("uvi-aeldre", tmp_path / "tal")
    (tmp_path / "tal" / "dyrkning-efter.csv").unlink()
    result = klyngepakker("kit", "uvi-aeldre", "--meeting", "opfoelgning", "--project", project,
                          "--data", tmp_path / "tal", "--output", tmp_path / "ud")  # fmt: skip
    assert "Uden tal: dyrkning-efter. Figurerne er udeladt." in result.stdout
    for file in ("dataark.pdf", "drejebog.pdf"):
        text = words_of(tmp_path / "ud" / file)
        assert "Recepter mod urinvejsinfektion" in text
        assert "Dyrket urin hos behandlede på 65 år og derover, procent" not in text


def test_a_fault_in_another_package_costs_nobody_the_papers(small_project, klyngepakker):
    card = small_project / "packages" / "halv" / "package.md"
    card.parent.mkdir()
    card.write_text("---\ntitle: Halvt skrevet\n---\n", "utf-8")
    made = klyngepakker("kit", "proeve", "--project", small_project)
    assert (made.returncode, "packages/halv" in made.stdout + made.stderr) == (0, False)


def test_a_fault_in_what_all_share_stops_the_papers(small_project, klyngepakker):
    (small_project / "packages" / "_catalogue" / "topics.yaml").write_text("- id: [\n", "utf-8")
    made = klyngepakker("kit", "proeve", "--project", small_project)
    assert (made.returncode, "topics.yaml:" in made.stdout + made.stderr) == (1, True)
