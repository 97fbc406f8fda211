"""Keeping frameworks: the dictionaries of competencies by the regulations that set them."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func, select

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.records import Competency, Framework
from asn_desktop.competencies.rules.dictionary import check_texts, code_of
from asn_desktop.core.errors import PersonError
from asn_desktop.core.fields import Value, group_thousands
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork

FRAMEWORK_TYPED = ("code", "name", "legal_basis", "valid_from", "valid_to", "note")


def save_framework(
    database: Database,
    values: Mapping[str, Value],
    *,
    framework_id: int | None = None,
    version: int | None = None,
) -> tuple[int, Changed]:
    """Add a framework (no id) or change one; ``values`` are typed columns by name.

    Raises ``PersonError`` with the first error, and where it was changed since ``version`` was
    read.
    """
    operation = operations.CHANGE_FRAMEWORK if framework_id else operations.ADD_FRAMEWORK
    with database.write(operation) as work:
        row = put_framework(work, values, framework_id=framework_id, version=version)
        work.params["name"] = row.name
        return row.id, work.changed


def put_framework(
    work: UnitOfWork,
    values: Mapping[str, Value],
    *,
    framework_id: int | None = None,
    version: int | None = None,
) -> Framework:
    """The same inside another operation."""
    session = work.session
    row = (
        row_to_change(session, Framework, framework_id, version)
        if framework_id is not None
        else Framework()
    )
    after = {name: getattr(row, name, None) for name in FRAMEWORK_TYPED}
    after |= {name: values[name] for name in FRAMEWORK_TYPED if name in values}
    if not after["name"]:
        raise PersonError(
            translate("competencies", "The framework has no name. Write what people call it.")
        )
    others = {
        other.code: other.name
        for other in session.scalars(select(Framework).where(Framework.id != (framework_id or 0)))
    }
    if not after["code"]:
        code, more = code_of(after["name"], 40), 1
        while code in others:
            more += 1
            code = f"{code_of(after['name'], 36)}_{more}"
        after["code"] = code
    refuse_errors(check_texts({**after, "framework_code": after["code"], "code": None}))
    if after["code"] in others:
        raise PersonError(
            translate(
                "competencies", "The code {code} belongs to “{name}”. Choose another one."
            ).format(code=after["code"], name=others[after["code"]])
        )
    after["legal_basis"] = after["legal_basis"] or ""
    for name, value in after.items():
        setattr(row, name, value)
    if framework_id is None:
        session.add(row)
    session.flush()
    return row


def remove_framework(database: Database, framework_id: int) -> Changed:
    """Remove a framework without competencies. Raises ``PersonError`` for any other."""
    with database.write(operations.REMOVE_FRAMEWORK) as work:
        row = row_to_change(work.session, Framework, framework_id, None)
        work.params["name"] = row.name
        count = work.session.scalar(
            select(func.count()).where(Competency.framework_id == framework_id)
        )
        if count:
            raise PersonError(
                translate(
                    "competencies",
                    "“{name}” cannot be removed: {count} competencies belong to it. End its"
                    " validity instead, or remove these first.",
                ).format(name=row.name, count=group_thousands(count))
            )
        work.session.delete(row)
        return work.changed
