"""The papers of a distribution, read back: copies, receipt sheets, report, reminders, list; for a
few people and for eleven thousand."""

from __future__ import annotations

import datetime as dt
import io
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from asn_desktop import features
from asn_desktop.circulars.commands import receipts
from asn_desktop.circulars.commands.distributions import open_distribution
from asn_desktop.circulars.documents import completion
from asn_desktop.circulars.queries import distributions as queries
from asn_desktop.circulars.rules.audience import Criteria, To
from asn_desktop.circulars.rules.receipts import read_keying
from asn_desktop.core.errors import Cancelled, PersonError
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.progress import CancelAfter, Progress, silent
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.tables import Band, Table, Total
from asn_desktop.documents.writer import make_pdf, write_document
from asn_desktop.employees.rules import format_nip
from asn_desktop.policies.queries import texts
from tests import offices
from tests.circulars.receipts.sending import TITLE, TODAY, rows, sent

DUE = dt.date(2026, 3, 16)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    """A practice office."""
    with Database.open(offices.practice(tmp_path)) as database:
        yield database


def _pdf(office: Database, paper: str, request: PaperRequest) -> list[str]:
    """The text of each page."""
    target = io.BytesIO()
    write_document(features.paper(paper).make(office, request), target)
    with pypdfium2.PdfDocument(target.getvalue()) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def _request(*numbers: int, sheets: tuple[int, ...] = (), paper: str = "") -> PaperRequest:
    query = ListQuery(filters={"sheet": sheets} if sheets else {})
    return PaperRequest(day=TODAY, ids=numbers, query=query, paper=paper)


def _key(office: Database, number: int, sheet: int, line: str) -> None:
    with office.read() as session:
        marks = read_keying(line, queries.sheet_rows(session, number, sheet))
    receipts.key_sheet(office, number, sheet, marks, received_on=DUE, today=TODAY)


def _letter(office: Database) -> int:
    """A distribution of the practice office's own circular, to a few people."""
    with office.read() as session:
        found = queries.open_distributions(session, office.actor)
    letters = [entry for entry in found if entry.kind == "circular"]
    assert letters
    return open_distribution(
        office,
        letters[0].version_id,
        Criteria(employee_types=("pppk",)),
        sent_on=max(entry.sent_on for entry in letters),
    )[0]


def test_every_unit_has_its_own_sheet_run(office: Database) -> None:
    """Each sheet begins on a new page with pages of its own, names what is signed for and its
    check code, and has every row with code, name, NIP and post."""
    number = sent(office, due=DUE)
    pages = _pdf(office, "receipt-sheets", _request(number))
    people = rows(office, number)
    first = [page for page in pages if "Halaman 1 dari" in page]
    assert len(first) == max(each.sheet for each in people)
    text = "\n".join(pages)
    for each in people:
        assert f"{each.code(number)}" in text
        assert not each.nip or format_nip(each.nip) in text.replace("\r\n", " ")
    for page in first:
        assert "TANDA TERIMA" in page and "800.2.1/12/BKPSDM/2026" in page
        assert TITLE in page and "16A9-B3E6" in page and "16 Maret 2026" in page
        assert "LATIHAN" in page
    last = [page for page in pages if "Yang menyerahkan" in page]
    assert len(last) == len(first)
    # whoever hands over never stands alone on a page
    assert all("TANDA TANGAN" in page for page in last)


def test_one_sheet_can_be_printed_again(office: Database) -> None:
    """On the paper that is asked for."""
    number = sent(office)
    one = _pdf(office, "receipt-sheets", _request(number, sheets=(2,)))
    assert len([page for page in one if "Halaman 1 dari" in page]) == 1
    for paper, height in (("A4", 842), ("F4", 935)):
        data, _ = make_pdf(
            features.paper("receipt-sheets").make(
                office, _request(number, sheets=(2,), paper=paper)
            )
        )
        with pypdfium2.PdfDocument(data) as pdf:
            assert abs(pdf.get_page_size(0)[1] - height) < 1.5


