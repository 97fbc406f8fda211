"""What posts require: set for themselves, by default, not at all, or not determined yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from asn_desktop.competencies.commands.requirements import set_legal_basis, set_levels
from asn_desktop.competencies.commands.settings import save_settings
from asn_desktop.competencies.queries.settings import settings
from asn_desktop.competencies.queries.standards import standards
from asn_desktop.competencies.records import CompetencyProfile, CompetencySettings, RequiredLevel
from asn_desktop.competencies.rules.requirements import Origin
from asn_desktop.competencies.rules.settings import Counting, JpmMethod, Reading, Settings
from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RightError
from asn_desktop.database.engine import Database
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.employees.commands import remove_positions
from tests.competencies import standards_office as offices
from tests.competencies.standards_office import DAY, TECHNICAL, cell, level, now
from tests.offices import Site


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    with Database.open(offices.copy(tmp_path)) as database:
        yield database


def rows(office: Database) -> list[tuple[int, int, int, str | None]]:
    with office.read() as session:
        found = session.scalars(sa.select(RequiredLevel).order_by(RequiredLevel.id))
        return [(r.position_id, r.competency_id, r.level, r.legal_basis) for r in found]


def test_a_post_has_the_default_of_its_kind_until_it_has_its_own(office: Database) -> None:
    """Eselon III requires 3 of every generic competency, JF Ahli Muda 3, Pengawas 2; of technical
    ones nothing; a post of unknown kind is not determined, which is no 0."""
    found = now(office)
    by_name = {post.name: post for post in found.posts}
    integrity, technical = found.competencies[0], found.competencies[-1]
    expected = {
        "Sekretaris Daerah": 4,
        "Camat Serpong": 3,
        "Kasubbag Umum": 2,
        "Analis Kebijakan Ahli Muda": 3,
    }
    for name, wanted in expected.items():
        required = found.required(by_name[name], integrity)
        assert (required.level, required.origin) == (wanted, Origin.DEFAULT), name
        assert "38/2017" in required.legal_basis
        assert found.required(by_name[name], technical).origin is Origin.OUTSIDE
    unknown = found.required(by_name["Tenaga Ahli"], integrity)
    assert (unknown.level, unknown.origin) == (None, Origin.NONE)


def test_own_levels_go_before_defaults_and_give_way_to_them_again(office: Database) -> None:
    """A level set for a post holds for that post alone; 0 means not required; taken away, the
    default holds again; and every step is one undo, which brings back what was there."""
    serpong, setu = (
        cell(office, "Camat Serpong", "Integritas"),
        cell(office, "Camat Setu", TECHNICAL),
    )
    first = set_levels(office, {serpong: 5, setu: 4})
    assert level(office, "Camat Serpong", "Integritas") == 5
    assert level(office, "Camat Setu", "Integritas") == 3
    assert level(office, "Camat Setu", TECHNICAL) == 4
    set_levels(office, {serpong: 0})
    assert level(office, "Camat Serpong", "Integritas") == 0
    with office.read() as session:
        assert serpong[1] not in standards(session, DAY)[serpong[0]]
    last = set_levels(office, {serpong: None})
    assert level(office, "Camat Serpong", "Integritas") == 3
    assert last.operation_id is not None and first.operation_id is not None
    undo(office, last.operation_id)
    assert level(office, "Camat Serpong", "Integritas") == 0
    assert len(rows(office)) == 2


def test_both_readings_of_the_standard_agree_with_what_the_map_compares(office: Database) -> None:
    """For every post and competency the matrix shows the level that gaps are computed with."""
    for name, wanted in (("Camat Serpong", 1), ("Kasubbag Umum", 5), ("Tenaga Ahli", 2)):
        set_levels(office, {cell(office, name, "Komunikasi"): wanted})
    set_levels(office, {cell(office, "Camat Setu", "Integritas"): 0})
    found = now(office)
    with office.read() as session:
        compared = standards(session, DAY)
    for post in found.posts:
        for competency in found.competencies:
            shown = found.required(post, competency).level
            assert (shown or None) == compared[post.id].get(competency.id), post.name


def test_levels_beyond_five_are_refused_and_nothing_is_written(office: Database) -> None:
    """Level 6 beside a good one: the sentence names it, and the good one is not stored either."""
    good, bad = cell(office, "Camat Setu", "Integritas"), cell(office, "Camat Setu", "Komunikasi")
    for wrong in (6, -1):
        with pytest.raises(PersonError, match=str(wrong)):
            set_levels(office, {good: 4, bad: wrong})
    assert rows(office) == []


def test_what_somebody_else_set_meanwhile_is_not_overwritten(office: Database) -> None:
    """Typed over an empty cell that is 4 by now, or over another level: nothing is stored."""
    place = cell(office, "Camat Setu", "Integritas")
    set_levels(office, {place: 4})
    with pytest.raises(ChangedMeanwhile):
        set_levels(office, {place: 5}, seen={place: None})
    with pytest.raises(ChangedMeanwhile):
        set_levels(office, {place: None}, seen={place: 2})
    set_levels(office, {place: 5}, seen={place: 4})
    assert level(office, "Camat Setu", "Integritas") == 5


def test_a_legal_basis_belongs_to_levels_of_the_post_itself(office: Database) -> None:
    """The decree is kept with the level through later changes of it; a default takes none, a basis
    longer than its column is refused in words."""
    own, default = (
        cell(office, "Camat Setu", "Integritas"),
        cell(office, "Camat Setu", "Komunikasi"),
    )
    set_levels(office, {own: 4})
    with pytest.raises(PersonError):
        set_legal_basis(office, [default], "Perwal 12/2024")
    set_legal_basis(office, [own, default], "  Perwal   12/2024 ")
    set_levels(office, {own: 5})
    assert rows(office) == [(*own, 5, "Perwal 12/2024")]
    with pytest.raises(PersonError, match="200"):
        set_legal_basis(office, [own], "x" * 201)
    set_legal_basis(office, [own], "")
    assert rows(office) == [(*own, 5, None)]


def test_the_change_log_tells_which_post_or_kind_was_set(office: Database) -> None:
    """One post by name, several by number, a whole kind by its word."""
    from asn_desktop.core.listing import ListQuery
    from asn_desktop.database.history import ChangeLog

    a, b = cell(office, "Camat Setu", "Integritas"), cell(office, "Camat Serpong", "Integritas")
    set_levels(office, {a: 4})
    set_levels(office, {a: 5, b: 5})
    set_levels(office, {a: 2, b: 2}, kind="Administrator")
    log = ChangeLog(office)
    ids = log.ids(ListQuery())
    place = [column.name for column in log.columns].index("operation")
    titles = {str(row[place]) for row in log.rows(ids).values()}
    assert {
        "Tetapkan level standar Camat Setu: 1",
        "Tetapkan level standar 2 jabatan: 2",
        "Tetapkan level standar semua jabatan “Administrator”: 2",
    } <= titles


def test_the_standards_of_a_post_go_with_it_and_come_back_by_undo(site: Site) -> None:
    """Removing a post that nobody holds removes what it requires; undo brings both back, on a file
    and on a server."""

    def make(at: Path | str) -> Database:
        database = Database.create(at, practice=True)
        offices.fill(database)
        return database

    with Database.open(site.office("standards", make)) as office:
        place = cell(office, "Camat Setu", TECHNICAL)
        set_levels(office, {place: 4})
        changed = remove_positions(office, [place[0]])
        assert rows(office) == []
        assert changed.operation_id is not None
        undo(office, changed.operation_id)
        assert rows(office) == [(*place, 4, None)]


def test_whoever_keeps_assessments_only_does_not_set_standards(tmp_path: Path) -> None:
    """An account with the right to write assessments and without that of the dictionary is refused
    levels, legal bases and settings."""
    with Database.open(offices.copy(tmp_path)) as office:
        place = cell(office, "Camat Setu", "Integritas")
        set_levels(office, {place: 4})
        office.actor = Actor("Clerk", "clerk", frozenset({"competencies.write"}))
        deeds: tuple[Callable[[], object], ...] = (
            lambda: set_levels(office, {place: 5}),
            lambda: set_legal_basis(office, [place], "X"),
            lambda: save_settings(office, Settings(valid_months=12)),
        )
        for deed in deeds:
            with pytest.raises(RightError):
                deed()


# settings


def test_settings_are_kept_told_apart_and_undone(site: Site) -> None:
    """Every choice comes back as it was stored, on a file and on a server; saving over choices that
    are others meanwhile is refused; undo brings the earlier ones back."""
    target = site.office("settings", lambda at: Database.create(at, practice=True))
    chosen = Settings(
        counting=Counting.METHOD,
        method_order=("self", "cact", "superior"),
        valid_months=24,
        default_reading=Reading.IDP,
        jpm_method=JpmMethod.PER_ITEM,
        index_set="ipasn_2024",
        potential_middle=46.0,
        potential_high=72.0,
        performance_middle=75.0,
        performance_high=90.0,
    )
    with Database.open(target) as office:
        save_settings(office, chosen, seen=Settings())
        with office.read() as session:
            assert settings(session) == chosen
            assert session.scalar(sa.select(sa.func.count(CompetencySettings.id))) == 1
        with pytest.raises(ChangedMeanwhile):
            save_settings(office, Settings(valid_months=12), seen=Settings())
        last = save_settings(office, Settings(valid_months=0), seen=chosen)
        assert last.operation_id is not None
        undo(office, last.operation_id)
        with office.read() as session:
            assert settings(session) == chosen


def test_choices_that_do_not_fit_together_are_refused_in_words(office: Database) -> None:
    """A method twice or unknown, a set that is not there, bounds that do not rise, 700 months."""
    unsound = (
        Settings(method_order=("cact", "cact")),
        Settings(method_order=("tarot",)),
        Settings(index_set="ipasn_1999"),
        Settings(valid_months=-1),
        Settings(valid_months=700),
        Settings(potential_middle=80.0, potential_high=80.0),
        Settings(performance_high=101.0),
        Settings(performance_middle=0.0),
    )
    for chosen in unsound:
        with pytest.raises(PersonError) as found:
            save_settings(office, chosen)
        assert str(found.value).endswith("."), chosen
    with office.read() as session:
        assert session.get(CompetencySettings, 1) is None


def test_the_reading_of_the_regulation_changes_defaults_and_nothing_else(office: Database) -> None:
    """JPT Madya is 5 by the usual reading and 4 by the provincial form (domain reference 3.3); a
    level set for the post stays; the profile of its holders follows."""
    place = cell(office, "Direktur Jenderal", "Komunikasi")
    set_levels(office, {place: 2})
    assert level(office, "Direktur Jenderal", "Integritas") == 5
    found = now(office)
    post = next(one for one in found.posts if one.name == "Direktur Jenderal")
    assert "IDP" in found.doubt(post, found.default(post, found.competencies[0]))
    save_settings(office, Settings(default_reading=Reading.IDP))
    assert level(office, "Direktur Jenderal", "Integritas") == 4
    assert level(office, "Direktur Jenderal", "Komunikasi") == 2
    assert level(office, "Sekretaris Daerah", "Integritas") == 4


def test_a_standard_that_changes_changes_the_match_of_its_holders(office: Database) -> None:
    """Siti, assessed 3 of integrity, matches her post until it requires 5."""
    from asn_desktop.competencies.records import Assessment
    from asn_desktop.employees.records import Employee

    post, integrity = cell(office, "Camat Serpong", "Integritas")
    with office.read() as session:
        siti = session.scalar(sa.select(Employee.id))
    offices.add(
        office,
        Assessment,
        employee_id=siti,
        competency_id=integrity,
        level=3,
        assessed_on=DAY,
        method="cact",
    )

    def gaps() -> list[int]:
        with office.read() as session:
            return list(session.scalars(sa.select(CompetencyProfile.open_gaps)))

    assert set(gaps()) == {0}
    set_levels(office, {(post, integrity): 5})
    assert 1 in gaps()
    set_levels(office, {(post, integrity): None})
    assert set(gaps()) == {0}


def test_a_competency_out_of_force_is_in_no_standard(office: Database) -> None:
    """A competency that ended yesterday is in no standard today; what was set for it stays kept."""
    from asn_desktop.competencies.records import Competency
    from asn_desktop.employees.commands.operations import SAMPLE

    place = cell(office, "Camat Setu", TECHNICAL)
    set_levels(office, {place: 4})
    with office.write(SAMPLE) as work:
        ended = work.session.get(Competency, place[1])
        assert ended is not None
        ended.valid_to = DAY - dt.timedelta(days=1)
    assert TECHNICAL not in [one.name for one in now(office).competencies]
    assert rows(office) == [(*place, 4, None)]
