"""A policy on paper: its parts in the order and form of UU 12/2011, marked while it binds nobody,
kept byte for byte once it does."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from asn_desktop.core.errors import PersonError
from asn_desktop.core.prose import Run
from asn_desktop.database.engine import Database
from asn_desktop.documents.pages import MM, OFFICIAL_MARGINS, PageFrame, Paper
from asn_desktop.documents.preview import page_sizes
from asn_desktop.documents.text import Paragraph
from asn_desktop.documents.writer import Document
from asn_desktop.office.commands import remove_official, save_profile
from asn_desktop.office.queries import officials, profile
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.documents import layouts
from asn_desktop.policies.documents.naskah import (
    check_code,
    chosen_version,
    freeze,
    naskah,
    only_one,
    policy_text,
    version_text,
)
from asn_desktop.policies.queries import frozen, texts
from asn_desktop.policies.rules.stages import Stage
from asn_desktop.policies.rules.text import Node, NodeKind, TextForm, short_code
from tests.documents.archive import violations
from tests.documents.papers import boxes, contents, fonts_of
from tests.documents.papers import texts as pages_of
from tests.policies.documents.office import (
    HEAD,
    MAYOR,
    OFFICE,
    SECRETARY,
    TODAY,
    enact,
    pdf_of,
    regulation,
    request,
)
from tests.policies.stages.cycle import Cycle, enactment


def drafted(office: Database, nodes: list[Node], **values: str) -> tuple[Cycle, int]:
    """A policy under way with this text: (policy, draft)."""
    policy = Cycle(office, **values)
    policy.to(Stage.DRAFTING)
    return policy, policy.draft(nodes)


def decree(office: Database, kind: str) -> tuple[Cycle, int]:
    """A decree of two dictums."""
    policy_id, _ = save_policy(
        office, {"kind": kind, "title": "Tim Pembimbing & “Mentor”"}, today=TODAY
    )
    policy = Cycle.__new__(Cycle)
    policy.database, policy.id = office, policy_id
    nodes = [
        Node("m1", NodeKind.CONSIDERING, (Run("bahwa perlu dibentuk tim;"),)),
        Node("m2", NodeKind.RECALLING, (Run("Undang-Undang Nomor 20 Tahun 2023;"),)),
        Node("d1", NodeKind.DICTUM, (Run("Membentuk Tim Pembimbing."),)),
        Node(
            "d2", NodeKind.DICTUM, (Run("Tim sebagaimana dimaksud dalam "), Run("?", target="d1"))
        ),
        Node("a1", NodeKind.LETTER, (Run("menyusun pedoman; dan"),), level=1),
        Node("a2", NodeKind.LETTER, (Run("melaporkan hasilnya."),), level=1),
    ]
    return policy, policy.draft(nodes)


def test_regulation_in_the_order_of_the_law(office: Database) -> None:
    """Head, blessing, preamble, decision, chapters, closing formula, enactment, promulgation and
    gazette follow each other; every article and every line of the contents is there."""
    policy, draft = drafted(office, regulation(), title="Pengembangan Kompetensi")
    pdf = pdf_of(naskah(office, draft, request(), final=enactment()))
    pages = pages_of(pdf)
    text = " ".join(" ".join(pages).split())
    order = [
        "WALI KOTA CONTOH PERATURAN WALI KOTA CONTOH",
        "NOMOR 12 TAHUN 2026",
        "TENTANG PENGEMBANGAN KOMPETENSI",
        "DENGAN RAHMAT TUHAN YANG MAHA ESA WALI KOTA CONTOH,",
        "bahwa setiap aparatur sipil negara",
        "Mengingat",
        "MEMUTUSKAN:",
        "PERATURAN WALI KOTA TENTANG PENGEMBANGAN KOMPETENSI.",
        "BAB I KETENTUAN UMUM",
        "Pasal 1 Dalam Peraturan Wali Kota ini",
        "Pasal 42 Peraturan Wali Kota ini mulai berlaku",
        "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Wali Kota ini dengan"
        " penempatannya dalam Berita Daerah Kota Contoh.",
        "Ditetapkan di Contoh pada tanggal 20 November 2026",
        MAYOR.name,
        "Diundangkan di Contoh pada tanggal 20 November 2026",
        "SEKRETARIS DAERAH KOTA CONTOH,",
        SECRETARY.name,
        "BERITA DAERAH KOTA CONTOH TAHUN 2026 NOMOR 12",
    ]
    found = [text.find(part) for part in order]
    assert -1 not in found, order[found.index(-1)]
    assert found == sorted(found)
    assert SECRETARY.nip not in text  # legal products bear names alone
    lines = contents(pdf)
    assert [title for depth, title, _ in lines if depth == 0][:2] == [
        "BAB I KETENTUAN UMUM",
        "BAB II HAK, KEWAJIBAN, DAN TARGET",
    ]
    articles = [(title, page) for depth, title, page in lines if title.startswith("Pasal ")]
    assert [title for title, _ in articles] == [f"Pasal {n}" for n in range(1, 43)]
    assert all(title in pages[page - 1] for title, page in articles)
    for number, page in enumerate(pages[1:], 2):
        assert f"- {number} -" in page
    assert policy.stage is Stage.DRAFTING  # nothing is written by printing


@pytest.mark.parametrize(("paper", "millimetres"), [("F4", (215, 330)), ("A4", (210, 297))])
def test_draft_is_marked(office: Database, paper: str, millimetres: tuple[int, int]) -> None:
    """A draft has no number, says that it is one at the foot of every page with the code of its
    text, and has the size of the paper that was asked for."""
    _, draft = drafted(office, regulation())
    with office.read() as session:
        nodes = texts.nodes(session, draft)
    pdf = pdf_of(naskah(office, draft, request(paper=paper)))
    pages = pages_of(pdf)
    assert "NOMOR … TAHUN …" in pages[0]
    for page in pages:
        assert f"Kode periksa {check_code(nodes)}" in page
        assert "RANCANGAN" in page
    for width, height in page_sizes(pdf):
        assert (width / MM, height / MM) == pytest.approx(millimetres, abs=0.01)
    assert all(fonts_of(pdf).values())


def test_code_follows_the_text(office: Database) -> None:
    """One other word gives another code, the same text the same one."""
    policy, draft = drafted(office, regulation())

    def code() -> str:
        page = pages_of(pdf_of(naskah(office, draft, request())))[0]
        return page.split("Kode periksa ")[1][:9]

    first = code()
    assert code() == first
    nodes = regulation()
    with office.read() as session:
        nodes = list(texts.nodes(session, draft))
    place = next(n for n, node in enumerate(nodes) if node.kind is NodeKind.CLAUSE)
    nodes[place] = replace(nodes[place], runs=(Run("Lain."),))
    policy.draft(nodes)
    assert code() != first


def test_enacted_paper_is_kept(policy: tuple[Cycle, int]) -> None:
    """What was enacted is PDF/A-2b, bears the code of the stored fingerprint, is not marked as a
    draft, and is printed again byte for byte, whatever paper is asked for later."""
    cycle, draft = policy
    database = cycle.database
    with database.read() as session:
        version = texts.in_force_of(session, cycle.id)
        assert version is not None
        kept = frozen.frozen(session, version.id)
    assert kept is not None
    assert pdf_of(policy_text(database, request(cycle.id))) == kept.content
    assert pdf_of(version_text(database, version.id, request(paper="A4"))) == kept.content
    pages = pages_of(kept.content)
    assert len(pages) == kept.pages
    assert all(f"Kode periksa {short_code(version.digest)}" in page for page in pages)
    assert not any("RANCANGAN" in page for page in pages)
    assert kept.archival
    assert kept.name == "Perwal 12 2026.pdf"
    shown = pages_of(pdf_of(version_text(database, draft, request())))
    assert "RANCANGAN" in shown[0]


def test_kept_paper_is_fit_for_the_archive(policy: tuple[Cycle, int]) -> None:
    """The kept paper is PDF/A-2b."""
    cycle, _ = policy
    assert violations(pdf_of(policy_text(cycle.database, request(cycle.id)))) == []


def test_decree_of_the_mayor(office: Database) -> None:
    """A decree has dictums, references in today's words, its place and date, and no gazette."""
    _, draft = decree(office, "mayor_decree")
    pdf = pdf_of(naskah(office, draft, request(), final=enactment(number="800.1/7")))
    text = " ".join(" ".join(pages_of(pdf)).split())
    order = [
        "KEPUTUSAN WALI KOTA CONTOH NOMOR 800.1/7 TAHUN 2026",
        "TENTANG TIM PEMBIMBING & “MENTOR”",
        "WALI KOTA CONTOH,",
        "bahwa perlu dibentuk tim;",
        "MEMUTUSKAN:",
        "Membentuk Tim Pembimbing.",
        "Tim sebagaimana dimaksud dalam Diktum KESATU",
        "menyusun pedoman; dan",
        "Ditetapkan di Contoh",
        MAYOR.name,
    ]
    found = [text.find(part) for part in order]
    assert -1 not in found, order[found.index(-1)]
    assert found == sorted(found)
    assert "BERITA DAERAH" not in text
    assert "Diundangkan" not in text
    assert [title for _, title, _ in contents(pdf)] == ["KESATU", "KEDUA"]


