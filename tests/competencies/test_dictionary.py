"""Keeping the dictionary: the nine that come with the program, competencies, levels with their
history, frameworks, and which of them count on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands.dictionary import (
    install,
    is_installed,
    remove_competencies,
    save_competency,
)
from asn_desktop.competencies.commands.dictionary_levels import save_level
from asn_desktop.competencies.commands.frameworks import remove_framework, save_framework
from asn_desktop.competencies.queries.dictionary import (
    LevelText,
    competencies,
    find_competencies,
    level_rows,
    levels,
)
from asn_desktop.competencies.queries.resolving import resolve_competencies
from asn_desktop.competencies.records import CompetencyLevel
from asn_desktop.core.errors import ChangedMeanwhile, PersonError
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.founding import Founder, create_office
from tests import offices
from tests.competencies.dictionaries import TODAY, id_of, use

NEXT_YEAR = dt.date(2027, 1, 1)


@pytest.fixture
def office(site: offices.Site) -> Iterator[Database]:
    """An office with the nine generic competencies; in a file and on a server."""
    with Database.open(offices.empty(site)) as database:
        install(database)
        yield database


@pytest.fixture
def file_office(tmp_path: Path) -> Iterator[Database]:
    """The same in a file alone."""
    with Database.open(offices.empty(tmp_path)) as database:
        install(database)
        yield database


def test_the_nine_generic_competencies_come_with_the_program(office: Database) -> None:
    """In the order of Permenpan-RB 38/2017 (domain reference 3.1), each with five levels that have
    a description and three behaviours; a second time nothing is added."""
    with office.read() as session:
        found = competencies(session, TODAY)
        texts = [levels(session, each.id, TODAY) for each in found]
    assert [each.name for each in found] == [
        "Integritas",
        "Kerja Sama",
        "Komunikasi",
        "Orientasi pada Hasil",
        "Pelayanan Publik",
        "Pengembangan Diri dan Orang Lain",
        "Mengelola Perubahan",
        "Pengambilan Keputusan",
        "Perekat Bangsa",
    ]
    assert [each.group for each in found] == ["managerial"] * 8 + ["sociocultural"]
    assert all(each.generic for each in found)
    assert all(list(text) == [1, 2, 3, 4, 5] for text in texts)
    words = [level for text in texts for level in text.values()]
    assert all(level.description and len(level.indicators) == 3 for level in words)
    assert len({level.description for level in words}) == 45
    with pytest.raises(PersonError, match="sudah ada"):
        install(office)


def test_a_new_real_office_begins_with_the_nine(tmp_path: Path) -> None:
    """Whoever founds one can take in assessments at once."""
    founder = Founder("siti", "Siti Rahmawati", offices.PASSPHRASE)
    with create_office(tmp_path / "baru.asn", founder).database as database:
        with database.read() as session:
            assert len(competencies(session, TODAY)) == 9
        assert is_installed(database)


def test_a_level_in_use_keeps_what_it_meant(office: Database) -> None:
    """Before the day the old words, from it on the new ones; a correction on the same day replaces
    them; another day in between is put between; undoing brings back the first."""
    integrity = id_of(office, "Integritas")
    with office.read() as session:
        first = levels(session, integrity, TODAY)[3]
    use(office, integrity)
    for words, day in (("Baru", NEXT_YEAR), ("Baru sekali", NEXT_YEAR), ("Antara", TODAY)):
        save_level(office, integrity, 3, LevelText("Menengah", words, ("a", "b")), from_day=day)
    with office.read() as session:
        meant = [
            levels(session, integrity, day)[3].description
            for day in (TODAY - dt.timedelta(1), TODAY, NEXT_YEAR - dt.timedelta(1), NEXT_YEAR)
        ]
        rows = [row for row in level_rows(session, integrity) if row.level == 3]
    assert meant == [first.description, "Antara", "Antara", "Baru sekali"]
    assert [row.valid_from for row in rows] == [NEXT_YEAR, TODAY, None]
    same = save_level(office, integrity, 3, rows[0].text, from_day=NEXT_YEAR)
    assert not same.ids


def test_a_level_that_nobody_used_is_simply_replaced(file_office: Database) -> None:
    """No history of words that nobody was measured by; empty words end the level; a level that is
    new has always been meant."""
    integrity = id_of(file_office, "Integritas")
    save_level(file_office, integrity, 5, LevelText("", "Baru", ()), from_day=NEXT_YEAR)
    with file_office.read() as session:
        rows = [row for row in level_rows(session, integrity) if row.level == 5]
    assert [(row.text.name, row.text.description) for row in rows] == [("Ahli", "Baru")]
    done = save_level(file_office, integrity, 5, LevelText("", "", ()), from_day=TODAY)
    with file_office.read() as session:
        assert 5 not in levels(session, integrity, TODAY)
    save_level(file_office, integrity, 5, LevelText("Ahli", "Lagi", ()), from_day=TODAY)
    with file_office.read() as session:
        assert levels(session, integrity, dt.date(2000, 1, 1))[5].description == "Lagi"
    with pytest.raises(PersonError, match="tidak punya level 6"):
        save_level(file_office, integrity, 6, LevelText("", "x", ()), from_day=TODAY)
    assert done.ids


def test_a_competency_is_added_changed_and_removed(office: Database) -> None:
    """Its code is made of its name and it stands last in its group; what clashes is refused in
    words, and so is a form that was typed over an older state; removing takes its levels along and
    undoing brings all of it back."""
    framework, _ = save_framework(office, {"name": "Kamus Teknis", "legal_basis": "Kepwal 1/2026"})
    values = {"framework_id": framework, "name": "Audit Intern", "group": "technical"}
    audit, _ = save_competency(office, values)
    save_level(office, audit, 1, LevelText("Paham", "tahu", ()), from_day=TODAY)
    other, _ = save_competency(office, values | {"name": "Arsip"})
    with office.read() as session:
        found = {each.id: each for each in competencies(session)}
    assert (found[audit].code, found[audit].place, found[other].place) == ("audit_intern", 1, 2)
    for clash, sentence in (
        ({"name": "AUDIT INTERN"}, "sudah ada dalam kerangka ini"),
        ({"name": "Lain", "code": "audit_intern"}, "milik “Audit Intern”"),
        ({"name": "Lain", "group": "x"}, "Tidak ada kelompok"),
        ({"name": ""}, "Kompetensi belum diisi"),
        ({"name": "L", "valid_from": TODAY, "valid_to": dt.date(2020, 1, 1)}, "mendahului"),
        ({"name": "x" * 201}, "paling banyak 200"),
    ):
        with pytest.raises(PersonError, match=sentence):
            save_competency(office, values | clash)
    save_competency(office, {"name": "Audit"}, competency_id=audit, version=1)
    with pytest.raises(ChangedMeanwhile):
        save_competency(office, {"name": "Audit 2"}, competency_id=audit, version=1)
    with pytest.raises(PersonError, match="berisi 2 kompetensi"):
        remove_framework(office, framework)
    removed = remove_competencies(office, [audit, other])
    with office.read() as session:
        assert not session.scalar(
            sa.select(CompetencyLevel.id).where(CompetencyLevel.competency_id == audit)
        )
    undo(office, removed.operation_id)
    with office.read() as session:
        assert levels(session, audit, TODAY)[1].description == "tahu"


def test_what_was_used_is_not_removed(file_office: Database) -> None:
    """The sentence says what refers to it and what to do instead."""
    integrity = id_of(file_office, "Integritas")
    use(file_office, integrity)
    with pytest.raises(PersonError, match=r"1 penilaian, 1 standar.*Akhiri saja masa berlakunya"):
        remove_competencies(file_office, [integrity])


def test_a_competency_counts_only_while_it_and_its_framework_hold(file_office: Database) -> None:
    """The framework that ended takes its competencies along; a name in a file that does not hold on
    its day is not resolved, and the sentence says until when it did."""
    with file_office.read() as session:
        (framework,) = {each.framework_id for each in competencies(session)}
    save_framework(file_office, {"valid_to": dt.date(2026, 12, 31)}, framework_id=framework)
    integrity = id_of(file_office, "Integritas")
    save_competency(file_office, {"valid_from": dt.date(2020, 1, 1)}, competency_id=integrity)
    with file_office.read() as session:
        assert len(competencies(session, dt.date(2019, 6, 1))) == 8
        assert len(competencies(session, TODAY)) == 9
        assert competencies(session, NEXT_YEAR) == []
        late, early, fine = (
            resolve_competencies(session, [("Integritas",)], day)["Integritas",]
            for day in (NEXT_YEAR, dt.date(2019, 6, 1), TODAY)
        )
    assert late.record_id is None and "hanya sampai 31-12-2026" in late.reason
    assert early.record_id is None and "baru mulai 01-01-2020" in early.reason
    assert fine.record_id == integrity


def test_names_in_files_are_resolved_or_offered(file_office: Database) -> None:
    """Variants mean the competency; what is near is offered and never taken; a name of two
    frameworks is clear only with its framework."""
    other, _ = save_framework(file_office, {"name": "Baru", "legal_basis": "Permenpan-RB 1/2027"})
    save_competency(
        file_office, {"framework_id": other, "name": "Komunikasi", "group": "managerial"}
    )
    keys = [
        ("Kerjasama",),
        ("Orintasi Pada Hasil",),
        ("Pengembangan Diri & Orang Lain",),
        ("nation_unifier",),
        ("Pelayanan Publk",),
        ("Komunikasi",),
        ("Komunikasi", "Permenpan-RB Nomor 38 Tahun 2017"),
        ("Komunikasi", "peraturan lain"),
        ("Memasak",),
    ]
    with file_office.read() as session:
        found = resolve_competencies(session, keys, TODAY)
        names = {each.id: each.name for each in competencies(session)}
    resolved = [names.get(found[key].record_id or 0) for key in keys]
    assert resolved == [
        "Kerja Sama",
        "Orientasi pada Hasil",
        "Pengembangan Diri dan Orang Lain",
        "Perekat Bangsa",
        None,
        None,
        "Komunikasi",
        None,
        None,
    ]
    assert [one.name for one in found["Pelayanan Publk",].suggestions] == ["Pelayanan Publik"]
    offered = [one.name for one in found["Komunikasi",].suggestions]
    assert len(offered) == 2 and "Permenpan-RB 1/2027" in offered[1]
    assert not found["Memasak",].suggestions


def test_competencies_are_found_and_listed(file_office: Database) -> None:
    """By a piece of name or code for a search box, by words of their definition in the list; the
    list stands in the order of the dictionary and says what is in use."""
    use(file_office, id_of(file_office, "Integritas"))
    with file_office.read() as session:
        names = [name for _, name, _ in find_competencies(session, "kerjas", 5)]
        assert names == ["Kerja Sama"]
        assert len(find_competencies(session, "e", 5)) == 5
    listed = offices.listed(file_office, "competencies")
    assert [row["name"] for row in listed][::8] == ["Integritas", "Perekat Bangsa"]
    assert [row["in_use"] for row in listed][:2] == ["penilaian, standar", None]
    assert {row["levels"] for row in listed} == {5}
    found = offices.listed(file_office, "competencies", ListQuery("keberagaman sosial"))
    assert [row["name"] for row in found] == ["Perekat Bangsa"]
    assert offices.listed(file_office, "competencies", ListQuery("tidak ada ini")) == []