def test_places_to_sign_stand_by_turns(office: Database) -> None:
    """Odd numbers at the left, even ones in the middle of the column."""
    number = sent(office, Criteria(To.HEADS))
    data, _ = make_pdf(features.paper("receipt-sheets").make(office, _request(number)))
    places: dict[str, float] = {}
    with pypdfium2.PdfDocument(data) as pdf:
        text = pdf[0].get_textpage()
        for mark in ("1.", "2.", "3.", "4."):
            search = text.search(mark, match_whole_word=False)
            found = []
            while (hit := search.get_next()) is not None:
                found.append(text.get_charbox(hit[0])[0])
            places[mark] = max(found)
    assert places["1."] == pytest.approx(places["3."], abs=1)
    assert places["2."] == pytest.approx(places["4."], abs=1)
    assert places["2."] > places["1."] + 30


def test_the_report_tells_what_is_missing_first(office: Database) -> None:
    """Units with the most missing first, figures that add up, and who is missing by name."""
    number = sent(office, due=DUE)
    people = rows(office, number)
    _key(office, number, 1, "semua")
    _key(office, number, 2, "kecuali 1 (menolak)")
    pages = _pdf(office, "receipt-report", _request(number))
    text = "\n".join(pages)
    done = next(each.sheet_name for each in people if each.sheet == 1)
    open_ = next(each.sheet_name for each in people if each.sheet == 3)
    received = sum(each.sheet in (1, 2) for each in people) - 1
    assert f"{received} dari {len(people)}" in text
    assert "melewati batas kembali" in text
    joined = text.replace("\r\n", " ")
    assert joined.index(open_) < joined.index(done)
    refused = next(each for each in people if each.sheet == 2 and each.row == 1)
    assert f"{refused.code(number)}" in text and "Menolak" in text
    assert all(f"{each.code(number)}" not in text for each in people if each.sheet == 1)


def test_reminders_go_to_heads_or_to_each(office: Database) -> None:
    """One letter to the head of each unit lists who is missing; or everybody gets one."""
    number = sent(office, due=DUE)
    people = rows(office, number)
    _key(office, number, 1, "semua")
    missing = [each for each in people if each.sheet != 1]
    letters = _pdf(office, "reminder-letters", _request(number))
    addressed = [page for page in letters if "Yth." in page]
    assert len(addressed) == len({each.sheet for each in missing})
    text = "\n".join(letters)
    assert all(f"{each.code(number)}" in text for each in missing)
    done = next(each.sheet_name for each in people if each.sheet == 1)
    assert f"Yth. Kepala {done}" not in text
    assert "16 Maret 2026" in addressed[0] and "20 Maret 2026" in addressed[0]
    each_ = _pdf(office, "personal-reminders", _request(number))
    assert len([page for page in each_ if "Yth. Sdr." in page]) == len(missing)


def test_heads_are_reminded_by_the_office_they_hold(office: Database) -> None:
    """A letter to the head of a unit asks for the head's own receipt."""
    number = sent(office, Criteria(To.HEADS))
    letters = _pdf(office, "reminder-letters", _request(number))
    heads = rows(office, number)
    assert len([page for page in letters if "Yth." in page]) == len(heads)
    assert "tanda terima Saudara belum kami terima" in letters[0].replace("\r\n", " ")


def test_nothing_is_printed_for_nobody(office: Database) -> None:
    """Without anybody missing there is no reminder; without a distribution no paper."""
    number = sent(office, Criteria(To.HEADS))
    _key(office, number, 1, "semua")
    with pytest.raises(PersonError, match="Semua penerima sudah menerima"):
        _pdf(office, "reminder-letters", _request(number))
    with pytest.raises(PersonError, match="Tidak ada distribusi"):
        _pdf(office, "receipt-sheets", _request(9_999))


def test_the_distribution_list_has_a_row_for_each_place(office: Database) -> None:
    """With how many copies are carried there, and their sum."""
    number = sent(office)
    text = "\n".join(_pdf(office, "distribution-list", _request(number)))
    people = rows(office, number)
    joined = text.replace("\r\n", " ")
    assert all(each.sheet_name in joined for each in people)
    assert "DAFTAR DISTRIBUSI" in text and f"Jumlah {len(people)}" in joined


def test_the_file_of_a_policy_tells_who_received_it(office: Database) -> None:
    """Its own distributions and those of the circulars that explain it."""
    number = sent(office)
    _key(office, number, 1, "semua")
    with office.read() as session:
        own = queries.required_distribution(session, number, office.actor)
        others = queries.open_distributions(session, office.actor)
        letter = next(each for each in others if each.number != number)
    received = own.completion.received
    blocks = completion.receipts_of(office, own.policy_id, _request())
    (table,) = blocks
    assert isinstance(table, Table)
    (row,) = list(table.rows)
    assert not isinstance(row, Band | Total)
    assert (row[0], row[6]) == (str(number), str(received))
    pages = _pdf(office, "policy-file", _request(letter.policy_id))
    assert any("PENERIMAAN" in page.upper() for page in pages)


