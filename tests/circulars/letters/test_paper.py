"""The printed letter of a circular has the parts of tata naskah dinas in their order, fits F4 and
A4, and never leaves the signature alone on a page."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from asn_desktop.circulars.commands.templates import save_template
from asn_desktop.circulars.documents.letter import letter as make_letter
from asn_desktop.circulars.queries.templates import template
from asn_desktop.core.errors import PersonError
from asn_desktop.core.prose import Run
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.arms import invented_arms
from asn_desktop.documents.preview import page_sizes
from asn_desktop.documents.writer import make_pdf
from asn_desktop.office.commands import save_official
from asn_desktop.office.documents import read_logo
from asn_desktop.office.queries import officials
from asn_desktop.office.rules import Capacity, Official
from asn_desktop.office.sample import fill
from asn_desktop.policies.commands import steps
from asn_desktop.policies.queries import frozen
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node, NodeKind
from tests.circulars.letters.desk import TODAY, Desk
from tests.documents import papers

PARTS = (
    "PEMERINTAH KOTA CONTOH",
    "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA",
    "Kota Contoh, 28 November 2026",
    "Yth.",
    "1. Para Kepala Perangkat Daerah",
    "di",
    "Tempat",
    "SURAT EDARAN",
    "NOMOR …",
    "TENTANG",
    "PENJELASAN PELAKSANAAN",
    "1. Latar Belakang",
    "2. Maksud dan Tujuan",
    "3. Ruang Lingkup",
    "4. Dasar",
    "5. Isi Edaran",
    "1) pelaksanaan disesuaikan",
    "6. Penutup",
    "Demikian Surat Edaran ini",
    "KEPALA BADAN KEPEGAWAIAN",
    "Dr. Satria Wibisana",
    "NIP. 19720315 199203 1 001",
    "Tembusan:",
    "1. Wali Kota",
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One office for all papers: they change nothing of each other's circulars."""
    place = tmp_path_factory.mktemp("papers") / "kantor.asn"
    with Database.create(place, practice=True) as database:
        fill(database, 0)
        yield Desk(database)


def read(desk: Desk, policy: int, size: str = "F4") -> tuple[bytes, list[str]]:
    """The letter as PDF and the text of its pages, each as one line."""
    data, pages = make_pdf(desk.paper(policy, size))
    found = [" ".join(text.split()) for text in papers.texts(data)]
    assert len(found) == pages
    return data, found


@pytest.mark.parametrize(("size", "points"), [("F4", (609.4, 935.4)), ("A4", (595.3, 841.9))])
def test_the_parts_stand_in_their_order(desk: Desk, size: str, points: tuple[float, float]) -> None:
    """From the letterhead to the copies, on the exact paper, in embedded letters, numbered from
    the second page on."""
    policy = desk.begin()
    desk.save(policy, letter_date=dt.date(2026, 11, 28))
    data, pages = read(desk, policy, size)
    whole = " ".join(pages)
    at = 0
    for part in PARTS:
        found = whole.find(part, at)
        assert found >= 0, part
        at = found
    for width, height in page_sizes(data):
        assert (width, height) == pytest.approx(points, abs=0.2)
    assert all(papers.fonts_of(data).values())
    assert "- 1 -" not in pages[0]
    assert "- 2 -" in pages[1]


def test_a_draft_says_that_it_is_one(desk: Desk) -> None:
    """KONSEP until it is enacted, LATIHAN in a practice office, never words of a signature by
    machine."""
    policy = desk.begin()
    whole = " ".join(read(desk, policy)[1])
    assert "KONSEP" in whole
    assert "LATIHAN" in whole
    assert "Kode periksa" in whole
    desk.enact(policy)
    with desk.database.read() as session:
        kept = frozen.frozen(session, desk.version(policy))
    assert kept is not None
    enacted = " ".join(papers.texts(kept.content))
    assert "KONSEP" not in enacted
    assert "NOMOR 800.1.4/" in enacted
    assert "elektronik" not in enacted.lower()


