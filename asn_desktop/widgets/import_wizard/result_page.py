"""Step 5: what was done, how to take it back, and what to do with the refused rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop._generated.forms.ui_widgets_import_result import Ui_ImportResultPage
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.widgets.import_wizard.model import Result


class ResultPage(QWidget):
    """The counts of a finished import."""

    rejected_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportResultPage()
        self.ui.setupUi(self)
        self.ui.rejectedButton.clicked.connect(self.rejected_wanted)
        self.ui.againButton.clicked.connect(self.again_wanted)

    def show_result(self, result: Result) -> None:
        """Say what this import did."""
        counts, ui = result.counts, self.ui
        written = result.changed is not None
        ui.titleLabel.setText(
            translate("widgets", "The list has been imported.")
            if written
            else translate("widgets", "Nothing had to be changed.")
        )
        lines = (
            (translate("widgets", "New"), counts.added),
            (translate("widgets", "Changed"), counts.changed),
            (translate("widgets", "Unchanged"), counts.unchanged),
            (translate("widgets", "Refused"), counts.refused),
        )
        rows = "".join(
            f'<tr><td align="right"><b>{group_thousands(count)}</b></td><td>&nbsp; {word}</td></tr>'
            for word, count in lines
        )
        ui.countsLabel.setText(f'<table cellpadding="2">{rows}</table>')
        if written:
            ui.undoNotice.say(
                translate(
                    "widgets",
                    "This import can be taken back at any time, also tomorrow: open the list of "
                    "imports, choose it and press “Take back…”.",
                ),
                "success",
            )
        else:
            ui.undoNotice.clear()
        if counts.refused:
            ui.refusedNotice.say(
                translate(
                    "widgets",
                    "{count} rows were refused and are not stored. Save them as a workbook, "
                    "correct the marked cells there, and import that workbook.",
                ).format(count=group_thousands(counts.refused)),
                "warning",
            )
        else:
            ui.refusedNotice.clear()
        ui.rejectedButton.setVisible(bool(counts.refused))
