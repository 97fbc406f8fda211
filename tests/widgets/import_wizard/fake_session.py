"""A small import session in memory: what the wizard asks of one, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from asn_desktop.core.errors import PersonError
from asn_desktop.core.imports import (
    Drafts,
    ImportOptions,
    ImportPlan,
    Lookup,
    NameKey,
    PlannedChange,
    Resolution,
    Suggestion,
)
from asn_desktop.core.progress import Progress, silent
from asn_desktop.core.results import Changed, Problem, Severity
from asn_desktop.widgets.import_wizard import ImportDesk
from tests.widgets.import_wizard.fake_parts import (
    FakeAmbiguity,
    FakeCause,
    FakeCounts,
    FakeDecision,
    FakeHeading,
    FakeMapped,
    FakePasswordError,
    FakeQuestion,
    FakeResult,
    FakeSheet,
    FakeTable,
    FakeTarget,
    FakeTrial,
    FakeWorkbook,
)

LABELS = {"nip": "NIP", "name": "Nama", "unit": "Unit kerja", "birth_date": "Tanggal lahir"}
KNOWN_HEADINGS = {
    "NIP": "nip",
    "Nama Pegawai": "name",
    "Nama": "name",
    "Unit Kerja": "unit",
    "Tgl Lahir": "birth_date",
}
UNITS = {1: "Dinas Kesehatan", 2: "Dinas Pendidikan", 3: "Kecamatan Setu"}
STORED = {
    "198001012005011001": {"id": 11, "name": "Budi Santoso", "unit": 1, "birth_date": None},
    "198505052010012002": {"id": 12, "name": "Siti Aminah", "unit": 2, "birth_date": None},
}
UNIT_LOOKUP = Lookup("unit", "work unit", lambda keys: {}, can_create=True, create_name="units")


@dataclass
class FakeSession:
    """Finds the header by its words, looks up units, compares with ``STORED``."""

    workbook: FakeWorkbook
    sender: str = ""
    options: ImportOptions = field(default_factory=ImportOptions)
    fixed: dict[str, str] = field(default_factory=dict)
    decisions: dict[NameKey, FakeDecision] = field(default_factory=dict)
    corrections: dict[tuple[str, int, str], str] = field(default_factory=dict)
    before_run: Callable[[Progress], None] = lambda progress: None
    trials: int = 0
    runs: int = 0
    rejected: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        found = [self._find(sheet) for sheet in self.workbook.sheets]
        self.tables = [table for table in found if table is not None]
        self.chosen = self.tables[:1]
        self._map()

    def _find(self, sheet: FakeSheet) -> FakeTable | None:
        for position, row in enumerate(sheet.rows):
            if sum(str(cell) in KNOWN_HEADINGS for cell in row) >= 2:
                data = [i for i in range(position + 1, len(sheet.rows)) if any(sheet.rows[i])]
                return FakeTable(sheet, position + sheet.first_row, 1, data)
        return None

    def _map(self) -> None:
        self.mapping: list[FakeMapped] = []
        if not self.chosen:
            return
        table = self.chosen[0]
        rows = table.sheet.rows
        texts = [str(cell or "") for cell in rows[table.header_row - table.sheet.first_row]]
        for position, text in enumerate(texts):
            samples = [str(rows[i][position]) for i in table.data_rows[:5]]
            heading = FakeHeading(text, "", samples, "ABCDEFGH"[position])
            target = KNOWN_HEADINGS.get(text)
            if text == "NIK":
                mapped = FakeMapped(position, heading, None, "left out", "Data pribadi.")
            elif target is None:
                mapped = FakeMapped(position, heading, None, "unknown")
            elif [KNOWN_HEADINGS.get(other) for other in texts].count(target) > 1:
                mapped = FakeMapped(position, heading, None, "ambiguous", "", (target,))
            else:
                mapped = FakeMapped(position, heading, target, "exact")
            self.mapping.append(mapped)

    def choose_sheet(self, *names: str) -> None:
        self.chosen = [table for table in self.tables if table.sheet.name in names]
        self._map()

    def choose_header(self, sheet: str, row: int) -> None:
        found = next(each for each in self.workbook.sheets if each.name == sheet)
        if row >= len(found.rows):
            raise PersonError("Di bawah baris ini tidak ada data. Pilih baris lain.")
        data = list(range(row - found.first_row + 1, len(found.rows)))
        table = FakeTable(found, row, 1, data)
        self.tables = [each for each in self.tables if each.sheet is not found] + [table]
        self.chosen = [table]
        self._map()

    def targets(self) -> list[FakeTarget]:
        return [FakeTarget(n, t, required=n in ("nip", "name")) for n, t in LABELS.items()]

    def map(self, position: int, target: str | None) -> None:
        for other in self.mapping:
            claims = other.target == target or target in other.candidates
            if target is not None and claims:
                self.mapping[other.position] = replace(other, target=None, how="left out")
        how = "chosen" if target else "left out"
        self.mapping[position] = replace(self.mapping[position], target=target, how=how)

    def ambiguities(self) -> list[FakeAmbiguity]:
        open_ones = tuple(each.position for each in self.mapping if each.how == "ambiguous")
        return [FakeAmbiguity("Dua kolom untuk Nama: pilih satu.", open_ones)] if open_ones else []

    def missing(self) -> list[FakeTarget]:
        given = {each.target for each in self.mapping} | set(self.fixed)
        return [target for target in self.targets() if target.required and target.name not in given]

    def _cells(self) -> tuple[dict[str, list[Any]], list[tuple[str, int]]]:
        fields = [each for each in self.mapping if each.target]
        cells: dict[str, list[Any]] = {str(each.target): [] for each in fields}
        places = []
        for table in self.chosen:
            for position in table.data_rows:
                place = (table.sheet.name, position + table.sheet.first_row)
                places.append(place)
                for each in fields:
                    name = str(each.target)
                    cell = table.sheet.rows[position][each.position]
                    cells[name].append(self.corrections.get((*place, name), cell))
        for name, text in self.fixed.items():
            cells[name] = [text] * len(places)
        return cells, places

    def questions(self, progress: Progress = silent) -> list[FakeQuestion]:
        cells, _places = self._cells()
        if not _places:
            raise PersonError("Tidak ada baris data di bawah judul kolom.")
        names = [str(cell) for cell in cells.get("unit", []) if cell]
        found = []
        for name in dict.fromkeys(names):
            if name not in UNITS.values():
                near = tuple(
                    Suggestion(key, unit, 93.0)
                    for key, unit in UNITS.items()
                    if name.startswith(unit[:10])
                )
                decision = self.decisions.get((name,))
                found.append(
                    FakeQuestion(
                        UNIT_LOOKUP,
                        "unit kerja",
                        (name,),
                        names.count(name),
                        Resolution(None, near),
                        decision,
                    )
                )
        return found

    def decide(self, field: str, key: NameKey, decision: Any) -> None:
        if decision is None:
            self.decisions.pop(key, None)
        else:
            self.decisions[key] = decision

    def correct(self, row: int, field: str, text: str, *, sheet: str = "") -> None:
        self.corrections[sheet, row, field] = text

    def trial(self, progress: Progress = silent) -> FakeTrial:
        self.trials += 1
        cells, places = self._cells()
        drafts = Drafts([row for _sheet, row in places], {n: list(c) for n, c in cells.items()})
        plan = ImportPlan(drafts)
        for index in range(len(places)):
            progress(index, len(places))
            self._judge(plan, index, cells)
        problems = [p for each in drafts.problems.values() for p in each]
        codes = dict.fromkeys((p.code, p.severity, p.reason, p.remedy) for p in problems)
        causes = [
            FakeCause(code, str(severity), reason, remedy, sum(p.code == code for p in problems))
            for code, severity, reason, remedy in codes
        ]
        counts = FakeCounts(
            len(places),
            len(plan.added),
            len(plan.changed),
            len(plan.unchanged),
            len(plan.refused),
            sum(not p.is_error for p in problems),
        )
        return FakeTrial(plan, counts, causes, tuple(cells), cells, places)

    def _judge(self, plan: ImportPlan, index: int, cells: Mapping[str, Sequence[Any]]) -> None:
        drafts = plan.drafts
        nip, name = str(cells["nip"][index]), str(cells["name"][index])
        found = drafts.problems.setdefault(index, [])
        if len(nip) != 18:
            found.append(
                Problem(
                    Severity.ERROR,
                    "nip.length",
                    "nip",
                    nip,
                    "NIP tidak 18 angka.",
                    "Periksa pada SK.",
                )
            )
        if name.isupper():
            found.append(
                Problem(Severity.WARNING, "name.case", "name", name, "Nama huruf besar semua.")
            )
        unit_text = str(cells["unit"][index]) if "unit" in cells and cells["unit"][index] else ""
        unit = next((key for key, each in UNITS.items() if each == unit_text), None)
        if unit_text and unit is None:
            decision = self.decisions.get((unit_text,))
            if decision is None or decision.kind == "refuse":
                found.append(
                    Problem(
                        Severity.ERROR,
                        "unit.unknown",
                        "unit",
                        unit_text,
                        "Unit kerja tidak dikenal.",
                        "Pilih unit yang ada.",
                    )
                )
            elif decision.kind == "use":
                unit = decision.record_id
            elif decision.kind == "create":
                names = drafts.create.setdefault("unit", [])
                if (unit_text,) not in names:
                    names.append((unit_text,))
                unit = -(names.index((unit_text,)) + 1)
        if not found:
            del drafts.problems[index]
        stored = STORED.get(nip)
        if drafts.refused(index):
            plan.refused.append(index)
        elif stored is None:
            plan.added.append(index)
        else:
            new = {"name": name, **({"unit": unit} if unit is not None else {})}
            after = {key: value for key, value in new.items() if stored[key] != value}
            if after:
                before = {key: stored[key] for key in after}
                plan.changed.append(PlannedChange(index, int(str(stored["id"])), before, after))
            else:
                plan.unchanged.append(index)

    def run(self, progress: Progress = silent) -> FakeResult:
        self.before_run(progress)
        self.runs += 1
        trial = self.trial(progress)
        return FakeResult(trial.counts, Changed(7, {"employees": [11]}), 3)

    def write_rejected(self, path: str, *, practice: bool = False) -> int:
        self.rejected.append(path)
        return len(self.trial().plan.refused)


def untidy_rows() -> list[list[Any]]:
    """A list as offices send it: titles above, an unknown unit, a short NIP, an unknown heading."""
    rows: list[list[Any]] = [
        ["DAFTAR PEGAWAI", None, None, None, None],
        [None, None, None, None, None],
        ["NIP", "Nama Pegawai", "Unit Kerja", "NIK", "Ket. lain"],
        ["198001012005011001", "Budi Santosa", "Dinas Kesehatan", "1", "x"],
        ["198505052010012002", "Siti Aminah", "Dinas Pendidikan", "2", "x"],
        ["199001012015011003", "RATNA DEWI", "Kecamatan Setu", "3", "x"],
        ["19910101201501100", "Agus Salim", "Dinas Kesehatan", "4", "x"],
        ["199202022016011004", "Dewi Lestari", "Dinas Kesehatan Kota", "5", "x"],
        ["199303032017011005", "Joko Susilo", "Dinas Kesehatan Kota", "6", "x"],
        ["199404042018011006", "Ani Rahmawati", "UPTD Laboratorium", "7", "x"],
    ]
    return rows


def session_of(rows: list[list[Any]], path: str = "/data/pegawai.xlsx") -> FakeSession:
    """A session over one sheet of these rows."""
    return FakeSession(FakeWorkbook(path, "xlsx", [FakeSheet("Data", rows)]))


def words(name: str, value: Any) -> str:
    """Stored values as words."""
    if value is None:
        return ""
    return UNITS.get(value, str(value)) if name == "unit" else str(value)


def find_units(text: str, limit: int) -> list[tuple[int, str, str]]:
    """The search box of units."""
    found = [(key, name, "Kota") for key, name in UNITS.items() if text.lower() in name.lower()]
    return found[:limit]


def desk_for(session: FakeSession, **more: Any) -> ImportDesk:
    """A desk that reads this session whatever the file."""

    def read(path: str, password: str | None, progress: Progress) -> FakeSession:
        progress(0, 0, "reading")
        if path.endswith("rusak.xlsx"):
            raise PersonError("Berkas ini rusak. Minta salinan baru kepada pengirim.")
        if path.endswith("sandi.xlsx") and password != "rahasia":
            raise FakePasswordError("Berkas ini bersandi. Ketik kata sandinya.")
        return session

    settings: dict[str, Any] = {
        "title": "pegawai",
        "read": read,
        "paste": lambda text, progress: session,
        "decision": FakeDecision,
        "password_needed": FakePasswordError,
        "senders": ("Dinas Kesehatan", "SDN Setu 1"),
        "finders": {"unit": find_units},
        "words": words,
    }
    return ImportDesk(**{**settings, **more})
