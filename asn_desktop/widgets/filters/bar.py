"""All filters of a list in a row, fed in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from asn_desktop.core.listing import FilterValue, ListQuery, ListSource
from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets.filters.button import FilterButton
from asn_desktop.widgets.filters.flow import FlowLayout
from asn_desktop.widgets.jobs import Job, JobRunner


class FilterBar(QWidget):
    """The filters of a source. ``query`` gives the query under which values are counted."""

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
        layout = FlowLayout(self)
        for declared in source.filters:
            title = translate(source.context, declared.label)
            button = FilterButton(declared.name, title, self._ask, self)
            button.changed.connect(self.changed)
            self.buttons[declared.name] = button
            layout.addWidget(button)
        self.clear_button = QPushButton(translate("widgets", "Show all"))
        self.clear_button.clicked.connect(self.clear_wanted)
        self.clear_button.hide()
        layout.addWidget(self.clear_button)

    def chosen(self) -> dict[str, tuple[str | int, ...]]:
        """The filters in use with their chosen values."""
        return {name: b.chosen for name, b in self.buttons.items() if b.chosen}

    def choose(self, filters: Mapping[str, tuple[str | int, ...]]) -> None:
        """Choose these values and no others, without a signal."""
        for name, button in self.buttons.items():
            button.choose(filters.get(name, ()))

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