def test_everybody_gets_an_own_copy(office: Database) -> None:
    """The letter as it was enacted, with the recipient's lines as addressee, the place below, and
    the row code at the foot; in the order of the receipt sheets."""
    number = _letter(office)
    people = rows(office, number)
    pages = _pdf(office, "circular-copies", _request(number))
    assert people and len(pages) % len(people) == 0
    size = len(pages) // len(people)
    for place, each in enumerate(people):
        copy = pages[place * size : (place + 1) * size]
        first = copy[0].replace("\r\n", " ")
        assert f"Sdr. {each.name}" in first and each.position in first
        assert "Tempat" in first and "SURAT EDARAN" in first
        assert all(str(each.code(number)) in page for page in copy)
    # the preview shows the same pages
    shown = make_pdf(features.paper("circular-copies").make(office, _request(number)))
    assert shown[1] == len(pages) and shown[0].startswith(b"%PDF")
    with pytest.raises(PersonError, match="satu distribusi"):
        _pdf(office, "circular-copies", _request(number, _letter(office)))


def test_a_regulation_goes_out_with_an_address_above(office: Database) -> None:
    """It has no addressees of its own: the recipient's lines stand above its title."""
    listed = offices.listed(office, "policies")
    with office.read() as session:
        versions = [texts.in_force_of(session, row["id"]) for row in listed]
    version = next(each for each in versions if each and each.form == "regulation")
    number, _ = open_distribution(office, version.id, Criteria(To.HEADS), sent_on=dt.date.today())
    heads = rows(office, number)
    pages = _pdf(office, "circular-copies", _request(number))
    size = len(pages) // len(heads)
    for place, each in enumerate(heads):
        first = pages[place * size].replace("\r\n", " ")
        assert f"Yth. {each.position}" in first
        assert first.index("TENTANG") > 0 and str(each.code(number)) in first


def test_stopped_copies_leave_no_file(office: Database, tmp_path: Path) -> None:
    """A cancel in the middle leaves nothing behind."""
    number = _letter(office)
    target = tmp_path / "salinan.pdf"
    paper = features.paper("circular-copies").make(office, _request(number))
    with pytest.raises(Cancelled):
        write_document(paper, target, CancelAfter(1))
    assert list(tmp_path.glob("*.pdf")) == []


def test_eleven_thousand_people(tmp_path: Path) -> None:
    """A whole city is sent to and keyed by sheet, and every paper is written within bounded memory
    with progress told. (How long it takes is measured by a benchmark.)"""
    with Database.open(offices.practice(tmp_path, people=11_000)) as database:
        with database.read() as session:
            version = queries.open_distributions(session, database.actor)[0].version_id
        number, _ = open_distribution(
            database, version, Criteria(), sent_on=dt.date.today(), due_on=None
        )
        with database.read() as session:
            sheets = queries.sheets(session, number, database.actor)
        everybody = sum(each.completion.total for each in sheets)
        assert everybody > 10_000
        largest = max(sheets, key=lambda each: each.completion.total)
        with database.read() as session:
            marks = read_keying("kecuali 1", queries.sheet_rows(session, number, largest.number))
        today = dt.date.today()
        receipts.key_sheet(database, number, largest.number, marks, received_on=today, today=today)
        told: list[int] = []

        def progress(done: int, total: int, label: str = "") -> None:
            told.append(done)

        target = tmp_path / "salinan.pdf"
        pages = _written(database, "circular-copies", number, target, progress)
        assert pages >= everybody and len(told) > 100 and max(told) == everybody
        tracemalloc.start()
        _written(database, "circular-copies", number, target)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 200_000_000
        assert (
            _written(database, "receipt-sheets", number, tmp_path / "lembar.pdf") > everybody / 40
        )


def _written(
    database: Database, paper: str, number: int, target: Path, progress: Progress = silent
) -> int:
    request = PaperRequest(day=dt.date.today(), ids=[number])
    return write_document(features.paper(paper).make(database, request), target, progress)
