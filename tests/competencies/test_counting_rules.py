"""Which assessment counts, from day to day."""

from __future__ import annotations

import datetime as dt
import random

from asn_desktop.competencies.rules.counting import (
    FOREVER,
    Finding,
    Period,
    counted,
    holds_until,
    months_after,
)
from asn_desktop.competencies.rules.settings import Counting, Settings

JAN, FEB, MAR = dt.date(2024, 1, 10), dt.date(2024, 2, 10), dt.date(2024, 3, 10)


def test_the_latest_valid_one_counts_and_an_older_one_comes_back() -> None:
    """A newer assessment takes the place of the older; when it expires first, the older one, still
    valid, counts again; then nothing does."""
    older = Finding(1, 2, JAN, dt.date(2024, 12, 31), "cact")
    newer = Finding(2, 3, FEB, dt.date(2024, 6, 30), "superior")
    assert counted([older, newer], Settings()) == [
        Period(JAN, dt.date(2024, 2, 9), 2, 1),
        Period(FEB, dt.date(2024, 6, 30), 3, 2),
        Period(dt.date(2024, 7, 1), dt.date(2024, 12, 31), 2, 1),
    ]


def test_the_highest_valid_one_counts_where_the_office_says_so() -> None:
    """With the rule "highest" a later, lower assessment counts only when the higher has expired."""
    high = Finding(1, 4, JAN, FEB, "cact")
    low = Finding(2, 2, JAN, MAR, "cact")
    assert counted([high, low], Settings(counting=Counting.HIGHEST)) == [
        Period(JAN, FEB, 4, 1),
        Period(dt.date(2024, 2, 11), MAR, 2, 2),
    ]


def test_the_more_trusted_method_counts_where_the_office_says_so() -> None:
    """With the rule "by method" an assessment centre goes before the superior's later word; a
    method that is in no order comes last."""
    rule = Settings(counting=Counting.METHOD, method_order=("assessment_center", "superior"))
    center = Finding(1, 2, JAN, None, "assessment_center")
    superior = Finding(2, 4, FEB, None, "superior")
    unknown = Finding(3, 5, MAR, None, "tarot")
    found = counted([superior, unknown, center], rule)
    assert [(period.level, period.from_day) for period in found][:1] == [(2, JAN)]
    assert found[-1].assessment_id == 3  # the last to expire


def test_validity_follows_the_setting_where_the_assessment_has_no_end() -> None:
    """36 months from 29 February end on 27 February three years later; 0 months never end."""
    leap = Finding(1, 2, dt.date(2024, 2, 29), None, "cact")
    assert holds_until(leap, Settings()) == dt.date(2027, 2, 27)
    assert holds_until(leap, Settings(valid_months=0)) == FOREVER
    assert months_after(dt.date(2024, 1, 31), 1) == dt.date(2024, 2, 29)
    assert months_after(dt.date(9990, 1, 1), 1200) == FOREVER


def test_what_counts_on_a_day_is_what_a_person_would_pick_that_day() -> None:
    """Over random assessments and every rule: on each day the periods name the assessment that one
    finds by looking at those valid on the day; periods never overlap."""
    chance = random.Random(5)
    for _ in range(150):
        rule = Settings(
            counting=chance.choice(list(Counting)),
            method_order=("a", "b"),
            valid_months=chance.choice((0, 1, 3)),
        )
        found = [
            Finding(
                number,
                chance.randint(0, 5),
                JAN + dt.timedelta(chance.randint(0, 60)),
                chance.choice((None, JAN + dt.timedelta(chance.randint(0, 120)))),
                chance.choice("abc"),
            )
            for number in range(chance.randint(1, 5))
        ]
        periods = counted(found, rule)
        for offset in range(0, 200, 7):
            day = JAN + dt.timedelta(offset)
            told = [each for each in periods if each.from_day <= day <= each.to_day]
            valid = [f for f in found if f.assessed_on <= day <= holds_until(f, rule)]
            assert len(told) == bool(valid)
            if valid:
                keys = {
                    Counting.LATEST: lambda f: 0,
                    Counting.HIGHEST: lambda f: f.level,
                    Counting.METHOD: lambda f: -"abc".index(f.method),
                }
                best = max(
                    valid, key=lambda f: (keys[rule.counting](f), f.assessed_on, f.assessment_id)
                )
                assert told[0].assessment_id == best.assessment_id
