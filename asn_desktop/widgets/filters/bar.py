"""All filters of a list in one row, fed in the background; those that do not fit stand behind a
button at its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from asn_desktop.core.listing import FilterValue, ListQuery, ListSource
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import theme
from asn_desktop.widgets.filters.button import FilterButton
from asn_desktop.widgets.jobs import Job, JobRunner


class FilterBar(QWidget):
    """The filters of a source. ``query`` gives the query under which values are counted.

    Filters in use stand first; what the width has no room for is offered by ``more_button``.
    """

    changed = Signal()
    #: everything that narrows the list is to be cleared, also the search
    clear_wanted = Signal()

    def __init__(
        self,
        source: ListSource,
        runner: JobRunner,
        query: Callable[[], ListQuery],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._runner, self._query = source, runner, query
        self._jobs: dict[str, Job] = {}
        self.buttons: dict[str, FilterButton] = {}
        for declared in source.filters:
            title = translate(source.context, declared.label)
            button = FilterButton(declared.name, title, self._ask, self)
            button.changed.connect(self.changed)
            self.buttons[declared.name] = button
        self.more_button = QPushButton(translate("widgets", "More"), self)
        self._more_menu = QMenu(self.more_button)
        self._more_menu.aboutToShow.connect(self._fill_more)
        self.more_button.setMenu(self._more_menu)
        self.clear_button = QPushButton(translate("widgets", "Show all"), self)
        self.clear_button.clicked.connect(self.clear_wanted)
        self.clear_button.hide()
        self._narrowed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # What is chosen

    def chosen(self) -> dict[str, tuple[str | int, ...]]:
        """The filters in use with their chosen values."""
        return {name: b.chosen for name, b in self.buttons.items() if b.chosen}

    def choose(self, filters: Mapping[str, tuple[str | int, ...]]) -> None:
        """Choose these values and no others, without a signal."""
        for name, button in self.buttons.items():
            button.choose(filters.get(name, ()))

    def offer_clear(self, narrowed: bool) -> None:
        """Show the button that clears everything while anything narrows the list."""
        self._narrowed = narrowed
        self._arrange()

    def close_jobs(self) -> None:
        """Want no more answers."""
        for job in self._jobs.values():
            job.forget()
        self._jobs.clear()

    def _ask(self, button: FilterButton) -> None:
        earlier = self._jobs.pop(button.name, None)
        if earlier is not None:
            earlier.forget()
        source, name, query = self._source, button.name, self._query()

        def count(progress: Progress) -> list[FilterValue]:
            return source.filter_values(name, query)

        self._jobs[name] = self._runner.run(
            count,
            title=translate("widgets", "Counting"),
            on_done=button.offer,
            owner=button,
            quiet=True,
        )

    # Where they stand

    def hidden_filters(self) -> list[FilterButton]:
        """The filters that stand behind ``more_button`` at this width."""
        return [button for button in self._in_order() if button.isHidden()]

    def _in_order(self) -> list[FilterButton]:
        return sorted(self.buttons.values(), key=lambda button: not button.chosen)

    def _fill_more(self) -> None:
        menu = self._more_menu
        menu.clear()
        for button in self.hidden_filters():
            action = menu.addAction(button.text().replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, chosen=button: chosen.open_below(self.more_button)
            )

    def _arrange(self) -> None:
        """Give as many buttons a place as the width has room for."""
        buttons, gap = self._in_order(), theme.SMALL
        room = self.width()
        if self._narrowed:
            room -= self.clear_button.sizeHint().width() + gap
        fitting = _fitting(buttons, room, gap)
        if fitting < len(buttons):
            fitting = _fitting(buttons, room - self._more_width() - gap, gap)
            self._say_more(buttons[fitting:])
        placed: list[QPushButton] = [*buttons[:fitting]]
        for button in buttons[fitting:]:
            button.hide()
        for extra, wanted in (
            (self.more_button, fitting < len(buttons)),
            (self.clear_button, self._narrowed),
        ):
            extra.setVisible(wanted)
            if wanted:
                placed.append(extra)
        left = 0
        for shown in placed:
            hint = shown.sizeHint()
            shown.setGeometry(left, 0, min(hint.width(), self.width()), self.height())
            shown.show()
            left += hint.width() + gap
        for one, following in pairwise(placed):
            QWidget.setTabOrder(one, following)

    def _more_width(self) -> int:
        """With room for a count, so that the count does not change what fits."""
        metrics, text = self.more_button.fontMetrics(), self.more_button.text()
        widest = metrics.horizontalAdvance(translate("widgets", "More") + " (9)")
        return self.more_button.sizeHint().width() - metrics.horizontalAdvance(text) + widest

    def _say_more(self, hidden: Sequence[FilterButton]) -> None:
        used = sum(1 for button in hidden if button.chosen)
        words = translate("widgets", "More")
        self.more_button.setText(f"{words} ({used})" if used else words)
        if self.more_button.property("chosen") != bool(used):
            self.more_button.setProperty("chosen", bool(used))
            self.more_button.style().unpolish(self.more_button)
            self.more_button.style().polish(self.more_button)
        self.more_button.setToolTip(", ".join(button.text() for button in hidden))

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [button.sizeHint() for button in self.buttons.values()]
        width = sum(hint.width() + theme.SMALL for hint in hints)
        return QSize(width, self.clear_button.sizeHint().height() if hints else 0)

    def minimumSizeHint(self) -> QSize:
        """One filter and the way to the others."""
        return QSize(
            self._more_width() + self.clear_button.sizeHint().width(), self.sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for others."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A button that says something else may be wider."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return done


def _fitting(buttons: Sequence[QPushButton], room: int, gap: int) -> int:
    """How many of the buttons, from the first on, the room takes."""
    used = -gap
    for count, button in enumerate(buttons):
        used += button.sizeHint().width() + gap
        if used > room:
            return count
    return len(buttons)
