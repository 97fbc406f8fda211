"""Adds or changes a training of one person, over the person's own screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from asn_desktop.competencies.commands.training import save_training
from asn_desktop.competencies.rules.training import check_training
from asn_desktop.competencies.screen.training_fields import (
    open_training,
    stored_values,
    training_fields,
)
from asn_desktop.core.fields import Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.widgets import theme
from asn_desktop.widgets.form import RecordForm


class TrainingDialog(QDialog):
    """Its form saves by Ctrl+S and closes with it; what was typed is not lost by Esc."""

    def __init__(
        self,
        desk: Desk,
        person: int,
        name: str,
        training: int | None,
        done: Callable[[int], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.finished.connect(self.deleteLater)
        self._desk, self._person, self._training, self._done = desk, person, training, done
        self._over = parent
        self._version: int | None = None
        title = (
            translate("competencies", "New training of {name}")
            if training is None
            else translate("competencies", "Training of {name}")
        )
        self.setWindowTitle(title.format(name=name))
        self.form = RecordForm(
            training_fields(desk.database, whose=False),
            today=dt.date.today,
            runner=desk.runner,
            check=self._check,
        )
        self.form.discard_button.setText(translate("competencies", "Back"))
        self.form.dirty_changed.connect(lambda _dirty: self._let_back())
        self.form.discard_button.clicked.disconnect()
        self.form.discard_button.clicked.connect(self.reject)
        self.form.save_requested.connect(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SMALL, 0, 0)
        layout.addWidget(self.form)
        self._fit()
        if training is None:
            self._begin()
        else:
            self.form.setEnabled(False)
            self._read(training)

    def _fit(self) -> None:
        space = self.screen().availableSize()
        width = 84 * self.fontMetrics().averageCharWidth()
        self.resize(min(width, space.width() - 48), min(620, space.height() - 64))

    def _begin(self) -> None:
        self.form.load({"verified": False})
        self._let_back()
        self.form.focus_first()

    def _let_back(self) -> None:
        self.form.discard_button.setEnabled(True)

    def _read(self, training: int) -> None:
        self._desk.runner.run(
            lambda _progress: open_training(self._desk.database, training),
            title="",
            on_done=self._show,
            owner=self,
            quiet=True,
        )

    def _show(self, found: OpenRecord | None) -> None:
        if found is None:  # removed by somebody else meanwhile
            super().reject()
            return
        self._version = found.version
        self.form.load(found.values, found.texts)
        self.form.setEnabled(True)
        self._let_back()
        self.form.focus_first()

    def _check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        if not values.get("training_name"):
            return ()
        return check_training(stored_values(values), dt.date.today())

    def _save(self, changes: Mapping[str, Value]) -> None:
        def operation(_progress: Progress) -> tuple[int, Changed]:
            return save_training(
                self._desk.database,
                {**stored_values(changes), "employee": self._person},
                training_id=self._training,
                version=self._version,
                today=dt.date.today(),
            )

        def saved(record: int) -> None:
            self.form.saved({})
            self._done(record)
            self.accept()

        self._desk.operate(
            self._over,
            translate("competencies", "Saving"),
            operation,
            done=saved,
            failed=self.form.failed,
            told=translate("competencies", "Training saved."),
        )

    def reject(self) -> None:
        """Leave; what was typed is asked about once."""
        if self.form.isEnabled():
            self.form.leave(super().reject)
