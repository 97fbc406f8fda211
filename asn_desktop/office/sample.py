"""Gives a practice office its invented name, letterhead and signing officials."""

from __future__ import annotations

import datetime as dt
from typing import Any

from asn_desktop.core import assets
from asn_desktop.database.engine import Database
from asn_desktop.documents.arms import invented_arms
from asn_desktop.office.commands import save_official, save_profile
from asn_desktop.office.rules import Capacity, Official, Papers


def fill(database: Database, people: int) -> None:
    """Store the invented office; ``people`` does not matter here."""
    data = assets.read_json("sample/practice.json")
    save_profile(database, {**data["office"], "logo": invented_arms()})
    for entry in data["signing_officials"]:
        save_official(database, _official(entry))


def _official(entry: dict[str, Any]) -> Official:
    values = dict(entry)
    values["capacity"] = Capacity(values["capacity"])
    values["papers"] = Papers(values.get("papers", Papers.OFFICE))
    values["valid_from"] = dt.date.fromisoformat(values["valid_from"])
    return Official(**values)
