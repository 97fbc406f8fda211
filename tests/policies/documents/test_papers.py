"""The matriks perubahan, the register and the file of a policy, on paper and as a workbook."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock

from asn_desktop.core.errors import PersonError
from asn_desktop.database.engine import Database
from asn_desktop.documents.text import Paragraph
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.documents import policy_file
from asn_desktop.policies.documents.comparison import comparison
from asn_desktop.policies.documents.register import policy_list
from asn_desktop.policies.queries import comparing, texts
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.sheets.comparison import write_comparison
from tests.documents.papers import contents
from tests.documents.papers import texts as pages_of
from tests.policies.documents.office import TODAY, enact, pdf_of, request
from tests.policies.stages.cycle import Cycle

CHANGED = "Menyesuaikan dengan pasal baru tentang komunitas belajar."


def test_comparison_shows_what_differs(policy: tuple[Cycle, int]) -> None:
    """Changed, new and removed parts stand with old text, new text and reason; what stayed does
    not; the headings stand above every page; one version is compared with the one it was made
    of, two with each other whichever is chosen first."""
    cycle, draft = policy
    with cycle.database.read() as session:
        first = next(v for v in texts.versions(session, cycle.id) if v.id != draft)
    pdf = pdf_of(comparison(cycle.database, request(draft)))
    pages = pages_of(pdf)
    text = " ".join(" ".join(pages).split())
    assert "MATRIKS PERUBAHAN Peraturan Wali Kota Nomor 12 Tahun 2026" in text
    assert "Versi 1 (ditetapkan 20-11-2026) → Versi 2 (rancangan)" in text
    assert "Pasal 10 (semula Pasal 9) diubah" in text
    assert "Pasal 14 dihapus" in text
    assert "Mengingat angka 8 baru" in text
    assert CHANGED in text
    assert "Pasal 2 diubah" not in text
    for page in pages:
        for heading in ("BAGIAN", "LAMA", "BARU", "ALASAN"):
            assert heading in page
    for ids in ((first.id, draft), (draft, first.id)):
        assert pages_of(pdf_of(comparison(cycle.database, request(*ids)))) == pages


def test_comparison_needs_two_versions_of_one_policy(
    policy: tuple[Cycle, int], office: Database
) -> None:
    """A first version, versions of two policies, and too many or none are told in a sentence."""
    cycle, draft = policy
    with office.read() as session:
        first = next(v for v in texts.versions(session, cycle.id) if v.id != draft)
    other_id, _ = save_policy(office, {"kind": "sop", "title": "Uji"}, today=TODAY)
    other = Cycle.__new__(Cycle)
    other.database, other.id = office, other_id
    version = other.draft()
    for ids, words in (
        ((first.id,), "versi pertama"),
        ((draft, version), "dua kebijakan"),
        ((), "Pilih satu versi"),
        ((1, 2, 3), "Pilih satu versi"),
    ):
        with pytest.raises(PersonError, match=words):
            comparison(office, request(*ids))


def test_comparison_as_a_workbook(policy: tuple[Cycle, int], tmp_path: Path) -> None:
    """The workbook has the same parts, with new words underlined and bold and removed ones struck
    through."""
    cycle, draft = policy
    with cycle.database.read() as session:
        found = comparing.comparison(session, [draft])
    path = tmp_path / "matriks.xlsx"
    count = write_comparison(
        path, found.differences, title=found.title, versions=f"{found.old} → {found.new}"
    )
    sheet = load_workbook(path, rich_text=True).worksheets[0]
    rows = [
        row
        for row in sheet.iter_rows(values_only=True)
        if row[1] in ("diubah", "baru", "dihapus", "dipindah")
    ]
    assert len(rows) == count == 15
    first = rows[0]
    assert str(first[0]) == "Menimbang huruf b"
    assert str(first[4]) == CHANGED
    assert isinstance(first[3], CellRichText)
    marked = [part for part in first[3] if isinstance(part, TextBlock) and part.font.u]
    assert [part.text.strip(" ,") for part in marked] == ["komunitas belajar"]
    assert marked[0].font.b
    gone = next(row for row in rows if row[1] == "dihapus")
    assert isinstance(gone[2], CellRichText)
    assert any(isinstance(part, TextBlock) and part.font.strike for part in gone[2])
    assert not gone[3]


def test_register_lists_what_is_asked_for(policy: tuple[Cycle, int], office: Database) -> None:
    """The register has the chosen policies under its title, and says of which day it is."""
    cycle, _ = policy
    save_policy(office, {"kind": "sop", "title": "Lain & <b>"}, today=TODAY)
    (page,) = pages_of(pdf_of(policy_list(office, request())))
    assert "REGISTER KEBIJAKAN" in page
    assert "2 kebijakan" in page
    assert "Lain & <b>" in page
    (page,) = pages_of(pdf_of(policy_list(office, request(cycle.id))))
    assert "Lain" not in page
    assert "1 kebijakan" in page


def test_file_holds_the_whole_life(policy: tuple[Cycle, int], office: Database) -> None:
    """The file has facts, aims, steps, versions, the text in force and what changed, each with its
    line in the contents; a feature's own part comes last, and one without anything is left out."""
    cycle, _ = policy
    policy_file.add_part("Masukan", lambda database, one, asked: [Paragraph(f"masukan {one}")])
    policy_file.add_part("Kosong", lambda database, one, asked: [])
    try:
        pdf = pdf_of(policy_file.policy_file(office, request(cycle.id)))
    finally:
        for name in ("Masukan", "Kosong"):
            policy_file._parts.pop(name)
    pages = pages_of(pdf)
    parts = [(title, page) for depth, title, page in contents(pdf) if depth == 0]
    assert [title for title, _ in parts] == [
        "Ringkasan",
        "Tujuan dan sasaran",
        "Riwayat tahapan",
        "Versi naskah",
        "Naskah yang berlaku (versi 1)",
        "Masukan",
    ]
    for title, page in parts:
        assert title in pages[page - 1]
    text = " ".join(" ".join(pages).split())
    assert "20 November 2026" in text
    assert "Pegawai dengan 20 JP" in text
    assert "Hasil evaluasi" in text
    assert f"masukan {cycle.id}" in pages[-1]
    assert "Pasal 42" in [title for depth, title, _ in contents(pdf) if depth]


def test_file_tells_every_change(policy: tuple[Cycle, int], office: Database) -> None:
    """Once a second version is in force the file has its text, and what it changed in the first."""
    cycle, draft = policy
    cycle.to(Stage.PARTICIPATION, Stage.DISCUSSION, on=24, note="Berita acara")
    enact(cycle, draft, number="15", enacted_on=TODAY, promulgated_on=TODAY, valid_from=TODAY)
    pdf = pdf_of(policy_file.policy_file(office, request(cycle.id)))
    pages = pages_of(pdf)
    parts = {title: page for depth, title, page in contents(pdf) if depth == 0}
    assert "Naskah yang berlaku (versi 2)" in parts
    change = "Perubahan: Versi 1 (ditetapkan 20-11-2026) → Versi 2 (ditetapkan 28-11-2026)"
    assert "Pasal 14 dihapus" in " ".join(" ".join(pages[parts[change] - 1 :]).split())
    assert "Perwal 15/2026" in pages[0]
