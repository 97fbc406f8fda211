"""Keeping the templates of circulars."""

from __future__ import annotations

from sqlalchemy import select

from asn_desktop.circulars.commands import letter_operations as operations
from asn_desktop.circulars.queries.templates import Template, shipped, were_given
from asn_desktop.circulars.records import Circular, CircularTemplate
from asn_desktop.circulars.rules.letters import SECTION_STYLES
from asn_desktop.circulars.rules.placeholders import check_placeholders
from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed, refuse_errors
from asn_desktop.core.translation import translate
from asn_desktop.core.values import fold_space
from asn_desktop.database.engine import Database
from asn_desktop.database.stored import row_to_change
from asn_desktop.database.unit_of_work import UnitOfWork
from asn_desktop.policies.commands.operations import WRITE
from asn_desktop.policies.rules.text import node_to_json


def give_first_templates(database: Database) -> Changed | None:
    """Give a new office the templates that come with the program; once, so that removed ones do
    not come back."""
    if not (database.may_write and database.actor.may(WRITE)):
        return None  # whoever may write gets them
    with database.read() as session:
        if were_given(session):
            return None
    with database.write(operations.FIRST_TEMPLATES) as work:
        work.keep = True  # given is given, although the office has them all already
        known = set(work.session.scalars(select(CircularTemplate.name)))
        wanted = [template for template in shipped() if template.name not in known]
        work.params["count"] = len(wanted)
        for template in wanted:
            row = CircularTemplate()
            _put(row, template)
            work.session.add(row)
        return work.changed


def save_template(database: Database, template: Template) -> tuple[int, Changed]:
    """Add a template (id 0) or change one. Raises ``PersonError`` for an unknown placeholder and a
    name that another one has, ``ChangedMeanwhile`` where it was changed since it was read."""
    name = fold_space(template.name)
    with database.write(operations.SAVE_TEMPLATE, name=name) as work:
        if not name:
            raise PersonError(
                translate("circulars", "The template has no name. Type one to choose it by.")
            )
        _refuse_wrong(work, template, name)
        row = (
            row_to_change(work.session, CircularTemplate, template.id, template.version)
            if template.id
            else CircularTemplate()
        )
        _put(row, template)
        work.session.add(row)
        work.session.flush()
        return row.id, work.changed


def _refuse_wrong(work: UnitOfWork, template: Template, name: str) -> None:
    same = select(CircularTemplate.id).where(
        CircularTemplate.name == name, CircularTemplate.id != template.id
    )
    if work.session.scalar(same) is not None:
        raise PersonError(
            translate(
                "circulars", "There is already a template “{name}”. Type another name."
            ).format(name=name)
        )
    if template.section_style not in SECTION_STYLES:
        raise PersonError(
            translate(
                "circulars", "Sections cannot be numbered like this. Choose one of: {known}."
            ).format(known="; ".join(SECTION_STYLES.values()))
        )
    refuse_errors(
        check_placeholders(
            [
                template.title,
                template.letterhead,
                template.addressees,
                template.closing,
                template.copies_to,
                *(node.text for node in template.body),
            ]
        )
    )


def _put(row: CircularTemplate, template: Template) -> None:
    row.name = fold_space(template.name)
    row.title = fold_space(template.title)[:500]
    row.classification = fold_space(template.classification)
    row.letterhead = template.letterhead.strip()
    row.emblem = template.emblem
    row.addressees = template.addressees.strip()
    body = [node_to_json(node) for node in template.body]
    if row.body != body:
        row.body = body
    row.closing = template.closing.strip()
    row.copies_to = template.copies_to.strip()
    row.section_style = template.section_style


def remove_template(database: Database, template_id: int) -> Changed:
    """Take a template away; circulars that were made from it keep their words and lose only the
    letterhead of its own, so those that are used by one stay."""
    with database.write(operations.REMOVE_TEMPLATE) as work:
        row = row_to_change(work.session, CircularTemplate, template_id, None)
        work.params["name"] = row.name
        used = work.session.scalar(
            select(Circular.id).where(Circular.template_id == template_id).limit(1)
        )
        if used is not None:
            raise PersonError(
                translate(
                    "circulars",
                    "Circulars were made from the template “{name}” and take their letterhead from"
                    " it. Change it, or give it another name.",
                ).format(name=row.name)
            )
        work.session.delete(row)
        work.session.flush()
        return work.changed
