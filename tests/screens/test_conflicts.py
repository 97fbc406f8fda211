"""Two people at one record: the second sees what changed and chooses; nobody's work is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asn_desktop.database.failures import changed_meanwhile
from asn_desktop.employees.commands import remove_employees
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets.compare import Side
from asn_desktop.widgets.messages import answered_by
from tests.offices import Site, practice
from tests.screens.comparing import (
    RINA,
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
from tests.shell.windows import opened, screen
from tests.widgets.answers import Answers


@pytest.fixture
def window(qtbot: QtBot, site: Site) -> Iterator[MainWindow]:
    """The window on an office file, and once more on a server."""
    with opened(qtbot, practice(site)) as window:
        yield window


@pytest.fixture
def people(window: MainWindow) -> RecordScreen:
    return screen(window)


def test_the_second_sees_what_changed_and_chooses(qtbot: QtBot, people: RecordScreen) -> None:
    """Where two people changed one person, the second sees each difference with who made it; what
    only one has changed is chosen already, what both have must be chosen, and then all is saved."""
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi", phone="0812 1111 2222")
    rina_changes(people.desk.database, record, birth_place="Garut", email="rina@contoh.go.id")
    people.form.save()
    dialog = comparing(qtbot, people.form)
    assert {one.name: dialog.choice(one.name) for one in dialog._found} == {
        "birth_place": None,
        "phone": Side.MINE,
        "email": Side.THEIRS,
    }
    assert all(RINA in one.by for one in dialog._found if one.name != "phone")
    dialog.save()
    assert dialog.isVisible()
    assert "Tempat lahir" in dialog._notice.text()
    assert stored(people, record)["birth_place"] == "Garut"
    dialog.choose("birth_place", Side.MINE)
    dialog.save()
    idle(qtbot, people)
    qtbot.waitUntil(lambda: not people.form.is_dirty)
    now = stored(people, record)
    assert (now["birth_place"], now["email"]) == ("Cimahi", "rina@contoh.go.id")
    assert now["phone"].replace(" ", "") == "081211112222"
    assert people.form.values()["email"] == "rina@contoh.go.id"


def test_everything_of_theirs(qtbot: QtBot, people: RecordScreen) -> None:
    """One button gives up what was typed: the form shows what is stored, and nothing is saved."""
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi")
    rina_changes(people.desk.database, record, birth_place="Garut")
    people.form.save()
    comparing(qtbot, people.form).theirs_button.click()
    assert not people.form.is_dirty
    assert people.form.values()["birth_place"] == "Garut" == stored(people, record)["birth_place"]


def test_going_back_keeps_what_is_typed(qtbot: QtBot, people: RecordScreen) -> None:
    """Esc changes nothing: the text stays, a line says who changed the record, and its button leads
    to the comparison again; saving again never overwrites unseen."""
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi")
    rina_changes(people.desk.database, record, birth_place="Garut")
    people.form.save()
    QTest.keyClick(comparing(qtbot, people.form), Qt.Key.Key_Escape)
    assert people.form.isEnabled()
    assert people.form.values()["birth_place"] == "Cimahi"
    assert RINA in people.form.news.text()
    people.form.save()
    QTest.keyClick(comparing(qtbot, people.form), Qt.Key.Key_Escape)
    assert stored(people, record)["birth_place"] == "Garut"
    button(people.form.news, "Bandingkan").click()
    dialog = comparing(qtbot, people.form)
    dialog.choose("birth_place", Side.MINE)
    dialog.save()
    qtbot.waitUntil(lambda: not people.form.is_dirty)
    assert stored(people, record)["birth_place"] == "Cimahi"
    assert not people.form.news.text()


def test_a_third_change_while_comparing(qtbot: QtBot, people: RecordScreen) -> None:
    """Who is still choosing when the record changes once more is asked once more."""
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi")
    rina_changes(people.desk.database, record, birth_place="Garut")
    people.form.save()
    dialog = comparing(qtbot, people.form)
    dialog.choose("birth_place", Side.MINE)
    rina_changes(people.desk.database, record, birth_place="Subang")
    dialog.save()
    qtbot.waitUntil(lambda: comparing(qtbot, people.form) is not dialog)
    again = comparing(qtbot, people.form)
    assert [(one.theirs.text, one.mine.text) for one in again._found] == [("Subang", "Cimahi")]
    again.choose("birth_place", Side.THEIRS)
    again.save()
    assert not people.form.is_dirty
    assert stored(people, record)["birth_place"] == "Subang"


def test_leaving_goes_on_after_the_choice(qtbot: QtBot, people: RecordScreen) -> None:
    """Who saves in order to go to another person stays while nothing is chosen, in list and form,
    and goes on when it is."""
    record = choose(qtbot, people, 3)
    other = people.table.model.id_at(5)
    for answer in (None, Side.MINE):
        type_into(qtbot, people, birth_place="Cimahi")
        rina_changes(people.desk.database, record, birth_place="Garut")
        with answered_by(Answers("save")):
            people.table.select_id(other)
            dialog = comparing(qtbot, people.form)
        if answer is None:
            dialog.reject()
            qtbot.waitUntil(lambda: people.table.current_id() == record)
            assert people.form.values()["birth_place"] == "Cimahi"
        else:
            dialog.choose("birth_place", answer)
            dialog.save()
    qtbot.waitUntil(lambda: people.keeper.record == other and people.form.isEnabled())
    assert people.table.current_id() == other
    assert stored(people, record)["birth_place"] == "Cimahi"


def test_the_same_change_by_both_is_no_conflict(qtbot: QtBot, people: RecordScreen) -> None:
    """Where both typed the same there is nothing to choose: the form is simply up to date."""
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi")
    rina_changes(people.desk.database, record, birth_place="Cimahi")
    people.form.save()
    qtbot.waitUntil(lambda: not people.form.is_dirty and people.form.isEnabled())
    assert people.form.values()["birth_place"] == "Cimahi" == stored(people, record)["birth_place"]


def test_what_fits_with_neither_is_said_in_the_form(qtbot: QtBot, people: RecordScreen) -> None:
    """A text that is no value is compared as it was typed, and refused beside its field."""
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_date="31 Feb 19")
    rina_changes(people.desk.database, record, birth_place="Garut")
    qtbot.waitUntil(lambda: bool(people.form.news.text()))
    button(people.form.news, "Bandingkan").click()
    dialog = comparing(qtbot, people.form)
    assert [one.mine.text for one in dialog._found if one.name == "birth_date"] == ["31 Feb 19"]
    dialog.save()
    idle(qtbot, people)
    assert people.form.is_dirty
    assert people.form.note("birth_date")
    assert people.form.values()["birth_place"] == "Garut"


def test_a_removed_record_becomes_a_new_one(
    qtbot: QtBot, window: MainWindow, people: RecordScreen
) -> None:
    """Where somebody else removed the person meanwhile, one sentence says so, what is typed stays,
    and one button saves all that stands in the form as a new record."""
    record = choose_newcomer(qtbot, people)
    name = stored(people, record)["name"]
    type_into(qtbot, people, birth_place="Cimahi")
    with as_rina(window.database) as hers:
        remove_employees(hers, [record])
    people.form.save()
    qtbot.waitUntil(lambda: bool(people.form.news.text()))
    assert RINA in people.form.news.text()
    assert people.form.values()["birth_place"] == "Cimahi"
    button(people.form.news, "Simpan sebagai data baru").click()
    qtbot.waitUntil(lambda: not people.form.is_dirty)
    idle(qtbot, people)
    again = people.keeper.record
    assert again and again != record
    assert (stored(people, again)["name"], stored(people, again)["birth_place"]) == (name, "Cimahi")


def test_another_record_that_changed(
    qtbot: QtBot, people: RecordScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where saving meets a change of another record than the one in the form, also of a new one,
    its sentence stands in the form: there is nothing to compare, and nothing is tried for ever."""
    tried: list[object] = []

    def store(*given: object) -> None:
        tried.append(given)
        raise changed_meanwhile()

    monkeypatch.setattr(people, "store", store)
    choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi")
    people.form.save()
    qtbot.waitUntil(lambda: bool(people.form._notice.text()))
    idle(qtbot, people)
    people.form.discard()
    people.new_record()
    type_into(qtbot, people, nip="198001012005011001", name="Bagas")
    people.form.save()
    qtbot.waitUntil(lambda: bool(people.form._notice.text()))
    idle(qtbot, people)
    assert people.form.values()["name"] == "Bagas"
    assert len(tried) == 2


