"""A new office in the window, an older one that gets a passphrase, and the key for the safe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.accounts.documents import recovery_paper
from asn_desktop.database import keys
from asn_desktop.database.engine import Database
from asn_desktop.database.keys import attempts
from asn_desktop.documents.writer import make_pdf
from asn_desktop.opening import Door, door_of, open_office, open_with_recovery_key
from asn_desktop.shell.founding import FoundingDialog, suggested_login
from asn_desktop.shell.recovery_key import NewRecoveryKeyDialog
from asn_desktop.widgets.jobs import JobRunner
from tests.documents.papers import texts
from tests.offices import PASSPHRASE, people, real
from tests.shell.doors import wait_for
from tests.shell.windows import Files


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def founding(qtbot: QtBot, tmp_path: Path, files: Files) -> Iterator[FoundingDialog]:
    made = FoundingDialog(tmp_path / "kantor.asn", files)
    qtbot.addWidget(made)
    made.show()
    yield made
    leave(made)


def text_of(data: bytes) -> str:
    return "\n".join(texts(data))


def leave(dialog: FoundingDialog) -> None:
    if dialog.database is not None:
        dialog.database.close()
    dialog.done(0)


def fill_in(dialog: FoundingDialog, *, office: str = "BKPSDM Uji") -> None:
    if not dialog._protect:
        QTest.keyClicks(dialog.office, office)
    QTest.keyClicks(dialog.person, "Dra. Siti Rahmawati, M.Si.")
    QTest.keyClicks(dialog.passphrase.first, PASSPHRASE)
    QTest.keyClicks(dialog.passphrase.again, PASSPHRASE)


def made(qtbot: QtBot, dialog: FoundingDialog) -> Database:
    dialog.next_button.click()
    wait_for(qtbot, dialog)
    assert dialog.database is not None, dialog.notice.text()
    return dialog.database


def test_an_office_is_founded_encrypted_with_its_administrator(
    qtbot: QtBot, founding: FoundingDialog
) -> None:
    """The new office asks for a passphrase from the first day on; its founder is administrator
    under the suggested user name, and the office has its name."""
    fill_in(founding)
    assert founding.login.text() == "siti.rahmawati"
    database = made(qtbot, founding)
    assert database.actor.may("accounts.write")
    assert door_of(founding.location) is Door.PASSPHRASE
    database.close()
    with open_office(founding.location, login="siti.rahmawati", passphrase=PASSPHRASE) as opened:
        assert opened.actor.name == "Dra. Siti Rahmawati, M.Si."


def test_what_is_missing_is_said_beside_the_boxes(founding: FoundingDialog) -> None:
    """An empty dialog makes nothing, says beside each box what is missing, and shows the first."""
    founding.next_button.click()
    assert not founding.busy
    assert founding.office_note.text() == "Nama kantor belum diisi."
    assert "Nama" in founding.person_note.text()
    assert "huruf kecil" in founding.login_note.text()
    assert "10 karakter" in founding.passphrase.notes()[0]
    assert founding.focusWidget() is founding.office
    assert not Path(founding.location).exists()


@pytest.mark.parametrize(
    "typed, said",
    [("pendek", "Lemah"), ("kopi hujan lemari", "Baik"), (PASSPHRASE, "Sangat baik")],
)
def test_the_strength_is_told_in_words(founding: FoundingDialog, typed: str, said: str) -> None:
    """While a passphrase is typed, words tell how good it is."""
    QTest.keyClicks(founding.passphrase.first, typed)
    assert founding.passphrase.notes()[0].startswith(said)


def test_an_office_in_the_same_place_is_never_replaced(
    qtbot: QtBot, founding: FoundingDialog, files: Files, tmp_path: Path
) -> None:
    """Where a file of this name stands, the person chooses another place."""
    place = Path(founding.location)
    place.write_bytes(b"milik orang")
    fill_in(founding)
    founding.next_button.click()
    assert "Sudah ada" in founding.place_note.text()
    assert place.read_bytes() == b"milik orang"
    files.answers = [tmp_path / "lain.asn"]
    founding.choose_button.click()
    made(qtbot, founding)
    assert (tmp_path / "lain.asn").exists()


def test_the_recovery_key_is_not_closed_by_mistake(qtbot: QtBot, founding: FoundingDialog) -> None:
    """The key stays in sight until the person says that it is on paper; it opens the office."""
    fill_in(founding)
    database = made(qtbot, founding)
    page = founding.page
    assert page is not None
    founding.reject()
    assert founding.isVisible()
    assert not founding.done_button.isEnabled()
    page.tick.click()
    assert founding.done_button.isEnabled()
    database.close()
    open_with_recovery_key(founding.location, page._key).close()


def test_the_paper_is_printed_and_saved_only_where_one_wants(
    qtbot: QtBot, founding: FoundingDialog, files: Files, tmp_path: Path
) -> None:
    """The preview shows one page with the key; saving asks where; nothing else is written."""
    fill_in(founding)
    made(qtbot, founding)
    page = founding.page
    assert page is not None
    before = set(tmp_path.rglob("*"))
    page.print_button.click()
    preview = page.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.view.page_count == 1)
    shown = text_of(preview.pdf)
    assert all(group in shown for group in page._key.split("-"))
    preview.close()
    assert set(tmp_path.rglob("*")) == before
    files.answers = [tmp_path / "kunci.pdf"]
    page.save_button.click()
    qtbot.waitUntil(page.said.isVisible)
    assert page._key.split("-")[0] in text_of((tmp_path / "kunci.pdf").read_bytes())


@pytest.mark.parametrize("paper", ["F4", "A4"])
def test_the_paper_is_one_page_and_says_what_to_do(paper: str) -> None:
    """The key, whose office, when and by whom, where to keep it and how to use it: on one page."""
    key = "-".join(["7K3M"] * 9)
    data, count = make_pdf(
        recovery_paper(
            key, "BKPSDM Uji", "/data/kantor.asn", "28 November 2026", paper=paper, person="Siti"
        )
    )
    assert count == 1
    text = text_of(data)
    for wanted in (
        "KUNCI PEMULIHAN",
        "7K3M",
        "BKPSDM Uji",
        "28 November 2026",
        "amplop",
        "brankas",
    ):
        assert wanted in text


def test_an_older_office_gets_its_passphrase(qtbot: QtBot, tmp_path: Path, files: Files) -> None:
    """An office without a passphrase is encrypted where it stands, with all its people."""
    path = tmp_path / "lama.asn"
    with Database.create(path) as plain:
        from asn_desktop.employees.sample import fill

        fill(plain, 30)
        before = people(plain)
    dialog = FoundingDialog(path, files, protect=True)
    qtbot.addWidget(dialog)
    dialog.show()
    fill_in(dialog)
    database = made(qtbot, dialog)
    assert keys.needs_key(path)
    assert people(database) == before
    assert dialog.page is not None
    leave(dialog)


def test_a_new_recovery_key_replaces_the_old_one(
    qtbot: QtBot, tmp_path: Path, files: Files
) -> None:
    """Only whoever gives the own passphrase again gets a new key, and only that one opens."""
    path = real(tmp_path, people=0)
    runner = JobRunner()
    with open_office(path, login="siti", passphrase=PASSPHRASE) as database:
        from PySide6.QtWidgets import QWidget

        host = QWidget()
        qtbot.addWidget(host)
        dialog = NewRecoveryKeyDialog(database, runner, files, host)
        dialog.show()
        QTest.keyClicks(dialog.passphrase, "bukan ini kata sandinya")
        dialog.make_button.click()
        wait_for(qtbot, dialog)
        assert dialog.page is None
        assert "tidak benar" in dialog.note.text()
        attempts.succeeded(path)  # instead of waiting
        dialog.passphrase.setText(PASSPHRASE)
        dialog.make_button.click()
        wait_for(qtbot, dialog)
        assert dialog.page is not None
        key = dialog.page._key
        dialog.page.tick.click()
        dialog.done_button.click()
    runner.close()
    open_with_recovery_key(path, key).close()


@pytest.mark.parametrize(
    "name, login",
    [
        ("Dra. Hj. Siti Nur Rahma, M.Si.", "siti.rahma"),
        ("Sukarno", "sukarno"),
        ("", ""),
        ("Ni Luh Putu Ayu", "ni.ayu"),
    ],
)
def test_a_user_name_is_suggested(name: str, login: str) -> None:
    """A user name comes from first and last name, without titles."""
    assert suggested_login(name) == login
