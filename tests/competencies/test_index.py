"""The index (IP ASN) of an office: what is held of people becomes a list, figures, a workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.competencies.commands.index_records import (
    DISCIPLINE,
    PERFORMANCE,
    POTENTIAL,
    remove_record,
    save_record,
)
from asn_desktop.competencies.feature.index import index_report
from asn_desktop.competencies.queries.index import by_unit, chosen_set, index_of, measure
from asn_desktop.competencies.queries.index_lists import IndexList
from asn_desktop.competencies.queries.index_report import what_raises
from asn_desktop.competencies.queries.training import hours_by_year, hours_of_all
from asn_desktop.competencies.records import CompetencySettings, TrainingRecord
from asn_desktop.competencies.rules.index import Indicator
from asn_desktop.competencies.rules.reference import Reference, use_reference
from asn_desktop.competencies.rules.settings import Settings
from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.listing import ListQuery, SortKey
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.declarations import ReportRequest
from asn_desktop.employees.queries import unit_tree
from asn_desktop.employees.records import Employee
from tests.competencies.index_city import TODAY, A, B, C, city, furnish, learn, person
from tests.offices import Site, empty, run


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """The three people of section 5.6."""
    with Database.open(city(tmp_path)) as database:
        yield database


def report(office: Database, **asked: object) -> dict[str, object]:
    """The total of each person by NIP, and the figures about all."""
    table = index_report(office, ReportRequest(TODAY, **asked))  # type: ignore[arg-type]
    names = [column.name for column in table.columns]
    assert names == [
        "nip",
        "name",
        "unit",
        "qualification",
        "competency",
        "performance",
        "discipline",
        "total",
        "category",
    ]
    return {row[0]: row[7] for row in table.rows} | dict(table.summary)


def test_worked_examples_from_records(site: Site) -> None:
    """Section 5.6 from the records of an office, in a file and on a server: 85, 62,5 and 78, the
    mean 75,17 unrounded, and the same for a unit with all below it."""
    with Database.open(empty(site)) as office:
        furnish(office)
        found = report(office)
        assert [found[nip] for nip in (A, B, C)] == [85, 62.5, 78]
        assert found["mean"] == pytest.approx(451 / 6, abs=1e-12)
        assert (found["category"], found["counted"], found["not_computable"]) == ("Sedang", 3, 0)
        with office.read() as session:
            tree = unit_tree(session)
            units = by_unit(measure(session, chosen_set(session), TODAY), tree)
        named = {tree.by_id[key].name: each.total for key, each in units.items()}
        assert named == {"Dinas Kesehatan": 73.75, "Bidang Gizi": 62.5, "Badan Kepegawaian": 78}
        dinas = next(key for key in units if tree.by_id[key].name == "Dinas Kesehatan")
        narrowed = report(office, unit=dinas)
        assert narrowed["mean"] == 73.75 and C not in narrowed
        high = IndexList(office).ids(ListQuery(filters={"category": ("Tinggi",)}))
        with office.read() as session:
            (ani,) = (index_of(session, key, TODAY) for key in high)
        assert ani is not None and ani.points.total == 85
        assert [learned.hours for learned in ani.learned[Indicator.TECHNICAL]] == [8, 16]


def test_the_table_says_how(office: Database) -> None:
    """The report names its set, its windows and its legal basis."""
    table = index_report(office, ReportRequest(TODAY))
    assert "IP ASN 2019" in table.method and "20 JP" in table.method
    assert "BKN 8/2019" in table.legal_basis
    assert table.summary["set"] == "ipasn_2019"


def test_windows_of_learning(office: Database) -> None:
    """Technical training of a year ago to the day counts no more, that of a day later does; where
    only the year is known its end counts; seminars count two years; the future not at all."""
    year_ago = TODAY.replace(year=TODAY.year - 1)
    people = [person(office, f"19900101201501{n:04}", f"Orang {n}") for n in range(6)]
    learn(office, people[0], "technical", hours=20.0, end_date=year_ago)
    learn(office, people[1], "technical", hours=20.0, end_date=year_ago + dt.timedelta(days=1))
    learn(office, people[2], "technical", hours=20.0, end_date=None, year=TODAY.year)
    learn(office, people[3], "technical", hours=20.0, end_date=None, year=TODAY.year - 2)
    learn(office, people[4], "technical", hours=20.0, end_date=TODAY + dt.timedelta(days=1))
    learn(office, people[5], "seminar", 700)
    with office.read() as session:
        found = {
            each.employee_id: each.findings for each in measure(session, chosen_set(session), TODAY)
        }
    assert [found[key].technical_hours for key in people] == [0, 20, 20, 0, 0, 0]
    assert [found[key].seminars for key in people] == [0, 0, 0, 0, 0, 1]


@pytest.mark.postgresql
def test_hours_add_up_as_they_are_written(site: Site) -> None:
    """0,2 and 16,4 and 3,4 JP are the 20 that are asked, though binary fractions make a hair less;
    the hours of the year and the report say 20, too."""
    with Database.open(empty(site)) as office:
        key = person(office, "199001012015011001", "Orang")
        for hours in (0.2, 16.4, 3.4):
            learn(office, key, "technical", hours=hours, verified=True, end_date=TODAY)
        with office.read() as session:
            (found,) = measure(session, chosen_set(session), TODAY)
            (year,) = hours_by_year(session, key, TODAY)
            (told,) = hours_of_all(session, TODAY.year)
        assert found.findings.technical_hours == 20
        assert (year.recorded, year.verified, year.fulfilment) == (20, 20, 100)
        assert (told.hours.recorded, told.hours.verified, told.hours.fulfilment) == (20, 20, 100)


def test_an_earlier_year(office: Database) -> None:
    """A past year is measured on its last day, with the SKP of the year before it: nothing that
    came later counts."""
    found = report(office, year=TODAY.year - 1)
    assert found["day"] == f"{TODAY.year - 1}-12-31"
    assert report(office, year=TODAY.year)["day"] == TODAY.isoformat()
    with office.read() as session:
        (ani,) = measure(
            session, chosen_set(session), dt.date(TODAY.year - 1, 12, 31), employees=[1]
        )
    assert ani.findings.rating is None


def test_only_verified_learning_where_the_set_says_so(office: Database) -> None:
    """A set may ask that the proof was seen; then unverified trainings are worth nothing."""
    shipped = Reference.load().tables["index_sets"]
    rows = [{**row, "verified_only": True} for row in shipped["rows"]]
    try:
        use_reference(Reference.load().replaced({"index_sets": {**shipped, "rows": rows}}))
        assert report(office)[B] == 40
        with office.write(PERFORMANCE.save) as work:
            for row in work.session.query(TrainingRecord):
                row.verified = True
        assert report(office)[B] == 62.5
    finally:
        use_reference(None)


def test_who_is_left_out_and_why(office: Database) -> None:
    """Who has retired is not in the list; who has no post is in it, without an index, and outside
    the mean: never as 0."""
    person(office, "197001011990011001", "Dedi", legal_status="retired", education_level="bachelor")
    person(office, "197101011990011001", "Eka", education_level="bachelor", employee_type=None)
    found = report(office)
    assert "197001011990011001" not in found and found["197101011990011001"] is None
    assert (found["counted"], found["not_computable"]) == (3, 1)
    assert found["mean"] == pytest.approx(451 / 6)


def test_a_set_without_points_is_refused_in_words(office: Database) -> None:
    """The set of 2024 is chosen and has no points: the report says so and what to do."""
    chosen = Settings(index_set="ipasn_2024")
    with office.write(PERFORMANCE.save) as work:
        values = {name: getattr(chosen, name) for name in Settings.__dataclass_fields__}
        work.session.add(
            CompetencySettings(id=1, **{**values, "method_order": list(chosen.method_order)})
        )
    with pytest.raises(PersonError, match=r"IP ASN 2024.*Data acuan"):
        report(office)


def test_the_list_sorts_filters_and_numbers(office: Database) -> None:
    """The list is sorted by points, filtered by category with counts, searched by name; its rows
    are numbered as they stand, and who has no index comes last either way."""
    person(office, "197101011990011001", "Eka", education_level="bachelor")
    source = IndexList(office)
    place = [column.name for column in source.columns].index("name")

    def listed(query: ListQuery) -> list[object]:
        ids = source.ids(query)
        rows = source.rows(ids)
        assert [rows[key][-1] for key in ids] == list(range(1, len(ids) + 1))
        return [rows[key][place] for key in ids]

    assert source.total() == 4
    assert listed(ListQuery()) == ["Ani", "Budi", "Cici", "Eka"]
    assert listed(ListQuery(sort=(SortKey("total"),))) == ["Budi", "Cici", "Ani", "Eka"]
    falling = ListQuery(sort=(SortKey("total", descending=True),))
    assert listed(falling) == ["Ani", "Cici", "Budi", "Eka"]
    assert list(source.first_ids(falling, 1)) == list(source.ids(falling)[:1])
    both = ListQuery(sort=(SortKey("performance", True), SortKey("name", True)))
    assert listed(both) == ["Cici", "Budi", "Ani", "Eka"]
    assert listed(ListQuery(search="cic")) == ["Cici"]
    assert listed(ListQuery(filters={"category": ("Tinggi", "Rendah")})) == ["Ani", "Budi"]
    assert listed(ListQuery(filters={"category": ("unknown",)})) == ["Eka"]
    counts = {each.label: each.count for each in source.filter_values("category", ListQuery())}
    assert counts["Tinggi"] == 1 and counts["belum dapat dihitung"] == 1
    inside = source.filter_values("unit", ListQuery(filters={"category": ("Rendah",)}))
    assert [(each.label, each.count) for each in inside] == [
        ("Dinas Kesehatan", 1),
        ("Bidang Gizi", 1),
    ]


def test_the_workbook_has_the_columns_of_the_form(office: Database, tmp_path: Path) -> None:
    """Section 5.7: NO, NAMA, NIP, KINERJA, DISIPLIN, KOMPETENSI, KUALIFIKASI, TOTAL."""
    office.close()
    path = tmp_path / "ip.csv"
    assert run("export", "ip-asn", path, "--office", tmp_path / "kantor.asn").status == 0
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines == [
        "NO;NAMA;NIP;KINERJA;DISIPLIN;KOMPETENSI;KUALIFIKASI;TOTAL",
        f"1;Ani;{A};25;5;40;15;85",
        f"2;Budi;{B};25;5;22,5;10;62,5",
        f"3;Cici;{C};30;3;25;20;78",
    ]


def test_limited_people_see_their_units_only(office: Database) -> None:
    """Who works for one agency sees its people and their mean, in the list and in the report."""
    with office.read() as session:
        tree = unit_tree(session)
    dinas = next(key for key, entry in tree.by_id.items() if entry.name == "Dinas Kesehatan")
    office.actor = Actor("Rina", units=frozenset({dinas}))
    found = report(office)
    assert found["mean"] == 73.75 and C not in found
    assert IndexList(office).total() == 2


def test_the_index_follows_every_operation(office: Database) -> None:
    """Four more JP raise Cici by 15 (section 5.6), a punishment lowers her; undo takes both back.
    The list knows at once."""
    source = IndexList(office)

    def total() -> object:
        row = source.rows(source.ids(ListQuery(search="cici")))
        return next(iter(row.values()))[1]

    assert total() == 78
    with office.read() as session:
        cici = session.query(Employee).filter_by(nip=C).one().id
    learn(office, cici, "technical", 5, hours=4.0)
    assert total() == 93
    heavy = {"severity": "heavy", "decided_on": TODAY - dt.timedelta(days=5)}
    done = save_record(office, DISCIPLINE, cici, heavy, today=TODAY)
    assert total() == 91
    undo(office, done.operation_id)
    assert total() == 93
    with office.read() as session:
        alone = index_of(session, cici, TODAY)
    assert alone is not None and alone.points.total == 93 and alone.remarks == []


def test_what_would_raise_the_mean(office: Database) -> None:
    """Of the three, one lacks technical training, one a seminar, two have a better rating of SKP
    before them; the mean would rise by a third of what each gains."""
    with office.read() as session:
        chosen = chosen_set(session)
        lacks = what_raises(measure(session, chosen, TODAY), chosen)
    assert [(lack.kind, lack.people, float(lack.gain)) for lack in lacks] == [
        ("seminar", 1, 17.5 / 3),
        ("technical", 1, 5),
        ("qualification", 3, 5),
        ("performance", 2, 10 / 3),
    ]
    assert what_raises([], chosen) == []


def test_a_record_is_changed_and_removed(office: Database) -> None:
    """Performance is stored once a year, changed in the version that was read, and removed; what
    cannot be is refused in a sentence."""
    values = {"year": TODAY.year - 2, "rating": "poor", "score": 55.0}
    save_record(office, PERFORMANCE, 1, values, today=TODAY)
    with pytest.raises(PersonError, match=f"{TODAY.year - 2} sudah ada"):
        save_record(office, PERFORMANCE, 1, values, today=TODAY)
    with office.read() as session:
        row = session.query(PERFORMANCE.record).filter_by(year=TODAY.year - 2).one()
        key, version = row.id, row.version
    better = {**values, "rating": "good"}
    save_record(office, PERFORMANCE, 1, better, record_id=key, version=version, today=TODAY)
    with pytest.raises(ChangedMeanwhile):
        save_record(office, PERFORMANCE, 1, values, record_id=key, version=version, today=TODAY)
    remove_record(office, PERFORMANCE, key)
    with office.read() as session:
        assert session.get(PERFORMANCE.record, key) is None
    refused = (
        (PERFORMANCE, {"year": TODAY.year + 1, "rating": "good"}, "tidak mungkin"),
        (PERFORMANCE, {"year": TODAY.year - 3}, "Pilih predikat"),
        (PERFORMANCE, {"year": TODAY.year - 3, "rating": "good", "score": 121.0}, "0 dan 120"),
        (DISCIPLINE, {"severity": "light"}, "surat keputusan"),
        (DISCIPLINE, {"severity": "light", "decided_on": TODAY + dt.timedelta(1)}, "belum tiba"),
        (
            DISCIPLINE,
            {"severity": "light", "decided_on": TODAY, "ended_on": TODAY - dt.timedelta(1)},
            "selesai sebelum",
        ),
        (POTENTIAL, {"rated_on": TODAY, "score": 101.0}, "0 sampai 100"),
    )
    for kind, wrong, said in refused:
        with pytest.raises(PersonError, match=said):
            save_record(office, kind, 1, wrong, today=TODAY)
