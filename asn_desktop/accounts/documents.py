"""The paper with the recovery key: the only place where that key is written down."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.documents.letterhead import Letterhead
from asn_desktop.documents.lines import Align
from asn_desktop.documents.pages import Paper
from asn_desktop.documents.text import Fields, Paragraph, Title, bold
from asn_desktop.documents.writer import Document, Numbering

_GROUPS_IN_A_LINE = 3

_PURPOSE = (
    "Kunci ini membuka berkas kantor apabila kata sandi semua administrator hilang. Siapa pun yang "
    "memegang lembar ini dan berkas kantor dapat membaca data pribadi di dalamnya; perlakukan "
    "lembar ini seperti kunci brankas."
)
_KEEPING = (
    "Masukkan lembar ini ke dalam amplop, segel, tulis “Kunci pemulihan” di luarnya, lalu simpan "
    "di brankas atau lemari terkunci milik pimpinan.",
    "Jangan simpan di dekat komputer, jangan difoto, dan jangan dikirim lewat pesan atau surel.",
    "Apabila lembar ini hilang atau pernah dilihat orang yang tidak berhak, buat kunci pemulihan "
    "baru di layar Akun. Kunci yang lama tidak lagi membuka kantor, tetapi masih membuka cadangan "
    "yang dibuat sebelumnya: jaga cadangan itu.",
)
_USING = (
    "Buka program, lalu pada jendela masuk pilih “Lupa kata sandi? Pakai kunci pemulihan…”.",
    "Ketik kunci di atas. Huruf besar atau kecil dan tanda hubung boleh diabaikan.",
    "Pilih akun administrator, lalu buat kata sandi baru untuknya.",
)


def recovery_paper(
    recovery_key: str,
    office: str,
    place: str,
    day: str,
    *,
    paper: str = "F4",
    letterhead: Letterhead | None = None,
    person: str = "",
) -> Document:
    """One page to be sealed. ``place`` tells which office file it opens; ``day`` and ``person``
    when and by whom the key was made."""
    groups = recovery_key.split("-")
    lines = [
        " · ".join(groups[at : at + _GROUPS_IN_A_LINE])
        for at in range(0, len(groups), _GROUPS_IN_A_LINE)
    ]
    about = (
        ("Kantor", office),
        ("Berkas", place),
        ("Dibuat tanggal", day),
        ("Dibuat oleh", person),
    )
    return Document(
        title="Kunci pemulihan",
        blocks=[
            Title("KUNCI PEMULIHAN", ("RAHASIA · simpan dalam amplop tersegel",), size=15),
            Fields(about, size=10.5, label_share=0.2, before=14),
            *(
                Paragraph(
                    [bold(line)], Align.CENTER, 26, spacing=1.5, before=16 if index == 0 else 0
                )
                for index, line in enumerate(lines)
            ),
            Paragraph(_PURPOSE, Align.JUSTIFY, 10.5, before=14),
            *_steps("Menyimpan", _KEEPING),
            *_steps("Memakai", _USING),
            *(
                Fields(((line, "." * 70),), size=10.5, label_share=0.25, before=16)
                for line in ("Disimpan di", "Diserahkan kepada", "Tanggal dan paraf")
            ),
        ],
        paper=Paper(paper),
        letterhead=letterhead,
        numbering=Numbering.NONE,
        author=office,
    )


def _steps(heading: str, sentences: Sequence[str]) -> list[Paragraph]:
    return [
        Paragraph([bold(heading)], size=10.5, before=12, keep_next=True),
        *(
            Paragraph(sentence, size=10.5, before=2, indent=16, marker=f"{number}.", spacing=1.25)
            for number, sentence in enumerate(sentences, 1)
        ),
    ]
