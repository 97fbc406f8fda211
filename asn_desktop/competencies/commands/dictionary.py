"""Keeping the dictionary: frameworks, competencies and what their levels mean."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select

from asn_desktop.competencies.commands import operations
from asn_desktop.competencies.records import Competency, CompetencyLevel, Framework
from asn_desktop.competencies.rules.dictionary import competency_key
from asn_desktop.core import assets
from asn_desktop.core.errors import PersonError
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database

#: The dictionary that comes with the program: the nine generic competencies.
SHIPPED = "dictionary/permenpan_38_2017.json"


def install(database: Database) -> Changed:
    """Add the nine generic competencies of Permenpan-RB 38/2017, which come with the program.

    Raises ``PersonError`` where the office has this framework already.
    """
    content = assets.read_json(SHIPPED)
    of = content["framework"]
    with database.write(operations.INSTALL_DICTIONARY, name=of["legal_basis"]) as work:
        session = work.session
        if session.scalar(select(Framework.id).where(Framework.code == of["code"])) is not None:
            raise PersonError(
                translate(
                    "competencies",
                    "The competencies of {name} are in the dictionary already; nothing was added.",
                ).format(name=of["legal_basis"])
            )
        framework = Framework(**of | {name: _day(of[name]) for name in ("valid_from", "valid_to")})
        session.add(framework)
        session.flush()
        for place, each in enumerate(content["competencies"], 1):
            competency = Competency(
                framework_id=framework.id,
                code=each["code"],
                name=each["name"],
                name_key=competency_key(each["name"]),
                group=each["group"],
                place=place,
                definition=each["definition"],
                legal_basis=of["legal_basis"],
            )
            session.add(competency)
            session.flush()
            session.add_all(
                CompetencyLevel(
                    competency_id=competency.id,
                    level=level,
                    name=name,
                    description=text["description"],
                    indicators="\n".join(text["indicators"]),
                )
                for level, (name, text) in enumerate(
                    zip(content["level_names"], each["levels"], strict=True), 1
                )
            )
        return work.changed


def _day(text: Any) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
