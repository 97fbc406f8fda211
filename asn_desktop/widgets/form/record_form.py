"""A form for one record: loads it, checks it, knows what changed, and never loses it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.core.errors import OfficeError
from asn_desktop.core.fields import Value
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.form.body import FormBody, bound_body
from asn_desktop.widgets.form.editors import Editor, editor_for
from asn_desktop.widgets.form.fields import FormField, RowCheck, Typed
from asn_desktop.widgets.jobs import JobRunner


class RecordForm(QWidget):
    """The fields of one record.

    Without ``body`` the form lays itself out from the declarations in two columns (one where it is
    narrow). With ``body``, a compiled Designer form that is already set up, each field's box is the
    child whose object name is the field's name, and ``<name>_note`` is the label for its problems.

    The form does not write: it emits ``save_requested`` with the changed fields, and is told
    :meth:`saved` or :meth:`failed`. A field is checked as it is left; ``check`` sees all fields and
    says what does not fit together.
    """

    save_requested = Signal(object)
    dirty_changed = Signal(bool)
    #: something was typed
    edited = Signal()

    def __init__(
        self,
        fields: Sequence[FormField],
        *,
        today: Callable[[], dt.date],
        runner: JobRunner,
        check: RowCheck | None = None,
        body: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today, self._check = today, check
        self._stored: dict[str, Value] = {}
        self._own: dict[str, Problem] = {}  # problems of what stands in one box
        self._row: list[Problem] = []  # problems between fields
        self._touched: set[str] = set()
        self._dirty = False
        self._then: Callable[[], None] | None = None
        self._body = FormBody(fields) if body is None else bound_body(body, fields)
        self._editors: dict[str, Editor] = {
            field.name: editor_for(field, self._body.boxes[field.name], runner) for field in fields
        }
        for name, editor in self._editors.items():
            editor.edited.connect(partial(self._edited, name))
            editor.left.connect(partial(self._left, name))
        self._notice = messages.Banner()
        #: what whoever keeps the form has to say about the record
        self.news = messages.Banner()
        theme.notifier.changed.connect(self._restyled)
        self._build_frame(any(field.required for field in fields))
        self.load({})

    def _build_frame(self, has_required: bool) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body)
        self._scroll = scroll
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._rest = translate("widgets", "* required") if has_required else ""
        self.save_button = QPushButton(translate("widgets", "Save"))
        self.save_button.setToolTip("Ctrl+S")
        self.save_button.setProperty("role", "primary")
        self.discard_button = QPushButton(translate("widgets", "Discard"))
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        foot.setSpacing(theme.SMALL)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.discard_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addWidget(self.news)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    # -- loading and asking --

    def load(self, values: Mapping[str, Value], texts: Mapping[str, str] | None = None) -> None:
        """Show a record (or an empty one) as stored.

        ``texts`` gives the names of referenced records and the words of computed fields.
        """
        texts = texts or {}
        self._stored = {name: values.get(name) for name in self._editors}
        for name, editor in self._editors.items():
            editor.show_value(self._stored[name], texts.get(name, ""))
        self._texts = dict(texts)
        self._own.clear()
        self._touched.clear()
        self._notice.clear()
        self._check_row()
        self._after_edit()

    def values(self) -> dict[str, Value]:
        """The values as they stand; None where a box holds no valid value."""
        return {name: editor.take(self._today())[0] for name, editor in self._editors.items()}

    def changes(self) -> dict[str, Value]:
        """The fields whose value differs from the stored record, with their new values."""
        return {name: value for name, value in self.values().items() if value != self._stored[name]}

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not stored."""
        return self._dirty

    def problems(self) -> list[Problem]:
        """All problems shown at present."""
        return [*self._own.values(), *self._row]

    def editor(self, name: str) -> QWidget:
        """The box of a field."""
        return self._editors[name].widget

    def note(self, name: str) -> str:
        """What is said under a field at present: its help or its problem."""
        return self._body.note(name)

    def forbid(self, reason: str) -> None:
        """Show records to somebody who may not change them."""
        if self.labels():  # there are boxes to type in, such as those of a Designer form
            self._body.setEnabled(False)
        self._rest = reason
        self._state.setText(reason)

    def focus_first(self) -> None:
        """Put the cursor into the first field that can be typed in."""
        for editor in self._editors.values():
            if not editor.field.read_only:
                editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def go_to(self, name: str) -> None:
        """Put the cursor into this field; nothing happens where the form has none of this name."""
        if name in self._editors:
            box = self._editors[name].widget
            self._scroll.ensureWidgetVisible(box)
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is typed --

    def labels(self) -> dict[str, str]:
        """The fields that can be typed in, with their words."""
        return {
            name: editor.field.label
            for name, editor in self._editors.items()
            if not editor.field.read_only
        }

    def standing(
        self, values: Mapping[str, Value], texts: Mapping[str, str] | None = None
    ) -> dict[str, Typed]:
        """What would stand in the boxes for a record with these values."""
        texts = texts or {}
        return {
            name: self._editors[name].standing(values.get(name), texts.get(name, ""))
            for name in self.labels()
        }

    def opened(self) -> dict[str, Typed]:
        """What stood in the boxes when the record was loaded."""
        return self.standing(self._stored, self._texts)

    def typed(self) -> dict[str, Typed]:
        """What stands in the boxes that were changed, also where it is no valid value yet."""
        return {
            name: self._editors[name].typed(self._today())
            for name in self.labels()
            if self._is_changed(name)
        }

    def type_in(self, typed: Mapping[str, Typed]) -> None:
        """Put these texts into the boxes as if they had just been typed."""
        for name in (known for known in self.labels() if known in typed):
            self._editors[name].type_in(typed[name])
            self._touched.add(name)
            self._check_field(name)
        self._check_row()
        self._after_edit()
        if self._dirty:
            self.edited.emit()

    def _is_changed(self, name: str) -> bool:
        editor = self._editors[name]
        if editor.field.read_only or name not in self._touched:
            return False
        value, problem = editor.take(self._today())
        return value != self._stored[name] or (problem is not None and bool(problem.value))

    # -- checking --

    def _edited(self, name: str, *_what: object) -> None:
        self._touched.add(name)
        if name in self._own and self._editors[name].take(self._today())[1] is None:
            del self._own[name]  # mended while typing: the complaint goes at once
            self._show_note(name)
        self._after_edit()
        self.edited.emit()

    def _left(self, name: str, *_what: object) -> None:
        if name in self._touched:
            self._check_field(name)
            self._check_row()
            self._after_edit()

    def _check_field(self, name: str) -> None:
        editor = self._editors[name]
        if editor.field.read_only:
            return
        value, problem = editor.take(self._today())
        if problem is None:
            self._own.pop(name, None)
            editor.show_value(value)
        else:
            self._own[name] = problem

    def _check_row(self) -> None:
        self.show_problems(self._check(self.values()) if self._check else ())

    def _show_note(self, name: str) -> None:
        own = self._own.get(name)
        problem = own or next((p for p in self._row if p.field == name), None)
        self._body.show_problem(name, problem)

    def check_all(self) -> bool:
        """Check every field; go to the first error. Whether the record may be saved."""
        for name in self._editors:
            self._check_field(name)
        self._check_row()
        wrong = {problem.field for problem in self.problems() if problem.is_error}
        for name in self._editors:
            if name in wrong:
                self.go_to(name)
                return False
        return not wrong

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what an operation found wrong, each beside the field it names."""
        self._row = list(problems)
        for name in self._editors:
            self._show_note(name)
        general = [problem for problem in self._row if problem.field not in self._editors]
        if general:
            wrong = any(problem.is_error for problem in general)
            text = "\n".join(problem.sentence for problem in general)
            self._notice.say(text, "error" if wrong else "warning")
        else:
            self._notice.clear()

    # -- saving and leaving --

    def save(self) -> None:
        """Check everything and ask for the changes to be written."""
        if not self._dirty:
            return
        if not self.check_all():
            self._then = None
            return
        self.setEnabled(False)
        self.save_requested.emit(self.changes())

    def saved(self, values: Mapping[str, Value], texts: Mapping[str, str] | None = None) -> None:
        """The changes are stored: show the record as it now is."""
        self.setEnabled(True)
        self.load(values, texts)
        then, self._then = self._then, None
        if then is not None:
            then()

    def failed(self, error: OfficeError) -> None:
        """The changes were not stored: say why and keep what was typed."""
        self.resume()
        self._notice.say(str(error), "error")

    def resume(self) -> None:
        """The changes were not stored, and why is said elsewhere: go on typing."""
        self._then = None
        self.setEnabled(True)

    def discard(self) -> None:
        """Show the stored record again."""
        self.load(self._stored, self._texts)

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the form may be left: at once, or after asking about changes once."""
        if not self._dirty:
            then()
            return
        choice = messages.ask_about_changes(self)
        if choice == "save":
            self._then = then
            self.save()
        elif choice == "discard":
            self.discard()
            then()

    def _after_edit(self) -> None:
        dirty = any(map(self._is_changed, self._editors))
        self.save_button.setEnabled(dirty)
        self.discard_button.setEnabled(dirty)
        text = translate("widgets", "Changed, not saved yet") if dirty else self._rest
        self._state.setText(text)
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _restyled(self) -> None:
        self._body.forget_widths()
        self._fit()

    def _fit(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._body.fit(self.width() - bar)
