"""Who changed a record, and when, in few words."""

from __future__ import annotations

import datetime as dt

from asn_desktop.screens.open_record import Touch

NOW = dt.datetime.now(dt.UTC)


def test_a_change_of_today_names_the_time_only() -> None:
    """Of today the time of day is enough; of another day the date stands before it; where nobody is
    known the moment stands alone."""
    clock = f"{NOW.astimezone():%H.%M}"
    earlier = NOW - dt.timedelta(days=40)
    assert Touch("Rina", NOW).words == f"Rina, pukul {clock}"
    assert Touch("Rina", earlier).words == f"Rina, {earlier.astimezone():%d-%m-%Y %H.%M}"
    assert Touch("", NOW).words == f"pukul {clock}"
