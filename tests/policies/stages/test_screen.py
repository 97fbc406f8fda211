"""The tabs of the stages and of the texts in the real window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asn_desktop.core.translation import set_language
from asn_desktop.database.rights import Actor
from asn_desktop.policies.commands import texts
from asn_desktop.policies.queries import conditions
from asn_desktop.policies.rules.stages import Mark, Stage
from asn_desktop.policies.screen.editor import opened_editor
from asn_desktop.policies.screen.editor.importing import ImportPreview
from asn_desktop.policies.screen.enact import EnactDialog
from asn_desktop.policies.screen.policies import PoliciesScreen
from asn_desktop.policies.screen.stages import StagesTab
from asn_desktop.policies.screen.versions import VersionsTab
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.shell.main_window import MainWindow
from asn_desktop.widgets import messages
from tests import offices
from tests.policies.stages.cycle import Cycle, text
from tests.shell.windows import opened, screen
from tests.widgets.answers import Answers


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, offices.practice(tmp_path, 40)) as window:
        set_language("en")
        yield window


T = TypeVar("T", bound=RecordTab)


class Shown:
    """The screen of policies with one of them open."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        found = screen(window, "policies")
        assert isinstance(found, PoliciesScreen)
        self.screen = found

    def open(self, policy_id: int) -> None:
        """Show this policy."""
        self.screen.reveal(policy_id)
        self.qtbot.waitUntil(lambda: self.screen._shown == policy_id)

    def tab(self, kind: type[T]) -> T:
        """One of its tabs, in front."""
        (tab,) = [tab for _, tab in self.screen.tabs if isinstance(tab, kind)]
        self.screen.page.detail.tabs.setCurrentWidget(tab)
        return tab

    def stages(self, stage: Stage) -> StagesTab:
        """The tab of the stages when it shows this one."""
        tab = self.tab(StagesTab)
        self.qtbot.waitUntil(lambda: tab._seen is not None and tab._seen.now.stage is stage)
        return tab


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> Shown:
    return Shown(window, qtbot)


@pytest.fixture
def policy(window: MainWindow) -> Cycle:
    return Cycle(window.desk.database)


def test_what_is_missing_leads_to_where_it_is_mended(shown: Shown, policy: Cycle) -> None:
    """The checklist names what the next step lacks; its line opens the tab of the texts."""
    policy.to(Stage.DRAFTING)
    shown.open(policy.id)
    tab = shown.stages(Stage.DRAFTING)
    assert tab.checklist.sentences == [
        "There is no draft with a text yet. Write or import the text in the tab Texts."
    ]
    assert dict(tab.strip._stages)[Stage.DRAFTING] is Mark.NOW
    assert "Penyusunan: now" in tab.strip.accessibleDescription()
    tab.checklist.place_wanted.emit("text")
    tabs = shown.screen.page.detail.tabs
    assert isinstance(tabs.currentWidget(), VersionsTab)
    shown.screen.go_to("owner_unit")
    assert tabs.currentWidget() is shown.screen.data_tab


def test_a_step_is_taken_in_its_dialog_and_taken_back(
    shown: Shown, policy: Cycle, qtbot: QtBot, tmp_path: Path
) -> None:
    """Date, note and a document chosen from the disk come with the step; a half typed date is said
    beside its box; taking back asks for the reason."""
    shown.open(policy.id)
    tab = shown.stages(Stage.PLANNING)
    tab.take(0)
    dialog = tab.dialog
    assert dialog is not None
    dialog.day.setText("31-02-2026")
    dialog.save()
    assert dialog.day_note.text() and policy.stage is Stage.PLANNING
    dialog.day.setText("05-11-2026")
    dialog.note.setPlainText("Telaahan staf disetujui")
    paper = tmp_path / "telaahan.pdf"
    paper.write_bytes(b"%PDF")
    shown.window.desk.files.answers = [paper]  # type: ignore[attr-defined]
    dialog.document.choose()
    dialog.save()
    shown.stages(Stage.DRAFTING)
    (step,) = policy.timeline
    assert (step.day, step.attachment) == (dt.date(2026, 11, 5), "telaahan.pdf")
    assert "Telaahan staf disetujui" in tab.log.toPlainText()
    with messages.answered_by(Answers(None, "keliru")):
        tab.take_back()
        assert policy.stage is Stage.DRAFTING  # turned back at the question
        tab.take_back()
        shown.stages(Stage.PLANNING)
    assert "Taken back" in tab.log.toPlainText()


