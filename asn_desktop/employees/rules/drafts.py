"""What is put in order in the rows of a file before they are compared with what is stored."""

from __future__ import annotations

from collections.abc import MutableMapping

from asn_desktop.core.fields import Value
from asn_desktop.employees.rules.cells import split_education
from asn_desktop.employees.rules.coded import SEX_BY_NIP
from asn_desktop.employees.rules.names import split_name
from asn_desktop.employees.rules.numbers import nip_parts
from asn_desktop.employees.rules.reference import reference

#: Values of drafts by field, one per row (``core.imports.Drafts.columns``).
Columns = MutableMapping[str, list[Value]]


def put_in_order(columns: Columns) -> None:
    """Move what stands in a cell of another field to its own, in place: titles glued to names
    ("Rahmawati, S.Sos."), the level of education in front of its name ("S-1 Hukum").

    A value of the field's own column goes before one that is found. A column is added only where
    something was found, so that a file without titles changes none.
    """
    separate_titles(columns)
    fill_education_level(columns)
    tell_sex(columns)


def tell_sex(columns: Columns) -> None:
    """Where a "P" may be Pria or Perempuan, digit 15 of the NIP tells (section 10.5)."""
    sexes = columns.get("sex")
    nips = columns.get("nip")
    if sexes is None or SEX_BY_NIP not in sexes:
        return
    for index, sex in enumerate(sexes):
        if sex == SEX_BY_NIP:
            parts = nip_parts(nips[index]) if nips is not None and nips[index] else None
            sexes[index] = parts.sex if parts else None


def separate_titles(columns: Columns) -> None:
    """Take titles off the names; see :func:`put_in_order`."""
    names = columns.get("name")
    if names is None:
        return
    for index, text in enumerate(names):
        if not isinstance(text, str):
            continue
        front, name, back = split_name(text)
        if front or back:
            names[index] = name
            _fill(columns, "title_front", index, front or None, len(names))
            _fill(columns, "title_back", index, back or None, len(names))


def fill_education_level(columns: Columns) -> None:
    """Where a row gives no level of education, take the one its education begins with; the
    education itself stays as it is written."""
    names = columns.get("education_name")
    if names is None:
        return
    levels = columns.get("education_level")
    book = reference().education_levels
    known: dict[Value, str | None] = {None: None}
    for index, text in enumerate(names):
        if levels is not None and levels[index] is not None:
            continue
        if text not in known:
            level = split_education(text).get("education_level")
            known[text] = book.find(level) if isinstance(level, str) else None
        _fill(columns, "education_level", index, known[text], len(names))


def _fill(columns: Columns, field: str, index: int, value: Value, rows: int) -> None:
    if value is None:
        return
    column = columns.get(field)
    if column is None:
        column = columns[field] = [None] * rows
    if column[index] is None:
        column[index] = value
