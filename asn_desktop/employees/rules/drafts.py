"""What is put in order in the rows of a file before they are compared with what is stored."""

from __future__ import annotations

from collections.abc import MutableMapping

from asn_desktop.core.fields import Value
from asn_desktop.employees.rules.names import split_name

#: Fields of a name, in the order of :class:`~asn_desktop.employees.rules.names.NameParts`.
NAME_FIELDS = ("title_front", "name", "title_back")


def separate_titles(columns: MutableMapping[str, list[Value]]) -> None:
    """Take titles off the names of a file ("Rahmawati, S.Sos." in one cell) in place.

    A title in a column of its own goes before one found in the name. Columns of titles are added
    only where a name held a title, so that a file without titles changes none.
    """
    names = columns.get("name")
    if names is None:
        return
    for index, text in enumerate(names):
        if not isinstance(text, str) or not text:
            continue
        front, name, back = split_name(text)
        if not (front or back):
            continue
        names[index] = name
        for field, title in (("title_front", front), ("title_back", back)):
            if not title:
                continue
            column = columns.setdefault(field, [None] * len(names))
            if column[index] is None:
                column[index] = title
