"""Charts show what is known and nothing else: no unknown level is drawn as 0, names stay inside the
drawing, and every colour can be read on."""

from __future__ import annotations

import itertools

from asn_desktop.competencies.rules import charts
from asn_desktop.competencies.rules.charts import Cell, heat_map, radar, tint
from asn_desktop.competencies.rules.lettering import lines_of
from asn_desktop.competencies.rules.profile_chart import profile_chart
from asn_desktop.competencies.rules.radar import NOTHING
from asn_desktop.core.drawing import Align, Area, Dot, Drawing, Line, Word, moved
from asn_desktop.documents.drawing import PALETTE
from asn_desktop.widgets import theme

NAMES = dict(
    enumerate(
        (
            "Integritas",
            "Kerja Sama",
            "Komunikasi",
            "Orientasi pada Hasil",
            "Pelayanan Publik",
            "Pengembangan Diri dan Orang Lain",
            "Mengelola Perubahan",
            "Pengambilan Keputusan",
            "Perekat Bangsa",
        )
    )
)
REQUIRED = dict.fromkeys(NAMES, 2)
#: Example A of the domain reference (3.5).
EXAMPLE_A = dict(enumerate((2, 2, 1, 2, 3, 2, 2, 1, 2)))
MARK = 2.0  # the dot of a result is larger than that of a standard


def results(drawing: Drawing) -> list[Dot]:
    """The dots of what was found."""
    legend = drawing.height - 15
    return [
        each
        for each in drawing.shapes
        if isinstance(each, Dot) and each.radius > MARK and each.centre[1] < legend
    ]


def outlines(drawing: Drawing, stroke: str) -> list[Line]:
    """The lines of a polygon, without the legend."""
    return [
        each
        for each in drawing.shapes
        if isinstance(each, Line)
        and each.stroke == stroke
        and each.points[0][1] < drawing.height - 15
    ]


def test_both_polygons_are_whole_where_everything_is_known() -> None:
    """Nine results make one closed line, and the two that lack something are marked."""
    drawing = radar(REQUIRED, EXAMPLE_A, NAMES)
    (required,) = outlines(drawing, "text")
    (found,) = outlines(drawing, "accent")
    assert required.closed and required.dash and len(required.points) == 9
    assert found.closed and not found.dash and len(found.points) == 9
    dots = results(drawing)
    assert [dot.fill for dot in dots].count("danger") == 2
    bold = [each.text for each in drawing.shapes if isinstance(each, Word) and each.bold]
    assert bold == ["Komunikasi", "Pengambilan", "Keputusan"]


def test_an_unknown_level_is_a_gap_in_the_line_and_not_the_centre() -> None:
    """Three of nine were assessed: three dots, no closed line, and the names of the others say
    that they were not assessed."""
    drawing = radar({**REQUIRED, 4: 5}, {0: 2, 1: 3, 8: 4}, NAMES)
    assert len(results(drawing)) == 3
    (found,) = outlines(drawing, "accent")
    assert not found.closed and len(found.points) == 3
    said = [each for each in drawing.shapes if isinstance(each, Word)]
    assert sum("belum dinilai" in each.text for each in said) == 6
    assert "Komunikasi: standar 2, hasil belum dinilai" in drawing.spoken


def test_a_level_zero_that_was_found_is_a_result_in_the_centre() -> None:
    """0 is an assessment, unlike none."""
    drawing = radar(REQUIRED, {0: 0}, NAMES)
    (dot,) = results(drawing)
    assert dot.fill == "danger"
    assert "Integritas: standar 2, hasil 0" in drawing.spoken


def test_nothing_is_drawn_of_somebody_never_assessed_and_of_a_post_without_standards() -> None:
    """The legend says that there is no result; a missing standard has no line."""
    drawing = radar(REQUIRED, {}, NAMES)
    assert not results(drawing) and not outlines(drawing, "accent")
    assert any(isinstance(each, Word) and each.text == NOTHING for each in drawing.shapes)
    without = radar({}, {}, NAMES)
    assert not outlines(without, "text")
    assert "standar belum ditetapkan" in without.spoken
    assert radar({}, {}, {}).shapes


def test_everything_stays_inside_the_drawing_however_many_competencies_there_are() -> None:
    """One to forty competencies with the longest names: no shape and no room of a word crosses the
    edge."""
    long = "Pengembangan Kompetensi Manajerial dan Sosial Kultural Pegawai"
    for count in (*range(1, 14), 20, 30, 40):
        names = {key: f"{long} {key}" for key in range(count)}
        actual = {key: key % 6 for key in names if key % 4}
        for drawing in (
            radar(dict.fromkeys(names, 5), actual, names),
            profile_chart(dict.fromkeys(names, 5), actual, names, [("JPM", "94,44 %")]),
        ):
            for x, y in corners(drawing):
                assert -0.6 <= x <= drawing.width + 0.6, (count, x)
                assert -0.6 <= y <= drawing.height + 0.6, (count, y)


