"""The papers of competencies, read back: the profile on one page, the report, the heat map and the
forms; for the example of the domain reference and for people and units of whom little is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pypdfium2
import pytest

from asn_desktop import exchange, features
from asn_desktop.competencies.documents.heat_map import percent
from asn_desktop.competencies.documents.words import figures, method_note
from asn_desktop.competencies.queries.profiles import profiles
from asn_desktop.competencies.rules.jpm import sums
from asn_desktop.competencies.rules.settings import JpmMethod
from asn_desktop.core.listing import ListQuery
from asn_desktop.database.engine import Database
from asn_desktop.database.rights import Actor
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import make_pdf
from asn_desktop.employees.queries import employees
from tests import offices
from tests.competencies import paper_office as here
from tests.documents.papers import boxes, texts
from tests.servers import Server

PAPERS = ("F4", "A4")
WIDTHS = {"F4": 215, "A4": 210}
MM = 72 / 25.4


@pytest.fixture(scope="module")
def office() -> Iterator[Database]:
    """The office for papers, only read."""
    with Database.open(here.path()) as database:
        yield database


def made(
    office: Database, paper: str, *ids: int, size: str = "F4", landscape: bool = False
) -> bytes:
    """A paper about these records (none: all)."""
    request = PaperRequest(here.DAY, ids or None, paper=size, landscape=landscape or None)
    return make_pdf(features.paper(paper).make(office, request))[0]


def read(office: Database, paper: str, *ids: int, size: str = "F4") -> list[str]:
    """The text of each page, its lines joined."""
    return [" ".join(page.split()) for page in texts(made(office, paper, *ids, size=size))]


# the profile


@pytest.mark.parametrize("size", PAPERS)
def test_the_profile_of_the_example_is_one_page_with_both_matches(
    office: Database, size: str
) -> None:
    """Domain reference 3.5, example A: 94,44 % and Optimal by the method in use, 88,89 % by the
    other; what is still to be shown, the assessment and the hours stand there too."""
    (page,) = read(office, "competency-profile", here.SITI, size=size)
    for said in (
        "JPM jumlah level",
        "94,44 %",
        "JPM per kompetensi",
        "88,89 %",
        "Optimal",
        "Memenuhi Syarat",
        "2 kompetensi (2 level)",
        "9 dari 9 standar",
        "Kategori memakai JPM jumlah level",
        "22-04-2025 Assessment Center Tim Asesor",
        "semua (9)",
        "12,5",
        "62,5 %",
        "19800101 200501 1 001",
        "Dr. Satria Wibisana",
    ):
        assert said in page, said
    lacking = page.partition("Indikator perilaku yang masih perlu ditunjukkan")[2]
    shown = lacking.partition("Penilaian yang dihitung")[0]
    assert "Komunikasi 2 " in shown and "Pengambilan Keputusan 2 " in shown
    assert "Integritas" not in shown


def test_who_was_never_assessed_has_no_level_and_no_match(office: Database) -> None:
    """The standard stands there, the result is a dash, and nothing is computed as if it were 0."""
    (page,) = read(office, "competency-profile", here.BUDI)
    assert page.count("belum dapat dihitung") == 2
    assert "0 dari 9 standar" in page and "0,00" not in page
    assert "Belum ada penilaian yang berlaku." in page
    assert "Integritas 2 – –" in page and "Penilaian yang dihitung" not in page


def test_who_has_no_post_has_no_standard(office: Database) -> None:
    """It is said, and not taken for a standard of 0."""
    (page,) = read(office, "competency-profile", here.WITHOUT_POST)
    assert "belum ada jabatan" in page
    assert "standar belum ditetapkan" in page
    assert "Belum ada jabatan, sehingga standar kompetensinya belum ditetapkan." in page


def test_who_meets_every_standard_is_told_so(office: Database) -> None:
    """More than required is a gap below zero and never more than 100 %."""
    (page,) = read(office, "competency-profile", here.UPPER)
    assert "Semua standar jabatan terpenuhi." in page
    assert page.count("100,00 %") == 2 and "Integritas 2 3 -1" in page


@pytest.mark.parametrize("size", PAPERS)
def test_thirty_competencies_and_the_longest_names_stay_on_the_paper(
    office: Database, size: str
) -> None:
    """Two pages at most, and no letter beyond the edge of the sheet."""
    pdf = made(office, "competency-profile", here.LONG, size=size)
    pages = texts(pdf)
    assert len(pages) == 2
    for place in range(len(pages)):
        for left, bottom, right, _ in boxes(pdf, place):
            assert left >= 5 * MM and right <= (WIDTHS[size] - 5) * MM and bottom >= 5 * MM
    text = " ".join(" ".join(pages).split())
    assert "27 dari 30 standar" in text and "Pranotohadiningrat" in text
    assert "Belum ada indikator dalam kamus." in text


def test_profiles_of_many_are_a_paper_each(office: Database) -> None:
    """Every person begins on a new page with the letterhead, can be found in the contents, and who
    is gone is left out."""
    pages = read(office, "competency-profile", here.SITI, here.BUDI, 999, here.UPPER)
    assert len(pages) == 3
    assert all("PROFIL KOMPETENSI PEGAWAI" in page for page in pages)
    pdf = made(office, "competency-profile", here.SITI, here.BUDI)
    with pypdfium2.PdfDocument(pdf) as document:
        assert [mark.get_title() for mark in document.get_toc()] == ["Siti", "Budi"]


def test_the_radar_is_drawn_as_lines_and_text(office: Database) -> None:
    """No picture on the page but the arms of the letterhead: the radar is sharp at every size."""
    with pypdfium2.PdfDocument(made(office, "competency-profile", here.SITI)) as document:
        kinds = [each.type for each in document[0].get_objects()]
    image, path = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE, pypdfium2.raw.FPDF_PAGEOBJ_PATH
    assert kinds.count(image) == 1 and kinds.count(path) > 40


def test_what_a_profile_knows_is_what_counts_on_the_day(office: Database) -> None:
    """An assessment counts from its day until its end, three years by the settings."""
    before = here.ASSESSED.replace(year=2025, month=4, day=21)
    after = here.ASSESSED.replace(year=2028)
    with office.read() as session:
        for day, count in ((before, 0), (here.ASSESSED, 9), (here.DAY, 9), (after, 0)):
            (person,) = profiles(session, [here.SITI], day)
            assert len(person.found) == count, day
            assert len(person.required) == 9


# the report


def test_the_report_of_a_unit_says_who_lacks_what(office: Database) -> None:
    """Numbers, categories, what is lacking most, and everybody by unit; who was not assessed is
    named and counted apart."""
    text = " ".join(read(office, "competency-report", here.AGENCY))
    for said in (
        "Dinas Kesehatan",
        "Sudah dinilai : 2 (67 %)",
        "Belum dinilai : 1 (33 %)",
        "Rata-rata JPM jumlah level : 87,96 %",  # (94,44… + 81,48…) / 2
        "90 % ke atas",
        "68 % – di bawah 80 %",
        "Komunikasi (1), Pengambilan Keputusan (1)",
        "belum dinilai",
        "Dapat dibandingkan : 2 (67 %)",
        "Belum dinilai, kedaluwarsa, atau standar belum ditetapkan 1",
    ):
        assert said in text, said
    assert "Badan Keuangan" not in text


def test_who_was_assessed_too_long_ago_has_no_part_in_what_is_lacking(office: Database) -> None:
    """An expired assessment was made, but nobody is compared by it: the share of people who lack
    something is one of those who are compared."""
    later = here.DAY.replace(year=here.DAY.year + 9)
    paper = features.paper("competency-report")
    document = paper.make(office, PaperRequest(later, (here.AGENCY,)))
    text = " ".join(" ".join(texts(make_pdf(document)[0])).split())
    assert "Sudah dinilai : 2 (67 %)" in text
    assert "Dapat dibandingkan : 0 (0 %)" in text
    assert "Pegawai yang masih kurang : 0 (–)" in text


def test_the_report_of_all_agencies_is_one_of_the_city(office: Database) -> None:
    """Without a choice, and with every agency chosen: one paper, with a row for each agency and
    without a list of thousands."""
    for ids in ((), (here.AGENCY, here.OTHER, here.PART, here.EMPTY_UNIT)):
        text = " ".join(read(office, "competency-report", *ids))
        assert text.count("LAPORAN KOMPETENSI PEGAWAI") == 1
        assert "Seluruh perangkat daerah" in text and "Pegawai : 5" in text
        assert "Tanpa jabatan : 1" in text and "Siapa yang masih kurang" not in text


def test_a_unit_below_another_one_is_not_reported_twice(office: Database) -> None:
    """It is part of the report of the upper one."""
    text = " ".join(read(office, "competency-report", here.PART, here.AGENCY))
    assert text.count("LAPORAN KOMPETENSI PEGAWAI") == 1
    both = " ".join(read(office, "competency-report", here.PART, here.EMPTY_UNIT))
    assert both.count("LAPORAN KOMPETENSI PEGAWAI") == 2


def test_a_unit_without_people_says_so(office: Database) -> None:
    """On the report and on the map, instead of empty tables."""
    (report,) = read(office, "competency-report", here.EMPTY_UNIT)
    assert "Tidak ada pegawai pada unit kerja ini." in report
    (found,) = read(office, "heat-map", here.EMPTY_UNIT)
    assert "Belum ada pegawai dengan standar jabatan di sini" in found


# the map


def test_every_row_and_column_of_the_map_is_on_paper(office: Database) -> None:
    """Units and competencies by name on F4 and A4, lying and upright; everybody together last."""
    for size, lying in product(PAPERS, (True, False)):
        request = PaperRequest(here.DAY, None, paper=size, landscape=lying)
        pdf = make_pdf(features.paper("heat-map").make(office, request))[0]
        text = " ".join(" ".join(texts(pdf)).split())
        for name in ("Dinas Kesehatan", "Badan Keuangan dan Aset Daerah", "Seluruhnya"):
            assert name in text
        assert "Integritas" in text and "Perekat" in text


def test_a_long_map_goes_on_with_its_headings(office: Database) -> None:
    """Ninety units: each once, the headings on every page, the legend on the last."""
    from asn_desktop.competencies.documents import heat_map as paper
    from asn_desktop.competencies.queries.heat_map import HeatMap, MapCell, MapRow, heat_map
    from asn_desktop.documents.pages import LIST_MARGINS, PageFrame, Paper
    from asn_desktop.documents.writer import Document

    with office.read() as session:
        found = heat_map(session, here.DAY)
    rows = [MapRow(key, f"Kelurahan {key:03d}", 3) for key in range(1, 91)]
    cells = {(row.key, each.id): MapCell(3, 2, 1, 1) for row in rows for each in found.columns}
    long = HeatMap(found.day, rows, found.columns, cells, found.total)
    for lying in (True, False):
        frame = PageFrame.of(Paper.A4, lying, LIST_MARGINS)
        blocks = list(paper.map_blocks(long, frame, above=150, below=125))
        pages = texts(
            make_pdf(
                Document("Peta", blocks, paper=Paper.A4, landscape=lying, margins=LIST_MARGINS)
            )[0]
        )
        text = " ".join(" ".join(pages).split())
        assert all(text.count(row.name) == 1 for row in rows)
        assert len(pages) > 1 and all("Integritas" in page for page in pages)
        assert "75 %" in pages[-1] and "75 %" not in pages[0]


def test_percents_are_whole_and_never_rounded_to_all_or_nothing() -> None:
    """One of a thousand is not 0 %, and all but one are not 100 %."""
    from fractions import Fraction

    assert [percent(Fraction(100 * part, 1000)) for part in (0, 1, 500, 999, 1000)] == [
        *("0", "<1", "50", ">99", "100"),
    ]


# forms


def test_a_form_has_the_standard_and_room_for_the_result(office: Database) -> None:
    """Who it is about and what the post requires is printed, no result is; the levels are
    explained once behind the forms of two people."""
    pages = read(office, "assessment-form", here.SITI, here.UPPER)
    assert pages[0].count("FORMULIR PENILAIAN KOMPETENSI") == 1 and "Siti" in pages[0]
    assert "1 Integritas 2 2 Kerja Sama 2" in pages[0] and " X" not in pages[0].replace("(X)", "")
    assert "Tanggal penilaian" in pages[0] and "ASESOR" in pages[0]
    text = " ".join(pages)
    assert text.count("PEDOMAN LEVEL DAN INDIKATOR PERILAKU") == 1
    assert "5 Ahli" in text


def test_a_filled_form_crosses_the_level_that_counts(office: Database) -> None:
    """One cross for each competency assessed, in the column of its level, with its source."""
    pdf = made(office, "assessment-form-filled", here.SITI)
    (page,) = texts(pdf)
    assert "HASIL PENILAIAN KOMPETENSI" in page and "PEDOMAN" not in page
    with pypdfium2.PdfDocument(pdf) as document:
        found = document[0].get_textpage()
        crosses = [found.get_charbox(at)[0] for at in where(found, "X")]
        columns = [found.get_charbox(at)[0] for at in where(found, "0")]
        assert len(crosses) == 9 and columns
    levels = sorted(set(crosses))
    assert [levels.index(cross) + 1 for cross in crosses] == list(here.EXAMPLE_A)
    assert page.count("22-04-2025, Assessment Center") == 9
    (empty,) = read(office, "assessment-form-filled", here.BUDI)
    assert " X " not in empty


def where(page: pypdfium2.PdfTextPage, letter: str) -> list[int]:
    """The places of a word of one letter among all letters."""
    searcher = page.search(letter, match_case=True, match_whole_word=True)
    found = []
    while (place := searcher.get_next()) is not None:
        found.append(place[0])
    return found


def test_a_blank_form_names_nobody(office: Database) -> None:
    """It can be copied: dots for the person; the generic competencies, and those that posts of the
    people asked for require besides."""
    few = " ".join(read(office, "assessment-form-blank", here.BUDI))
    assert "Budi" not in few and "9 Perekat Bangsa" in few and "10 " not in few.split("ASESOR")[0]
    assert "Mengandung data pribadi" not in few
    everything = " ".join(read(office, "assessment-form-blank"))
    assert "30 Pengelolaan Layanan Teknis" in everything


# who may see what


def test_a_limited_account_prints_only_its_own_units(office: Database) -> None:
    """Also where it asks for everything, and for the agency that is above its units."""
    actor = Actor("Rina", "rina", units=frozenset({here.PART}))
    everybody, office.actor = office.actor, actor
    try:
        report = " ".join(read(office, "competency-report"))
        assert "Bidang Sumber Daya Kesehatan" in report and "Pegawai : 1" in report
        above = " ".join(read(office, "competency-report", here.AGENCY))
        assert "Siti" in above and "Budi" not in above and "Pegawai : 1" in above
        assert len(read(office, "competency-profile", here.SITI, here.BUDI)) == 1
        assert len(read(office, "competency-profile")) == 1
    finally:
        office.actor = everybody


def test_every_paper_is_in_the_list_of_papers() -> None:
    """Those of the contract by their names, and people's papers are offered beside people."""
    known = features.papers()
    for name in ("competency-profile", "competency-report", "assessment-form", "heat-map"):
        assert name in known
    offered = [paper.name for paper in features.lent_papers("employees")]
    assert offered[0] == "competency-profile" and "employee-card" not in offered


