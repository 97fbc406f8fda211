"""One way to speak to the boxes of a form, whatever their class."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from asn_desktop.core.fields import Value, value_text
from asn_desktop.core.results import Problem
from asn_desktop.core.translation import translate
from asn_desktop.widgets.form.fields import FormField, Typed, missing, take_in, unresolved
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.reference_edit import ReferenceEdit


class Editor(QObject):
    """A field's box: shows a value, gives back what was typed, tells of edits and of leaving."""

    edited = Signal()
    left = Signal()

    def __init__(self, field: FormField, widget: QWidget) -> None:
        super().__init__(widget)
        self.field = field
        self.widget = widget
        widget.setAccessibleName(
            translate("widgets", "{label}, required").format(label=field.label)
            if field.required
            else field.label
        )
        widget.setAccessibleDescription(field.help)
        widget.installEventFilter(self)

    def show_value(self, value: Value, text: str = "") -> None:
        """Show this value; ``text`` is the name of a referenced record or a computed text."""
        raise NotImplementedError

    def take(self, today: dt.date) -> tuple[Value, Problem | None]:
        """The value of what stands in the box, or the problem with it."""
        raise NotImplementedError

    def standing(self, value: Value, text: str = "") -> Typed:
        """What would stand in the box for this value; ``text`` as in :meth:`show_value`."""
        return Typed(text or value_text(self.field.kind, value))

    def typed(self, today: dt.date) -> Typed:
        """What stands in the box: a valid text in its usual writing, any other as it was typed."""
        raise NotImplementedError

    def type_in(self, typed: Typed) -> None:
        """Put this into the box as if it were typed there."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice leaving; keep the mouse wheel from changing a box nobody is in."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        elif event.type() == QEvent.Type.Wheel and not self.widget.hasFocus():
            event.ignore()  # the page scrolls instead
            return isinstance(self.widget, QComboBox)
        return super().eventFilter(watched, event)


class _LineEditor(Editor):
    def __init__(self, field: FormField, widget: QLineEdit) -> None:
        super().__init__(field, widget)
        self._line = widget
        widget.textEdited.connect(self.edited)

    def show_value(self, value: Value, text: str = "") -> None:
        shown = text or value_text(self.field.kind, value)
        if self._line.text() != shown:
            self._line.setText(shown)
            self._line.setCursorPosition(0)

    def take(self, today: dt.date) -> tuple[Value, Problem | None]:
        return take_in(self.field, self._line.text(), today)

    def typed(self, today: dt.date) -> Typed:
        value, problem = self.take(today)
        return Typed(self._line.text()) if problem else self.standing(value)

    def type_in(self, typed: Typed) -> None:
        self._line.setText(typed.text)


class _TextEditor(Editor):
    def __init__(self, field: FormField, widget: QPlainTextEdit) -> None:
        super().__init__(field, widget)
        self._box = widget
        widget.setTabChangesFocus(True)
        widget.textChanged.connect(self.edited)

    def show_value(self, value: Value, text: str = "") -> None:
        shown = text or value_text(self.field.kind, value)
        if self._box.toPlainText() != shown:
            self._box.blockSignals(True)
            self._box.setPlainText(shown)
            self._box.blockSignals(False)

    def take(self, today: dt.date) -> tuple[Value, Problem | None]:
        return take_in(self.field, self._box.toPlainText(), today)

    def typed(self, today: dt.date) -> Typed:
        value, problem = self.take(today)
        return Typed(self._box.toPlainText()) if problem else self.standing(value)

    def type_in(self, typed: Typed) -> None:
        self._box.blockSignals(True)
        self._box.setPlainText(typed.text)
        self._box.blockSignals(False)


class _ChoiceEditor(Editor):
    def __init__(self, field: FormField, widget: QComboBox) -> None:
        super().__init__(field, widget)
        self._combo = widget
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view = widget.view()
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        widget.addItem("", None)
        for value, word in field.choices() if field.choices else ():
            widget.addItem(word, value)
        widget.activated.connect(self.edited)
        widget.activated.connect(self.left)

    def show_value(self, value: Value, text: str = "") -> None:
        index = self._combo.findData(value) if value is not None else 0
        if index < 0:  # a stored value that is no longer offered stays as it is
            self._combo.addItem(text or value_text(self.field.kind, value), value)
            index = self._combo.count() - 1
        self._combo.setCurrentIndex(index)

    def take(self, today: dt.date) -> tuple[Value, Problem | None]:
        value = self._combo.currentData()
        return value, missing(self.field) if value is None and self.field.required else None

    def standing(self, value: Value, text: str = "") -> Typed:
        at = self._combo.findData(value) if value is not None else 0
        word = self._combo.itemText(at) if at >= 0 else text or value_text(self.field.kind, value)
        return Typed(word, value)

    def typed(self, today: dt.date) -> Typed:
        return Typed(self._combo.currentText(), self._combo.currentData())

    def type_in(self, typed: Typed) -> None:
        self.show_value(typed.value, typed.text)


class _ReferenceEditor(Editor):
    def __init__(self, field: FormField, widget: ReferenceEdit, runner: JobRunner) -> None:
        super().__init__(field, widget)
        self._box = widget
        if field.find is not None:
            widget.set_find(field.find, runner)
        widget.textEdited.connect(self.edited)
        widget.current_changed.connect(self.edited)
        widget.current_changed.connect(self.left)

    def show_value(self, value: Value, text: str = "") -> None:
        name = text or (self._box.current_name() if value == self._box.current_id() else "")
        self._box.set_current(value, name or value_text(self.field.kind, value))

    def take(self, today: dt.date) -> tuple[Value, Problem | None]:
        if text := self._box.unresolved_text():
            return None, unresolved(self.field, text)
        value = self._box.current_id()
        return value, missing(self.field) if value is None and self.field.required else None

    def standing(self, value: Value, text: str = "") -> Typed:
        return Typed(text or value_text(self.field.kind, value), value)

    def typed(self, today: dt.date) -> Typed:
        if text := self._box.unresolved_text():
            return Typed(text)
        return Typed(self._box.current_name(), self._box.current_id())

    def type_in(self, typed: Typed) -> None:
        if typed.text and typed.value is None:
            self._box.setText(typed.text)  # a name that is not chosen yet
        else:
            self._box.set_current(int(typed.value) if typed.value else None, typed.text)


class _ShownText(Editor):
    """A computed field, or one that this person may not change: shown, selectable, never taken
    in."""

    def __init__(self, field: FormField, widget: QLabel | QLineEdit) -> None:
        super().__init__(field, widget)
        self._shown = widget
        self._value: Value = None

    def show_value(self, value: Value, text: str = "") -> None:
        self._value = value
        words = dict(self.field.choices()) if self.field.choices else {}
        known = text or words.get(value) or value_text(self.field.kind, value)
        self._shown.setText(known or "–")

    def take(self, today: dt.date) -> tuple[Value, Problem | None]:
        return self._value, None


def make_widget(field: FormField) -> QWidget:
    """A fitting box for a field that no Designer form brings."""
    if field.read_only:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label
    if field.find is not None:
        return ReferenceEdit()
    if field.choices is not None:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        return combo
    if field.lines > 1:
        box = QPlainTextEdit()
        box.setFixedHeight(box.fontMetrics().lineSpacing() * field.lines + 12)
        return box
    return QLineEdit()


def editor_for(field: FormField, widget: QWidget, runner: JobRunner) -> Editor:
    """The editor that fits a box of a Designer form or of :func:`make_widget`.

    Raises ``TypeError`` for a box of a class that holds no value.
    """
    if field.read_only and isinstance(widget, QLabel | QLineEdit):
        return _ShownText(field, widget)
    match widget:
        case ReferenceEdit():
            return _ReferenceEditor(field, widget, runner)
        case QLineEdit():
            return _LineEditor(field, widget)
        case QPlainTextEdit():
            return _TextEditor(field, widget)
        case QComboBox():
            return _ChoiceEditor(field, widget)
    raise TypeError(f"no form field can be a {type(widget).__name__}: {field.name}")
