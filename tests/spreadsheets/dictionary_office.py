"""An office that is a dictionary, and small files for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asn_desktop.core.fields import FieldKind, Value
from asn_desktop.core.imports import (
    Drafts,
    EmptyCells,
    ImportActions,
    ImportOptions,
    ImportPlan,
    ImportSource,
    Lookup,
    NameKey,
    PlannedChange,
    Resolution,
    Suggestion,
)
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed, Problem, Severity
from asn_desktop.core.values import fold_key
from asn_desktop.spreadsheets.columns import Cell, Column, Combined, LeftOut, Parsed, SheetLayout
from asn_desktop.spreadsheets.importing import (
    ImportKind,
    ImportSession,
)
from asn_desktop.spreadsheets.reader import Sheet, Workbook

TODAY = dt.date(2026, 11, 23)
GRADES = {31: "III/a", 32: "III/b", 41: "IV/a"}


def parse_nip(cell: Cell) -> Parsed:
    if isinstance(cell, int | float):
        return Parsed(None, (Problem(Severity.ERROR, "nip.number", "", "", "Digits are lost."),))
    text = str(cell).replace(" ", "")
    if len(text) != 18 or not text.isdigit():
        wrong = Problem(Severity.ERROR, "nip.length", "", "", f"{text} has not 18 digits.", "Ask.")
        return Parsed(None, (wrong,))
    return Parsed(text)


def parse_grade(cell: Cell) -> Parsed:
    for code, text in GRADES.items():
        if text == cell:
            return Parsed(code)
    return Parsed(None, (Problem(Severity.ERROR, "grade", "", "", f"{cell} is no grade."),))


def split_name_nip(cell: Cell) -> Mapping[str, Cell]:
    name, _, nip = str(cell).partition("/")
    return {"name": name.strip(), "nip": nip.strip()} if nip else {"name": name.strip()}


LAYOUT = SheetLayout(
    "people",
    "Daftar Pegawai",
    (
        Column("nip", "NIP", "NIP", FieldKind.DIGITS, parse=parse_nip, key=True, required=True),
        Column("name", "NAMA", "Name", required=True, synonyms=("NAMA PEGAWAI",)),
        Column("birth_date", "TANGGAL LAHIR", "Date of birth", FieldKind.DATE),
        Column(
            "grade",
            "GOL RUANG",
            "Grade",
            FieldKind.CHOICE,
            parse=parse_grade,
            text=GRADES.__getitem__,
            choices=lambda: list(GRADES.values()),
        ),
        Column("years", "MK TAHUN", "Years", FieldKind.INTEGER),
        Column("unit", "UNIT KERJA", "Unit", FieldKind.REFERENCE),
        Column("agency", "SKPD", "Agency", FieldKind.REFERENCE),
        Column("note", "KETERANGAN", "Note"),
        Column("nik", "NIK", "NIK", FieldKind.DIGITS, sensitive=True),
        Column("age", "USIA", "Age", FieldKind.INTEGER, read_only=True),
    ),
    combined=(
        Combined("name_nip", "Name and NIP", ("name", "nip"), ("NAMA / NIP",), split_name_nip),
    ),
    left_out=(LeftOut("Religion is not needed.", ("AGAMA",)),),
    key="nip",
)
HEADER: list[Cell] = ["NIP", "NAMA", "TANGGAL LAHIR", "GOL RUANG", "UNIT KERJA"]
UNITS = {"Dinas Kesehatan": 1, "Dinas Sosial": 2, "Sekretariat": 3}


def nip(number: int) -> str:
    return f"198001012005011{number:03d}"


def person(number: int, unit: str | None = "Dinas Kesehatan", **other: Cell) -> list[Cell]:
    row: list[Cell] = [nip(number), f"Orang {number}", dt.date(1980, 1, 1), "III/a", unit]
    for name, cell in other.items():
        row[["nip", "name", "birth_date", "grade", "unit"].index(name)] = cell
    return row


@dataclass
class Office:
    """A dictionary of people by NIP, with the actions that a feature lends to an import."""

    people: dict[str, dict[str, Value]] = field(default_factory=dict)
    units: dict[str, int] = field(default_factory=lambda: dict(UNITS))
    asked: list[Sequence[NameKey]] = field(default_factory=list)
    layouts: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    sources: list[ImportSource] = field(default_factory=list)

    def resolve(self, keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
        self.asked.append(list(keys))
        known = {fold_key(name): number for name, number in self.units.items()}
        answers = {}
        for key in keys:
            near = [
                Suggestion(number, name, 90.0)
                for name, number in self.units.items()
                if fold_key(key[0]).startswith(fold_key(name))
            ]
            answers[key] = Resolution(known.get(fold_key(key[0])), tuple(near))
        return answers

    def check(self, values: Mapping[str, Value]) -> list[Problem]:
        born, number = values.get("birth_date"), values.get("nip")
        if born and number and number[:8] != born.strftime("%Y%m%d"):
            reason = "NIP and date of birth differ."
            return [Problem(Severity.WARNING, "birth", "birth_date", str(born), reason)]
        return []

    def plan(self, drafts: Drafts, options: ImportOptions, progress: Progress) -> ImportPlan:
        plan = ImportPlan(drafts)
        for index in range(len(drafts.rows)):
            row = {name: values[index] for name, values in drafts.columns.items()}
            stored = self.people.get(row["nip"])
            if drafts.refused(index):
                plan.refused.append(index)
            elif stored is None:
                plan.added.append(index)
            else:
                after = {
                    name: value
                    for name, value in row.items()
                    if value != stored.get(name)
                    and (value is not None or options.empty is EmptyCells.CLEAR)
                }
                if after:
                    before = {name: stored.get(name) for name in after}
                    plan.changed.append(PlannedChange(index, 1, before, after))
                else:
                    plan.unchanged.append(index)
        return plan

    def run(self, plan: ImportPlan, source: ImportSource, progress: Progress) -> Changed:
        self.sources.append(source)
        drafts = plan.drafts
        made = {}
        for number, key in enumerate(drafts.create.get("unit", ())):
            made[-(number + 1)] = self.units[key[0]] = 100 + number
        for index in plan.added:
            row = {name: values[index] for name, values in drafts.columns.items()}
            self.people[row["nip"]] = {
                **row,
                "unit": made.get(row["unit"], row["unit"]) if "unit" in row else None,
            }
        for change in plan.changed:
            self.people[drafts.columns["nip"][change.index]].update(change.after)
        return Changed(7, {"people": [], "imports": [3]})

    def kind(self, layout: SheetLayout = LAYOUT) -> ImportKind:
        lookup = Lookup("unit", "work unit", self.resolve, ("agency",), True, "units")
        actions = ImportActions(
            check=self.check,
            plan=self.plan,
            run=self.run,
            lookups=(lookup,),
            recall=lambda header, sender: self.layouts.get((header, sender)),
            remember=lambda header, sender, mapping: self.layouts.update(
                {(header, sender): dict(mapping)}
            ),
        )
        return ImportKind("people", "People", "people", layout, actions)

    def session(self, rows: Sequence[Sequence[Any]], **more: Any) -> ImportSession:
        return ImportSession(self.kind(), book(Lembar=rows), today=TODAY, **more)


def book(date_1904: bool = False, **sheets: Sequence[Sequence[Any]]) -> Workbook:
    made = []
    for name, rows in sheets.items():
        width = max(map(len, rows))
        made.append(Sheet(name, [[*row, *[None] * (width - len(row))] for row in rows]))
    return Workbook("/kiriman/dinas.xlsx", "xlsx", made, date_1904, fingerprint="ab12")
