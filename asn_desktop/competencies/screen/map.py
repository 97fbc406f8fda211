"""The screen of the competency map: pages that look at everybody from different sides."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from asn_desktop.core.translation import noop, translate
from asn_desktop.screens.desk import Desk
from asn_desktop.widgets import theme

#: The pages in their order: words, and "module:Class(desk)", imported when first looked at.
PAGES = (
    (noop("competencies", "Units"), "asn_desktop.competencies.screen.heat_map:UnitsPage"),
    (noop("competencies", "Kinds of posts"), "asn_desktop.competencies.screen.heat_map:KindsPage"),
    (
        noop("competencies", "By competency"),
        "asn_desktop.competencies.screen.by_competency:ByCompetencyPage",
    ),
    (noop("competencies", "Talent"), "asn_desktop.competencies.screen.talent_box:TalentPage"),
    (noop("competencies", "IP ASN"), "asn_desktop.competencies.screen.index_page:IndexPage"),
    (
        noop("competencies", "Data quality"),
        "asn_desktop.competencies.screen.quality_page:QualityPage",
    ),
)


class MapScreen(QWidget):
    """Title and tabs; a page is made when it is first looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        title = QLabel(translate("competencies", "Competency map"))
        title.setProperty("role", "title")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(translate("competencies", "Sides of the map"))
        self._targets: list[str] = []
        self._places: list[QVBoxLayout] = []
        #: the pages made so far, by their place
        self.pages: dict[int, QWidget] = {}
        for words, target in PAGES:
            if find_spec(target.partition(":")[0]) is not None:
                place = QWidget()
                inside = QVBoxLayout(place)
                inside.setContentsMargins(0, theme.SMALL, 0, 0)
                self._targets.append(target)
                self._places.append(inside)
                self.tabs.addTab(place, translate("competencies", words))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.TIGHT)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(title)
        layout.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._look)
        self._look(0)

    def show_page(self, name: str) -> QWidget:
        """Look at the page of this class ("UnitsPage"). Raises ``StopIteration`` for none."""
        place = next(n for n, each in enumerate(self._targets) if each.endswith(f":{name}"))
        self.tabs.setCurrentIndex(place)
        return self.pages[place]

    def _look(self, place: int) -> None:
        if place < 0 or place in self.pages:
            return
        module, _, name = self._targets[place].partition(":")
        page: QWidget = getattr(import_module(module), name)(self.desk)
        self.pages[place] = page
        self._places[place].addWidget(page)

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when no page has typed what would be lost."""
        asked = [page.leave for page in self.pages.values() if hasattr(page, "leave")]

        def ask() -> None:
            asked.pop(0)(ask) if asked else then()

        ask()

    def close_jobs(self) -> None:
        """Want no more answers from the office."""
        for page in self.pages.values():
            if hasattr(page, "close_jobs"):
                page.close_jobs()
