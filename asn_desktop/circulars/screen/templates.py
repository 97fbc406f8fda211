"""The templates of circulars: a list, their words, and their text in the editor of texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.circulars.commands.templates import (
    give_first_templates,
    remove_template,
    save_template,
)
from asn_desktop.circulars.queries.templates import Template, templates
from asn_desktop.circulars.rules.letters import SECTION_STYLES
from asn_desktop.circulars.rules.placeholders import PLACEHOLDERS
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.office.documents import read_logo
from asn_desktop.office.screen.logo import LogoBox
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.rules.text import TextForm
from asn_desktop.policies.screen.editor.look import Look
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.policies.screen.editor.tools import KindChooser
from asn_desktop.policies.screen.editor.view import TextView
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.rights import not_allowed
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.working_dialog import WorkingDialog, add_field

PICTURES = "*.png *.jpg *.jpeg *.gif *.bmp *.tif *.tiff *.webp"


class TemplatesDialog(WorkingDialog):
    """Add, change and remove templates. Leaving another way than by saving asks first."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.runner, parent)
        self._desk = desk
        self._templates: list[Template] = []
        self._shown = Template("")
        self._emblem: bytes | None = None
        self._loading = False
        self.setWindowTitle(translate("circulars", "Templates of circulars"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("circulars", "Templates of circulars"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._words(), translate("circulars", "Words of the letter"))
        self.tabs.addTab(self._text(), translate("circulars", "Text"))
        self.tabs.addTab(self._head(), translate("circulars", "Letterhead"))
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.tabs)
        splitter.setStretchFactor(1, 3)
        self.content.addWidget(splitter, 1)
        self.new_button = self.add_button(translate("circulars", "&New template"), self.begin)
        self.remove_button = self.add_button(translate("circulars", "&Remove…"), self.remove)
        self.close_button = self.add_button(translate("circulars", "Close"), self.reject)
        self.save_button = self.add_button(translate("circulars", "&Save"), self.save, primary=True)
        self.list.currentRowChanged.connect(self._choose)
        self._forbid()
        self.fit(120)
        self.resize(self.width(), max(self.height(), parent.window().height() * 4 // 5))
        self.read()

    # building

    def _words(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        self.name = QLineEdit()
        self.title = QLineEdit()
        self.classification = QLineEdit()
        self.style_box = QComboBox()
        for code, words in SECTION_STYLES.items():
            self.style_box.addItem(words, code)
        self.addressees = self._lines(4)
        self.closing = self._lines(2)
        self.copies_to = self._lines(3)
        add_field(layout, translate("circulars", "N&ame of the template"), self.name)
        add_field(layout, translate("circulars", "S&ubject"), self.title)
        add_field(layout, translate("circulars", "C&lassification"), self.classification)
        add_field(layout, translate("circulars", "Nu&mbers of sections"), self.style_box)
        add_field(layout, translate("circulars", "A&ddressees, one a line"), self.addressees)
        add_field(layout, translate("circulars", "&Closing"), self.closing)
        add_field(layout, translate("circulars", "Copies &to, one a line"), self.copies_to)
        layout.addWidget(self._insert_button(self._insert_word))
        layout.addStretch(1)
        return page

    def _text(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.sheet = Sheet(TextForm.CIRCULAR, Look(font), self)
        self.view = TextView(self.sheet)
        self.kinds = KindChooser(self.view, TextForm.CIRCULAR)
        head = QHBoxLayout()
        head.addWidget(self.kinds)
        head.addWidget(self._insert_button(self._insert_in_text))
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        return page

    def _head(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        self.letterhead = self._lines(3)
        self.head_note = add_field(
            layout,
            translate("circulars", "L&ines of its own letterhead"),
            self.letterhead,
            help=translate(
                "circulars",
                "Empty: the letterhead of the office. For a mayor's letter: WALI KOTA {kota}",
            ).format(kota="{kota}"),
        )
        self.emblem = LogoBox(
            caption=translate("circulars", "Emblem above the lines, in the middle"),
            help=translate("circulars", "PNG or JPEG, also dropped here; only with own lines."),
        )
        layout.addWidget(self.emblem)
        self.emblem.choice_wanted.connect(self.choose_emblem)
        self.emblem.file_given.connect(self.take_emblem)
        self.emblem.removal_wanted.connect(lambda: self._show_emblem(None))
        layout.addStretch(1)
        return page

    def _lines(self, count: int) -> QPlainTextEdit:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFixedHeight(self.fontMetrics().lineSpacing() * count + 14)
        return box

    def _insert_button(self, insert: Callable[[str], object]) -> QPushButton:
        button = QPushButton(translate("circulars", "Insert a placeholder"))
        menu = QMenu(button)
        for name, words in PLACEHOLDERS.items():
            action = QAction(f"{{{name}}}  {translate('circulars', words)}", menu)
            action.triggered.connect(lambda _checked=False, name=name: insert(f"{{{name}}}"))
            menu.addAction(action)
        button.setMenu(menu)
        button.setMinimumWidth(button.sizeHint().width() + theme.LARGE)
        return button

    def _insert_word(self, text: str) -> None:
        box = self.focusWidget()
        for known in (self.title, self.addressees, self.closing, self.copies_to):
            if box is known:
                break
        else:
            known = self.title
        if isinstance(known, QLineEdit):
            known.insert(text)
        else:
            known.insertPlainText(text)
        known.setFocus()

    def _insert_in_text(self, text: str) -> None:
        self.view.textCursor().insertText(text)
        self.view.setFocus()

    def _forbid(self) -> None:
        may = self._desk.database.actor.may(WRITE)
        for button in (self.new_button, self.remove_button, self.save_button):
            button.setEnabled(may)
            button.setToolTip("" if may else not_allowed())

    # showing

    def read(self, chosen: int = 0) -> None:
        """Read the templates again and show the chosen one."""
        database = self._desk.database

        def look(_progress: Progress) -> list[Template]:
            give_first_templates(database)
            with database.read() as session:
                return templates(session)

        self.work(
            look,
            says=translate("circulars", "Reading"),
            done=lambda found: self.show_templates(found, chosen),
        )

    def show_templates(self, found: Sequence[Template], chosen: int = 0) -> None:
        """List these templates."""
        self._templates = list(found)
        self._loading = True
        self.list.clear()
        self.list.addItems([each.name for each in found])
        self._loading = False
        rows = [row for row, each in enumerate(found) if each.id == chosen]
        self.list.setCurrentRow(rows[0] if rows else 0)
        if not found:
            self._show(Template(""))

    def _choose(self, row: int) -> None:
        if self._loading or not 0 <= row < len(self._templates):
            return
        wanted = self._templates[row]
        if self.is_dirty and not self._may_leave():
            self._loading = True
            ids = [each.id for each in self._templates]
            self.list.setCurrentRow(ids.index(self._shown.id) if self._shown.id in ids else -1)
            self._loading = False
            return
        self._show(wanted)

    def _show(self, shown: Template) -> None:
        self._shown = shown
        self.name.setText(shown.name)
        self.title.setText(shown.title)
        self.classification.setText(shown.classification)
        self.style_box.setCurrentIndex(max(0, self.style_box.findData(shown.section_style)))
        self.addressees.setPlainText(shown.addressees)
        self.closing.setPlainText(shown.closing)
        self.copies_to.setPlainText(shown.copies_to)
        self.letterhead.setPlainText(shown.letterhead)
        self._show_emblem(shown.emblem)
        self.sheet.fill(shown.body)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._shown = replace(shown, body=self.sheet.text() if shown.body else ())
        self.remove_button.setEnabled(bool(shown.id) and self._desk.database.actor.may(WRITE))

    def _show_emblem(self, emblem: bytes | None) -> None:
        self._emblem = emblem
        self.emblem.show_logo(emblem)

    def typed(self) -> Template:
        """The template as it stands in the dialog."""
        body = self.sheet.text()
        empty = not any(node.text.strip() for node in body)
        return replace(
            self._shown,
            name=self.name.text().strip(),
            title=self.title.text().strip(),
            classification=self.classification.text().strip(),
            section_style=self.style_box.currentData(),
            addressees=self.addressees.toPlainText().strip(),
            closing=self.closing.toPlainText().strip(),
            copies_to=self.copies_to.toPlainText().strip(),
            letterhead=self.letterhead.toPlainText().strip(),
            emblem=self._emblem,
            body=() if empty else body,
        )

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.typed() != self._shown

    # deeds

    def begin(self) -> None:
        """An empty template."""
        if self.is_dirty and not self._may_leave():
            return
        self._loading = True
        self.list.setCurrentRow(-1)
        self._loading = False
        self._show(Template(""))
        self.tabs.setCurrentIndex(0)
        self.name.setFocus()

    def _may_leave(self) -> bool:
        """Ask what becomes of what is typed: saved and stayed with, thrown away, or gone on."""
        answer = messages.ask_about_changes(self)
        if answer == "save":
            self.save()
        return answer == "discard"

    def save(self) -> None:
        """Store the template."""
        database, typed = self._desk.database, self.typed()

        def work(_progress: Progress) -> tuple[int, Changed]:
            return save_template(database, typed)

        def done(outcome: tuple[int, Changed]) -> None:
            stored, changed = outcome
            self._desk.note(changed)
            self._shown = typed
            self.read(stored)
            self.notice.say(translate("circulars", "Saved."), "success")

        self.work(work, says=translate("circulars", "Saving"), done=done)

    def remove(self) -> None:
        """Ask once, then take the template away."""
        shown = self._shown
        if not shown.id:
            return
        question = translate("circulars", "Remove the template “{name}”?").format(name=shown.name)
        choices = (
            messages.Choice("remove", translate("circulars", "Remove"), "danger"),
            messages.Choice("back", translate("circulars", "Back")),
        )
        detail = translate("circulars", "This can be undone.")
        if messages.ask(self, question, choices, detail=detail) != "remove":
            return
        database = self._desk.database

        def done(changed: Changed) -> None:
            self._desk.note(changed)
            self.read()

        self.work(
            lambda _progress: remove_template(database, shown.id),
            says=translate("circulars", "Removing"),
            done=done,
        )

    def choose_emblem(self) -> None:
        """Choose the picture in the system's dialog."""
        kinds = translate("circulars", "Pictures ({kinds})").format(kinds=PICTURES)
        path = self._desk.files.open(self, translate("circulars", "Choose the emblem"), kinds)
        if path is not None:
            self.take_emblem(str(path))

    def take_emblem(self, path: str) -> None:
        """Use the picture of this file, made small enough for a letterhead."""

        def failed(error: OfficeError) -> None:
            self.emblem.show_problem(str(error))

        self.work(
            lambda _progress: read_logo(Path(path)),
            says=translate("circulars", "Reading"),
            done=self._show_emblem,
            failed=failed,
        )

    def reject(self) -> None:
        """Leave; what is typed and not saved is asked about."""
        if self.is_dirty and self._desk.database.actor.may(WRITE) and not self._may_leave():
            return
        super().reject()
