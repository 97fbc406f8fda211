"""The register of policies as it is seen."""

from __future__ import annotations

from asn_desktop.core.fields import group_thousands
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import Document
from asn_desktop.office.documents import list_paper, shown_columns
from asn_desktop.office.rules import date_in_words
from asn_desktop.policies.queries.lists.policies import policies

#: Columns of the list where nobody chose any.
LIST_COLUMNS = ("kind", "number", "year", "title", "status", "enacted_on", "valid_from")


def policy_list(database: Database, request: PaperRequest) -> Document:
    """The register as it is seen: the same policies, columns and order."""
    source = policies(database)
    ids = source.ids(request.query) if request.ids is None else request.ids
    return list_paper(
        database,
        request,
        source,
        ids,
        shown_columns(source, request.columns or LIST_COLUMNS),
        title="Register Kebijakan",
        lines=[
            request.conditions or "Semua data",
            f"Keadaan {date_in_words(request.day)} · {group_thousands(len(ids))} kebijakan",
        ],
        footer="Register Kebijakan",
    )
