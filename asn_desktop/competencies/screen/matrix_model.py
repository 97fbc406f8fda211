"""The matrix of posts × competencies while it is looked at and typed into."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication

from asn_desktop.competencies.queries.dictionary import CompetencyEntry
from asn_desktop.competencies.queries.requirements import Cell, Post, Standards
from asn_desktop.competencies.rules.requirements import (
    ORIGIN_WORDS,
    UNDETERMINED,
    Origin,
    Required,
    level_sign,
)
from asn_desktop.core.fields import group_thousands
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules import position_key, reference
from asn_desktop.widgets import theme

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

#: The columns before the competencies: name, kind, how many people hold the post.
NAME, KIND, PEOPLE = range(3)
FIXED = 3
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Shown(StrEnum):
    """Which posts stand in the matrix."""

    ALL = "all"
    HELD = "held"
    OWN = "own"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at; "" means all kinds, all groups."""

    search: str = ""
    kind: str = ""
    group: str = ""
    shown: Shown = Shown.ALL


def kind_words(post: Post) -> str:
    """The kind of a post as its column shows it: "Administrator", "JF Ahli Muda"."""
    data = reference()
    if post.level:
        return f"JF {data.functional_levels.label(post.level)}"
    return data.position_kinds.label(post.kind)


class MatrixModel(QAbstractTableModel):
    """Rows are posts, columns competencies. What is typed shows at once, also before it is
    stored; ``pending`` are these cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standards = Standards((), (), {}, {}, "")
        self.posts: list[Post] = []
        self.competencies: list[CompetencyEntry] = []
        self.view = View()
        self.pending: dict[Cell, int | None] = {}
        self._sort: tuple[int, bool] = (NAME, False)
        self.own_font = QFont()
        self._follow_font()
        theme.notifier.changed.connect(self._follow_font)

    def _follow_font(self) -> None:
        self.own_font = QFont(QGuiApplication.font())
        self.own_font.setBold(True)

    # what is shown

    def show_standards(self, standards: Standards) -> None:
        """Show what is stored now. The same posts and competencies change in place, so that the
        place in the matrix stays."""
        before = self.posts, self.competencies
        self.standards = standards
        posts, competencies = self._chosen()
        if [p.id for p in posts] == [p.id for p in before[0]] and competencies == before[1]:
            self.posts = posts
            if posts:
                self.dataChanged.emit(self.index(0, 0), self.index(len(posts) - 1, self._last))
            return
        self.beginResetModel()
        self.posts, self.competencies = posts, competencies
        self.endResetModel()

    def show_view(self, view: View) -> None:
        """Show what this view asks for."""
        self.view = view
        self._renew()

    def _renew(self) -> None:
        self.beginResetModel()
        self.posts, self.competencies = self._chosen()
        self.endResetModel()

    def _chosen(self) -> tuple[list[Post], list[CompetencyEntry]]:
        view, all_of = self.view, self.standards.competencies
        competencies = [one for one in all_of if view.group in ("", one.group)]
        words = position_key(view.search).split()
        posts = [
            post
            for post in self.standards.posts
            if view.kind in ("", post.kind)
            and all(word in post.key for word in words)
            and self._fits(post, competencies)
        ]
        column, descending = self._sort
        posts.sort(key=_SORTS[column], reverse=descending)
        return posts, competencies

    def _fits(self, post: Post, competencies: Sequence[CompetencyEntry]) -> bool:
        match self.view.shown:
            case Shown.HELD:
                return post.people > 0
            case Shown.OWN:
                return any((post.id, one.id) in self.standards.own for one in competencies)
            case Shown.OPEN:
                return any(
                    self.standards.required(post, one) is UNDETERMINED for one in competencies
                )
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the posts by name, kind or number of people."""
        if column < FIXED:
            self._sort = (column, order is Qt.SortOrder.DescendingOrder)
            self._renew()

    # cells

    @property
    def _last(self) -> int:
        return FIXED + len(self.competencies) - 1

    def cell(self, index: Index) -> Cell | None:
        """The post and the competency of a cell; None for the columns before them."""
        if not index.isValid() or index.column() < FIXED:
            return None
        return self.posts[index.row()].id, self.competencies[index.column() - FIXED].id

    def required(self, index: Index) -> Required:
        """What the post requires, as stored or as just typed."""
        post = self.posts[index.row()]
        competency = self.competencies[index.column() - FIXED]
        cell = (post.id, competency.id)
        if cell not in self.pending:
            return self.standards.required(post, competency)
        level = self.pending[cell]
        if level is None:
            return self.standards.default(post, competency)
        known = self.standards.own.get(cell)
        return Required(level, Origin.OWN, known.legal_basis if known else "")

    def own_level(self, cell: Cell) -> int | None:
        """The stored level of the post itself; None where it has none."""
        known = self.standards.own.get(cell)
        return known.level if known else None

    def own_levels(self, cells: Iterable[Cell]) -> dict[Cell, int | None]:
        """The same of many; a pasted block has thousands."""
        own = self.standards.own
        return {cell: own[cell].level if cell in own else None for cell in cells}

    def type_levels(self, levels: Mapping[Cell, int | None]) -> None:
        """Show levels that are on their way to being stored."""
        self.pending.update(levels)
        self._painted()

    def settle(self, levels: Iterable[Cell]) -> None:
        """These levels are stored, or were refused: show what is stored."""
        for cell in levels:
            self.pending.pop(cell, None)
        self._painted()

    def _painted(self) -> None:
        if self.posts and self.competencies:
            self.dataChanged.emit(self.index(0, FIXED), self.index(len(self.posts) - 1, self._last))

    # what Qt asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """One row a post."""
        return 0 if parent.isValid() else len(self.posts)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Name, kind, people, and one column a competency."""
        return 0 if parent.isValid() else FIXED + len(self.competencies)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above a column; the tip of a competency has its whole name and code."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        competency = self.competencies[section - FIXED] if section >= FIXED else None
        match role:
            case Qt.ItemDataRole.DisplayRole if competency is not None:
                return competency.name
            case Qt.ItemDataRole.DisplayRole:
                return self._heading(section)
            case Qt.ItemDataRole.ToolTipRole if competency is not None:
                return f"{competency.name} ({competency.code})"
        return None

    def _heading(self, column: int) -> str:
        """A word, with a sign where the posts are ordered by it."""
        sorted_by, descending = self._sort
        sign = (" ▾" if descending else " ▴") if column == sorted_by else ""
        return _headings()[column] + sign

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell: own levels are bold, defaults muted; a tip says it in words."""
        if index.column() < FIXED:
            return self._fixed(self.posts[index.row()], index.column(), role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return level_sign(self.required(index).level)
            case Qt.ItemDataRole.FontRole if self.required(index).origin is Origin.OWN:
                return self.own_font
            case Qt.ItemDataRole.ForegroundRole if self.required(index).origin is Origin.DEFAULT:
                return theme.colour(theme.colours().muted)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _CENTRE
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.in_words(index)
        return None

    def _fixed(self, post: Post, column: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return _FIXED_TEXTS[column](post)
            case Qt.ItemDataRole.TextAlignmentRole if column == PEOPLE:
                return _RIGHT
            case Qt.ItemDataRole.ForegroundRole if column == KIND:
                return theme.colour(theme.colours().muted)
        return None

    def in_words(self, index: Index) -> str:
        """A cell as a sentence: post, competency, level and where it comes from."""
        post = self.posts[index.row()]
        competency = self.competencies[index.column() - FIXED]
        return f"{post.name} · {competency.name}: {required_words(self.required(index))}"


def required_words(required: Required) -> str:
    """ "level 3 · set for this post · Perwal 12/2024"; what is not determined is no 0."""
    parts = [translate("competencies", ORIGIN_WORDS[required.origin]), required.legal_basis]
    if required.level is not None:
        words = (
            translate("competencies", "level {level}").format(level=required.level)
            if required.level
            else translate("competencies", "not required")
        )
        parts.insert(0, words)
    return " · ".join(part for part in parts if part)


def _headings() -> tuple[str, str, str]:
    return (
        translate("competencies", "Post"),
        translate("competencies", "Kind"),
        translate("competencies", "People"),
    )


_FIXED_TEXTS: tuple[Callable[[Post], str], ...] = (
    lambda post: post.name,
    kind_words,
    lambda post: group_thousands(post.people),
)


def _kind_order(post: Post) -> tuple[int, int, str]:
    data = reference()
    kinds, levels = list(data.position_kinds.codes), list(data.functional_levels.codes)
    kind = kinds.index(post.kind) if post.kind in kinds else len(kinds)
    level = levels.index(post.level) if post.level in levels else len(levels)
    return kind, level, post.key


_SORTS: tuple[Callable[[Post], tuple[object, ...]], ...] = (
    lambda post: (post.key,),
    _kind_order,
    lambda post: (-post.people, post.key),
)
