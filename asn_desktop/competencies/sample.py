"""Gives the people of a practice office competencies, learning, performance and discipline.

Some were never assessed, some long ago, some twice; some lack certificates: what a clerk meets.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from typing import Any

from asn_desktop.competencies.commands import dictionary
from asn_desktop.competencies.commands.proofs import add_proof
from asn_desktop.competencies.commands.sample import (
    Gathered,
    Holder,
    add_records,
    add_technical,
    holders,
)
from asn_desktop.competencies.commands.settings import save_settings
from asn_desktop.competencies.rules.settings import Settings
from asn_desktop.core import assets
from asn_desktop.core.values import fold_key
from asn_desktop.database.engine import Database
from asn_desktop.documents.text import Paragraph, Title
from asn_desktop.documents.writer import Document, make_pdf

#: The same people get the same records every time.
SEED = 20_051
#: Of whom there are no records at all yet; who was never assessed; who is assessed again by the
#: superior.
NEW, NEVER, AGAIN = 0.04, 0.11, 0.12
#: A training in so many has its certificate attached, up to a few.
PROVED, PROOFS = 40, 6
#: Years in which the city assessed its people, and how many of them then.
CAMPAIGNS = ((4, 0.12), (2, 0.28), (1, 0.60))
#: Days of a campaign in the year.
SPRING, AUTUMN = (4, 22), (10, 14)


def fill(database: Database, people: int) -> None:
    """Fill a practice office that has people, units and posts."""
    data = assets.read_json("sample/competencies.json")
    if not dictionary.is_installed(database):  # a real office has it from its founding
        dictionary.install(database)
    _technical(database, data)
    today, chance = dt.date.today(), random.Random(SEED)
    gathered = Gathered()
    for holder in holders(database):
        if chance.random() < NEW:
            continue
        _assess(gathered, holder, data, chance, today)
        _teach(gathered, holder, data, chance, today)
        _rate(gathered, holder, chance, today)
    _punish(gathered, chance, today)
    trainings = add_records(database, gathered)
    save_settings(database, Settings())
    for training in trainings[::PROVED][:PROOFS]:
        add_proof(database, training, "sertifikat.pdf", _certificate())


def _technical(database: Database, data: Mapping[str, Any]) -> None:
    names = assets.read_json(dictionary.SHIPPED)["level_names"]
    of = dict(data["framework"])
    of |= {name: dt.date.fromisoformat(of[name]) if of[name] else None for name in _DAYS}

    def levels(topic: str) -> list[tuple[str, Mapping[str, Any]]]:
        return [
            (
                name,
                {
                    "description": text["description"].format(topic=topic),
                    "indicators": [line.format(topic=topic) for line in text["indicators"]],
                },
            )
            for name, text in zip(names, data["levels"], strict=True)
        ]

    add_technical(
        database,
        of,
        [each | {"levels": levels(each["topic"])} for each in data["competencies"]],
    )


_DAYS = ("valid_from", "valid_to")


def _assess(
    gathered: Gathered,
    holder: Holder,
    data: Mapping[str, Any],
    chance: random.Random,
    today: dt.date,
) -> None:
    if not holder.standard or chance.random() < NEVER:
        return
    years = chance.choices([y for y, _ in CAMPAIGNS], [share for _, share in CAMPAIGNS])[0]
    day = dt.date(today.year - years, *chance.choice((SPRING, AUTUMN)))
    if day.year <= holder.started:
        return
    method = "cact" if holder.kind == "staff" else "assessment_center"
    assessor = chance.choice(data["assessors"])
    report = f"Laporan hasil penilaian kompetensi {day.year}"
    ability = chance.choices((-1, 0, 1), (0.22, 0.56, 0.22))[0]
    for competency, required in holder.standard.items():
        found = required + chance.choices((ability, 0, -1, 1), (0.4, 0.35, 0.15, 0.1))[0]
        level = min(5, max(0, found))
        gathered.add("assessment", holder.id, competency, level, day, method, assessor, report)
        if chance.random() < AGAIN:
            later = day + dt.timedelta(days=chance.randint(90, 300))
            if later <= today:
                level = min(5, max(0, level + chance.choice((0, 0, 1))))
                gathered.add(
                    "assessment", holder.id, competency, level, later, "superior", None, None
                )


def _teach(
    gathered: Gathered,
    holder: Holder,
    data: Mapping[str, Any],
    chance: random.Random,
    today: dt.date,
) -> None:
    def learned(
        form: str, name: str, hours: float, end: dt.date, days: int, leadership: str | None = None
    ) -> None:
        organizer = chance.choice(data["organizers"])
        number = 1 + len(gathered.rows.get("training", ())) - (chance.random() < 0.004)
        certificate = None if chance.random() < 0.08 else f"{number:05d}/SERT/{end.year}"
        gathered.add(
            "training",
            holder.id,
            form,
            leadership,
            name,
            fold_key(f"{name} {organizer} {certificate or ''}"),
            organizer,
            end - dt.timedelta(days=days - 1),
            end,
            end.year,
            float(hours),
            certificate,
            end if certificate else None,
            None,
            certificate is not None and chance.random() < 0.8,
        )

    needed = data["leadership"].get(holder.kind)
    if needed is not None and chance.random() < 0.72:
        code, name, hours = needed
        end = dt.date(chance.randint(2016, today.year - 1), chance.randint(3, 11), 20)
        learned("structural", name, hours, end, 90, code)
    if holder.kind == "functional" and chance.random() < 0.62:
        end = dt.date(chance.randint(2017, today.year - 1), chance.randint(2, 11), 18)
        learned("functional", f"Pelatihan Fungsional {holder.post}", 120, end, 15)
    for _ in range(chance.choices((0, 1, 2, 3), (0.18, 0.34, 0.3, 0.18))[0]):
        kind = chance.choices(data["trainings"], (5, 3, 2, 3, 3, 1))[0]
        hours = chance.choice(kind["hours"])
        end = today - dt.timedelta(days=chance.randint(5, 900))
        learned(kind["form"], chance.choice(kind["names"]), hours, end, max(1, hours // 8))


def _rate(gathered: Gathered, holder: Holder, chance: random.Random, today: dt.date) -> None:
    codes: Sequence[str] = ("very_good", "good", "needs_improvement", "poor")
    for year in (today.year - 2, today.year - 1):
        if year > holder.started and chance.random() < 0.97:
            rating = chance.choices(codes, (0.14, 0.8, 0.05, 0.01))[0]
            gathered.add("performance", holder.id, year, rating)
    if holder.kind in ("jpt_pratama", "administrator", "supervisor") and chance.random() < 0.85:
        score = float(min(100, max(20, round(chance.gauss(70, 13), 1))))
        day = dt.date(today.year - 1, 10, 14)
        gathered.add("potential", holder.id, day, score, "Tes potensi BKN")


def _punish(gathered: Gathered, chance: random.Random, today: dt.date) -> None:
    """Few people, and at least one."""
    people = sorted({row[0] for row in gathered.rows.get("performance", ())})
    for person in chance.sample(people, min(len(people), 1 + len(people) // 130)):
        day = dt.date(today.year - chance.randint(1, 4), chance.randint(1, 12), 6)
        severity, kind = chance.choice(
            (("light", "Teguran tertulis"), ("medium", "Pemotongan tukin 25 % selama 6 bulan"))
        )
        decree = f"800.1.6/{chance.randint(10, 99)}/{day.year}"
        gathered.add("discipline", person, severity, kind, day, None, decree)


def _certificate() -> bytes:
    """A scanned certificate as a clerk would attach it."""
    text = "Telah menyelesaikan pelatihan pada kantor latihan; dokumen ini rekaan."
    blocks = (Title("SERTIFIKAT (LATIHAN)"), Paragraph([text]))
    return make_pdf(Document("Sertifikat", blocks))[0]
