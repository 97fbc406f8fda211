"""What is typed into a form survives a crash, and is offered again."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.database import drafts
from asn_desktop.database.drafts import Draft, keep_draft, list_drafts
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands import remove_employees
from asn_desktop.office.screen.office import OfficeScreen
from asn_desktop.screens import form_keeper
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.compare import Side
from asn_desktop.widgets.messages import Toast, answered_by
from tests import servers
from tests.offices import Site, practice
from tests.screens.comparing import (
    as_rina,
    button,
    choose,
    choose_newcomer,
    comparing,
    idle,
    rina_changes,
    stored,
    type_into,
)
from tests.shell.windows import opened, ready, screen
from tests.widgets.answers import Answers


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pause in typing is over at once."""
    monkeypatch.setattr(form_keeper, "PAUSE", 20)
    monkeypatch.setattr(form_keeper, "RETRY", 100)


@pytest.fixture
def office(site: Site) -> Path | str:
    return practice(site)


@pytest.fixture
def window(qtbot: QtBot, office: Path | str) -> Iterator[MainWindow]:
    with opened(qtbot, office) as window:
        yield window


def kept(qtbot: QtBot, database: Database, count: int = 1) -> list[Draft]:
    """The drafts in the office, as soon as there are as many."""
    qtbot.waitUntil(lambda: len(list_drafts(database)) == count)
    return list_drafts(database)


def crash(
    qtbot: QtBot, office: Path | str, *, newcomer: bool = False, **typed: str
) -> tuple[int, Draft]:
    """Type into the third person, or somebody who may be removed, and leave the draft behind as a
    crash does; returns both."""
    with opened(qtbot, office) as window:
        people = screen(window)
        record = choose_newcomer(qtbot, people) if newcomer else choose(qtbot, people, 3)
        type_into(qtbot, people, **typed)
        texts = {name: people.form.typed().get(name) for name in typed}
        qtbot.waitUntil(lambda: _has(window.database, typed))
        assert all(texts.values())
        (draft,) = list_drafts(window.database)
    with Database.open(office) as database:
        keep_draft(database, draft.screen, draft.record, draft.version, draft.title, draft.content)
    return record, draft


def _has(database: Database, typed: dict[str, str]) -> bool:
    return any(typed.keys() <= draft.content["typed"].keys() for draft in list_drafts(database))


def test_what_is_typed_is_kept_until_it_is_saved(qtbot: QtBot, window: MainWindow) -> None:
    """A second after the last key the text stands in the office, a half typed one too; saving takes
    it out, and so does throwing it away."""
    people = screen(window)
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi", birth_date="31 Feb 19")
    qtbot.waitUntil(lambda: _has(window.database, {"birth_place": "", "birth_date": ""}))
    (draft,) = list_drafts(window.database)
    assert (draft.screen, draft.record) == ("employees", record)
    assert draft.content["typed"]["birth_date"][0] == "31 Feb 19"
    people.form.discard()
    kept(qtbot, window.database, 0)
    type_into(qtbot, people, birth_place="Garut")
    kept(qtbot, window.database, 1)
    people.form.save()
    kept(qtbot, window.database, 0)
    assert stored(people, record)["birth_place"] == "Garut"


def test_after_a_crash_the_work_is_offered_and_goes_on(qtbot: QtBot, office: Path | str) -> None:
    """The next start says what was left from when; going on opens the form as it was typed, wrong
    dates included, and saving it ends the draft."""
    record, draft = crash(qtbot, office, birth_place="Cimahi", birth_date="31 Feb 19")
    with opened(qtbot, office) as window:
        people = screen(window)
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines))
        (line,) = window.draft_notice.lines
        assert draft.title in line.text() and "Pegawai" in line.text()
        assert f"{draft.at.astimezone():%d-%m-%Y %H.%M}"[:10] in line.text()
        button(line, "Lanjutkan").click()
        qtbot.waitUntil(lambda: people.form.is_dirty)
        assert people.keeper.record == record
        assert people.form.typed()["birth_date"].text == "31 Feb 19"
        assert people.form.note("birth_date")
        assert not window.draft_notice.isVisible()
        type_into(qtbot, people, birth_date="01-02-1979")
        people.form.discard()
        kept(qtbot, window.database, 0)


