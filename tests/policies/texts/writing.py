"""Short texts for tests, written as they are read."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.core.prose import Passage, Run
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.recognise import Recognised, recognise
from asn_desktop.policies.rules.references import resolved
from asn_desktop.policies.rules.text import Node, NodeKind, Text, TextForm

REGULATION = """\
PERATURAN WALI KOTA CONTOH
NOMOR 12 TAHUN 2026
TENTANG
PENGEMBANGAN KOMPETENSI
Menimbang : a. bahwa kompetensi perlu dikembangkan;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan;
Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
2. Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;
MEMUTUSKAN:
Menetapkan : PERATURAN WALI KOTA TENTANG PENGEMBANGAN KOMPETENSI.
BAB I
KETENTUAN UMUM
Pasal 1
Dalam Peraturan Wali Kota ini yang dimaksud dengan:
1. Aparatur adalah pegawai:
a. negeri sipil; dan
b. dengan perjanjian kerja.
2. Kompetensi adalah pengetahuan, keterampilan, dan sikap.
BAB II
PELAKSANAAN
Bagian Kesatu
Rencana
Pasal 2
(1) Setiap perangkat daerah menyusun rencana yang memuat:
a. kebutuhan;
b. anggaran.
(2) Rencana sebagaimana dimaksud pada ayat (1) huruf a disusun paling lama 30 hari.
Pasal 3
(1) Rencana sebagaimana dimaksud dalam Pasal 2 ayat (1) dan ayat (2) ditetapkan.
Bagian Kedua
Penutup
Pasal 4
Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.
Ditetapkan di Contoh
"""


def passages(text: str) -> list[Passage]:
    """A passage for every line."""
    return [Passage((Run(line),)) for line in text.splitlines()]


def recognised(text: str, form: TextForm = TextForm.REGULATION) -> Recognised:
    """What is found in a text of lines."""
    return recognise(passages(text), form)


def regulation() -> tuple[Node, ...]:
    """The parts of a short regulation."""
    return recognised(REGULATION).nodes


def told(nodes: Text, *, section_style: str = "1") -> list[str]:
    """Every node in one line: indent by level, kind of what has no number, number, words with
    references in brackets."""
    index = number(nodes, section_style=section_style)
    lines = []
    for node in resolved(nodes, section_style=section_style):
        said = "".join(f"[{run.text}]" if run.target else run.text for run in node.runs)
        sign = index[node.identity].marker or f"<{node.kind.value}>"
        lines.append(f"{'  ' * node.level}{sign} {said or node.text}".rstrip())
    return lines


def node(identity: str, kind: NodeKind, level: int = 0, text: str = "") -> Node:
    """A node with plain words."""
    return Node(identity, kind, (Run(text),) if text else (), level)


def at(nodes: Text, address: str) -> Node:
    """The node with this number ("Pasal 2 ayat (1)")."""
    index = number(nodes)
    return next(node for node in nodes if index[node.identity].address == address)


def words_in_order(words: Sequence[str], text: Sequence[str]) -> bool:
    """Whether all these words stand in the text in this order."""
    rest = iter(text)
    return all(word in rest for word in words)