def corners(drawing: Drawing) -> list[tuple[float, float]]:
    """Every point that is drawn on; of words that stand upright the ends of their room."""
    found: list[tuple[float, float]] = []
    for each in drawing.shapes:
        if isinstance(each, Line | Area):
            found += each.points
        elif isinstance(each, Dot):
            x, y = each.centre
            found += [(x - each.radius, y - each.radius), (x + each.radius, y + each.radius)]
        elif each.turned:
            found.append(each.at)
        else:
            back = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[each.align]
            left = each.at[0] - back * each.room
            found += [(left, each.at[1] - 0.7 * each.size), (left + each.room, each.at[1])]
    return found


def test_one_or_two_competencies_are_bars() -> None:
    """A star of two corners would be a line: bars with a mark for the standard instead."""
    drawing = radar({0: 3, 1: 2}, {0: 2}, {0: "Integritas", 1: "Kerja Sama"})
    bars = [each for each in drawing.shapes if isinstance(each, Area)]
    assert [each.fill for each in bars] == ["danger", "accent"]  # the second is of the legend
    words = [each.text for each in drawing.shapes if isinstance(each, Word)]
    assert "belum dinilai" in words


def test_the_figures_beside_the_radar_are_the_same_as_in_it() -> None:
    """Standard, result and gap of each; unknown ones are dashes, a surplus is below zero."""
    drawing = profile_chart({0: 2, 1: 3}, {0: 3, 2: 1}, dict(list(NAMES.items())[:3]), [("a", "b")])
    words = [each.text for each in drawing.shapes if isinstance(each, Word)]
    start = words.index("GAP") + 1
    assert words[start : start + 12] == [
        *("Integritas", "2", "3", "−1"),
        *("Kerja Sama", "3", "–", "–"),
        *("Komunikasi", "–", "1", "–"),
    ]
    assert drawing.spoken.endswith("a: b.")


def test_text_can_be_read_on_every_colour_of_the_map() -> None:
    """4.5 : 1 in the light and the dark theme and on paper, for every depth of colour."""
    paper = {role: f"#{code}" for role, code in PALETTE.items()}
    schemes = [
        {role: getattr(scheme, role) for role in ("base", "success", "danger", "text")}
        for scheme in (theme.LIGHT, theme.DARK)
    ]
    for scheme in (*schemes, paper):
        for step in range(-1, 101):
            fill, opacity = tint(None if step < 0 else step / 100)
            ground = mixed(scheme[fill], scheme["base"], opacity)
            assert theme.contrast(scheme["text"], ground) >= 4.5, (scheme, step)


def mixed(over: str, under: str, opacity: float) -> str:
    """What is seen of a colour that shines through."""
    parts = [
        round(int(over[at : at + 2], 16) * opacity + int(under[at : at + 2], 16) * (1 - opacity))
        for at in (1, 3, 5)
    ]
    return "#" + "".join(f"{part:02x}" for part in parts)


def test_more_that_is_lacking_is_darker_and_unknown_has_no_colour() -> None:
    """The order of colours is that of the figures."""
    depths = [tint(step / 10)[1] for step in range(1, 11)]
    assert depths == sorted(set(depths))
    assert tint(None)[1] == 0 and tint(0)[0] == "success"


def test_the_parts_of_a_long_map_stand_below_each_other() -> None:
    """Each part has the same columns at the same places, whatever the names of its rows."""
    rows = ["Dinas", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"]
    columns = list(NAMES.values())
    parts = [
        heat_map([name], columns, [[Cell("5", 0.05)] * 9], widest=rows, width=500) for name in rows
    ]
    assert parts[0].width == parts[1].width
    areas = [[each.points for each in part.shapes if isinstance(each, Area)] for part in parts]
    assert areas[0] == areas[1]
    head, row = charts.head_and_row(columns, rows, 500)
    assert parts[0].height == head + row


def test_the_map_says_where_most_is_lacking() -> None:
    """Who hears the screen is told the place that matters most."""
    drawing = heat_map(
        ["Dinas A", "Dinas B"],
        ["Integritas", "Komunikasi"],
        [[Cell("10", 0.1), Cell()], [Cell("60", 0.6), Cell("0", 0.0)]],
        legend="Bagian",
    )
    assert drawing.spoken == "Peta 2 baris dan 2 kolom; paling kurang: Dinas B, Integritas (60)."
    assert "belum dinilai" in heat_map(["A"], ["B"], [[Cell()]]).spoken


def test_no_word_of_a_name_is_lost_between_lines() -> None:
    """Whatever the width and the number of lines."""
    names = [*NAMES.values(), "", "Satu", "A b c d e f g h"]
    for name, room, most in itertools.product(names, (10, 40, 66, 110), (1, 2, 3)):
        lines = lines_of(name, room, 7.5, most)
        assert " ".join(lines) == name and len(lines) <= most


def test_a_drawing_that_is_moved_is_the_same_elsewhere() -> None:
    """Every shape goes along."""
    drawing = radar(REQUIRED, EXAMPLE_A, NAMES)
    there = Drawing(drawing.width, drawing.height, moved(drawing, 10, 20))
    pairs = zip(corners(drawing), corners(there), strict=True)
    assert all(abs(b[0] - a[0] - 10) < 1e-9 and abs(b[1] - a[1] - 20) < 1e-9 for a, b in pairs)