def test_decree_of_the_agency(office: Database) -> None:
    """A decree of the agency stands under its letterhead; its head signs with rank and NIP."""
    _, draft = decree(office, "agency_decree")
    page = pages_of(pdf_of(naskah(office, draft, request(), final=enactment())))[0]
    assert page.index("PEMERINTAH KOTA CONTOH") < page.index("KEPUTUSAN KEPALA BADAN")
    assert HEAD.name in page
    assert "NIP. 19720315 199203 1 001" in page
    draft_page = pages_of(pdf_of(naskah(office, draft, request())))[0]
    assert "KONSEP" in draft_page


def test_whoever_signs_is_left_open(office: Database) -> None:
    """Where nobody holds the office that signs, the place for the name is left open."""
    with office.read() as session:
        known = officials(session)
    for official in known:
        remove_official(office, official.id)
    _, draft = drafted(office, regulation())
    page = pages_of(pdf_of(naskah(office, draft, request(), final=enactment())))[-1]
    assert "WALI KOTA CONTOH," in page
    assert MAYOR.name not in page
    assert "……" in page


def test_typed_letters_are_only_letters(office: Database) -> None:
    """“<b>”, “&” and emoji are printed as typed or as a box, and change nothing else; bold, tables
    and long words too come out."""
    nodes = [
        Node("p1", NodeKind.ARTICLE, (Run("Kata <b>tebal</b> &amp; & 😀 "), Run("benar", True))),
        Node("p2", NodeKind.ARTICLE, (Run("panjang" * 60),)),
        Node("p3", NodeKind.ARTICLE),
        Node("t1", NodeKind.TABLE, level=1,
             cells=(((Run("No"),), (Run("Isi <i>"),)), ((Run("1"),), (Run("😀"),)))),
    ]  # fmt: skip
    _, draft = drafted(office, nodes, title="Uji <b>&amp; 😀")
    page = "\n".join(pages_of(pdf_of(naskah(office, draft, request()))))
    assert "Kata <b>tebal</b> &amp; & □ benar" in page
    assert "UJI <B>&AMP; □" in page
    assert "Isi <i>" in page
    assert "".join(page.split()).count("panjang") == 60


