"""The screen of circulars: from a template to a number, and the tab of the policy that is
explained."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asn_desktop import features
from asn_desktop.circulars.commands.letters import reserve_for
from asn_desktop.circulars.queries.letters import letter_of
from asn_desktop.circulars.queries.templates import templates
from asn_desktop.circulars.screen.circulars import CircularsScreen
from asn_desktop.circulars.screen.enacting import EnactDialog
from asn_desktop.circulars.screen.explaining import ExplainingTab
from asn_desktop.circulars.screen.new_circular import NewCircularDialog
from asn_desktop.circulars.screen.templates import TemplatesDialog
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.policies.screen.enact import open_enactment
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from asn_desktop.widgets.messages import answered_by
from tests.circulars.letters import desk as letters
from tests.offices import furnished
from tests.shell.windows import Files
from tests.widgets.answers import Answers


@pytest.fixture
def written(tmp_path: Path) -> Iterator[letters.Desk]:
    """An office with a regulation in force."""
    features.all_features()
    with Database.open(furnished(tmp_path)) as database:
        yield letters.Desk(database)


@pytest.fixture
def desk(qtbot: QtBot, written: letters.Desk) -> Iterator[Desk]:
    """Somebody at a desk in it; what nobody has prepared an answer for is a failure."""
    runner = JobRunner()
    made = Desk(written.database, runner, ShortMemory(), files=Files(), kinds=features.record_kinds)
    with answered_by(Answers()):
        yield made
    made.close()
    runner.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CircularsScreen:
    made = CircularsScreen(desk, today=lambda: letters.TODAY)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def made_by(screen: CircularsScreen, written: letters.Desk, qtbot: QtBot) -> int:
    """Walk through both steps of a new circular; returns its policy."""
    screen.new_record()
    dialog = screen.dialog
    assert isinstance(dialog, NewCircularDialog)
    qtbot.waitUntil(lambda: dialog.choice.count() == 5 and not dialog.busy)
    dialog.next_button.click()
    dialog.policy.set_current(written.explained, "Perwal 12/2026, versi 1")
    dialog.policy.current_changed.emit(written.explained)
    qtbot.waitUntil(lambda: dialog.articles.count() == 7)
    dialog.articles.choose(["pasal3"])
    with qtbot.waitSignal(dialog.made) as made:
        dialog.next_button.click()
    assert made.args is not None
    return int(made.args[0])


def test_from_a_template_to_an_enacted_circular(
    screen: CircularsScreen, written: letters.Desk, qtbot: QtBot
) -> None:
    """Template, policy and article in two steps; then the number that the dialog has told."""
    policy = made_by(screen, written, qtbot)
    qtbot.waitUntil(lambda: screen.form.isEnabled() and screen.table.current_id() == policy)
    qtbot.waitUntil(lambda: bool(screen.form.values().get("title")))
    assert screen.form.values()["addressees"].startswith("Para Kepala Perangkat Daerah")
    screen.enact()
    dialog = screen.dialog
    assert isinstance(dialog, EnactDialog)
    qtbot.waitUntil(lambda: "Nomor: " in dialog.told.text())
    promised = dialog.told.text().removeprefix("Nomor: ")
    dialog.note_box.setPlainText("Tanpa pembahasan")
    with qtbot.waitSignal(dialog.enacted, timeout=20_000) as enacted:
        dialog.enact_button.click()
    assert enacted.args == [promised]
    with written.database.read() as session:
        letter = letter_of(session, policy)
    assert letter is not None
    assert (letter.number, letter.explains) == (promised, ("pasal3",))


def test_the_dialog_tells_what_stands_against_the_date(
    screen: CircularsScreen, written: letters.Desk, qtbot: QtBot
) -> None:
    """A date before the policy is said beside the box, a skipped number below the choice."""
    policy = written.begin()
    dialog = EnactDialog(screen.desk, policy, screen, today=lambda: letters.TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "Nomor: " in dialog.told.text())
    dialog.day.setText("30-09-2026")
    qtbot.waitUntil(lambda: "30 September 2026" in dialog.day_note.text())
    dialog.day.setText("28-11-2026")
    dialog.typed_choice.setChecked(True)
    assert not dialog.enact_button.isEnabled()
    dialog.typed.setText("800.1.4/3/BKPSDM/2026")
    qtbot.waitUntil(lambda: "1–2" in dialog.told.text())
    assert dialog.day_note.text() == ""


def test_a_refused_number_stays_in_the_dialog(
    screen: CircularsScreen, written: letters.Desk, qtbot: QtBot
) -> None:
    """Nothing typed is lost when another letter has the number."""
    taken = written.enact(written.begin())
    dialog = EnactDialog(screen.desk, written.begin(), screen, today=lambda: letters.TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "Nomor: " in dialog.told.text())
    dialog.typed_choice.setChecked(True)
    dialog.typed.setText(taken)
    dialog.note_box.setPlainText("Tanpa pembahasan")
    dialog.enact_button.click()
    qtbot.waitUntil(lambda: taken in dialog.notice.text())
    assert dialog.isVisible()
    assert dialog.typed.text() == taken


def test_the_letter_is_kept_by_its_form(
    screen: CircularsScreen, written: letters.Desk, qtbot: QtBot
) -> None:
    """What is typed about the letter is stored with the register in one step."""
    policy = written.begin()
    qtbot.waitUntil(lambda: policy in list(screen.source.ids(ListQuery())))
    screen.reveal(policy)
    qtbot.waitUntil(lambda: screen.form.isEnabled() and screen.keeper.record == policy)
    version = screen.keeper.version
    screen.store({"title": "Judul lain", "with_list": "yes", "urgency": "urgent"}, policy, version)
    letter = written.letter(policy)
    assert (letter.title, letter.with_list, letter.urgency) == ("Judul lain", True, "urgent")


def test_the_policy_shows_who_explains_it(desk: Desk, written: letters.Desk, qtbot: QtBot) -> None:
    """The tab lists the circulars with their articles and begins new ones about the version in
    force; what explains a replaced version is marked."""
    written.begin()
    tab = ExplainingTab(desk, "policies")
    qtbot.addWidget(tab)
    tab.show_record(written.regulation)
    tab.show()
    qtbot.waitUntil(lambda: tab.tree.topLevelItemCount() == 1)
    item = tab.tree.topLevelItem(0)
    assert item is not None
    assert item.text(3) == "Pasal 2, Pasal 5"
    assert tab.new_button.isEnabled()
    tab.begin()
    assert tab.dialog is not None
    assert tab.dialog.policy.current_id() == written.explained
    tab.dialog.reject()
    written.replace()
    qtbot.waitUntil(lambda: "versi lama" in _first(tab))


def _first(tab: ExplainingTab) -> str:
    item = tab.tree.topLevelItem(0)
    return item.text(1) if item is not None else ""


def test_an_enactment_from_the_register_asks_for_a_letters_number(
    screen: CircularsScreen, written: letters.Desk, qtbot: QtBot
) -> None:
    """Whoever enacts a circular on the screen of policies comes to the same dialog."""
    policy = written.begin()
    open_enactment(screen.desk, policy, screen)
    qtbot.waitUntil(lambda: bool(screen.findChildren(EnactDialog)))


def test_templates_are_changed_by_the_office(
    screen: CircularsScreen, written: letters.Desk, qtbot: QtBot
) -> None:
    """A template is shown, changed and saved; an unknown placeholder is refused in the dialog."""
    screen.open_templates()
    dialog = screen.dialog
    assert isinstance(dialog, TemplatesDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 4 and not dialog.busy)
    assert not dialog.is_dirty
    dialog.title.setText("Tentang {tidak_ada}")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "{tidak_ada}" in dialog.notice.text())
    dialog.title.setText("Tentang {kebijakan}")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not dialog.is_dirty and not dialog.busy)
    with written.database.read() as session:
        assert "Tentang {kebijakan}" in [each.title for each in templates(session)]
    dialog.reject()


def test_a_reader_changes_nothing(desk: Desk, written: letters.Desk, qtbot: QtBot) -> None:
    """Without the right the deeds are closed, with the reason."""
    written.database.actor = Actor("Budi", "budi", frozenset({"employees.read"}))
    made = CircularsScreen(desk)
    qtbot.addWidget(made)
    assert not made.new_action.isEnabled()
    for words in ("Tetapkan dengan nomor…", "Pesan nomor berikutnya"):
        assert not made.page.action(words).isEnabled()
    tab = ExplainingTab(desk, "policies")
    qtbot.addWidget(tab)
    assert not tab.new_button.isEnabled()


def test_what_a_circular_lacks_is_mended_on_its_own_screen(
    screen: CircularsScreen, qtbot: QtBot
) -> None:
    """A step of a circular that asks for an aim leads to the tab of aims, and a step with a
    document to the attachments; both stand on the screen of circulars itself."""
    tabs = screen.page.detail.tabs
    screen.go_to("aims")
    assert tabs.currentWidget() is screen.aims
    screen.go_to("attachments")
    assert tabs.currentWidget() is screen.attachments
    screen.go_to("text")
    assert tabs.currentWidget() is screen.versions


def test_the_keys_begin_at_the_number_that_is_chosen(
    screen: CircularsScreen, written: letters.Desk, qtbot: QtBot
) -> None:
    """Where the circular has a reserved number, that choice has the focus: Space changes nothing
    that the clerk has not seen."""
    policy = written.begin()
    number, _ = reserve_for(written.database, policy, day=letters.TODAY)
    dialog = EnactDialog(screen.desk, policy, screen, today=lambda: letters.TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: number in dialog.told.text())
    assert dialog.focusWidget() is dialog.kept_choice
    assert dialog.kept_choice.isChecked()
