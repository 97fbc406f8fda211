"""The layout of each form of text. A higher feature brings that of its own form: the letter of a
circular."""

from __future__ import annotations

from collections.abc import Callable

from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import Document
from asn_desktop.policies.rules.enactment import Enactment
from asn_desktop.policies.rules.text import TextForm

#: Makes the paper of a version: (office, version, request, number and dates it is being enacted
#: under; None for what is stored).
Layout = Callable[[Database, int, PaperRequest, Enactment | None], Document]

_layouts: dict[TextForm, Layout] = {}


def use_layout(form: TextForm, make: Layout) -> None:
    """Texts of this form are set by ``make`` from now on."""
    _layouts[form] = make


def layout(form: TextForm) -> Layout | None:
    """The layout that a higher feature brought; None where the form has the layout of this one."""
    return _layouts.get(form)
