"""Old backups go, the right ones stay, and no clock can make the newest go."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.database.backup.thinning import ALWAYS, DAYS, FORMATS, MONTHS, WEEKS, Dated, kept

MOMENTS = st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2032, 1, 1))
#: Backups in the order in which they were made, by a clock that may say anything.
ANY = st.lists(st.tuples(MOMENTS, st.booleans()), max_size=120).map(
    lambda made: [Dated(number, at, older) for number, (at, older) in enumerate(made, start=1)]
)
RECENT = st.integers(0, 40)


@given(ANY, RECENT)
def test_the_newest_backups_stay_whatever_the_clock_says(made: list[Dated], recent: int) -> None:
    """The last ones that were made are never removed, also after the clock was set back."""
    assert set(range(1, len(made) + 1)[-ALWAYS:]) <= kept(made, recent)


@given(ANY, RECENT)
def test_there_is_an_end_to_them(made: list[Dated], recent: int) -> None:
    """However many backups are made, only so many stay, and none stays that was not there."""
    stay = kept(made, recent)
    assert len(stay) <= ALWAYS + max(recent, 1) + DAYS + WEEKS + MONTHS + FORMATS
    assert stay <= {backup.number for backup in made}


@given(ANY, RECENT)
def test_thinning_twice_removes_no_more(made: list[Dated], recent: int) -> None:
    """What was kept once is kept again as long as nothing new was made."""
    stay = kept(made, recent)
    assert kept([backup for backup in made if backup.number in stay], recent) == stay


@given(ANY, RECENT, st.randoms())
def test_the_order_of_a_folder_does_not_matter(
    made: list[Dated], recent: int, chance: object
) -> None:
    """A folder may list its files in any order."""
    mixed = sorted(made, key=lambda backup: backup.at)
    assert kept(mixed, recent) == kept(made, recent)


def _hourly(days: int) -> list[Dated]:
    start = dt.datetime(2026, 1, 1, 8)
    hours = [start + dt.timedelta(days=day, hours=hour) for day in range(days) for hour in range(8)]
    return [Dated(number, at) for number, at in enumerate(hours, start=1)]


def test_two_years_of_work_keep_days_weeks_and_months() -> None:
    """Today's backups stay, then the last one of each day for two weeks, of each week for two
    months and of each month for two years."""
    made = _hourly(730)
    numbers = kept(made, 24)
    stay = [backup for backup in made if backup.number in numbers]
    days = [backup.at.date() for backup in stay]
    last = made[-1].at.date()
    assert sum(day == last for day in days) == 8
    assert all(last - dt.timedelta(days=back) in days for back in range(DAYS))
    assert len({(day.year, day.month) for day in days}) == 24
    assert len({day.isocalendar()[:2] for day in days if (last - day).days < 7 * WEEKS}) >= WEEKS
    assert all(b.at.hour == 15 for b in stay if (last - b.at.date()).days > 1)
    assert len(stay) < 60


def test_only_so_many_of_a_busy_day_stay() -> None:
    """A day with a backup every few minutes keeps as many as the office wishes."""
    start = dt.datetime(2026, 3, 2, 7)
    made = [Dated(n, start + dt.timedelta(minutes=5 * n)) for n in range(1, 101)]
    assert kept(made, 24) == set(range(77, 101))


def test_copies_of_older_formats_stay_longer() -> None:
    """The last office of an older format is there when the days around it are thinned away."""
    made = _hourly(120)
    made[3] = Dated(made[3].number, made[3].at, older_format=True)
    assert made[3].number in kept(made, 24)


def test_a_clock_that_ran_years_ahead_for_a_day_costs_nothing() -> None:
    """One backup dated years ahead does not age all others."""
    made = _hourly(30)
    honest = kept(made, 24)
    ahead = [*made, Dated(len(made) + 1, dt.datetime(2035, 1, 1))]
    days = {b.at.date() for b in made if b.number in honest}
    after = {b.at.date() for b in ahead if b.number in kept(ahead, 24)}
    assert len(days - after) <= 1