@settings(max_examples=30)
@given(count=st.integers(1, 60), words=st.integers(1, 40))
def test_the_signature_is_never_alone(desk: Desk, count: int, words: int) -> None:
    """However long the text is, two lines of it stand above the signature on its page."""
    policy = _long_letter(desk)
    text = " ".join(f"kata{n}" for n in range(words))
    desk.write(desk.version(policy), desk.of_sections(count, text))
    for size in ("F4", "A4"):
        _, pages = read(desk, policy, size)
        (page,) = [each for each in pages if "Dr. Satria Wibisana" in each]
        before = (
            page[: page.index("KEPALA BADAN KEPEGAWAIAN DAN")] if page is not pages[0] else page
        )
        assert "Demikian ditutup" in before
        assert "kata" in before
        assert "Tembusan:" in page


_letters: dict[int, int] = {}


def _long_letter(desk: Desk) -> int:
    key = id(desk)
    if key not in _letters:
        policy = desk.begin("", title="Panjang", explains_version_id=None, explains=[])
        desk.save(
            policy, addressees="Para Camat", closing="Demikian ditutup.", copies_to="Wali Kota"
        )
        _letters[key] = policy
    return _letters[key]


@pytest.mark.parametrize(
    ("official", "lines"),
    [
        (
            Official("SEKRETARIS DAERAH", "Drs. Bambang", "Pembina Utama", "196501011990011001",
                     Capacity.ON_BEHALF, "WALI KOTA CONTOH"),
            ["a.n. WALI KOTA CONTOH", "SEKRETARIS DAERAH,", "Drs. Bambang", "NIP. 19650101"],
        ),
        (
            Official("ASISTEN ADMINISTRASI", "Dra. Sri", "", "", Capacity.FOR_SUPERIOR,
                     "WALI KOTA CONTOH", "SEKRETARIS DAERAH"),
            ["a.n. WALI KOTA CONTOH", "SEKRETARIS DAERAH", "u.b.", "ASISTEN ADMINISTRASI,"],
        ),
        (
            Official("KEPALA BADAN", "Dr. Uji", "", "", Capacity.ACTING),
            ["Plt. KEPALA BADAN,", "Dr. Uji"],
        ),
        (
            Official("KEPALA BADAN", "Dr. Uji", "", "", Capacity.DAILY_ACTING),
            ["Plh. KEPALA BADAN,", "Dr. Uji"],
        ),
        (
            Official("WALI KOTA CONTOH", "Hj. Ratna", "Pembina", "196501011990011002",
                     Capacity.PROVISIONAL),
            ["Pj. WALI KOTA CONTOH,", "Hj. Ratna"],
        ),
    ],
)  # fmt: skip
def test_the_signature_has_all_its_forms(desk: Desk, official: Official, lines: list[str]) -> None:
    """a.n., u.b., Plt., Plh. and Pj.; a mayor signs without rank and NIP."""
    future = replace(official, valid_from=dt.date(2030, 1, 1))  # signs only where chosen
    key, _ = save_official(desk.database, future)
    policy = desk.begin()
    desk.save(policy, official_id=key)
    whole = " ".join(read(desk, policy)[1])
    at = whole.index("Demikian")
    for line in lines:
        at = whole.index(line, at)
    if official.position_title.startswith("WALI KOTA"):
        assert "NIP." not in whole
        assert "Pembina" not in whole[at:]
    with desk.database.read() as session:
        assert key in [each.id for each in officials(session)]


def test_a_mayors_letter_has_its_own_head(desk: Desk) -> None:
    """The lines of the template with the emblem above them; the office's are not printed."""
    key = desk.templates["Surat edaran Wali Kota"]
    with desk.database.read() as session:
        stored = template(session, key)
    assert stored is not None
    save_template(desk.database, replace(stored, emblem=invented_arms()))
    policy = desk.begin("Surat edaran Wali Kota")
    data, pages = read(desk, policy)
    assert "WALI KOTA CONTOH" in pages[0]
    assert "PEMERINTAH KOTA CONTOH" not in pages[0]
    assert b"/Image" in data