def test_four_hundred_pages(office: Database) -> None:
    """A text of 400 pages is set in seconds, with every article in the contents and no signature
    alone on its page."""
    words = "Setiap perangkat daerah menyusun rencana pengembangan kompetensi pegawai. " * 30
    nodes = [Node(f"p{n}", NodeKind.ARTICLE, (Run(words),)) for n in range(720)]
    _, draft = drafted(office, nodes)
    started = time.perf_counter()
    pdf = pdf_of(naskah(office, draft, request()))
    assert time.perf_counter() - started < 20
    pages = pages_of(pdf)
    assert len(pages) >= 400
    assert len(contents(pdf)) == 720
    assert "pegawai." in pages[-1]
    assert MAYOR.name in pages[-1]


def test_long_names_of_places(office: Database) -> None:
    """A district with a long name keeps everything between the margins, signatures too."""
    with office.read() as session:
        version = profile(session).version
    name = "PEMERINTAH KABUPATEN PANGKAJENE DAN KEPULAUAN SELATAN DAYA RAYA"
    save_profile(office, {**OFFICE, "government": name}, version=version)
    title = (
        "Penyelenggaraan " + "Pengembangan Kompetensi dan Pembimbingan Aparatur Sipil Negara " * 5
    )
    _, draft = drafted(office, regulation(), title=title.strip())
    pdf = pdf_of(naskah(office, draft, request(), final=enactment(gazette="")))
    frame = PageFrame.of(Paper.F4, False, OFFICIAL_MARGINS)
    for index, page in enumerate(pages_of(pdf)):
        assert page
        for left, bottom, right, top in boxes(pdf, index):
            if top - bottom > 40:  # the mark of a practice office, across the page
                continue
            assert left >= frame.left - 0.5
            assert right <= frame.right + 0.5
    text = " ".join(" ".join(pages_of(pdf)).split())
    assert "PANGKAJENE DAN KEPULAUAN SELATAN DAYA RAYA TAHUN 2026 NOMOR …" in text


