"""Taking an import back: what would happen, the press, and what did."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.imports_view.model import ImportEntry, ImportsDesk, UndoOutcome, moment
from asn_desktop.widgets.jobs import JobBar
from asn_desktop.widgets.page_work import PageWork


class UndoImportDialog(QDialog):
    """First what would happen, then, after one more press, what did."""

    undone = Signal(int)

    def __init__(
        self, desk: ImportsDesk, entry: ImportEntry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._entry = desk, entry
        self.setWindowTitle(translate("widgets", "Take an import back"))
        self.setMinimumWidth(620)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._text = QLabel()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._notice = messages.Banner()
        self._work = PageWork(self._notice, self)
        self._work.changed.connect(self._show_busy)
        self._kept = QListWidget()
        self._kept.setAccessibleName(translate("widgets", "Records that are kept"))
        self._kept.setWordWrap(True)
        self._kept.hide()
        self.copy_button = QPushButton(translate("widgets", "&Copy the list"))
        self.do_button = QPushButton(translate("widgets", "&Take back"))
        self.do_button.setProperty("role", "danger")
        self.close_button = QPushButton(translate("widgets", "Keep the import"))
        for button in (self.copy_button, self.do_button, self.close_button):
            button.setAutoDefault(False)
        self.copy_button.hide()
        self.copy_button.clicked.connect(self._copy)
        self.do_button.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(JobBar(self._work.runner))
        foot.addStretch(1)
        for button in (self.copy_button, self.do_button, self.close_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.LARGE,) * 4)
        layout.setSpacing(theme.MEDIUM)
        for widget in (self._title, self._text, self._notice):
            layout.addWidget(widget)
        layout.addWidget(self._kept, 1)
        layout.addStretch()
        layout.addLayout(foot)
        self._ask()

    def text(self) -> str:
        """What the dialog says, as it is copied."""
        lines = [self._title.text(), self._text.text()]
        lines += [self._kept.item(row).text() for row in range(self._kept.count())]
        return "\n".join(line for line in lines if line)

    def _ask(self) -> None:
        entry = self._entry
        self._title.setText(
            translate("widgets", "Take back the import of {file}?").format(
                file=entry.file or translate("widgets", "pasted cells")
            )
        )
        self._text.setText(
            translate(
                "widgets",
                "It was made on {when}. {added} records that it added go; {changed} records that "
                "it changed get their earlier values back. Records that somebody has edited since "
                "are kept as they are and listed. Taking back can itself be undone.",
            ).format(
                when=moment(entry.at),
                added=group_thousands(entry.added),
                changed=group_thousands(entry.changed),
            )
        )
        plan = self._desk.plan_undo
        if plan is not None:
            self._work.run(
                translate("widgets", "Looking what would change"),
                lambda progress: plan(entry.import_id, progress),
                self._show_plan,
            )
        self.close_button.setFocus()

    def _show_plan(self, outcome: UndoOutcome) -> None:
        self._show_counts(
            outcome,
            translate("widgets", "{reversed} records would go back, {kept} would be kept."),
        )
        self.do_button.setEnabled(outcome.reversed > 0)

    def _show_counts(self, outcome: UndoOutcome, sentence: str) -> None:
        kept = outcome.kept
        self._notice.say(
            sentence.format(
                reversed=group_thousands(outcome.reversed), kept=group_thousands(len(kept))
            ),
            "warning" if kept else "success",
        )
        self._kept.clear()
        self._kept.addItems([f"{record.name}: {record.reason}" for record in kept])
        self._kept.setVisible(bool(kept))
        self._kept.setMinimumHeight(6 * theme.row_height())
        self.copy_button.setVisible(bool(kept))

    def _undo(self) -> None:
        self._work.run(
            translate("widgets", "Taking the import back"),
            lambda progress: self._desk.undo(self._entry.import_id, progress),
            self._finish,
        )

    def _finish(self, outcome: UndoOutcome) -> None:
        self._title.setText(translate("widgets", "The import has been taken back."))
        self._text.setText(
            translate("widgets", "The records below were edited since and stay as they are.")
            if outcome.kept
            else ""
        )
        self._text.setVisible(bool(outcome.kept))
        self._show_counts(
            outcome, translate("widgets", "{reversed} records went back, {kept} were kept.")
        )
        self.do_button.hide()
        self.close_button.setText(translate("widgets", "Close"))
        self.close_button.setFocus()
        self.undone.emit(self._entry.import_id)

    def _show_busy(self) -> None:
        self.do_button.setEnabled(not self._work.is_busy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def reject(self) -> None:
        """Stop running work first; then leave."""
        if self._work.is_busy:
            self._work.cancel()
            return
        super().reject()

    def done(self, code: int) -> None:
        """End the dialog and its jobs."""
        self._work.close()
        super().done(code)