def test_a_refused_step_says_why_in_its_dialog(shown: Shown, policy: Cycle) -> None:
    """What the operation refuses stands above the boxes, and nothing typed is lost."""
    policy.to(Stage.DRAFTING, on=10)
    policy.draft()
    shown.open(policy.id)
    tab = shown.stages(Stage.DRAFTING)
    tab.take(0)
    dialog = tab.dialog
    assert dialog is not None
    dialog.day.setText("09-11-2026")
    dialog.note.setPlainText("catatan")
    dialog.save()
    shown.qtbot.waitUntil(lambda: "before the step" in dialog.notice.text())
    assert dialog.note.toPlainText() == "catatan" and policy.stage is Stage.DRAFTING
    dialog.reject()


def test_skipping_asks_for_a_reason(shown: Shown, policy: Cycle) -> None:
    """A step that leaves stages out is not taken without a reason."""
    policy.to(Stage.DRAFTING)
    policy.draft()
    shown.open(policy.id)
    tab = shown.stages(Stage.DRAFTING)
    assert tab._seen is not None
    moves = [move.stage for move in tab._seen.now.moves]
    tab.take(moves.index(Stage.DISCUSSION))
    dialog = tab.dialog
    assert dialog is not None
    dialog.save()
    assert dialog.note_note.text() == "Write the reason."
    dialog.note.setPlainText("mendesak")
    dialog.save()
    shown.stages(Stage.DISCUSSION)


def test_a_condition_of_another_feature_shows_in_the_window(shown: Shown, policy: Cycle) -> None:
    """The sentence of a planted condition stands in the checklist, and the dialog of the enactment
    does not go on."""

    def check(session: object, policy_id: int) -> list[str]:
        return ["Masukan nomor 3 belum dijawab."]

    policy.discussed()
    conditions.require(Stage.ENACTMENT, check)
    try:
        shown.open(policy.id)
        tab = shown.stages(Stage.DISCUSSION)
        assert tab.checklist.sentences == ["Masukan nomor 3 belum dijawab."]
        tab.take(0)
        dialog = enact_dialog(shown)
        assert not dialog.look_button.isEnabled()
        dialog.reject()
    finally:
        conditions.withdraw(check)


def enact_dialog(shown: Shown) -> EnactDialog:
    """The dialog of an enactment that is open."""

    def open_ones() -> list[EnactDialog]:
        found = QApplication.topLevelWidgets()
        return [one for one in found if isinstance(one, EnactDialog) and one.isVisible()]

    shown.qtbot.waitUntil(lambda: bool(open_ones()))
    return open_ones()[0]


def test_a_draft_is_enacted_after_a_look_at_its_paper(shown: Shown, policy: Cycle) -> None:
    """Number and dates are checked as they are typed; the paper that was looked at is the one that
    is kept and printed again; one undo takes all of it back."""
    policy.discussed(text("Pegawai berhak atas 20 JP.", "Peraturan ini mulai berlaku."))
    shown.open(policy.id)
    tab = shown.tab(VersionsTab)
    shown.qtbot.waitUntil(lambda: tab.chosen is not None)
    assert not tab.new_button.isEnabled() and "only one is written" in tab.new_button.toolTip()
    tab.enact()
    dialog = enact_dialog(shown)
    dialog.look()
    assert "number" in dialog._wrong
    dialog._boxes["number"].setText("9")  # that of the practice office's own regulation
    dialog._check()
    assert "Perwal 9/2026" in dialog._notes["number"].text()
    dialog._boxes["number"].setText("77")
    for name, words in (("enacted_on", "20-11-2026"), ("valid_from", "21-11-2026")):
        dialog._boxes[name].setText(words)
    dialog.look()
    shown.qtbot.waitUntil(lambda: dialog.preview is not None)
    preview = dialog.preview
    assert preview is not None and preview.view.page_count >= 1
    shown_paper = preview.paper
    preview.enact_button.click()
    shown.qtbot.waitUntil(lambda: policy.stage is Stage.ENACTMENT)
    shown.qtbot.waitUntil(lambda: tab.chosen is not None and tab.chosen.name == "Perwal 77/2026")
    tab.look()
    look = tab.preview
    assert look is not None
    shown.qtbot.waitUntil(lambda: bool(look.pdf))
    assert look.pdf == shown_paper.content
    look.close()
    shown.qtbot.waitUntil(lambda: shown.window.desk.undo_stack.can_undo)
    shown.window.desk.undo(shown.screen)
    shown.qtbot.waitUntil(lambda: policy.stage is Stage.DISCUSSION)
    assert policy.versions == [(1, "draft")]


