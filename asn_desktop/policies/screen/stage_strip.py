"""The way of a policy as a strip of stages, and what is missing as a list that leads to where it is
mended."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.policies.rules.stages import Mark, Stage, stage_word
from asn_desktop.widgets import theme

_ICON = 14
_GAP = 14  # between two stages, where the arrow is


def mark_word(mark: Mark) -> str:
    """What a mark says, for whoever does not see it."""
    return {
        Mark.DONE: translate("policies", "done"),
        Mark.SKIPPED: translate("policies", "left out"),
        Mark.NOW: translate("policies", "now"),
        Mark.AHEAD: translate("policies", "to come"),
    }[mark]


class StageStrip(QWidget):
    """Stages one after the other, wrapped like words: each with a sign of its own, so that colour
    is not all that tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: list[tuple[Stage, Mark]] = []
        self._places: list[QRect] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.notifier.changed.connect(self._settle)

    def show_stages(self, stages: Sequence[tuple[Stage, Mark]]) -> None:
        """Show these."""
        self._stages = list(stages)
        told = ", ".join(f"{stage_word(stage)}: {mark_word(mark)}" for stage, mark in stages)
        self.setAccessibleName(translate("policies", "Stages"))
        self.setAccessibleDescription(told)
        self.setToolTip("\n".join(told.split(", ")))
        self._settle()

    def _settle(self) -> None:
        self._places = self._laid(self.width())
        self.updateGeometry()
        self.update()

    def _laid(self, width: int) -> list[QRect]:
        """Where each stage stands in this width."""
        metrics, height = self._metrics(), self._row()
        x = y = 0
        places = []
        for stage, _ in self._stages:
            wide = metrics.horizontalAdvance(stage_word(stage)) + _ICON + 3 * theme.SMALL
            if x and x + wide > width:
                x, y = 0, y + height + theme.TIGHT
            places.append(QRect(x, y, wide, height))
            x += wide + _GAP
        return places

    def _metrics(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)  # the widest of all
        return QFontMetrics(font)

    def _row(self) -> int:
        return self.fontMetrics().height() + theme.SMALL

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its rows."""
        places = self._laid(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """Of its present width."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def minimumSizeHint(self) -> QSize:
        """The widest stage at least."""
        widest = max((place.width() for place in self._places), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stages and the arrows between those of a row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (stage, mark), place, after in zip(
            self._stages, self._places, [*self._places[1:], QRect()], strict=True
        ):
            self._draw(painter, place, stage_word(stage), mark)
            if after.top() == place.top() and not after.isNull():
                arrow = QRect(place.right() + 1, place.top(), _GAP, place.height())
                icon = theme.icon("chevron-right", theme.colours().muted)
                icon.paint(painter, arrow.adjusted(1, 0, -1, 0))

    def _draw(self, painter: QPainter, place: QRect, word: str, mark: Mark) -> None:
        colours = theme.colours()
        font = self.font()
        font.setBold(mark is Mark.NOW)
        font.setStrikeOut(mark is Mark.SKIPPED)
        painter.setFont(font)
        words = colours.text
        if mark is Mark.NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.accent))
            painter.drawRoundedRect(place, 4, 4)
            words = colours.accent_text
        elif mark in (Mark.AHEAD, Mark.SKIPPED):
            words = colours.muted
        sign = QRect(place.left() + theme.SMALL, 0, _ICON, _ICON)
        sign.moveTop(place.top() + (place.height() - _ICON) // 2)
        if mark is Mark.DONE:
            theme.icon("check", colours.success).paint(painter, sign)
        elif mark is Mark.NOW:
            theme.icon("chevron-right", colours.accent_text).paint(painter, sign)
        elif mark is Mark.SKIPPED:
            theme.icon("close", colours.muted).paint(painter, sign)
        else:
            painter.setPen(QPen(theme.colour(colours.border), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(sign.adjusted(3, 3, -3, -3))
        painter.setPen(theme.colour(words))
        place = place.adjusted(theme.SMALL + _ICON + theme.TIGHT, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)


class Checklist(QWidget):
    """What a step still lacks, one line each; a line is a link to the place where it is mended."""

    #: the place of a thing that is missing (``Problem.field``)
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()
        self._complete = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.TIGHT)
        theme.notifier.changed.connect(self._show)

    def show_problems(self, problems: Sequence[Problem], complete: str) -> None:
        """Show what is missing; ``complete`` is said where nothing is ("" for nothing)."""
        self._problems, self._complete = problems, complete
        self._show()

    @property
    def sentences(self) -> list[str]:
        """What it says at present."""
        return [problem.sentence for problem in self._problems] or [self._complete]

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        colours = theme.colours()
        for problem in self._problems:
            sign = ("error", colours.danger) if problem.is_error else ("warning", colours.warning)
            words = f"{html.escape(problem.reason)} "
            if problem.field:
                words += (
                    f'<a href="{html.escape(problem.field)}" style="color:{colours.accent}">'
                    f"{html.escape(problem.remedy)}</a>"
                )
            else:
                words += html.escape(problem.remedy)
            self._rows.addWidget(self._row(*sign, words))
        if not self._problems and self._complete:
            self._rows.addWidget(self._row("success", colours.success, html.escape(self._complete)))
        self.setVisible(self._rows.count() > 0)

    def _row(self, icon: str, colour: str, words: str) -> QWidget:
        row = QWidget()
        sign = QLabel()
        sign.setPixmap(theme.icon(icon, colour).pixmap(16))
        text = QLabel(words)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        text.linkActivated.connect(self.place_wanted)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        return row
