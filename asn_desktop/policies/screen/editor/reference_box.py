"""Choosing what a reference points to: a search over all numbers and first words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_key
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.widgets import theme

_SHOWN, _WORDS = 200, 110


def targets(sheet: Sheet, text: str) -> list[tuple[str, str, str]]:
    """What a reference may point to: identity, address, first words. Every word of ``text`` stands
    in the address or the words."""
    wanted = fold_key(text).split()
    found, known = [], set()
    for node in sheet.nodes:
        numbered = sheet.index.get(node.identity)
        if numbered is None or not numbered.address or numbered.address in known:
            continue
        known.add(numbered.address)  # a table or an only ayat is called as what it stands in
        words = " ".join(node.text.split())
        address = fold_key(numbered.address)
        key = f"{address} {fold_key(words)}"
        if all(word in key for word in wanted):
            near = address.startswith(" ".join(wanted)) + (address.split() == wanted)
            found.append((-near, node.identity, numbered.address, words[:_WORDS]))
    found.sort(key=lambda one: one[0])  # an address that is typed stands first
    return [one[1:] for one in found[:_SHOWN]]


class ReferenceBox(QDialog):
    """A search box with a list below it. Enter takes the marked line."""

    chosen = Signal(str)

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.setWindowTitle(translate("policies", "Insert a reference"))
        self.setModal(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Pasal 7 ayat (2)")
        self.search.setAccessibleName(translate("policies", "Number or words"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("policies", "Parts of the text"))
        self.list.setUniformItemSizes(True)
        told = QLabel(
            translate("policies", "The reference follows its target, whatever number that gets.")
        )
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        self.insert = QPushButton(translate("policies", "Insert"))
        self.insert.setProperty("role", "primary")
        self.insert.setDefault(True)
        back = QPushButton(translate("policies", "Back"))
        back.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(told, 1)
        foot.addWidget(self.insert)
        foot.addWidget(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(
            min(100 * letter, self.screen().availableSize().width() - 40),
            min(15 * theme.row_height(), self.screen().availableSize().height() - 80),
        )
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.insert.clicked.connect(self._take)
        back.clicked.connect(self.reject)
        self._fill("")

    def _fill(self, text: str) -> None:
        self.list.clear()
        for identity, address, words in targets(self._sheet, text):
            item = QListWidgetItem(f"{address} – {words}" if words else address)
            item.setData(Qt.ItemDataRole.UserRole, identity)
            item.setSizeHint(QSize(0, theme.row_height()))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.insert.setEnabled(self.list.count() > 0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10,
                  Qt.Key.Key_PageDown: 10}.get(Qt.Key(event.key()))  # fmt: skip
            if by is not None and self.list.count():
                row = min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return False
