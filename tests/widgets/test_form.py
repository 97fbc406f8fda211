"""The form of one record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import WorldError
from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.results import Problem, Severity
from asn_desktop.widgets import messages
from asn_desktop.widgets.form import FormField, RecordForm
from asn_desktop.widgets.form.body import mnemonics
from asn_desktop.widgets.jobs import JobRunner
from asn_desktop.widgets.reference_edit import ReferenceEdit
from tests.widgets.answers import Answers

TODAY = dt.date(2026, 11, 23)


def nip(text: str) -> tuple[Value, Problem | None]:
    digits = text.replace(" ", "")
    if len(digits) == 18 and digits.isdigit():
        return digits, None
    if not digits:
        return None, None
    return None, Problem(Severity.ERROR, "nip", "nip", text, "NIP harus 18 angka.", "Periksa SK.")


def check(values: Mapping[str, Value]) -> Sequence[Problem]:
    born, start = values.get("birth_date"), values.get("start")
    if born and start and start < born:
        return [Problem(Severity.ERROR, "order", "start", "", "Mulai kerja sebelum lahir.")]
    if values.get("name") == "Semua":
        return [Problem(Severity.WARNING, "whole", "", "", "Nama ini tidak lazim.")]
    return []


SEXES = [(1, "Pria"), (2, "Wanita")]
UNITS = [(5, "Dinas Sosial", "")]
FIELDS = (
    FormField("nip", "NIP", FieldKind.DIGITS, required=True, validate=nip, help="18 angka"),
    FormField("name", "Nama", required=True),
    FormField("birth_date", "Tanggal lahir", FieldKind.DATE),
    FormField("start", "Mulai kerja", FieldKind.DATE),
    FormField("sex", "Jenis kelamin", FieldKind.CHOICE, choices=lambda: SEXES),
    FormField("unit", "Unit", FieldKind.REFERENCE, find=lambda text, limit: UNITS),
    FormField("salary", "Gaji", FieldKind.MONEY),
    FormField("age", "Usia", FieldKind.INTEGER, read_only=True),
    FormField("note", "Catatan", lines=3),
)
STORED: dict[str, Any] = {
    "nip": "198001012005011001",
    "name": "Budi Santoso",
    "birth_date": dt.date(1980, 1, 1),
    "start": None,
    "sex": 1,
    "unit": 3,
    "salary": 1250000,
    "age": 46,
    "note": None,
}


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.close()


@pytest.fixture
def form(qtbot: QtBot, runner: JobRunner) -> RecordForm:
    made = RecordForm(FIELDS, today=lambda: TODAY, runner=runner, check=check)
    qtbot.addWidget(made)
    made.resize(520, 600)
    made.load(STORED, {"unit": "Dinas Kesehatan"})
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def type_into(qtbot: QtBot, form: RecordForm, name: str, text: str) -> None:
    """Type over a field and leave it."""
    box = form.editor(name)
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text) if text else qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClick(box, Qt.Key.Key_Tab)


def text_of(form: RecordForm, name: str) -> str:
    box = form.editor(name)
    assert isinstance(box, QLineEdit | QLabel)
    return box.text()


def test_a_loaded_record_is_clean_and_complete(form: RecordForm) -> None:
    """A record must be shown in the clerk's writing, unchanged, with nothing to save."""
    assert text_of(form, "birth_date") == "01-01-1980"
    assert text_of(form, "salary") == "Rp 1.250.000"
    assert text_of(form, "unit") == "Dinas Kesehatan"
    assert text_of(form, "age") == "46"
    assert form.values() == STORED
    assert (form.changes(), form.is_dirty) == ({}, False)
    assert not form.save_button.isEnabled()


def test_dates_are_typed_freely_and_shown_in_one_way(qtbot: QtBot, form: RecordForm) -> None:
    """Any usual writing of a date must be taken and shown as day-month-year on leaving."""
    for typed in ("23/11/05", "23 Nov 2005", "23.11.2005", "2005-11-23"):
        type_into(qtbot, form, "start", typed)
        assert text_of(form, "start") == "23-11-2005"
        assert form.changes() == {"start": dt.date(2005, 11, 23)}