def test_higher_feature_brings_a_layout(office: Database) -> None:
    """The layout of a form that another feature brings is used for it, and only for it."""
    _, draft = drafted(office, regulation())
    known = layouts.layout(TextForm.FREE)
    layouts.use_layout(
        TextForm.FREE,
        lambda database, version, asked, final: Document("Surat", [Paragraph(f"surat {version}")]),
    )
    try:
        assert "PERATURAN" in pages_of(pdf_of(naskah(office, draft, request())))[0]
        policy_id, _ = save_policy(office, {"kind": "sop", "title": "Uji"}, today=TODAY)
        free = Cycle.__new__(Cycle)
        free.database, free.id = office, policy_id
        version = free.draft([Node("s", NodeKind.SECTION, (Run("Tujuan"),))])
        assert pages_of(pdf_of(naskah(office, version, request())))[0].startswith("surat")
    finally:
        layouts._layouts.pop(TextForm.FREE)
        if known is not None:
            layouts.use_layout(TextForm.FREE, known)


def test_policy_without_text_is_a_sentence(office: Database) -> None:
    """A policy that has no text yet, and a choice of several, are told in a sentence."""
    policy_id, _ = save_policy(office, {"kind": "sop", "title": "Uji"}, today=TODAY)
    with pytest.raises(PersonError, match="belum mempunyai naskah"):
        policy_text(office, request(policy_id))
    for ids in ((), (1, 2)):
        with pytest.raises(PersonError, match="tepat satu"):
            only_one(request(*ids))


def test_one_version_is_printed(policy: tuple[Cycle, int]) -> None:
    """A draft beside a version in force is printed by itself; a choice of several is told."""
    cycle, draft = policy
    page = pages_of(pdf_of(chosen_version(cycle.database, request(draft))))[0]
    assert "RANCANGAN" in page
    with pytest.raises(PersonError, match="satu versi"):
        chosen_version(cycle.database, request(1, 2))


def test_frozen_name_is_a_file_name(office: Database) -> None:
    """A paper is kept under a name that every disk takes."""
    kept = freeze(Document('Perwal 12/2026: "uji" <b>\x07?', [Paragraph("Isi")]))
    assert kept.name == "Perwal 12 2026 uji b.pdf"


def test_second_enactment(policy: tuple[Cycle, int]) -> None:
    """The second version is kept beside the first, each with its own paper."""
    cycle, draft = policy
    cycle.to(Stage.PARTICIPATION, Stage.DISCUSSION, on=24, note="Berita acara")
    content = enact(cycle, draft, number="15", enacted_on=TODAY, promulgated_on=TODAY,
                    valid_from=TODAY)  # fmt: skip
    assert pdf_of(policy_text(cycle.database, request(cycle.id))) == content
    first = next(one for one in versions_of(cycle) if one.id != draft)
    kept = pdf_of(version_text(cycle.database, first.id, request()))
    assert "NOMOR 12 TAHUN 2026" in pages_of(kept)[0]
    assert "NOMOR 15 TAHUN 2026" in pages_of(content)[0]


def versions_of(policy: Cycle) -> tuple[texts.Version, ...]:
    with policy.database.read() as session:
        return texts.versions(session, policy.id)
