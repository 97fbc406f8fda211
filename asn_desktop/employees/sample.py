"""Invents the people of a practice office: units, posts and employees that nobody is.

The same number gives the same office on one day, so that a course, a picture and a test agree; ages
and dates are as of the day on which it is made.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.core import assets
from asn_desktop.core.fields import Value
from asn_desktop.database.engine import Database
from asn_desktop.employees.commands import NewPosition, NewUnit, add_sample
from asn_desktop.employees.rules import (
    EmployeeType,
    FunctionalLevel,
    LegalStatus,
    PositionKind,
    UnitKind,
    reference,
)

SEED = 20_260_105


class Chance(random.Random):
    """Chance that always falls the same way, and the day on which the office is invented."""

    def __init__(self, seed: int, today: dt.date) -> None:
        super().__init__(seed)
        self.today = today


#: Grade on entry and how fast a PNS of this education rises (years a step).
ENTRY = {"SLTA": (21, 4.0), "D-III": (23, 4.0), "S-1": (31, 4.0), "S-2": (32, 3.5)}
LADDER = (21, 22, 23, 24, 31, 32, 33, 34, 41, 42, 43)
EDUCATION = {
    "SLTA": "senior_high",
    "D-III": "diploma_3",
    "S-1": "bachelor",
    "S-2": "master",
}
#: Share of people whose data is not in order, so that filters and warnings show something.
FLAWED = 0.02
PPPK_GRADE = {"SLTA": 105, "D-III": 107, "S-1": 109, "S-2": 110}


@dataclass(slots=True)
class Post:
    """A place to be filled: a post in a unit, and what its holder must have."""

    position: int
    unit: int
    study: Sequence[str]
    least_age: int = 23


@dataclass(slots=True)
class City:
    """Units and posts by their place in the lists; ``posts`` hold one person each, the rest of
    the people fill ``common``."""

    units: list[NewUnit] = field(default_factory=list)
    positions: list[NewPosition] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    common: list[Post] = field(default_factory=list)

    def unit(self, name: str, kind: UnitKind, parent: int | None = None, short: str = "") -> int:
        """Add a unit and return its place."""
        code = f"U{len(self.units) + 1:04d}"
        self.units.append(NewUnit(code, name, kind.value, parent, short or None))
        return len(self.units) - 1

    def position(
        self, name: str, kind: PositionKind, echelon: str | None = None, level: str | None = None
    ) -> int:
        """Add a post and return its place."""
        self.positions.append(NewPosition(name, kind.value, level, echelon))
        return len(self.positions) - 1

    def head(self, name: str, unit: int, kind: PositionKind, echelon: str) -> None:
        """A post that one person holds."""
        study = ("S-2",) if kind is PositionKind.JPT_PRATAMA else ("S-1", "S-2")
        least = {PositionKind.JPT_PRATAMA: 46, PositionKind.ADMINISTRATOR: 40}.get(kind, 34)
        self.posts.append(Post(self.position(name, kind, echelon), unit, study, least))


def fill(database: Database, people: int) -> None:
    """Fill an empty practice office with this many invented people."""
    data = assets.read_json("sample/practice.json")
    city = _city(data)
    today = dt.date.today()
    add_sample(
        database, city.units, city.positions, _people(data, city, people, today), today=today
    )


def _city(data: Mapping[str, Any]) -> City:
    city = City()
    functional = _ladders(city, data["functional"])
    health = _ladders(city, data["health"])
    teachers = _ladders(city, [["Guru", ["first_expert", "junior_expert", "senior_expert"]]])
    staff = [city.position(name, PositionKind.STAFF) for name in data["staff"]]
    for agency in data["agencies"]:
        _agency(city, agency, functional, health, staff)
    for district, villages in data["districts"].items():
        _district(city, district, villages, staff)
    _schools(city, data, teachers, health, staff)
    return city


def _ladders(city: City, families: Sequence[Sequence[Any]]) -> list[int]:
    words = reference().functional_levels
    return [
        city.position(f"{family} {words.label(level)}", PositionKind.FUNCTIONAL, None, level)
        for family, levels in families
        for level in levels
    ]


def _agency(
    city: City,
    agency: Mapping[str, Any],
    functional: Sequence[int],
    health: Sequence[int],
    staff: Sequence[int],
) -> None:
    name = agency["name"]
    top = city.unit(name, UnitKind(agency["kind"]), short=agency["abbreviation"])
    titles = {"Inspektorat": "Inspektur", "Sekretariat Daerah": "Sekretaris Daerah"}
    titles["Sekretariat DPRD"] = "Sekretaris DPRD"
    head = titles.get(name, f"Kepala {name}")
    city.head(head, top, PositionKind.JPT_PRATAMA, "II.a" if name[-6:] == "Daerah" else "II.b")
    specialists = health if name in ("Dinas Kesehatan", "Rumah Sakit Umum Daerah") else functional
    for part in agency["parts"]:
        kind = (
            UnitKind.SECRETARIAT
            if part == "Sekretariat"
            else UnitKind.BUREAU
            if part.startswith("Bagian")
            else UnitKind.DIVISION
        )
        unit = city.unit(part, kind, top)
        title = f"Sekretaris {name}" if part == "Sekretariat" else f"Kepala {part} {name}"
        city.head(title, unit, PositionKind.ADMINISTRATOR, "III.a" if "Sekre" in part else "III.b")
        if part == "Sekretariat":
            section = city.unit("Subbagian Umum dan Kepegawaian", UnitKind.SUBBUREAU, unit)
            boss = f"Kepala Subbagian Umum dan Kepegawaian {name}"
            city.head(boss, section, PositionKind.SUPERVISOR, "IV.a")
            city.common += [Post(place, section, ("SLTA", "D-III", "S-1")) for place in staff]
        city.common += [Post(place, unit, ("SLTA", "D-III", "S-1")) for place in staff[:4]]
        city.common += _specialists(city, specialists, unit)


def _specialists(city: City, places: Sequence[int], unit: int) -> list[Post]:
    skilled = {FunctionalLevel.SKILLED, FunctionalLevel.PROFICIENT, FunctionalLevel.SUPERVISING}
    least = {FunctionalLevel.JUNIOR_EXPERT: 33, FunctionalLevel.SENIOR_EXPERT: 42}
    posts = []
    for place in places:
        level = city.positions[place].level
        study = ("D-III",) if level in skilled else ("S-1", "S-2")
        posts.append(Post(place, unit, study, least.get(FunctionalLevel(level or ""), 24)))
    return posts


def _district(city: City, district: str, villages: Sequence[str], staff: Sequence[int]) -> None:
    top = city.unit(f"Kecamatan {district}", UnitKind.DISTRICT)
    city.head(f"Camat {district}", top, PositionKind.ADMINISTRATOR, "III.a")
    city.head(f"Sekretaris Kecamatan {district}", top, PositionKind.ADMINISTRATOR, "III.b")
    city.common += [Post(place, top, ("SLTA", "D-III", "S-1")) for place in staff]
    for village in villages:
        unit = city.unit(f"Kelurahan {village}", UnitKind.VILLAGE, top)
        city.head(f"Lurah {village}", unit, PositionKind.SUPERVISOR, "IV.a")
        city.common += [Post(place, unit, ("SLTA", "S-1")) for place in staff[:4]]


def _schools(
    city: City,
    data: Mapping[str, Any],
    teachers: Sequence[int],
    health: Sequence[int],
    staff: Sequence[int],
) -> None:
    parents = {unit.name: place for place, unit in enumerate(city.units)}
    education, medical = parents["Dinas Pendidikan dan Kebudayaan"], parents["Dinas Kesehatan"]
    towns = list(data["districts"])
    counts = data["schools"]
    for kind, label in (("elementary", "SD Negeri"), ("secondary", "SMP Negeri")):
        for number in range(1, counts[kind] + 1):
            town = towns[number % len(towns)]
            unit = city.unit(f"{label} {number:02d} {town}", UnitKind.SCHOOL, education)
            for _ in range(3):  # most people of a city office teach
                city.common += _specialists(city, teachers, unit)
            city.common.append(Post(staff[0], unit, ("SLTA",)))
    for number in range(1, counts["health_centres"] + 1):
        town = towns[number % len(towns)]
        unit = city.unit(f"Puskesmas {town} {number}", UnitKind.HEALTH_CENTRE, medical)
        city.common += _specialists(city, health, unit) * 2
        city.common.append(Post(staff[0], unit, ("SLTA",)))


def _people(
    data: Mapping[str, Any], city: City, people: int, today: dt.date
) -> Iterator[dict[str, Value]]:
    chance, mishaps = Chance(SEED, today), Chance(SEED + 1, today)
    used: dict[str, int] = {}
    common = list(city.common)
    chance.shuffle(common)
    posts = (*city.posts, *common)
    for number in range(people):
        # After one person in every post the common ones fill up, round by round.
        post = posts[number] if number < len(posts) else common[number % len(common)]
        values = _person(data, city, post, chance, used)
        if mishaps.random() < FLAWED:
            mishaps.choice(FLAWS)(values, mishaps)
        yield values


def _person(
    data: Mapping[str, Any],
    city: City,
    post: Post,
    chance: Chance,
    used: dict[str, int],
) -> dict[str, Value]:
    position = city.positions[post.position]
    female = chance.random() < 0.54
    age = chance.randint(post.least_age, 57)
    birth = dt.date(chance.today.year - age, chance.randint(1, 12), chance.randint(1, 28))
    if birth.replace(year=chance.today.year) > chance.today:
        birth = birth.replace(year=birth.year - 1)
    study = chance.choice(list(post.study))
    field_of_study, title = chance.choice(data["study"][study])
    contract = position.echelon is None and chance.random() < 0.38
    start = _start(birth, contract, chance)
    name = [chance.choice(data["female" if female else "male"]), chance.choice(data["last"])]
    if chance.random() < 0.35:
        name.insert(1, chance.choice(data["female" if female else "male"]))
    graduated = birth.year + {"SLTA": 18, "D-III": 21, "S-1": 23, "S-2": 27}[study]
    values: dict[str, Value] = {
        "name": " ".join(dict.fromkeys(name)),
        "title_front": "Dr." if study == "S-2" and age > 45 and chance.random() < 0.1 else None,
        "title_back": title or None,
        "birth_place": chance.choice(data["places"]),
        "birth_date": birth,
        "sex": "female" if female else "male",
        "legal_status": LegalStatus.ACTIVE.value,
        "education_level": EDUCATION[study],
        "education_name": field_of_study,
        "graduation_year": min(graduated, start.year),
        "school_name": chance.choice(data["schools_names"]) if study != "SLTA" else None,
        "position": post.position,
        "unit": post.unit,
    }
    if contract:
        values |= _contract(start, PPPK_GRADE[study], chance)
        code = "21"
    else:
        values |= _career(start, study, position.kind or "", chance)
        code = f"{start.month:02d}"
    stem = f"{birth:%Y%m%d}{start.year}{code}{2 if female else 1}"
    used[stem] = used.get(stem, 0) + 1
    values["nip"] = f"{stem}{used[stem]:03d}"
    return values


def _start(birth: dt.date, contract: bool, chance: Chance) -> dt.date:
    if contract:
        return dt.date(chance.randint(2020, 2025), chance.choice((3, 4, 7, 10)), 1)
    first = birth.year + 22
    year = chance.randint(first, max(first, min(birth.year + 32, 2024)))
    return dt.date(min(year, 2024), chance.choice((1, 3, 4, 12)), 1)


def _contract(start: dt.date, grade: int, chance: Chance) -> dict[str, Value]:
    part_time = chance.random() < 0.08
    kind = EmployeeType.PPPK_PART_TIME if part_time else EmployeeType.PPPK
    end = dt.date(start.year + 5, start.month, 1) - dt.timedelta(days=1)
    while end < chance.today:
        end = dt.date(end.year + 5, end.month, min(end.day, 28))
    return {
        "employee_type": kind.value,
        "pppk_start": start,
        "pppk_end": end,
        "grade": grade,
        "grade_date": start,
        "position_date": start,
        "service_years": chance.today.year - start.year,
        "service_months": chance.randint(0, 11),
    }


def _career(start: dt.date, study: str, kind: str, chance: Chance) -> dict[str, Value]:
    entry, pace = ENTRY[study]
    years = chance.today.year - start.year
    top = {"jpt_pratama": 43, "administrator": 42, "supervisor": 41}.get(kind, 41)
    ladder = [grade for grade in LADDER if entry <= grade <= top]
    least = {"jpt_pratama": 42, "administrator": 34, "supervisor": 33}.get(kind, 0)
    reached = max(ladder[min(int(years / pace), len(ladder) - 1)], least)
    candidate = years < 1
    since = dt.date(
        max(start.year, chance.today.year - chance.randint(0, 4)), chance.choice((4, 10)), 1
    )
    since = max(min(since, chance.today), start)
    in_post = dt.date(
        max(start.year, chance.today.year - chance.randint(0, 8)), chance.randint(1, 12), 2
    )
    return {
        "employee_type": (EmployeeType.CPNS if candidate else EmployeeType.PNS).value,
        "cpns_date": start,
        "pns_date": None if candidate else dt.date(start.year + 1, start.month, 1),
        "grade": reached,
        "grade_date": since,
        "position_date": max(min(in_post, chance.today), start),
        "service_years": years,
        "service_months": chance.randint(0, 11),
    }


def _other_birth_date(values: dict[str, Value], mishaps: Chance) -> None:
    """The NIP tells another day, as after a correction in the register of births."""
    values["birth_date"] += dt.timedelta(days=mishaps.randint(1, 20))


def _other_sex(values: dict[str, Value], mishaps: Chance) -> None:
    """Ticked in the wrong column."""
    values["sex"] = "male" if values["sex"] == "female" else "female"


def _no_education(values: dict[str, Value], mishaps: Chance) -> None:
    """The diploma was never handed in."""
    for name in ("education_level", "education_name", "graduation_year", "school_name"):
        values[name] = None


def _no_grade(values: dict[str, Value], mishaps: Chance) -> None:
    """The list from which the person was typed had no grades."""
    values["grade"] = values["grade_date"] = None


def _grade_too_early(values: dict[str, Value], mishaps: Chance) -> None:
    """A typing mistake of a decade."""
    since = values["grade_date"]
    values["grade_date"] = since.replace(year=since.year - 40, day=1)


def _contract_or_status(values: dict[str, Value], mishaps: Chance) -> None:
    """A work agreement nobody renewed in the list; of a PNS, the date of appointment is missing."""
    if values.get("pppk_end"):
        values["pppk_end"] = mishaps.today - dt.timedelta(days=mishaps.randint(10, 200))
    else:
        values["pns_date"] = None


#: What happens to the data of real offices.
FLAWS = (
    _other_birth_date,
    _other_sex,
    _no_education,
    _no_grade,
    _grade_too_early,
    _contract_or_status,
)