def test_a_draft_can_be_thrown_away(qtbot: QtBot, office: Path | str) -> None:
    """“Buang” forgets the draft everywhere, and the record stays as stored."""
    record, _draft = crash(qtbot, office, birth_place="Cimahi")
    with opened(qtbot, office) as window:
        people = screen(window)
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines))
        choose(qtbot, people, 3)
        assert people.form.news.text()
        button(people.form.news, "Buang").click()
        assert not people.form.news.text() and not window.draft_notice.isVisible()
        kept(qtbot, window.database, 0)
        assert stored(people, record)["birth_place"] != "Cimahi"


def test_typing_does_not_decide_about_an_earlier_draft(qtbot: QtBot, office: Path | str) -> None:
    """Who opens the record and types without looking at the offer loses nothing of the draft: it
    waits until it is gone on with or thrown away, also after saving something else."""
    record, _draft = crash(qtbot, office, birth_place="Cimahi")
    with opened(qtbot, office) as window:
        people = screen(window)
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines))
        choose(qtbot, people, 3)
        type_into(qtbot, people, phone="08123456789")
        qtbot.waitUntil(lambda: _has(window.database, {"phone": "", "birth_place": ""}))
        people.form.save()
        qtbot.waitUntil(lambda: not people.form.is_dirty)
        idle(qtbot, people)
        qtbot.waitUntil(lambda: not _has(window.database, {"phone": ""}))
        assert _has(window.database, {"birth_place": ""})
        assert people.form.news.text()
        # It is of an older version now: going on compares.
        button(people.form.news, "Lanjutkan").click()
        dialog = comparing(qtbot, people.form)
        dialog.save()
        qtbot.waitUntil(lambda: not people.form.is_dirty)
        now = stored(people, record)
        assert (now["birth_place"], now["phone"]) == ("Cimahi", "08123456789")
        kept(qtbot, window.database, 0)


def test_a_record_that_changed_since_is_compared(qtbot: QtBot, office: Path | str) -> None:
    """A draft of an older version of the person leads into the comparison; going back keeps it
    waiting, choosing saves it."""
    record, _draft = crash(qtbot, office, birth_place="Cimahi")
    with Database.open(office) as database:
        rina_changes(database, record, birth_place="Garut")
    with opened(qtbot, office) as window:
        people = screen(window)
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines))
        button(window.draft_notice.lines[0], "Lanjutkan").click()
        dialog = comparing(qtbot, people.form)
        (one,) = dialog._found
        assert (one.theirs.text, one.mine.text, one.preset) == ("Garut", "Cimahi", None)
        dialog.reject()
        assert not people.form.is_dirty
        assert people.form.values()["birth_place"] == "Garut"
        button(people.form.news, "Lanjutkan").click()
        dialog = comparing(qtbot, people.form)
        dialog.choose("birth_place", Side.MINE)
        dialog.save()
        qtbot.waitUntil(lambda: not people.form.is_dirty)
        assert stored(people, record)["birth_place"] == "Cimahi"
        kept(qtbot, window.database, 0)


def test_a_removed_record_goes_on_as_a_new_one(qtbot: QtBot, office: Path | str) -> None:
    """Where the person was removed since, the draft becomes a new person with all that stood in the
    form."""
    record, draft = crash(qtbot, office, newcomer=True, birth_place="Cimahi")
    with Database.open(office) as database, as_rina(database) as hers:
        remove_employees(hers, [record])
    with opened(qtbot, office) as window:
        people = screen(window)
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines))
        button(window.draft_notice.lines[0], "Lanjutkan").click()
        qtbot.waitUntil(lambda: people.form.is_dirty)
        assert people.form.news.text()
        people.form.save()
        qtbot.waitUntil(lambda: not people.form.is_dirty)
        idle(qtbot, people)
        again = people.keeper.record
        assert again and again != record
        assert stored(people, again)["birth_place"] == "Cimahi"
        assert stored(people, again)["nip"] == draft.content["opened"]["nip"][0]
        kept(qtbot, window.database, 0)