def test_a_wrong_value_is_told_beside_its_field_on_leaving(qtbot: QtBot, form: RecordForm) -> None:
    """A wrong value must stay as typed, with a sentence under its own field, and block saving."""
    type_into(qtbot, form, "birth_date", "31-02-1980")
    assert text_of(form, "birth_date") == "31-02-1980"
    assert "31-02-1980" in form.note("birth_date")
    assert form.editor("birth_date").property("invalid") == "true"
    assert form.note("name") == ""
    asked: list[object] = []
    form.save_requested.connect(asked.append)
    form.save_button.click()
    assert asked == []
    assert form.editor("birth_date").hasFocus()


def test_a_mended_value_silences_its_note_while_typing(qtbot: QtBot, form: RecordForm) -> None:
    """The complaint must go as soon as what stands in the field is right, and the help return."""
    type_into(qtbot, form, "nip", "123")
    assert form.note("nip") == "NIP harus 18 angka. Periksa SK."
    box = form.editor("nip")
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "198505052010012002")
    assert form.note("nip") == "18 angka"


def test_problems_between_fields_stand_at_the_field_they_name(
    qtbot: QtBot, form: RecordForm
) -> None:
    """What does not fit together must be told at the field that the rule names."""
    type_into(qtbot, form, "start", "1-1-1975")
    assert form.note("start") == "Mulai kerja sebelum lahir."
    type_into(qtbot, form, "start", "1-1-2005")
    assert form.note("start") == ""


def test_a_warning_does_not_block_saving(qtbot: QtBot, form: RecordForm) -> None:
    """A warning about the whole record must be shown and must let it be saved."""
    type_into(qtbot, form, "name", "Semua")
    with qtbot.waitSignal(form.save_requested) as seen:
        form.save_button.click()
    assert seen.args == [{"name": "Semua"}]


def test_required_fields_are_marked_and_asked_for(qtbot: QtBot, form: RecordForm) -> None:
    """A required field must carry its mark, be named so for a screen reader, and not stay empty."""
    labels = {label.text().replace("&", "") for label in form.findChildren(QLabel)}
    assert "Nama *" in labels
    assert form.editor("name").accessibleName() != "Nama"
    assert "Nama" in form.editor("name").accessibleName()
    type_into(qtbot, form, "name", "")
    assert "Nama" in form.note("name")


def test_a_reference_that_was_not_chosen_is_a_problem(qtbot: QtBot, form: RecordForm) -> None:
    """A unit that was typed and not chosen must be told and must not pass for the old unit."""
    type_into(qtbot, form, "unit", "Dinas Baru")
    assert "Dinas Baru" in form.note("unit")
    assert form.values()["unit"] is None
    assert form.is_dirty


def test_retyping_the_same_value_is_no_change(qtbot: QtBot, form: RecordForm) -> None:
    """Writing the stored value in another way must leave nothing to save."""
    type_into(qtbot, form, "birth_date", "1 Januari 1980")
    type_into(qtbot, form, "salary", "1250000")
    assert form.changes() == {}
    assert not form.is_dirty


def test_only_changed_fields_are_saved_and_the_form_is_clean_after(
    qtbot: QtBot, form: RecordForm
) -> None:
    """Saving must hand over the changed fields alone; told of success, the form is clean."""
    type_into(qtbot, form, "name", "Budi Santosa")
    with qtbot.waitSignal(form.save_requested) as seen:
        form.save_button.click()
    assert seen.args == [{"name": "Budi Santosa"}]
    assert not form.isEnabled()
    form.saved({**STORED, "name": "Budi Santosa"}, {"unit": "Dinas Kesehatan"})
    assert form.isEnabled()
    assert not form.is_dirty


def test_a_failed_save_keeps_what_was_typed(qtbot: QtBot, form: RecordForm) -> None:
    """Where writing fails the sentence must stand in the form and the typed text must stay."""
    type_into(qtbot, form, "name", "Budi Santosa")
    form.save_button.click()
    form.failed(WorldError("Cakram penuh. Kosongkan tempat lalu simpan lagi."))
    banner = form.findChild(messages.Banner)
    assert isinstance(banner, messages.Banner)
    assert banner.text() == "Cakram penuh. Kosongkan tempat lalu simpan lagi."
    assert form.changes() == {"name": "Budi Santosa"}
    assert form.isEnabled()


def test_discard_brings_the_stored_record_back(qtbot: QtBot, form: RecordForm) -> None:
    """Discarding must show every stored value again."""
    type_into(qtbot, form, "name", "Lain")
    type_into(qtbot, form, "unit", "Lain")
    form.discard_button.click()
    assert form.values() == STORED
    assert text_of(form, "unit") == "Dinas Kesehatan"
    assert not form.is_dirty


