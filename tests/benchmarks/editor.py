"""How fast the editor of texts is: 200 articles (1,000 parts) and 400 pages (4,000 parts).

Run: ``python -m tests.benchmarks.editor``. Opening is measured from the call to the painted window,
with the text read from an office; a key from the press to the painted letter (beside it what the
window's own thread computed, which others on a busy machine do not change); the longest pause of
the event loop while the text comes in, is typed into, kept as a draft and saved. The last figures
are the comparison of two texts of 200 articles on the screen.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from asn_desktop.core.prose import Run
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.policies.commands import texts
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.queries.texts import version
from asn_desktop.policies.rules.text import Node, NodeKind
from asn_desktop.policies.screen.comparison import compare_texts
from asn_desktop.policies.screen.comparison.window import ComparisonWindow
from asn_desktop.policies.screen.editor import open_editor, opened_editor
from asn_desktop.policies.screen.editor.window import EditorWindow
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.memory import ShortMemory
from tests import offices
from tests.benchmarks.table import Pauses
from tests.policies.stages.cycle import TODAY

_WORDS = (
    "Setiap pegawai berhak memperoleh kesempatan mengembangkan kompetensi sebagaimana dimaksud"
    " dalam "
)
_MORE = (
    " paling sedikit 20 (dua puluh) jam pelajaran dalam satu tahun sesuai dengan kebutuhan jabatan"
    " dan organisasi tempat pegawai yang bersangkutan bekerja."
)


def long_text(articles: int) -> list[Node]:
    """Invented articles of five parts each, every second ayat with a reference."""
    nodes = []
    for place in range(articles):
        if place % 10 == 0:
            nodes.append(Node(f"b{place}", NodeKind.CHAPTER, (Run(f"JUDUL BAB {place}"),)))
        nodes.append(Node(f"p{place}", NodeKind.ARTICLE, (), 1))
        other = Run("Pasal", target=f"p{max(place - 3, 0)}a")
        runs = (Run(_WORDS), other, Run(_MORE))
        nodes.append(Node(f"p{place}a", NodeKind.CLAUSE, runs, 2))
        nodes.append(Node(f"p{place}b", NodeKind.CLAUSE, (Run(f"{_WORDS}hal ini{_MORE}"),), 2))
        nodes.append(Node(f"p{place}c", NodeKind.LETTER, (Run("pendidikan; dan"),), 3))
        nodes.append(Node(f"p{place}d", NodeKind.LETTER, (Run("pelatihan."),), 3))
    return nodes


def _draft(database: Database, nodes: list[Node]) -> int:
    values = {"kind": "mayor_regulation", "title": f"Naskah {len(nodes)} bagian"}
    policy, _ = save_policy(database, values, today=TODAY)
    made, _ = texts.new_draft(database, policy)
    with database.read() as session:
        saved = version(session, made).saved
    texts.save_text(database, made, nodes, saved=saved)
    return made


def _open(app: QApplication, desk: Desk, window: QMainWindow, number: int) -> EditorWindow:
    """The editor, painted; prints how long that took."""
    begin, computed = time.perf_counter(), time.thread_time()
    open_editor(desk, number, window)
    while (editor := opened_editor(number)) is None or not editor.isVisible():
        app.processEvents()
    app.processEvents()
    editor.grab()
    painted, own = time.perf_counter() - begin, time.thread_time() - computed
    while not editor.sheet.complete:
        app.processEvents()
    whole = time.perf_counter() - begin
    print(
        f"  open: painted {painted * 1000:4.0f} ms (computed {own * 1000:4.0f}),"
        f" all of it there {whole * 1000:4.0f} ms"
    )
    return editor


def _keys(
    app: QApplication,
    editor: EditorWindow,
    what: str,
    press: Callable[[], None],
    before: str = "",
) -> None:
    times, own = [], []
    for _ in range(30):
        QTest.keyClicks(editor.view, before)
        app.processEvents()
        begin, computed = time.perf_counter(), time.thread_time()
        press()
        app.processEvents()
        times.append(time.perf_counter() - begin)
        own.append(time.thread_time() - computed)
    usual, slowest = statistics.median(times) * 1000, max(times) * 1000
    print(
        f"  {what}: {usual:5.1f} ms, slowest {slowest:5.1f} ms"
        f" (computed {statistics.median(own) * 1000:5.1f}, most {max(own) * 1000:5.1f})"
    )


def _measure(app: QApplication, desk: Desk, window: QMainWindow, articles: int) -> None:
    nodes = long_text(articles)
    number = _draft(desk.database, nodes)
    print(f"{articles} articles, {len(nodes)} parts")
    pauses = Pauses()
    told = pauses.during(
        app, lambda: _open(app, desk, window, number), lambda: opened_editor(number) is not None
    )
    print(f"  opening: {told}")
    editor = opened_editor(number)
    assert editor is not None
    middle = f"p{articles // 2}b"
    editor.view.go_to(middle, 10)
    app.processEvents()
    _keys(app, editor, "a letter  ", lambda: QTest.keyClicks(editor.view, "a"))
    _keys(app, editor, "Enter     ", lambda: QTest.keyClick(editor.view, Qt.Key.Key_Return), "x")
    _keys(app, editor, "Backspace ", lambda: QTest.keyClick(editor.view, Qt.Key.Key_Backspace))
    editor.view.go_to("p10", 0)
    alt = Qt.KeyboardModifier.AltModifier
    _keys(app, editor, "Alt+Down  ", lambda: QTest.keyClick(editor.view, Qt.Key.Key_Down, alt))

    def rest(seconds: float) -> Callable[[], bool]:
        end = time.perf_counter() + seconds
        return lambda: time.perf_counter() > end

    told = pauses.during(app, lambda: QTest.keyClicks(editor.view, "x"), rest(2.5))
    print(f"  typing and keeping the draft: {told}")
    told = pauses.during(app, editor.save, lambda: not editor.keeper.dirty)
    print(f"  saving: {told}")
    bar = editor.view.verticalScrollBar()

    def scroll() -> None:
        for step in range(50):
            bar.setValue(bar.maximum() * step // 50)
            app.processEvents()

    print(f"  scrolling through: {pauses.during(app, scroll, lambda: True)}")
    editor._close()
    app.processEvents()


def _compare(app: QApplication, desk: Desk, window: QMainWindow) -> None:
    old = long_text(200)
    new = [
        Node(n.identity, n.kind, (*n.runs, Run(" Ditambah.")), n.level) if at % 6 == 3 else n
        for at, n in enumerate(old)
    ]
    pauses = Pauses()

    def shown() -> bool:
        return any(isinstance(w, ComparisonWindow) for w in QApplication.topLevelWidgets())

    act = lambda: compare_texts(desk, old, new, ("Lama", "Baru"), window)  # noqa: E731
    print(f"comparison of 200 articles: {pauses.during(app, act, shown)}")


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    theme.apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder, Database.open(offices.empty(Path(folder))) as db:
        db.actor = Actor("uji")
        window = QMainWindow()
        window.resize(1366, 768)
        window.show()
        runner = JobRunner(window)
        desk = Desk(db, runner, ShortMemory(), parent=window)
        for articles in (200, 800):
            _measure(app, desk, window, articles)
        _compare(app, desk, window)
        desk.close()
        runner.close()


if __name__ == "__main__":
    main()
