"""Asks for one value that several records are to get."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QVBoxLayout, QWidget

from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.form import FormField, RecordForm
from asn_desktop.widgets.jobs import JobRunner


class BulkDialog(QDialog):
    """Choose a field, give its value; ``change`` is called with both when it is to be done."""

    def __init__(
        self,
        fields: Sequence[FormField],
        count: int,
        runner: JobRunner,
        change: Callable[[FormField, Value], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._fields = list(fields)
        self._runner = runner
        self._change = change
        self.form: RecordForm | None = None
        self.setWindowTitle(translate("screens", "Change several records"))
        self.setMinimumSize(460, 240)
        words = translate("screens", "Records that will be changed: {count}").format(
            count=group_thousands(count)
        )
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(theme.SMALL)
        self._layout.addWidget(QLabel(words))
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("screens", "Field"))
        for field in self._fields:
            self.choice.addItem(field.label)
        self.choice.currentIndexChanged.connect(self._show)
        self.choice.setVisible(len(self._fields) > 1)
        self._layout.addWidget(self.choice)
        self._show(0)

    def _show(self, index: int) -> None:
        if self.form is not None:
            self._layout.removeWidget(self.form)
            self.form.deleteLater()
        field = self._fields[index]
        self.form = RecordForm([field], today=dt.date.today, runner=self._runner, parent=self)
        self.form.save_button.setText(translate("screens", "Change"))
        self.form.discard_button.setText(translate("screens", "Back"))
        self.form.discard_button.setEnabled(True)
        self.form.discard_button.clicked.connect(self.reject)
        self.form.save_requested.connect(lambda values: self._done(field, values[field.name]))
        self._layout.addWidget(self.form, 1)
        self.form.focus_first()

    def _done(self, field: FormField, value: Value) -> None:
        self.accept()
        self._change(field, value)