def test_new_records_are_kept_too(qtbot: QtBot, office: Path | str) -> None:
    """A new person that was never saved is offered by the name typed so far; a second new one does
    not replace it."""
    with Database.open(office) as database:
        content = {"opened": {}, "typed": {"name": ["Siti Rahma", None], "sex": ["Wanita", "P"]}}
        keep_draft(database, "employees", None, None, "Pegawai baru: Siti Rahma", content)
    with opened(qtbot, office) as window:
        people = screen(window)
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines))
        assert "Siti Rahma" in window.draft_notice.lines[0].text()
        people.new_record()
        assert people.form.news.text()
        type_into(qtbot, people, name="Bagas")
        both = kept(qtbot, window.database, 2)
        assert {one.title for one in both} == {"Pegawai baru: Siti Rahma", "Pegawai baru: Bagas"}
        people.form.discard()
        kept(qtbot, window.database, 1)
        button(people.form.news, "Lanjutkan").click()
        assert people.form.values()["name"] == "Siti Rahma"
        people.form.discard()
        kept(qtbot, window.database, 0)


def test_a_draft_that_cannot_be_kept_disturbs_nobody(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where keeping fails the form goes on, one note says so once, and it is tried again."""
    real, failing = drafts.keep_draft, True
    tried = []

    def keep(*given: object) -> int:
        tried.append(given)
        if failing:
            raise WorldError("Cakram penuh. Kosongkan tempat lalu coba lagi.")
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(drafts, "keep_draft", keep)
    people = screen(window)
    choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi")
    qtbot.waitUntil(lambda: len(tried) > 1)
    toast = window.findChild(Toast)
    assert isinstance(toast, Toast)
    assert "Cakram penuh." in toast.text()
    toast.hide()
    qtbot.waitUntil(lambda: len(tried) > 3)
    assert not toast.isVisible()
    assert people.form.values()["birth_place"] == "Cimahi"
    failing = False
    kept(qtbot, window.database, 1)


def test_closing_leaves_no_draft_behind(qtbot: QtBot, office: Path | str) -> None:
    """Closing the window asks about what is typed as ever; thrown away is thrown away."""
    with opened(qtbot, office) as window:
        people = screen(window)
        choose(qtbot, people, 3)
        type_into(qtbot, people, birth_place="Cimahi")
        kept(qtbot, window.database, 1)
        answers = Answers("back", "discard")
        with answered_by(answers):
            window.close()
            assert window.isVisible() and people.form.is_dirty
            window.close()
        assert len(answers.asked) == 2
    with Database.open(office) as database:
        assert list_drafts(database) == []


def test_the_forms_of_the_office_screen(qtbot: QtBot, office: Path | str) -> None:
    """What is typed about the office itself, and about an official, is kept and offered as well."""
    with opened(qtbot, office) as window:
        window.show_screen("office")
        shown = window.stack.currentWidget()
        assert isinstance(shown, OfficeScreen)
        made = shown
        qtbot.waitUntil(lambda: bool(made.officials.model.officials))
        box = made.profile.form.editor("city")
        box.selectAll()  # type: ignore[attr-defined]
        qtbot.keyClicks(box, "Kota Saya")
        made.tabs.setCurrentWidget(made.officials)
        box = made.officials.form.editor("rank")
        box.selectAll()  # type: ignore[attr-defined]
        qtbot.keyClicks(box, "Penata, III/c")
        left = kept(qtbot, window.database, 2)
        assert {one.screen for one in left} == {"office.profile", "office.officials"}
        made.profile.form.discard()
        made.officials.form.discard()
        kept(qtbot, window.database, 0)
    with Database.open(office) as database:
        for one in left:
            keep_draft(database, one.screen, one.record, one.version, one.title, one.content)
    with opened(qtbot, office) as window:
        qtbot.waitUntil(lambda: len(window.draft_notice.lines) == 2)
        button(window.draft_notice.lines[0], "Lanjutkan").click()
        shown = window.stack.currentWidget()
        assert isinstance(shown, OfficeScreen)
        forms = shown.profile.form, shown.officials.form
        qtbot.waitUntil(lambda: any(form.is_dirty for form in forms))
        qtbot.waitUntil(lambda: len(window.draft_notice.lines) == 1)
        button(window.draft_notice.lines[0], "Lanjutkan").click()
        qtbot.waitUntil(lambda: all(form.is_dirty for form in forms))
        assert forms[0].values()["city"] == "Kota Saya"
        assert forms[1].values()["rank"] == "Penata, III/c"
        for form in forms:
            form.discard()
        kept(qtbot, window.database, 0)


KILLED = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from asn_desktop.core.settings import Settings
from asn_desktop.database.drafts import list_drafts
from asn_desktop.database.engine import Database
from asn_desktop.shell.application import Application

database = Database.open(Path(sys.argv[1]))
application = Application(Settings(theme="light"))
window = application.open_main_window(database)
window.show_screen("employees")
people = window.current_record_screen()

def until(true):
    for _ in range(500):
        if true():
            return
        QTest.qWait(20)
    raise SystemExit("it never came")

until(lambda: people.table.model.complete and not people.table.model.loading)
people.table.select_id(people.table.model.id_at(3))
until(lambda: people.keeper.record and people.form.isEnabled())
box = people.form.editor("birth_place")
box.selectAll()
QTest.keyClicks(box, "Cimahi")
until(lambda: list_drafts(database))
print(people.keeper.record, flush=True)
QTest.qWait(60_000)
"""


def test_a_killed_program_loses_at_most_a_second(qtbot: QtBot, tmp_path: Path) -> None:
    """A program that is killed while somebody types shows the typed text at the next start."""
    office = practice(tmp_path)
    command = [sys.executable, "-c", KILLED, str(office)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        record = int(program.stdout.readline())
        program.kill()
    with opened(qtbot, office) as window:
        people = screen(window)
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines) and ready(window))
        choose(qtbot, people, 3)
        assert people.keeper.record == record
        button(people.form.news, "Lanjutkan").click()
        assert people.form.values()["birth_place"] == "Cimahi"
        assert dt.datetime.now().astimezone() - list_drafts(window.database)[0].at < dt.timedelta(
            minutes=5
        )
        people.form.save()
        qtbot.waitUntil(lambda: not people.form.is_dirty)
        assert stored(people, record)["birth_place"] == "Cimahi"


@pytest.mark.postgresql
def test_the_server_is_gone_in_the_middle_of_a_form(qtbot: QtBot, tmp_path: Path) -> None:
    """Where the server goes away, saving fails with one sentence and the typed text stays; when it
    is back, saving works."""
    with servers.running() as own, ExitStack() as until_the_end:
        if own is None:
            pytest.skip("the programs of a PostgreSQL server are not installed")
        url = practice(Site(tmp_path, until_the_end, own))
        with opened(qtbot, url) as window:
            people = screen(window)
            record = choose(qtbot, people, 3)
            type_into(qtbot, people, birth_place="Cimahi")
            own.stop()
            people.form.save()
            qtbot.waitUntil(lambda: bool(people.form._notice.text()), timeout=20_000)
            idle(qtbot, people)
            assert people.form.values()["birth_place"] == "Cimahi"
            own.start()
            people.form.save()
            qtbot.waitUntil(lambda: not people.form.is_dirty, timeout=20_000)
            idle(qtbot, people)
            assert stored(people, record)["birth_place"] == "Cimahi"
