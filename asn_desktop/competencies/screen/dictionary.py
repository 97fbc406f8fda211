"""The screen of the dictionary: competencies, their levels, frameworks, and the way to another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from asn_desktop.competencies.commands.dictionary import (
    install,
    remove_competencies,
    save_competency,
)
from asn_desktop.competencies.feature import FEATURE
from asn_desktop.competencies.queries.dictionary import (
    CompetencyEntry,
    competencies,
    competency,
    frameworks,
    level_rows,
)
from asn_desktop.competencies.rules.dictionary import check_texts
from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.screen.dictionary_carrying import CarryingDialog
from asn_desktop.competencies.screen.dictionary_frameworks import FrameworksDialog
from asn_desktop.competencies.screen.dictionary_levels import LevelsTab
from asn_desktop.competencies.sheets.dictionary import COMPETENCIES
from asn_desktop.core.fields import FieldKind, Value, group_thousands
from asn_desktop.core.listing import FilterValue, ListQuery
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.employees.rules.problems import warning
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.screens.rights import may_write, not_allowed
from asn_desktop.screens.tree import Tree
from asn_desktop.widgets.form import FormField
from asn_desktop.widgets.page import PageAction

#: Sections of the form with their fields, in the order of the eye.
SECTIONS = (
    ("competency", ("framework", "group", "name", "code", "place")),
    ("meaning", ("definition",)),
    ("validity", ("legal_basis", "valid_from", "valid_to")),
)
STORED = {"framework": "framework_id"}
SHORT = ("place", "valid_from", "valid_to")
LINES = {"definition": 4, "name": 2}


class CompetenciesScreen(RecordScreen):
    """The dictionary of competencies."""

    depends_on = ("competency_frameworks", "competency_levels", "assessments", "required_levels")
    widths = MappingProxyType(
        {"name": 28, "group": 12, "code": 13, "framework": 20, "levels": 6, "in_use": 17,
         "valid_from": 11, "valid_to": 11}
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.noun = translate("competencies", "competencies")
        self.new_text = translate("competencies", "New")
        self.new_title = translate("competencies", "New competency")
        self.search_hint = translate("competencies", "name, code or words of the definition…")
        self.empty_text = translate(
            "competencies",
            "The dictionary is empty. “Frameworks” above adds the nine generic competencies of"
            " Permenpan-RB 38/2017; technical ones come from a spreadsheet or by hand.",
        )
        kind = next(kind for kind in FEATURE.kinds if kind.name == "competencies")
        self._finders = dict(kind.finders(desk.database)) if kind.finders else {}
        #: the dialog that was opened last
        self.dialog: FrameworksDialog | CarryingDialog | None = None
        super().__init__(desk, kind, (), parent)
        desk.changed.connect(self._renew_history)
        if not may_write(self):
            for text in (_install_text(), _carry_text()):
                self.page.action(text).setEnabled(False)
                self.page.action(text).setToolTip(not_allowed())

    def _renew_history(self, changed: Changed) -> None:
        """What happens to its levels belongs to the history of a competency."""
        if "competency_levels" in changed.ids and self._shown > 0:
            self.history.show_record(self._shown)

    # the form

    def form_fields(self) -> list[FormField]:
        titles = {
            "competency": translate("competencies", "Competency"),
            "meaning": translate("competencies", "Meaning"),
            "validity": translate("competencies", "Legal basis and validity"),
        }
        return [self._field(name, titles[section]) for section, names in SECTIONS for name in names]

    def _field(self, name: str, section: str) -> FormField:
        column = COMPETENCIES.column(name)
        return FormField(
            name=name,
            label=translate("competencies", column.label),
            kind=FieldKind.REFERENCE if name == "framework" else column.kind,
            required=name in ("framework", "group", "name"),
            help=_help(name),
            choices=_choices(name),
            find=self._finders.get(name),
            section=section,
            wide=name not in SHORT,
            short=name in SHORT,
            lines=LINES.get(name, 1),
        )

    def check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        return check_texts(values)

    def open_record(self, record: int) -> OpenRecord | None:
        with self.desk.database.read() as session:
            stored = competency(session, record)
            if stored is None:
                return None
            of = {each.id: each for each in frameworks(session)}
            entry = next(each for each in competencies(session) if each.id == record)
        values = {
            name: stored[STORED.get(name, name)] or None for _, names in SECTIONS for name in names
        }
        texts = {"framework": of[stored["framework_id"]].name}
        problems = _problems(entry, dt.date.today())
        return OpenRecord(stored["name"], values, texts, stored["version"], problems)

    def store(
        self, changes: Mapping[str, Value], record: int | None, version: int | None
    ) -> tuple[int, Changed]:
        values = {STORED.get(name, name): value for name, value in changes.items()}
        return save_competency(self.desk.database, values, competency_id=record, version=version)

    def kept_beside(self, record: int) -> Sequence[tuple[str, int]]:
        with self.desk.database.read() as session:
            return [("competency_levels", row.id) for row in level_rows(session, record)]

    def own_tabs(self) -> list[tuple[str, RecordTab]]:
        return [(translate("competencies", "Levels and indicators"), LevelsTab(self.desk))]

    def tree_beside(self) -> Tree:
        return Tree(
            translate("competencies", "Frameworks"),
            self._frameworks,
            filter="framework",
            depends_on=("competencies", "competency_frameworks"),
        )

    def _frameworks(self) -> list[FilterValue]:
        """Every framework, also those without competencies yet."""
        offered = self.source.filter_values("framework", ListQuery())
        counts = {value.value: value.count for value in offered}
        with self.desk.database.read() as session:
            found = frameworks(session)
        return [
            FilterValue(each.id, each.legal_basis or each.name, counts.get(each.id, 0))
            for each in found
        ]

    # frameworks

    def further_actions(self) -> list[PageAction]:
        return [
            PageAction(
                translate("competencies", "Frameworks"),
                "tree",
                menu=(
                    PageAction(
                        translate("competencies", "Keep frameworks…"), "edit", run=self.keep
                    ),
                    PageAction(
                        _carry_text(),
                        "move",
                        run=self.carry,
                        tip=translate(
                            "competencies",
                            "When a regulation is replaced: assessments and standards go along",
                        ),
                    ),
                    PageAction(_install_text(), "new", run=self.install),
                ),
            )
        ]

    def keep(self) -> None:
        """Add, change and end frameworks."""
        self._open(FrameworksDialog)

    def carry(self) -> None:
        """Carry what was recorded from one framework to another."""
        self._open(CarryingDialog)

    def _open(self, make: Callable[[Desk, QWidget], FrameworksDialog | CarryingDialog]) -> None:
        def go() -> None:
            self.dialog = make(self.desk, self)
            self.dialog.open()

        self.form.leave(go)

    def install(self) -> None:
        """Add the nine generic competencies that come with the program."""
        database = self.desk.database
        self.bulk(
            translate("competencies", "Adding"),
            lambda _progress: install(database),
            translate("competencies", "The nine generic competencies were added."),
        )

    # several competencies

    def remove(self, ids: Sequence[int], progress: Progress) -> Changed:
        return remove_competencies(self.desk.database, ids, progress)

    def remove_question(self, count: int) -> tuple[str, str]:
        return (
            translate(
                "competencies", "Remove the selected competencies ({count}) from the dictionary?"
            ).format(count=group_thousands(count)),
            translate(
                "competencies",
                "Only for what should never have been in it, with its levels. What holds no longer"
                " gets a last day of validity. Removing can be undone.",
            ),
        )


def _install_text() -> str:
    return translate("competencies", "Add the nine generic competencies")


def _carry_text() -> str:
    return translate("competencies", "Carry to another framework…")


def _choices(name: str) -> Callable[[], Sequence[tuple[Value, str]]] | None:
    if name != "group":
        return None
    groups = reference().groups
    return lambda: list(zip(groups.codes, groups.labels, strict=True))


def _help(name: str) -> str:
    if name == "code":
        return translate("competencies", "Empty: made of the name")
    if name == "place":
        return translate("competencies", "Empty: at the end of its group")
    if name == "valid_from":
        return translate("competencies", "Empty: since ever")
    if name == "valid_to":
        return translate("competencies", "Empty: until further notice")
    return ""


def _problems(entry: CompetencyEntry, today: dt.date) -> Sequence[Problem]:
    """What asks to be looked at in a stored competency, as of today."""
    if entry.holds(today):
        return ()
    return [
        warning(
            "competency.not_in_force",
            "valid_to",
            entry.valid_to,
            translate("competencies", "It is not in force today: nothing counts by it."),
            translate("competencies", "See its validity and that of its framework."),
        )
    ]
