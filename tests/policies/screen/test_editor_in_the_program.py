"""In the window of the program: the lock hides the editor and gives it back as it was, and what an
earlier session left of a text is gone on with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from asn_desktop.database.drafts import keep_draft
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries import texts as written
from asn_desktop.policies.rules.text import node_to_json
from asn_desktop.policies.screen.editor import DRAFTS, open_editor
from asn_desktop.shell.main_window import MainWindow
from tests.offices import real
from tests.policies.screen.desks import waited
from tests.policies.screen.writing import END, K, node, regulation, write
from tests.policies.stages.cycle import TODAY
from tests.shell.test_lock import LOCK_WORDS, colours_of, locked, seen_words, unlock
from tests.shell.windows import opened


def draft(window: MainWindow) -> int:
    """A draft with the small regulation."""
    database = window.database
    values = {"kind": "mayor_regulation", "title": "Mentoring"}
    policy, _ = save_policy(database, values, today=TODAY)
    version, _ = texts.new_draft(database, policy)
    with database.read() as session:
        saved = written.version(session, version).saved
    texts.save_text(database, version, regulation(), saved=saved)
    return version


def test_nothing_of_the_text_is_seen_while_it_is_locked(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, real(tmp_path), who="siti") as window:
        version = draft(window)
        open_editor(window.desk, version, window)
        editor = waited(qtbot, version)
        editor.view.go_to("p4", END)
        write(editor.view, " Rahasia.")
        offset = editor.view.textCursor().position()
        title = editor.windowTitle()
        dialog = locked(window)
        assert set(seen_words()) <= LOCK_WORDS
        assert not any(one.isVisible() for one in editor.findChildren(QTextEdit))
        assert len(colours_of(editor)) == 1
        assert editor.windowOpacity() == 0.0
        unlock(qtbot, window, dialog)
        assert editor.isVisible() and editor.view.isVisible()
        assert editor.windowTitle() == title
        assert editor.view.textCursor().position() == offset
        assert editor.sheet.nodes[-1].text == "Mulai berlaku. Rahasia."
        assert editor.tools.isVisible() and editor.find_bar.isHidden()
        editor.keeper._forget()
        editor.sheet.setModified(False)
        editor._close()


def test_the_main_window_goes_on_with_the_text_of_an_earlier_session(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with opened(qtbot, real(tmp_path), who="siti") as window:
        version = draft(window)
        nodes = [*regulation()[:-1], node("p4", K.ARTICLE, "Ketikan lama.", 1)]
        content = {"nodes": [node_to_json(one) for one in nodes]}
        with window.database.read() as session:
            saved = written.version(session, version).saved
        keep_draft(window.database, DRAFTS, version, saved, "Mentoring · versi 1", content)
        window.desk.drafts.find()
        qtbot.waitUntil(lambda: bool(window.draft_notice.lines))
        (line,) = window.draft_notice.lines
        assert "Mentoring" in line.text() and "Kebijakan" in line.text()
        next(one for one in line.buttons() if one.text() == "Lanjutkan").click()
        editor = waited(qtbot, version)
        qtbot.waitUntil(lambda: editor.sheet.nodes[-1].text == "Ketikan lama.")
        assert editor.keeper.dirty
        editor.save()
        qtbot.waitUntil(lambda: not editor.keeper.dirty)
        editor._close()
