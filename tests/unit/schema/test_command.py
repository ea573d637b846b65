import subprocess
from collections.abc import Callable
from pathlib import Path

from site_builder.schema import KINDS

Command = Callable[..., "subprocess.CompletedProcess[str]"]
NAMES = sorted(f"{kind.name}.json" for kind in KINDS)


def test_the_command_writes_the_schemas_and_the_snippets_once(small_project: Path, klyngepakker: Command) -> None:
    first = klyngepakker("schema", "--project", small_project)
    assert (first.returncode, first.stdout) == (0, f"{len(NAMES) + 1}\u00a0filer er skrevet.\n")
    assert sorted(file.name for file in (small_project / "schema").iterdir()) == NAMES
    again = klyngepakker("schema", "--project", small_project)
    assert (again.returncode, again.stdout) == (0, f"{len(NAMES) + 1}\u00a0filer passer.\n")


def test_a_new_topic_makes_them_stale(small_project: Path, klyngepakker: Command) -> None:
    klyngepakker("schema", "--project", small_project)
    topics = small_project / "packages" / "_catalogue" / "topics.yaml"
    topics.write_text(topics.read_text("utf-8") + '- id: soevn\n  title: "Søvn"\n  text: "At sove."\n', "utf-8")
    checked = klyngepakker("schema", "--check", "--project", small_project)
    assert (checked.returncode, checked.stderr) == (
        1,
        "klyngepakker: klyngepakker.code-snippets, package.json følger ikke formatet og listerne; "
        "kør »klyngepakker schema«\n",
    )


def test_a_folder_of_ones_own_gets_the_schemas_alone(
    small_project: Path, tmp_path: Path, klyngepakker: Command
) -> None:
    klyngepakker("schema", "--project", small_project, "--output", tmp_path / "ud")
    assert sorted(file.name for file in (tmp_path / "ud").iterdir()) == NAMES
    assert not (small_project / ".vscode").exists()


def test_lists_that_cannot_be_read_leave_the_files_as_they_are(small_project: Path, klyngepakker: Command) -> None:
    topics = small_project / "packages" / "_catalogue" / "topics.yaml"
    topics.write_text("- id: Søvn\n", "utf-8")
    done = klyngepakker("schema", "--project", small_project)
    assert done.returncode == 1
    assert done.stderr.endswith("klyngepakker: katalogets lister kan ikke læses, så filerne er ikke rørt\n")
    assert not (small_project / "schema").exists()