def test_a_letter_that_is_not_ordinary_says_so(desk: Desk) -> None:
    """Security and urgency stand at the head; ordinary ones do not."""
    policy = desk.begin()
    assert "TERBATAS" not in read(desk, policy)[1][0]
    desk.save(policy, security="T", urgency="most_urgent")
    assert "TERBATAS · SANGAT SEGERA" in read(desk, policy)[1][0]


def test_the_distribution_list_is_an_annex_of_its_own(desk: Desk) -> None:
    """On a new page under LAMPIRAN with number and date."""
    policy = desk.begin()
    desk.save(policy, with_list=True, letter_date=dt.date(2026, 11, 28))
    _, pages = read(desk, policy)
    annex = pages[-1]
    order = ["LAMPIRAN", "SURAT EDARAN", "NOMOR", "TANGGAL 28 NOVEMBER 2026", "DAFTAR DISTRIBUSI"]
    places = [annex.index(part) for part in order]
    assert places == sorted(places)
    assert "Para Lurah" in annex


@pytest.mark.parametrize(
    ("style", "markers"), [("A", ("A. Isi", "1. satu")), ("I", ("I. Isi", "A. satu"))]
)
def test_sections_are_numbered_as_the_letter_says(
    desk: Desk, style: str, markers: tuple[str, str]
) -> None:
    """A. or I. for sections, with the signs that follow below them."""
    policy = desk.begin("", title="Gaya", explains_version_id=None, explains=[])
    desk.save(policy, section_style=style)
    desk.write(
        desk.version(policy),
        [Node("s", NodeKind.SECTION, (Run("Isi"),)), Node("h", NodeKind.LETTER, (Run("satu"),), 1)],
    )
    whole = " ".join(read(desk, policy)[1])
    for marker in markers:
        assert marker in whole


def test_no_copies_no_heading(desk: Desk) -> None:
    """Without tembusan their heading is left out."""
    policy = desk.begin()
    desk.save(policy, copies_to="")
    assert "Tembusan" not in " ".join(read(desk, policy)[1])


def test_signs_and_letters_are_printed_as_they_are(desk: Desk) -> None:
    """<b>, & and an emoji in subject, addressees and text spoil no page."""
    policy = desk.begin("", title="Rapat <b>R&D</b> 🎉", explains_version_id=None, explains=[])
    desk.save(policy, addressees="Tim <i>A&B</i>")
    desk.write(desk.version(policy), desk.of_sections(1, "x < y & z 🎉 <b>tebal</b>"))
    whole = " ".join(read(desk, policy)[1])
    assert "RAPAT <B>R&D</B>" in whole
    assert "Tim <i>A&B</i>" in whole
    assert "x < y & z" in whole
    assert "<b>tebal</b>" in whole


def test_a_logo_that_is_no_picture_or_far_too_large_is_refused(tmp_path: Path) -> None:
    """A clear sentence, whichever letterhead it is for."""
    broken = tmp_path / "logo.png"
    broken.write_bytes(b"not a picture at all")
    with pytest.raises(PersonError):
        read_logo(broken)
    wide = io.BytesIO()
    Image.new("1", (20_000, 4_000)).save(wide, "PNG")
    huge = tmp_path / "besar.png"
    huge.write_bytes(wide.getvalue())
    with pytest.raises(PersonError, match="20000"):
        read_logo(huge)


def test_a_copy_is_named_as_the_signed_paper_also_while_it_is_amended(desk: Desk) -> None:
    """Another title in the next draft is not on copies of the version in force."""
    policy = desk.begin(title="Judul yang ditandatangani")
    desk.save(policy, addressees="Camat", classification="800.2.1")
    desk.enact(policy)
    signed = desk.version(policy)
    for stage in (Stage.DISSEMINATION, Stage.APPLICATION, Stage.EVALUATION, Stage.AMENDMENT):
        steps.advance(desk.database, policy, stage, day=TODAY, note="diuji", today=TODAY)
    desk.save(policy, title="Judul rancangan")
    again = make_letter(desk.database, signed, PaperRequest(day=TODAY, paper="F4"))
    shown = " ".join(papers.texts(make_pdf(again)[0])[0].split())
    assert "JUDUL YANG DITANDATANGANI" in shown and "JUDUL RANCANGAN" not in shown
