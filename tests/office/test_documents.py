"""What the office lends to papers, and the sample letter."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.pages import Paper
from asn_desktop.documents.preview import page_sizes
from asn_desktop.documents.writer import Document, make_pdf
from asn_desktop.office import queries
from asn_desktop.office.documents import (
    example_number,
    letter,
    letterhead,
    read_logo,
    sample_letter,
    stationery,
)
from asn_desktop.office.queries import Profile
from asn_desktop.office.rules import Capacity, Official, Papers, official_for

DAY = dt.date(2026, 11, 23)
NAMED = Profile(government="PEMERINTAH KOTA CONTOH", name="BADAN CONTOH", city="Kota Contoh")


def words(document: Document) -> str:
    with pypdfium2.PdfDocument(make_pdf(document)[0]) as pdf:
        text: str = pdf[0].get_textpage().get_text_range()
    return text


def test_the_practice_office_can_print(practice: Database) -> None:
    """The practice office has a letterhead with a logo, an official who signs, and its mark."""
    lent = stationery(practice, DAY)
    assert lent.letterhead is not None and lent.letterhead.logo
    assert lent.signature is not None and lent.signature.date == "23 November 2026"
    assert (lent.paper, lent.watermark) == (Paper.F4, "LATIHAN")
    assert stationery(practice, DAY, "A4").paper is Paper.A4


def test_nobody_signs_before_the_first_term(practice: Database) -> None:
    """On a day on which nobody may sign, papers have no place to sign."""
    assert stationery(practice, dt.date(2020, 1, 1)).signature is None


def test_an_office_without_a_name_has_no_letterhead(office: Database) -> None:
    """Papers of an office of which nothing is known are printed without letterhead."""
    assert stationery(office, DAY).letterhead is None
    assert make_pdf(sample_letter(office, PaperRequest(day=DAY)))[1] == 1


def test_each_line_of_the_address_is_a_line() -> None:
    """Blank lines of the address are left out; the contact stands last."""
    head = letterhead(replace(NAMED, address="Jalan Satu\n\nKota Contoh", contact="Surel: a@b"))
    assert head is not None
    assert list(head.address) == ["Jalan Satu", "Kota Contoh", "Surel: a@b"]


def test_the_example_number() -> None:
    """The example shows the office's own unit and digits."""
    assert (
        example_number(replace(NAMED, number_unit="BKPSDM", number_digits=4), DAY)
        == "800.2.1/0012/BKPSDM/2026"
    )


def test_the_sample_letter(practice: Database) -> None:
    """The sample letter holds letterhead, number and signature on one sheet of the paper asked
    for, and says of itself that it is a sample."""
    document = sample_letter(practice, PaperRequest(day=DAY, paper="A4"))
    text = words(document)
    for part in ("PEMERINTAH KOTA CONTOH", "800.2.1/12/BKPSDM/2026", "Satria Wibisana",
                 "19720315 199203 1 001", "contoh", "LATIHAN"):  # fmt: skip
        assert part in text
    (size,) = page_sizes(make_pdf(document)[0])
    assert tuple(round(side * 25.4 / 72) for side in size) == (210, 297)


def test_a_real_office_marks_its_sample() -> None:
    """Outside a practice office the letter is marked as a sample, so that nobody uses it."""
    assert "CONTOH" in letter(NAMED, None, DAY).watermark


def test_two_levels_down_on_paper() -> None:
    """The lines of u.b. stand above the name in their order."""
    official = Official(
        "ASISTEN ADMINISTRASI",
        "Rara Anggraini",
        capacity=Capacity.FOR_SUPERIOR,
        on_behalf_of="WALI KOTA CONTOH",
        for_superior="SEKRETARIS DAERAH",
    )
    text = words(letter(NAMED, official, DAY))
    order = ["a.n.", "WALI KOTA", "SEKRETARIS DAERAH", "u.b.", "ASISTEN", "Rara Anggraini"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_a_picture_becomes_a_logo(tmp_path: Path) -> None:
    """A large photograph is taken as a PNG of at most 600 pixels."""
    file = tmp_path / "foto.jpg"
    Image.new("RGB", (2400, 1200), "navy").save(file)
    with Image.open(io.BytesIO(read_logo(file))) as logo:
        assert (logo.format, logo.size) == ("PNG", (600, 300))


def test_broken_pictures_are_refused(tmp_path: Path) -> None:
    """What is no picture, is cut short or empty is refused in a sentence."""
    whole = io.BytesIO()
    Image.effect_noise((200, 200), 50).save(whole, "PNG")
    for name, data in (
        ("a.png", b"not a picture"),
        ("b.png", whole.getvalue()[:900]),
        ("c.png", b""),
    ):
        file = tmp_path / name
        file.write_bytes(data)
        with pytest.raises(PersonError):
            read_logo(file)


def test_a_huge_picture_is_refused(tmp_path: Path) -> None:
    """A file far larger than any logo is refused before it is read."""
    file = tmp_path / "besar.png"
    with file.open("wb") as target:
        target.truncate(40_000_000)
    with pytest.raises(PersonError, match=r"besar\.png"):
        read_logo(file)


def test_a_picture_that_is_gone(tmp_path: Path) -> None:
    """A file that cannot be read is named."""
    with pytest.raises(WorldError, match=r"hilang\.png"):
        read_logo(tmp_path / "hilang.png")


def test_the_profile_of_the_letter_is_the_stored_one(practice: Database) -> None:
    """The letter printed by itself is that of the stored office and its official of the day."""
    with practice.read() as session:
        profile = queries.profile(session)
        head = official_for(queries.officials(session), DAY)
    assert head is not None and head.papers is Papers.OFFICE
    made = sample_letter(practice, PaperRequest(day=DAY))
    assert words(made) == words(letter(profile, head, DAY, practice=True))