def test_what_was_typed_meanwhile_is_not_enacted_unseen(shown: Shown, policy: Cycle) -> None:
    """Where somebody saved the draft after the paper was made, the dialog says so and enacts
    nothing."""
    policy.discussed()
    shown.open(policy.id)
    tab = shown.tab(VersionsTab)
    shown.qtbot.waitUntil(lambda: tab.chosen is not None)
    tab.enact()
    dialog = enact_dialog(shown)
    dialog._boxes["number"].setText("78")
    dialog.look()
    shown.qtbot.waitUntil(lambda: dialog.preview is not None)
    policy.draft(text("Pegawai berhak atas 40 JP."))
    assert dialog.preview is not None
    dialog.preview.enact_button.click()
    shown.qtbot.waitUntil(lambda: "changed since the paper" in dialog.notice.text())
    assert policy.versions == [(1, "draft")]
    dialog.reject()


def test_a_draft_is_begun_and_discarded(shown: Shown, policy: Cycle) -> None:
    """Throwing a draft away is asked about once and can be undone."""
    texts.new_draft(policy.database, policy.id)
    policy.draft()
    shown.open(policy.id)
    tab = shown.tab(VersionsTab)
    shown.qtbot.waitUntil(lambda: tab.chosen is not None)
    with messages.answered_by(Answers("back", "discard")):
        tab.discard()
        assert policy.versions == [(1, "draft")]
        tab.discard()
        shown.qtbot.waitUntil(lambda: tab.chosen is None)
    assert policy.versions == []
    shown.qtbot.waitUntil(lambda: shown.window.desk.undo_stack.can_undo)
    shown.window.desk.undo(shown.screen)
    shown.qtbot.waitUntil(lambda: policy.versions == [(1, "draft")])


def test_who_may_only_read_is_offered_no_step(shown: Shown, policy: Cycle) -> None:
    """The buttons of those who may not do it are off, and say why."""
    policy.discussed()
    policy.database.actor = Actor("Budi", "budi", frozenset({"policies.write"}))
    shown.open(policy.id)
    tab = shown.stages(Stage.DISCUSSION)
    assert not tab.next_button.isEnabled() and "may not" in tab.next_button.toolTip()
    assert tab.back_button.isEnabled()
    versions = shown.tab(VersionsTab)
    shown.qtbot.waitUntil(lambda: versions.chosen is not None)
    assert not versions.enact_button.isEnabled()


def test_a_file_becomes_the_text_of_a_new_draft(
    shown: Shown, policy: Cycle, tmp_path: Path
) -> None:
    """A draft is begun, its window opens, and the file is looked at there before it comes in."""
    file = tmp_path / "rancangan.txt"
    file.write_text("Pasal 1\nPegawai berhak atas 20 JP.\nPasal 2\nMulai berlaku.\n")
    shown.window.desk.files.answers = [file]  # type: ignore[attr-defined]
    shown.open(policy.id)
    tab = shown.tab(VersionsTab)
    shown.qtbot.waitUntil(tab.import_action.isEnabled)
    tab.import_text()

    def previews() -> list[ImportPreview]:
        found = QApplication.allWidgets()
        return [one for one in found if isinstance(one, ImportPreview) and one.isVisible()]

    shown.qtbot.waitUntil(lambda: bool(previews()))
    previews()[0].reject()
    assert policy.versions == [(1, "draft")]
    draft = policy.standing.draft_id
    assert draft is not None
    window = opened_editor(draft)
    assert window is not None
    window.close()


def test_a_version_is_summed_up(shown: Shown, policy: Cycle) -> None:
    """A few words say what a version changes; they stand in the list, also of an enacted one."""
    policy.discussed()
    policy.enact()
    shown.open(policy.id)
    tab = shown.tab(VersionsTab)
    shown.qtbot.waitUntil(lambda: tab.chosen is not None)
    with messages.answered_by(Answers("Jam pelajaran dinaikkan")):
        tab.summarise()
        shown.qtbot.waitUntil(
            lambda: bool(tab.chosen) and tab.chosen.version.summary == "Jam pelajaran dinaikkan"
        )
    assert policy.database.check() == []