def test_news_are_told_at_once(qtbot: QtBot, people: RecordScreen) -> None:
    """Who is typing when somebody else saves the same person hears it before saving; with nothing
    typed the form just shows the new data."""
    database = people.desk.database
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, phone="0812")
    rina_changes(database, record, birth_place="Garut")
    qtbot.waitUntil(lambda: RINA in people.form.news.text())
    assert people.form.values()["phone"] == "0812"
    people.form.discard()
    qtbot.waitUntil(lambda: people.form.values()["birth_place"] == "Garut")
    assert not people.form.news.text()
    rina_changes(database, record, birth_place="Subang")
    qtbot.waitUntil(lambda: people.form.values()["birth_place"] == "Subang")


def test_the_row_of_a_removed_record_asks_nothing(
    qtbot: QtBot, window: MainWindow, people: RecordScreen
) -> None:
    """When the record being typed into leaves the list, no question comes up: the form stays and
    says what happened."""
    record = choose_newcomer(qtbot, people)
    type_into(qtbot, people, birth_place="Cimahi")
    with as_rina(window.database) as hers:
        remove_employees(hers, [record])
    qtbot.waitUntil(lambda: people.table.model.total == 259)
    qtbot.waitUntil(lambda: RINA in people.form.news.text())
    qtbot.wait(300)  # the list would have asked by now
    assert people.form.values()["birth_place"] == "Cimahi"
    assert people.keeper.record == record


def test_nothing_is_shown_over_a_hidden_window(
    qtbot: QtBot, window: MainWindow, people: RecordScreen
) -> None:
    """A form that is not seen (the window is locked) opens no dialog: the line waits in it."""
    record = choose(qtbot, people, 3)
    type_into(qtbot, people, birth_place="Cimahi")
    rina_changes(people.desk.database, record, birth_place="Garut")
    window.hide()
    people.form.save()
    qtbot.waitUntil(lambda: RINA in people.form.news.text())
    assert people.form.isEnabled()
    assert people.form.values()["birth_place"] == "Cimahi"
    assert stored(people, record)["birth_place"] == "Garut"
