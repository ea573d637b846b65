"""`klyngepakker codeowners`: the file follows the publishers' registry."""

from __future__ import annotations

ORG = "@eksempel-paa-en-organisation-der-ikke-findes"
HEADER = "# Skrevet af »klyngepakker codeowners« ud fra packages/_catalogue/publishers.yaml. Ret dér.\n"


def give_owners(project):
    registry = project / "packages" / "_catalogue" / "publishers.yaml"
    text = registry.read_text("utf-8")
    text = text.replace("  kind: catalogue\n", f'  kind: catalogue\n  owners: ["{ORG}/redaktionen"]\n')
    registry.write_text(text.replace("  successor:", f'  owners: ["{ORG}/nord", "{ORG}/syd"]\n  successor:'), "utf-8")
    card = project / "packages" / "proeve" / "package.md"
    card.write_text(card.read_text("utf-8").replace("publisher: catalogue", "publisher: hovedstaden"), "utf-8")


def test_a_package_belongs_to_its_publishers_owners_and_all_else_to_the_editors(small_project, klyngepakker):
    give_owners(small_project)
    done = klyngepakker("codeowners", "--project", small_project)
    assert (done.returncode, done.stdout) == (0, ".github/CODEOWNERS er skrevet.\n")
    assert (small_project / ".github" / "CODEOWNERS").read_text("utf-8") == (
        f"{HEADER}"
        f"* {ORG}/redaktionen\n"
        f"/packages/proeve/ {ORG}/nord {ORG}/syd\n"
        f"/data_samples/proeve/ {ORG}/nord {ORG}/syd\n"
    )


def test_a_check_writes_nothing_and_says_whether_it_is_up_to_date(small_project, klyngepakker):
    give_owners(small_project)
    done = klyngepakker("codeowners", "--check", "--project", small_project)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "klyngepakker: .github/CODEOWNERS følger ikke udgiverne; kør »klyngepakker codeowners«\n"
    assert not (small_project / ".github").exists()
    klyngepakker("codeowners", "--project", small_project)
    done = klyngepakker("codeowners", "--check", "--project", small_project)
    assert (done.returncode, done.stdout) == (0, ".github/CODEOWNERS passer.\n")


def test_a_link_to_another_place_is_not_written_through(small_project, klyngepakker, tmp_path):
    give_owners(small_project)
    (tmp_path / "elsewhere").write_text("rør mig ikke")
    (small_project / ".github").mkdir()
    (small_project / ".github" / "CODEOWNERS").symlink_to(tmp_path / "elsewhere")
    assert klyngepakker("codeowners", "--project", small_project).returncode == 1
    assert (tmp_path / "elsewhere").read_text() == "rør mig ikke"


def test_without_owners_it_says_where_they_are_written(small_project, klyngepakker):
    done = klyngepakker("codeowners", "--project", small_project)
    assert done.returncode == 1
    assert done.stderr == "klyngepakker: ingen udgiver har «owners» i packages/_catalogue/publishers.yaml\n"
