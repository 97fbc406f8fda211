"""Name, address, letterhead, paper and numbering of the office, in one form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from asn_desktop._generated.forms.ui_office_profile import Ui_OfficeProfileForm
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.documents.pages import Paper
from asn_desktop.office import queries
from asn_desktop.office.commands import save_logo, save_profile
from asn_desktop.office.documents import example_number, read_logo
from asn_desktop.office.queries import Profile
from asn_desktop.office.rules import NUMBER_TOKENS, check_profile
from asn_desktop.office.rules.numbers import SCOPE_WORDS, check_scope
from asn_desktop.office.screen.designed import Columns, captions
from asn_desktop.office.screen.logo import LogoBox
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.form_keeper import FormKeeper
from asn_desktop.screens.open_record import OpenRecord
from asn_desktop.widgets import theme
from asn_desktop.widgets.form import FormField, RecordForm

ADDRESS_LINES = 3
PICTURE_FILES = "*.png *.jpg *.jpeg *.gif *.bmp *.tif *.tiff *.webp"
FIELDS = (
    "government",
    "name",
    "short_name",
    "city",
    "address",
    "contact",
    "paper",
    "number_pattern",
    "number_unit",
    "number_digits",
    "number_scope",
)
#: The one row of the office, and its kind of record.
ROW, KIND = 1, "office_profiles"
_REQUIRED = ("government", "name", "paper", "number_pattern", "number_digits", "number_scope")


class ProfileTab(QWidget):
    """The form of the office's own data; the logo is saved as soon as it is chosen."""

    #: what is typed has changed: the letter would look different
    edited = Signal()

    def __init__(
        self, desk: Desk, today: Callable[[], dt.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._today = desk, today
        self.stored = Profile()
        body = QWidget()
        self._ui = Ui_OfficeProfileForm()
        self._ui.setupUi(body)
        fields = _fields(captions(body, FIELDS))
        self._columns = Columns((self._ui.addressGrid, self._ui.paperGrid, self._ui.numberGrid))
        self.logo = LogoBox()
        self._ui.logoPlace.addWidget(self.logo)
        QWidget.setTabOrder(self._ui.contact, self.logo.choose_button)
        QWidget.setTabOrder(self.logo.choose_button, self.logo.remove_button)
        QWidget.setTabOrder(self.logo.remove_button, self._ui.paper)
        self.form = RecordForm(
            fields, today=today, runner=desk.runner, check=self._check, body=body
        )
        self.keeper = FormKeeper(desk, self.form, "office.profile", KIND, self._open)
        self._fill_menu()
        self._size_address()
        theme.notifier.changed.connect(self._size_address)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.save_requested.connect(self._save)
        self.keeper.renewed.connect(self._renewed)
        self.keeper.outdated.connect(self._read_again)
        self.logo.choice_wanted.connect(self.choose_logo)
        self.logo.file_given.connect(self._take_logo)
        self.logo.removal_wanted.connect(self._remove_logo)
        for name in FIELDS:
            box = self.form.editor(name)
            if isinstance(box, QLineEdit | QPlainTextEdit):
                box.textChanged.connect(self._show_typed)
        self._ui.paper.currentIndexChanged.connect(self._show_typed)

    # building

    def _fill_menu(self) -> None:
        """The parts of a number, to be put where the cursor stands."""
        menu = QMenu(self.insert_button)
        pattern = self._ui.number_pattern
        for token, words in NUMBER_TOKENS.items():
            part = f"{{{token}}}"
            action = QAction(f"{part}  {translate('office', words)}", menu)
            action.triggered.connect(lambda _checked=False, part=part: _insert(pattern, part))
            menu.addAction(action)
        button = self.insert_button
        button.setMenu(menu)
        button.setMinimumWidth(button.sizeHint().width() + theme.LARGE)  # room for the arrow

    def _size_address(self) -> None:
        box = self._ui.address
        box.ensurePolished()  # the size of its letters comes from the style sheet
        box.setFixedHeight(box.fontMetrics().lineSpacing() * ADDRESS_LINES + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._columns.fit(self, self.width())

    # showing

    def show_profile(self, profile: Profile) -> None:
        """Show the office as it is stored; what is being typed stays."""
        if self.form.is_dirty:
            self.keeper.look()
            return
        self._show_stored(profile)
        self.form.load(_values(profile))
        self.keeper.opened(ROW, profile.version, self._title)
        self._show_typed()

    def _show_stored(self, profile: Profile) -> None:
        self.stored = profile
        self.logo.show_logo(profile.logo)

    @property
    def _title(self) -> str:
        return translate("office", "The office's own data")

    def _open(self, _row: int) -> OpenRecord:
        profile = self._read()
        return OpenRecord(self._title, _values(profile), {}, profile.version, origin=profile)

    def _renewed(self, found: OpenRecord) -> None:
        self._show_stored(found.origin)
        self._show_typed()

    def _read_again(self) -> None:
        self._desk.runner.run(
            lambda _progress: self._read(),
            title="",
            on_done=self.show_profile,
            owner=self,
            quiet=True,
            patience=0.05,
        )

    def continue_draft(self, draft: Draft) -> None:
        """Go on with what an earlier session left in this form."""
        self.form.leave(lambda: self.keeper.go_on_with(draft))

    @property
    def insert_button(self) -> QPushButton:
        """Offers the parts of a number."""
        button: QPushButton = self._ui.insertButton
        return button

    def example(self) -> str:
        """The number that is shown as example."""
        return str(self._ui.exampleLabel.text())

    def typed(self) -> Profile:
        """The office as it stands in the form; what is not valid yet stays as stored."""
        values: dict[str, Value] = {
            name: "" if value is None else value
            for name, value in self.form.values().items()
            if value is not None or name not in _REQUIRED
        }
        return replace(self.stored, **values)

    def _show_typed(self, *_what: object) -> None:
        self._ui.exampleLabel.setText(example_number(self.typed(), self._today()))
        self.edited.emit()

    def _check(self, values: Mapping[str, Value]) -> Sequence[Problem]:
        problems = check_profile(
            values["government"] or "",
            values["name"] or "",
            values["number_pattern"] or "",
            values["number_digits"] or 0,
        )
        problems += check_scope(values["number_pattern"] or "", values["number_scope"] or "")
        # An empty required box already says so itself.
        return [problem for problem in problems if values[problem.field] is not None]

    # saving

    def _save(self, changes: Mapping[str, Value]) -> None:
        version = self.keeper.version

        def operation(_progress: Progress) -> tuple[Profile, Changed]:
            database = self._desk.database
            changed = save_profile(database, changes, version=version)
            return self._read(), changed

        def done(profile: Profile) -> None:
            self._show_stored(profile)
            self.keeper.opened(ROW, profile.version, self._title)
            self.form.saved(_values(profile))
            self._show_typed()

        self._desk.operate(
            self,
            translate("office", "Saving"),
            operation,
            done=done,
            failed=self.keeper.failed,
            told=translate("office", "Saved."),
        )

    def choose_logo(self) -> None:
        """Choose the picture in the system's dialog."""
        kinds = translate("office", "Pictures ({kinds})").format(kinds=PICTURE_FILES)
        path = self._desk.files.open(self, translate("office", "Choose the logo"), kinds)
        if path is not None:
            self._take_logo(str(path))

    def _take_logo(self, path: str) -> None:
        self._store_logo(
            lambda: read_logo(Path(path)), translate("office", "The letterhead has its new logo.")
        )

    def _remove_logo(self) -> None:
        self._store_logo(lambda: None, translate("office", "The letterhead has no logo now."))

    def _store_logo(self, make: Callable[[], bytes | None], told: str) -> None:
        version = self.stored.version

        def operation(_progress: Progress) -> tuple[Profile, Changed]:
            database = self._desk.database
            changed = save_logo(database, make(), version=version)
            return self._read(), changed

        def failed(error: OfficeError) -> None:
            self.logo.show_problem(str(error))

        def done(profile: Profile) -> None:
            self.stored = profile
            self.logo.show_logo(profile.logo)
            self.edited.emit()

        self._desk.operate(
            self,
            translate("office", "Saving"),
            operation,
            done=done,
            failed=failed,
            told=told,
        )

    def _read(self) -> Profile:
        with self._desk.database.read() as session:
            return queries.profile(session)


def _fields(words: Mapping[str, str]) -> list[FormField]:
    helps = {
        "city": translate("office", "Stands before the date: Kota Contoh, 12 Januari 2026."),
        "address": translate("office", "Each line is a line of the letterhead."),
    }
    kinds = {
        "paper": FieldKind.CHOICE,
        "number_digits": FieldKind.INTEGER,
        "number_scope": FieldKind.CHOICE,
    }
    choices = {"paper": _papers, "number_scope": _scopes}
    return [
        FormField(
            name,
            words[name],
            kinds.get(name, FieldKind.TEXT),
            required=name in _REQUIRED,
            help=helps.get(name, ""),
            choices=choices.get(name),
            lines=ADDRESS_LINES if name == "address" else 1,
        )
        for name in FIELDS
    ]


def _papers() -> list[tuple[Value, str]]:
    return [
        (paper.value, f"{paper.value} ({' × '.join(str(side) for side in paper.size_mm)} mm)")
        for paper in Paper
    ]


def _scopes() -> list[tuple[Value, str]]:
    return [(scope.value, translate("office", words)) for scope, words in SCOPE_WORDS.items()]


def _values(profile: Profile) -> dict[str, Value]:
    """The fields of the form; an empty text is no value."""
    stored = asdict(profile)
    return {name: stored[name] if stored[name] != "" else None for name in FIELDS}


def _insert(box: QLineEdit, part: str) -> None:
    box.setFocus()
    box.insert(part)
    box.textEdited.emit(box.text())
