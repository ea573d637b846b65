"""What was made before is not made again."""

from site_builder.kit.store import Store


def counted():
    made = []

    def make(data: bytes):
        def one() -> bytes:
            made.append(data)
            return data

        return one

    return make, made


def test_a_file_is_made_once(tmp_path):
    make, made = counted()
    store = Store(tmp_path)
    assert [store.get("a", make(b"A")) for _ in range(3)] == [b"A", b"A", b"A"]
    assert Store(tmp_path).get("a", make(b"another")) == b"A"
    assert made == [b"A"]


def test_without_a_folder_nothing_is_kept(tmp_path):
    make, made = counted()
    store = Store()
    assert [store.get("a", make(b"A")) for _ in range(2)] == [b"A", b"A"]
    assert made == [b"A", b"A"]
    assert list(tmp_path.iterdir()) == []


def test_sweeping_leaves_what_was_asked_for(tmp_path):
    make, _ = counted()
    old = Store(tmp_path)
    for mark in ("kept", "gone"):
        old.get(mark, make(mark.encode()))
    new = Store(tmp_path)
    new.get("kept", make(b""))
    new.sweep()
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
