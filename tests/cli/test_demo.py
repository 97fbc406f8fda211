"""What a computer without a display shows of the program: files, made by the real commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from asn_desktop.cli import demo
from asn_desktop.documents.preview import page_sizes
from tests.offices import cells, run


def test_the_demonstration_leaves_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list is taken in and handed on; the circular, its copies, the receipt sheets, the
    comparison and the policy file are printed; sheets of levels become the map, gaps and profiles;
    done again, it begins anew."""
    monkeypatch.setattr(demo, "_pictures", lambda *_what: [])  # tested where the window is
    for _ in range(2):
        made = run("demo", tmp_path / "hasil", "--people", 40, "--json")
        assert made.status == 0, made.err
    files = [Path(file) for file in made.data["files"]]
    assert all(file.stat().st_size for file in files)
    papers = {file.name: page_sizes(file.read_bytes()) for file in files if file.suffix == ".pdf"}
    assert {
        "daftar-pegawai.pdf",
        "kartu-pegawai.pdf",
        "surat-edaran.pdf",
        "salinan-surat-edaran.pdf",
        "tanda-terima.pdf",
        "laporan-tanda-terima.pdf",
        "naskah-kebijakan.pdf",
        "berkas-kebijakan.pdf",
        "matriks-perubahan.pdf",
        "peta-kompetensi.pdf",
        "laporan-kompetensi.pdf",
        "profil-kompetensi.pdf",
        "lembar-penilaian.pdf",
    } == set(papers)
    assert len(papers["salinan-surat-edaran.pdf"]) > len(papers["surat-edaran.pdf"])
    _, register = cells(tmp_path / "hasil" / "register-kebijakan.xlsx")
    assert len(register) > 25
    assert len(papers["profil-kompetensi.pdf"]) == 3
    _, refused = cells(tmp_path / "hasil" / "penilaian-kompetensi-ditolak.xlsx")
    assert {str(row["NIP"]) for row in refused} >= {"199901012024011001"}
    names = {file.name for file in files}
    assert {"peta-kompetensi.xlsx", "kesenjangan-kompetensi.xlsx", "ip-asn.xlsx"} <= names
