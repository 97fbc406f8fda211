"""The tables of the competencies of a person: what counts now, and all that ever was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from asn_desktop.competencies.queries.assessments import AssessmentEntry, Standing
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.screens.part_table import PartModel
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex

_GAP = 3
#: Days after which an assessment counts as old (two years).
_OLD = dt.timedelta(days=730)


class StandingModel(PartModel):
    """Competencies with required and found level; a gap is told by word, sign and colour."""

    def __init__(self) -> None:
        super().__init__(
            (
                translate("competencies", "Competency"),
                translate("competencies", "Standard"),
                translate("competencies", "Level"),
                translate("competencies", "Gap"),
                translate("competencies", "Assessed on"),
                translate("competencies", "Method"),
                translate("competencies", "Assessor"),
                translate("competencies", "Counts until"),
            )
        )
        self.standings: Sequence[Standing] = ()

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show these."""
        self.standings = standings
        self.show_texts([_row(one) for one in standings])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a heading; that of the gap says how it is counted."""
        if role == Qt.ItemDataRole.ToolTipRole and section == _GAP:
            return translate("competencies", "Standard less level: above 0 something is lacking")
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; colours and signs for what is lacking or old."""
        one, column = self.standings[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and 1 <= column <= _GAP:
            return Qt.AlignmentFlag.AlignCenter
        lacking = (one.gap or 0) > 0
        unknown = one.actual is None or one.required is None
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == _GAP and lacking:
                return theme.colour(theme.colours().danger)
            if (column == 1 and one.required is None) or (column == 2 and one.actual is None):
                return theme.colour(theme.colours().muted)
        if role == Qt.ItemDataRole.FontRole and column == _GAP and lacking:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            colours = theme.colours()
            if lacking:
                return theme.icon("warning", colours.warning)
            if unknown:
                return theme.icon("dot", colours.muted)
            return theme.icon("check", colours.success)
        return super().data(index, role)


def _row(one: Standing) -> tuple[str, ...]:
    counting, last = one.counting, one.last
    gap = one.gap
    shown = counting or last
    return (
        one.competency,
        _required(one),
        translate("competencies", "not assessed") if one.actual is None else str(one.actual),
        "" if gap is None else str(gap).replace("-", "−"),
        _assessed(shown) if shown else "",
        reference().methods.label(shown.method) if shown else "",
        (shown.assessor or "") if shown else "",
        _until(shown, expired=counting is None) if shown else "",
    )


def _required(one: Standing) -> str:
    if one.required is not None:
        return str(one.required)
    if one.waived:
        return translate("competencies", "not required")
    return translate("competencies", "not set")


def _assessed(entry: AssessmentEntry) -> str:
    day = value_text(FieldKind.DATE, entry.assessed_on)
    if dt.date.today() - entry.assessed_on > _OLD:
        years = (dt.date.today() - entry.assessed_on).days // 365
        return translate("competencies", "{day} · {years} y").format(day=day, years=years)
    return day


def _until(entry: AssessmentEntry, *, expired: bool) -> str:
    if entry.holds_until is None:
        return translate("competencies", "no end")
    day = value_text(FieldKind.DATE, entry.holds_until)
    return translate("competencies", "{day} (over)").format(day=day) if expired else day


class HistoryModel(PartModel):
    """Every assessment of the person, the latest first; a void one is struck out and says why."""

    def __init__(self) -> None:
        super().__init__(
            (
                translate("competencies", "Assessed on"),
                translate("competencies", "Competency"),
                translate("competencies", "Level"),
                translate("competencies", "Method"),
                translate("competencies", "Assessor"),
                translate("competencies", "State"),
                translate("competencies", "Evidence"),
                translate("competencies", "Note"),
            )
        )
        self.entries: Sequence[AssessmentEntry] = ()

    def show_entries(self, entries: Sequence[AssessmentEntry]) -> None:
        """Show these."""
        self.entries = entries
        label = reference().methods.label
        self.show_texts(
            [
                (
                    value_text(FieldKind.DATE, one.assessed_on),
                    one.competency,
                    str(one.level),
                    label(one.method),
                    one.assessor or "",
                    _state(one),
                    one.evidence or "",
                    one.note or "",
                )
                for one in entries
            ]
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        one = self.entries[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return Qt.AlignmentFlag.AlignCenter
        if one.void_reason is not None:
            if role == Qt.ItemDataRole.ForegroundRole:
                return theme.colour(theme.colours().muted)
            if role == Qt.ItemDataRole.FontRole and index.column() < 5:
                font = QFont()
                font.setStrikeOut(True)
                return font
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and one.counts:
            return theme.icon("check", theme.colours().success)
        return super().data(index, role)


def _state(one: AssessmentEntry) -> str:
    if one.void_reason is not None:
        return translate("competencies", "void: {reason}").format(reason=one.void_reason)
    if one.counts:
        return translate("competencies", "counts")
    if one.holds_until is not None and one.holds_until < dt.date.today():
        return translate("competencies", "over since {day}").format(
            day=value_text(FieldKind.DATE, one.holds_until)
        )
    return translate("competencies", "another one counts")