def test_the_profile_of_usual_people_is_one_page(tmp_path: Path) -> None:
    """Forty invented people with three to thirty things to tell: a page each, on A4 too."""
    with Database.open(offices.practice(tmp_path)) as practice:
        ids = list(employees(practice).ids(ListQuery()))[:40]
        for size in PAPERS:
            request = PaperRequest(dt.date.today(), ids, paper=size)
            pages = make_pdf(features.paper("competency-profile").make(practice, request))[1]
            assert pages == 40, (size, pages)


def test_the_method_in_use_stands_first_and_gives_the_categories() -> None:
    """Domain reference 3.5: example A is Optimal by sums and Cukup Optimal per competency."""
    of = sums(dict.fromkeys(range(9), 2), dict(enumerate(here.EXAMPLE_A)))
    first, second, mapping, *_ = figures(of, JpmMethod.PER_ITEM)
    assert first == ("JPM per kompetensi", "88,89 %") and second == ("JPM jumlah level", "94,44 %")
    assert mapping == ("Pemetaan kompetensi", "Cukup Optimal")
    assert "Kategori memakai JPM per kompetensi" in method_note(JpmMethod.PER_ITEM)
    assert dict(figures(of, JpmMethod.AGGREGATE))["Pemetaan kompetensi"] == "Optimal"


@pytest.mark.postgresql
def test_papers_and_workbooks_come_from_a_server_too(server: Server, tmp_path: Path) -> None:
    """The same texts and figures as from the file."""

    def make(where: Path | str) -> Database:
        features.record_kinds()
        made = Database.create(where, practice=True)
        here.fill(made)
        return made

    with server.office("papers", make) as where, Database.open(where) as shared:
        (page,) = read(shared, "competency-profile", here.SITI)
        assert "94,44 %" in page and "88,89 %" in page
        assert "Siti" in " ".join(read(shared, "competency-report", here.AGENCY))
        assert read(shared, "heat-map")
        request = PaperRequest(here.DAY, None)
        for name, workbook in features.workbooks().items():
            path = tmp_path / f"{name}.xlsx"
            assert exchange.save_workbook(shared, workbook, request, path) and path.exists()
