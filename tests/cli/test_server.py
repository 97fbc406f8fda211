"""An office on a server, from the command line: founded, shared, moved there and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop import founding
from asn_desktop.core.errors import PersonError
from asn_desktop.database import keys
from tests import offices
from tests.offices import run
from tests.servers import Server

pytestmark = pytest.mark.postgresql

HEADINGS = ("KODE UNIT", "NAMA UNIT", "UNIT INDUK", "SINGKATAN")
SITI, RINA = "kuda hijau terbang sore", "empat kata yang lain"


@pytest.fixture
def place(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of an empty database, for an owner who is no superuser but may make roles; her
    passphrase stands in the environment."""
    name = server.new()
    with server.connect() as connection:
        connection.execute(f"CREATE ROLE siti_{name} LOGIN CREATEROLE PASSWORD '{SITI}'")
        connection.execute(f"ALTER DATABASE {name} OWNER TO siti_{name}")
    monkeypatch.setenv("ASN_DESKTOP_PASSPHRASE", SITI)
    yield server.over_the_port(name, "nobody").replace("nobody@", "")
    server.drop(name)


def _login(place: str, who: str = "siti") -> str:
    return f"{who}_{place.rpartition('/')[2]}"


def _secret(folder: Path, word: str) -> Path:
    file = folder / "sandi.txt"
    file.write_text(word + "\n", encoding="utf-8")
    return file


def test_an_office_on_a_server_is_shared_by_accounts(place: str, tmp_path: Path) -> None:
    """It is founded by who owns the database; a reader gets an account, reads, and is refused by
    the program and by the server; a changed role and a removed account hold at once."""
    siti, rina = _login(place), _login(place, "rina")
    made = run("office", "create", place, "--user", siti, "--name", "BKPSDM", "--json")
    assert made.status == 0, made.err
    assert made.data["connection_encrypted"] is True
    assert SITI not in made.out
    units = offices.workbook(
        tmp_path / "unit.xlsx", HEADINGS, [("U1", "Dinas Kesehatan", None, None)]
    )
    mine = ("--office", place, "--user", siti)
    taken = run(*mine, "import", "units", units, "--json")
    assert taken.data["added"] == 1, taken.err
    word = _secret(tmp_path, RINA)
    added = run(
        *mine, "accounts", "add", rina, "--role", "reader", "--new-passphrase-file", word, "--json"
    )
    assert added.status == 0, added.err
    hers = ("--office", place, "--user", rina, "--passphrase-file", word)
    found = run(*hers, "search", "units", "kesehatan", "--json")
    assert found.status == 0, found.err
    assert "Dinas Kesehatan" in found.out
    more = offices.workbook(tmp_path / "lagi.xlsx", HEADINGS, [("U2", "Dinas Lain", None, None)])
    assert run(*hers, "import", "units", more).status == 4
    assert run(*mine, "accounts", "change", rina, "--role", "clerk").status == 0
    changed = run(*hers, "import", "units", more, "--json")
    assert (changed.status, changed.data["added"]) == (0, 1), changed.err
    assert run(*mine, "accounts", "remove", rina).status == 0
    gone = run(*hers, "kinds", "--json"), run(*hers, "search", "units", "lain")
    assert gone[1].status == 4
    assert gone[1].err.strip() == str(keys.wrong_passphrase())
    assert run("office", "check", place, "--user", siti).status == 0
    assert "TLS" in run("office", "info", place, "--user", siti).out


def test_a_real_office_moves_to_a_server_and_back(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Encrypted file → server → encrypted file: the same tables with the same digests; both open
    for whoever moved it, and the new file for nobody else."""
    siti = _login(place)
    file, back = tmp_path / "kantor.asn", tmp_path / "kembali.asn"
    assert run("office", "create", file, "--user", siti, "--name", "BKPSDM").status == 0
    units = offices.workbook(
        tmp_path / "unit.xlsx", HEADINGS, [("U1", "Dinas Kesehatan", None, None)]
    )
    assert run("--office", file, "--user", siti, "import", "units", units).status == 0
    there = run("office", "move", file, place, "--json")
    assert there.status == 0, there.err
    assert there.data["equal"] is True
    counts = {table["name"]: table["rows"] for table in there.data["tables"]}
    assert (counts["accounts"], counts["units"], counts["imports"]) == (1, 1, 1)
    found = run("--office", place, "--user", siti, "search", "units", "dinas", "--json")
    assert "Dinas Kesehatan" in found.out, found.err
    assert run("office", "check", place, "--user", siti).status == 0
    word = _secret(tmp_path, RINA)
    home = run(
        "office", "move", place, back, "--user", siti, "--target-passphrase-file", word, "--json"
    )
    assert home.status == 0, home.err
    assert home.data["tables"] == there.data["tables"]
    assert len(home.data["recovery_key"].split("-")) == 9
    assert b"Dinas Kesehatan" not in back.read_bytes()
    assert run("office", "check", back, "--user", siti, "--passphrase-file", word).status == 0
    assert run("office", "check", back, "--user", siti).status == 4
    again = run("office", "move", file, place, "--user", siti)
    assert again.status == 1
    assert "Sudah ada" in again.err


def test_only_an_administrator_moves_an_office(tmp_path: Path, place: str) -> None:
    """Whoever could copy all of it could also take it away."""
    file = offices.real(tmp_path)
    word = _secret(tmp_path, offices.PASSPHRASE)
    moved = run("office", "move", file, place, "--user", "budi", "--passphrase-file", word)
    assert moved.status == 4, moved.err


def test_an_office_that_cannot_be_founded_is_taken_away_again(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it stays on the server, and it can be made again."""
    mine = ("office", "create", place, "--user", _login(place))

    def fail(*_: object) -> None:
        raise PersonError("no such name")

    with monkeypatch.context() as patch:
        patch.setattr(founding, "name_office", fail)
        assert run(*mine, "--name", "BKPSDM").status == 1
    made = run(*mine, "--name", "BKPSDM", "--json")
    assert made.status == 0, made.err
    assert run("office", "check", place, "--user", _login(place)).status == 0