@pytest.mark.parametrize(("answer", "left"), [("discard", True), ("back", False)])
def test_leaving_with_changes_asks_once(
    qtbot: QtBot, form: RecordForm, answer: str, left: bool
) -> None:
    """A form with changes must ask once; "discard" leaves without them and "back" stays."""
    type_into(qtbot, form, "name", "Lain")
    gone: list[bool] = []
    answers = Answers(answer)
    with messages.answered_by(answers):
        form.leave(lambda: gone.append(True))
    assert len(answers.asked) == 1
    assert bool(gone) is left
    assert form.is_dirty is not left


def test_leaving_with_save_waits_for_the_record_to_be_stored(
    qtbot: QtBot, form: RecordForm
) -> None:
    """ "Save" must leave only after the changes are stored."""
    type_into(qtbot, form, "name", "Lain")
    gone: list[bool] = []
    with messages.answered_by(Answers("save")):
        form.leave(lambda: gone.append(True))
    assert gone == []
    form.saved({**STORED, "name": "Lain"})
    assert gone == [True]


def test_a_clean_form_is_left_without_a_question(form: RecordForm) -> None:
    """Without changes nothing must be asked."""
    gone: list[bool] = []
    answers = Answers()
    with messages.answered_by(answers):
        form.leave(lambda: gone.append(True))
    assert (gone, answers.asked) == ([True], [])


def test_tab_goes_through_the_fields_in_the_order_of_reading(
    qtbot: QtBot, form: RecordForm
) -> None:
    """Tab must go through the fields as they are declared."""
    form.focus_first()
    seen = []
    for _step in range(7):
        focused = form.focusWidget()
        seen.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == ["nip", "name", "birth_date", "start", "sex", "unit", "salary"]


def test_labels_are_buddies_with_different_letters(form: RecordForm) -> None:
    """Every label must lead to its own box, and no two share a letter while letters last."""
    marked = mnemonics([field.label for field in FIELDS])
    letters = [text[text.index("&") + 1].upper() for text in marked]
    assert len(set(letters)) == len(letters)
    buddies = {label.buddy().objectName() for label in form.findChildren(QLabel) if label.buddy()}
    assert buddies == {field.name for field in FIELDS}


def test_a_narrow_form_has_one_column(qtbot: QtBot, form: RecordForm) -> None:
    """Where there is no room for two columns each field must stand below the other."""
    form.resize(620, 600)
    qtbot.waitUntil(lambda: _left(form, "name") > _left(form, "nip"))
    form.resize(300, 600)
    qtbot.waitUntil(lambda: _left(form, "name") == _left(form, "nip"))


def _left(form: RecordForm, name: str) -> int:
    return form.editor(name).mapTo(form, QPoint()).x()


@pytest.mark.parametrize(
    ("label", "beside"), [("Gelar", True), ("Gelar di depan nama " * 2, False)]
)
def test_short_fields_stand_side_by_side(
    qtbot: QtBot, runner: JobRunner, label: str, beside: bool
) -> None:
    """Two short fields share a row of a narrow form, unless their words need the whole of it."""
    fields = [FormField(name, label, short=True) for name in ("front", "back")]
    form = RecordForm(fields, today=lambda: TODAY, runner=runner)
    qtbot.addWidget(form)
    form.resize(360, 300)
    with qtbot.waitExposed(form):
        form.show()
    assert (_left(form, "back") > _left(form, "front")) is beside


def test_a_designed_form_is_bound_by_object_names(qtbot: QtBot, runner: JobRunner) -> None:
    """The boxes of a Designer form must be found by the fields' names, and a missing one named."""
    body = QWidget()
    layout = QFormLayout(body)
    for name, box in (("name", QLineEdit()), ("sex", QComboBox()), ("unit", ReferenceEdit())):
        box.setObjectName(name)
        layout.addRow(name, box)
    fields = [field for field in FIELDS if field.name in ("name", "sex", "unit")]
    made = RecordForm(fields, today=lambda: TODAY, runner=runner, body=body)
    qtbot.addWidget(made)
    made.load({"name": "Ani", "sex": 2, "unit": 5}, {"unit": "Dinas Sosial"})
    assert made.values() == {"name": "Ani", "sex": 2, "unit": 5}
    with pytest.raises(KeyError, match="salary"):
        RecordForm(
            [FormField("salary", "Gaji")], today=lambda: TODAY, runner=runner, body=QWidget()
        )
