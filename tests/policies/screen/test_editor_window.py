"""What is typed into a text is safe: kept while one types, saved as one step, never written over
what somebody else has saved, and still there after a crash."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.core.prose import Run
from asn_desktop.database import drafts
from asn_desktop.database.drafts import list_drafts
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.policies.queries import styles
from asn_desktop.policies.screen.comparison.window import ComparisonWindow
from asn_desktop.policies.screen.editor import DRAFTS, open_editor, opened_editor
from asn_desktop.policies.screen.editor.importing import ImportPreview
from asn_desktop.policies.screen.editor.look import Look
from asn_desktop.widgets.messages import Toast, answered_by
from asn_desktop.widgets.print_preview import PrintPreview
from tests.policies.screen.desks import Room, editor, revised, rina_saves, stored, waited
from tests.policies.screen.writing import CONTROL, END, K, lines, node, press, regulation, write
from tests.policies.stages.cycle import Cycle
from tests.widgets.answers import Answers

Keys = Qt.Key


def texts_of(database: Database, version: int) -> list[str]:
    return [node.text for node in stored(database, version)]


def news_button(window: object, words: str) -> QPushButton:
    banner = window.keeper.news  # type: ignore[attr-defined]
    found = [one for one in banner.buttons() if one.text() == words]
    return found[0]


def test_saving_is_one_step_that_can_be_undone(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    assert window.keeper.dirty is False
    window.view.go_to("p4", END)
    write(window.view, " Segera.|Pasal lagi.")
    assert window.windowTitle().endswith("*")
    window.save()
    qtbot.waitUntil(lambda: not window.keeper.dirty)
    assert texts_of(policy.database, version)[-2:] == ["Mulai berlaku. Segera.", "Pasal lagi."]
    room.desk.undo(room.window)
    qtbot.waitUntil(lambda: texts_of(policy.database, version)[-1] == "Mulai berlaku.")
    qtbot.waitUntil(lambda: window.sheet.nodes[-1].text == "Mulai berlaku.")
    assert window.keeper.dirty is False


def test_references_are_stored_with_todays_words(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    window.view.go_to("p1", 0)
    press(window.view, Keys.Key_Return, CONTROL)
    write(window.view, "Baru.")
    window.save()
    qtbot.waitUntil(lambda: not window.keeper.dirty)
    assert "Mentor mengikuti Pasal 3 ayat (2) huruf b" in texts_of(policy.database, version)


@pytest.mark.usefixtures("at_once")
def test_what_is_typed_is_kept_until_it_is_saved(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    window.view.go_to("p4", END)
    write(window.view, " Segera.")
    qtbot.waitUntil(lambda: len(list_drafts(policy.database)) == 1)
    (draft,) = list_drafts(policy.database)
    assert (draft.screen, draft.record) == (DRAFTS, version)
    assert draft.content["nodes"][-1]["runs"] == [["Mulai berlaku. Segera."]]
    assert texts_of(policy.database, version)[-1] == "Mulai berlaku."
    window.save()
    qtbot.waitUntil(lambda: not list_drafts(policy.database))


@pytest.mark.usefixtures("at_once")
def test_after_a_crash_the_text_is_offered_and_goes_on(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    version = policy.draft(regulation())
    nodes = [*regulation()[:-1], replace(regulation()[-1], runs=(Run("Ketikan."),))]
    window = editor(qtbot, room, version)
    window.sheet.apply(nodes)
    qtbot.waitUntil(lambda: len(list_drafts(policy.database)) == 1)
    window._close()  # as if the power had gone
    room.desk.drafts.find()
    qtbot.waitUntil(lambda: bool(room.desk.drafts.waiting))
    window = editor(qtbot, room, version)
    assert "Ada isian yang belum disimpan" in window.keeper.news.text()
    news_button(window, "Lanjutkan").click()
    assert lines(window.view)[-1] == "  Pasal 4 Ketikan."
    window.save()
    qtbot.waitUntil(lambda: not window.keeper.dirty)
    assert texts_of(policy.database, version)[-1] == "Ketikan."
    qtbot.waitUntil(lambda: not list_drafts(policy.database))


@pytest.mark.usefixtures("at_once")
def test_a_draft_that_cannot_be_kept_is_told(
    qtbot: QtBot, room: Room, policy: Cycle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_values: object) -> int:
        raise WorldError("Diska penuh.")

    monkeypatch.setattr(drafts, "keep_draft", full)
    window = editor(qtbot, room, policy.draft(regulation()))
    write(window.view, "x")
    qtbot.waitUntil(lambda: any("Diska" in toast.text() for toast in window.findChildren(Toast)))
    assert window.keeper.dirty


def changed(identity: str, text: str) -> list:  # type: ignore[type-arg]
    return [
        replace(node, runs=(Run(text),)) if node.identity == identity else node
        for node in regulation()
    ]


def test_both_works_are_merged_where_somebody_else_has_saved(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    window.view.go_to("p4", END)
    write(window.view, " Punya saya.")
    rina_saves(policy.database, policy, changed("p2a", "Punya Rina."))
    with answered_by(answers := Answers("merge")):
        window.save()
        qtbot.waitUntil(lambda: not window.keeper.dirty)
    assert answers.asked == ["Naskah ini disimpan orang lain sesudah Anda membukanya."]
    found = texts_of(policy.database, version)
    assert "Punya Rina." in found and "Mulai berlaku. Punya saya." in found
    assert [node.text for node in window.sheet.nodes] == found


def test_nothing_is_lost_by_taking_the_saved_text(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    window.view.go_to("p4", END)
    write(window.view, " Punya saya.")
    rina_saves(policy.database, policy, changed("p4", "Punya Rina."))
    with answered_by(answers := Answers("back", "theirs")):
        window.save()
        qtbot.waitUntil(lambda: len(answers.asked) == 1)
        assert lines(window.view)[-1] == "  Pasal 4 Mulai berlaku. Punya saya."
        news_button(window, "Bandingkan").click()
    assert lines(window.view)[-1] == "  Pasal 4 Punya Rina."
    assert not window.keeper.dirty
    press(window.view, Keys.Key_Z, CONTROL)
    assert lines(window.view)[-1] == "  Pasal 4 Mulai berlaku. Punya saya."
    assert window.keeper.dirty


def test_both_texts_can_be_looked_at_first(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = editor(qtbot, room, policy.draft(regulation()))
    window.view.go_to("p4", END)
    write(window.view, " Punya saya.")
    rina_saves(policy.database, policy, changed("p4", "Punya Rina."))
    with answered_by(Answers("look")):
        window.save()
        qtbot.waitUntil(lambda: bool(window.findChildren(ComparisonWindow)))
    (shown,) = window.findChildren(ComparisonWindow)
    assert [one.identity for one in shown.matrix.rows] == ["p4"]
    assert window.keeper.dirty


def test_closing_asks_once(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    window.view.go_to("p4", END)
    write(window.view, "!")
    with answered_by(Answers("back")):
        window.close()
    assert opened_editor(version) is window and window.isVisible()
    with answered_by(Answers("save")):
        window.close()
        qtbot.waitUntil(lambda: opened_editor(version) is None)
    assert texts_of(policy.database, version)[-1] == "Mulai berlaku.!"
    window = editor(qtbot, room, version)
    write(window.view, "?")
    with answered_by(Answers("discard")):
        window.close()
    qtbot.waitUntil(lambda: opened_editor(version) is None)
    qtbot.waitUntil(lambda: not list_drafts(policy.database))


def test_the_main_window_does_not_go_over_unsaved_words(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    write(window.view, "x")
    with answered_by(Answers("back")):
        room.window.close()
    assert room.window.isVisible() and window.isVisible()
    write(window.view, "y")
    room.window.hide()  # it goes without a question: the text waits as a draft
    qtbot.waitUntil(lambda: opened_editor(version) is None)
    qtbot.waitUntil(lambda: len(list_drafts(policy.database)) == 1)


def test_the_main_window_closes_when_the_words_are_thrown_away(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    version = policy.draft(regulation())
    write(editor(qtbot, room, version).view, "x")
    with answered_by(Answers("discard")):
        room.window.close()
        qtbot.waitUntil(lambda: not room.window.isVisible())
    assert opened_editor(version) is None


def test_who_may_only_read_and_what_is_enacted_opens_to_be_read(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    old, new = revised(policy, regulation(), changed("p4", "Lain."))
    window = editor(qtbot, room, old)
    assert window.view.isReadOnly()
    shown = [one.text() for one in window.tools.actions() if one.isVisible() and one.text()]
    assert shown == ["Cari", "Cetak…"], "who only reads can search and print"
    press(window.view, Keys.Key_Return)
    write(window.view, "x")
    window.outline.stepped.emit("p2", True)
    press(window.outline, Keys.Key_Delete)  # type: ignore[arg-type]
    assert [node.text for node in window.sheet.nodes] == texts_of(policy.database, old)
    assert window.keeper.dirty is False
    policy.database.actor = Actor("budi", rights=frozenset())
    assert editor(qtbot, room, new).view.isReadOnly()


def test_a_version_that_is_gone_is_told(qtbot: QtBot, room: Room) -> None:
    open_editor(room.desk, 4711, room.window)
    qtbot.waitUntil(lambda: bool(room.window.findChildren(Toast)))
    assert room.window.findChildren(Toast)[0].text() == "Versi ini sudah tidak ada."


def test_reasons_are_written_at_the_article_of_the_cursor(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    _, version = revised(policy, regulation(), changed("p2a", "Setiap ASN wajib belajar."))
    window = editor(qtbot, room, version)
    assert window.reasons is not None
    window.view.go_to("p2a", 3)
    strip = window.reasons
    strip.reason.setFocus()
    qtbot.keyClicks(strip.reason, "Hasil evaluasi")
    strip.show_old.setChecked(True)
    assert strip.old.toPlainText().splitlines()[:2] == ["Pasal 2", "(1) Setiap ASN belajar."]
    window.save()
    qtbot.waitUntil(lambda: not window.keeper.dirty)
    written = {node.identity: node.reason for node in stored(policy.database, version)}
    assert written["p2"] == "Hasil evaluasi"


def test_problems_lead_to_where_they_are(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = editor(qtbot, room, policy.draft(regulation()))
    window.view.go_to("p4", END)
    press(window.view, Keys.Key_Return)
    window.view.go_to("m1", 0)
    window.next_problem()
    assert window.problem_button.text() == "Masalah: 1"
    assert window.sheet.nodes[window.view.place].text == ""


def test_find_and_replace(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = editor(qtbot, room, policy.draft(regulation()))
    bar = window.find_bar
    bar.open_bar(replacing=True)
    bar.what.setText("mentor")
    assert bar.count.text() == "1 dari 3"
    bar.exact.setChecked(True)
    assert bar.count.text() == "1 dari 1"
    bar.other.setText("pembimbing")
    bar.replace_all()
    assert lines(window.view)[0] == " bahwa perlu pembimbinging;"
    window.view.undo()
    assert lines(window.view)[0] == " bahwa perlu mentoring;"


def test_a_file_comes_in_after_a_look(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = editor(qtbot, room, policy.draft(regulation()))
    room.files.answers = [Path(__file__).parents[2] / "data" / "texts" / "perwal.docx"]
    window.import_file()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportPreview)), timeout=20_000)
    (preview,) = window.findChildren(ImportPreview)
    assert preview.tree.topLevelItemCount() > 1
    preview.whole.setChecked(True)
    preview._take()
    words = " ".join(node.text for node in window.sheet.nodes)
    assert "butir lepas" in words and "Mulai berlaku." not in words
    window.view.undo()
    assert lines(window.view)[-1] == "  Pasal 4 Mulai berlaku."


def test_the_same_text_opens_once(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    open_editor(room.desk, version, room.window)
    assert waited(qtbot, version) is window


def test_everything_that_can_be_pressed_has_a_name(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    window = editor(qtbot, room, policy.draft(regulation()))
    nameless = [
        one
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for one in window.findChildren(kind)
        if one.isVisibleTo(window)
        and not one.accessibleName()
        and not getattr(one, "text", lambda: "")()
    ]
    assert nameless == []


def test_words_become_a_reference_by_the_offer(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = editor(qtbot, room, policy.draft(regulation()))
    window.view.go_to("p4", END)
    write(window.view, " Lihat Pasal 2,")
    assert window.offer_button.text() == "Jadikan “Pasal 2” rujukan (Ctrl+J)"
    window.offer_button.click()
    write(window.view, " ya.")
    assert window.sheet.nodes[-1].targets == ("p2",)
    assert lines(window.view)[-1] == "  Pasal 4 Mulai berlaku. Lihat Pasal 2, ya."
    assert window.offer_button.isHidden()


def test_a_larger_font_is_no_change_of_the_text(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    window = editor(qtbot, room, policy.draft(regulation()))
    font = QFont(window.sheet.look.font)
    font.setPointSizeF(font.pointSizeF() * 1.5)
    before, step = list(window.sheet.nodes), window.sheet.look.step
    window.sheet.restyle(Look(font))
    block = window.sheet.block_of("p2a")
    assert block is not None
    assert block.blockFormat().leftMargin() > step
    assert window.sheet.nodes == before and not window.keeper.dirty


def test_the_pages_are_seen_as_they_will_come_out(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    window.view.go_to("p4", END)
    write(window.view, " Segera.")
    window.print_text()
    qtbot.waitUntil(
        lambda: any(preview.pdf for preview in window.findChildren(PrintPreview)), timeout=20_000
    )
    assert texts_of(policy.database, version)[-1] == "Mulai berlaku. Segera."
    for preview in window.findChildren(PrintPreview):
        preview.close()


def test_a_circular_is_numbered_as_its_letter_says(
    qtbot: QtBot, room: Room, office: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(styles, "_finders", [lambda _session, _policy: "A"])
    version = Cycle(office, "circular").draft([node("s", K.SECTION, "Latar Belakang")])
    window = editor(qtbot, room, version)
    assert lines(window.view) == ["A. Latar Belakang"]


def test_f6_goes_round_without_a_mouse(qtbot: QtBot, room: Room, policy: Cycle) -> None:
    _, version = revised(policy, regulation(), changed("p2a", "Lain."))
    window = editor(qtbot, room, version)
    assert window.reasons is not None
    seen = []
    for _ in range(4):
        seen.append(window.focusWidget())
        window._other_side()
    assert seen == [window.view, window.reasons.reason, window.outline, window.view]


@pytest.mark.usefixtures("at_once")
def test_who_loses_the_right_while_typing_loses_no_word(
    qtbot: QtBot, room: Room, policy: Cycle
) -> None:
    version = policy.draft(regulation())
    window = editor(qtbot, room, version)
    window.view.go_to("p4", END)
    write(window.view, " Segera.")
    policy.database.actor = Actor("uji", rights=frozenset())
    window.save()
    qtbot.waitUntil(lambda: "Ketikan Anda masih ada di sini." in window.keeper.news.text())
    assert window.keeper.dirty
    assert window.sheet.nodes[-1].text == "Mulai berlaku. Segera."
    qtbot.waitUntil(lambda: len(list_drafts(policy.database)) == 1)
    assert texts_of(policy.database, version)[-1] == "Mulai berlaku."
