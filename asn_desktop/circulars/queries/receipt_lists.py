"""The lists of recipients with their receipts, and of distributions."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute

from asn_desktop.circulars.records import Distribution, Recipient
from asn_desktop.circulars.rules.codes import RowCode
from asn_desktop.circulars.rules.receipts import (
    DISTRIBUTION_LABELS,
    DISTRIBUTION_WORDS,
    STATE_WORDS,
    DistributionState,
    ReceiptState,
)
from asn_desktop.circulars.sheets.receipts import DISTRIBUTIONS, RECEIPTS, state_text
from asn_desktop.core.listing import ListFilter, SortKey
from asn_desktop.core.translation import noop, translate
from asn_desktop.database.engine import Database
from asn_desktop.database.listing import ChoiceFilter, ReferenceFilter, SqlColumn, SqlListSource
from asn_desktop.database.search import SearchSpec
from asn_desktop.employees.queries.lists.columns import UNIT, of_layout
from asn_desktop.policies.records import Policy, PolicyVersion
from asn_desktop.policies.rules.stages import VersionState

CONTEXT = "circulars"


def receipts(database: Database) -> SqlListSource:
    """Every recipient of every distribution with what became of the copy."""
    listed = of_layout(RECEIPTS, shown=("code", "name", "unit", "state", "received_on"))
    number = (
        sa.select(Distribution.number)
        .where(Distribution.id == Recipient.distribution_id)
        .correlate(Recipient.__table__)
        .scalar_subquery()
    )
    plain: dict[str, InstrumentedAttribute[Any]] = {
        "nip": Recipient.nip,
        "position": Recipient.position,
        "unit": Recipient.unit,
        "sheet": Recipient.sheet,
        "sheet_name": Recipient.sheet_name,
        "received_on": Recipient.received_on,
        "received_by": Recipient.received_by,
        "note": Recipient.note,
    }
    columns = {
        name: SqlColumn(listed[name], (column,), value=_or_none) for name, column in plain.items()
    }
    columns["code"] = SqlColumn(
        listed["code"],
        (number, Recipient.sheet, Recipient.row),
        value=lambda *place: str(RowCode(*place)),
        order=Recipient.id,
    )
    version = (_of_version(PolicyVersion.number), _of_version(PolicyVersion.state))
    columns["version"] = SqlColumn(listed["version"], version, value=_version_words)
    columns["name"] = SqlColumn(listed["name"], (Recipient.name,), order=Recipient.name_key)
    columns["state"] = SqlColumn(listed["state"], (Recipient.state,), value=state_text)
    return SqlListSource(
        database,
        record=Recipient,
        context=CONTEXT,
        columns=[columns[column.name] for column in RECEIPTS.columns],
        filters=[
            ChoiceFilter(
                ListFilter("distribution", noop("circulars", "Distribution")),
                Recipient.distribution_id,
            ),
            ReferenceFilter(
                ListFilter("unit", noop("circulars", "Work unit")), Recipient.unit_id, UNIT
            ),
            ChoiceFilter(
                ListFilter("state", noop("circulars", "Receipt")),
                Recipient.state,
                lambda state: STATE_WORDS[ReceiptState(state)],
                tuple(ReceiptState),
            ),
        ],
        search=SearchSpec("recipients_search", Recipient.name_key, prefixes=(Recipient.nip,)),
        default_sort=(SortKey("code"),),
        scope=ReferenceFilter(ListFilter("unit", ""), Recipient.unit_id, UNIT),
    )


def _of_version(column: Any) -> Any:
    """Something of the version that a recipient was sent."""
    return (
        sa.select(column)
        .select_from(PolicyVersion)
        .join(Distribution, Distribution.version_id == PolicyVersion.id)
        .where(Distribution.id == Recipient.distribution_id)
        .correlate(Recipient.__table__)
        .scalar_subquery()
    )


def _version_words(number: int, state: str) -> str:
    """ "1", or "1 (versi lama)" once another version has replaced it."""
    return f"{number} (versi lama)" if state == VersionState.RETIRED else str(number)


def _or_none(value: Any) -> Any:
    """Texts that were never filled in stand as empty cells."""
    return None if value == "" else value


def distributions(database: Database) -> SqlListSource:
    """Every distribution, the newest first."""
    listed = of_layout(
        DISTRIBUTIONS, shown=("number", "title", "state", "sent_on", "recipients", "received")
    )
    plain: dict[str, InstrumentedAttribute[Any]] = {
        "number": Distribution.number,
        "sent_on": Distribution.sent_on,
        "due_on": Distribution.due_on,
        "note": Distribution.note,
    }
    columns = {
        name: SqlColumn(listed[name], (column,), value=_or_none) for name, column in plain.items()
    }
    columns["title"] = SqlColumn(listed["title"], (_of_policy(Policy.title),))
    columns["policy_number"] = SqlColumn(listed["policy_number"], (_of_policy(Policy.number),))
    columns["version_number"] = SqlColumn(
        listed["version_number"], (_of_policy(PolicyVersion.number),)
    )
    columns["state"] = SqlColumn(
        listed["state"],
        (Distribution.state,),
        value=lambda state: DISTRIBUTION_WORDS[DistributionState(state)],
    )
    columns["recipients"] = SqlColumn(listed["recipients"], (_count(),))
    columns["received"] = SqlColumn(
        listed["received"], (_count(Recipient.state == ReceiptState.RECEIVED),)
    )
    return SqlListSource(
        database,
        record=Distribution,
        context=CONTEXT,
        columns=[columns[column.name] for column in DISTRIBUTIONS.columns],
        filters=[
            ChoiceFilter(
                ListFilter("state", noop("circulars", "State")),
                Distribution.state,
                lambda state: translate(CONTEXT, DISTRIBUTION_LABELS[DistributionState(state)]),
                tuple(DistributionState),
            )
        ],
        default_sort=(SortKey("number", descending=True),),
    )


def _of_policy(column: Any) -> Any:
    """Something of the version that went out, or of its policy."""
    return (
        sa.select(column)
        .select_from(PolicyVersion)
        .join(Policy, Policy.id == PolicyVersion.policy_id)
        .where(PolicyVersion.id == Distribution.version_id)
        .correlate(Distribution.__table__)
        .scalar_subquery()
    )


def _count(*conditions: Any) -> Any:
    return (
        sa.select(sa.func.count())
        .where(Recipient.distribution_id == Distribution.id, *conditions)
        .correlate(Distribution.__table__)
        .scalar_subquery()
    )
