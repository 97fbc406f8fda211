"""The text of a policy: how long opening, comparing, saving and importing it take.

``python -m tests.benchmarks.policy_text`` makes a policy of 200 articles (about 1,200 nodes, every
second one refers to another) and one of 400 pages (about 4,000), and prints milliseconds (median of
five). Opening the 200 articles may take 200 ms, comparing two versions of them a second, also
where every sentence was rewritten. Exit status 1 beyond that.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from asn_desktop.core.counting import roman
from asn_desktop.core.errors import OfficeError
from asn_desktop.core.prose import Passage, Run
from asn_desktop.database.engine import Database
from asn_desktop.policies.commands import register, texts
from asn_desktop.policies.queries import texts as queries
from asn_desktop.policies.rules.carrying import carried
from asn_desktop.policies.rules.compare import Change, compare
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.recognise import recognise
from asn_desktop.policies.rules.references import resolved
from asn_desktop.policies.rules.text import Node, TextForm
from asn_desktop.texts import read_text_file
from tests.benchmarks.change_log import measured
from tests.texts.documents import TYPES, docx, paragraph

OPEN_MS, COMPARE_MS = 200, 1000
_SENTENCE = (
    "setiap pegawai aparatur sipil negara wajib mengikuti pengembangan kompetensi sesuai dengan"
    " rencana yang ditetapkan oleh kepala perangkat daerah paling lambat pada akhir tahun anggaran"
    " berdasarkan hasil analisis kebutuhan dan kesenjangan serta ketersediaan anggaran"
)


def lines(articles: int, seed: int = 7) -> list[str]:
    """A regulation of so many articles: two ayat, one with three letters."""
    chance = random.Random(seed)

    def sentence(words: int = 30) -> str:
        return " ".join(chance.choices(_SENTENCE.split(), k=words))

    found = ["Menimbang : a. bahwa perlu;", "b. bahwa lagi;", "Mengingat : 1. UU;", "2. PP;"]
    found.append("MEMUTUSKAN:")
    for article in range(1, articles + 1):
        if article % 10 == 1:
            found += [f"BAB {roman(article // 10 + 1)}", sentence(4).upper()]
        refers = f" sebagaimana dimaksud dalam Pasal {chance.randint(1, articles)} ayat (1)"
        found += [f"Pasal {article}", f"(1) {sentence()}:"]
        found += [f"{letter}. {sentence(12)};" for letter in "abc"]
        found.append(f"(2) {sentence()}{refers if article % 2 else ''}.")
    return found


def text_of(articles: int, seed: int = 7) -> tuple[Node, ...]:
    """The parts of that regulation."""
    passages = [Passage((Run(line),)) for line in lines(articles, seed)]
    return recognise(passages, TextForm.REGULATION).nodes


def once(work: Callable[[], object]) -> float:
    """Milliseconds of one time."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


class Office:
    """A policy with this text as its draft."""

    def __init__(self, database: Database, nodes: tuple[Node, ...]) -> None:
        self.database = database
        values = {"kind": "mayor_regulation", "title": f"Uji {len(nodes)}"}
        policy_id, _ = register.save_policy(database, values, today=dt.date.today())
        self.version_id, _ = texts.new_draft(database, policy_id)
        self.first = once(lambda: self.save(nodes))

    def open(self) -> tuple[Node, ...]:
        """Read the text with its numbers and the words of its references."""
        with self.database.read() as session:
            queries.version(session, self.version_id)
            nodes = queries.nodes(session, self.version_id)
        number(nodes)
        return resolved(nodes)

    def save(self, nodes: tuple[Node, ...]) -> None:
        """Store the text over what is there."""
        with self.database.read() as session:
            saved = queries.version(session, self.version_id).saved
        texts.save_text(self.database, self.version_id, nodes, saved=saved)


def measure(database: Database, articles: int) -> tuple[float, float]:
    """Print the figures of a text; returns the time of opening and of the slowest comparison."""
    nodes = text_of(articles)
    office = Office(database, nodes)
    turn = iter(range(1_000_000))

    def type_a_sentence() -> None:
        middle = len(nodes) // 2
        changed = replace(nodes[middle], runs=(Run(f"Kalimat {next(turn)}."),))
        office.save((*nodes[:middle], changed, *nodes[middle + 1 :]))

    def move_an_article() -> None:
        there = office.open()
        at = [place for place, node in enumerate(there) if node.kind == "article"]
        first, second = at[len(at) // 2 - 1], at[len(at) // 2]
        third = at[len(at) // 2 + 1]
        office.save((*there[:first], *there[second:third], *there[first:second], *there[third:]))

    other = carried(nodes, text_of(articles, seed=8))
    rewritten = [
        replace(node, runs=replaced.runs)
        for node, replaced in zip(nodes, text_of(articles, seed=8), strict=True)
    ]
    few = [replace(n, runs=(*n.runs, Run(" x"))) if i % 20 == 0 else n for i, n in enumerate(nodes)]
    opening = measured(office.open)
    comparisons = {
        "few words": measured(lambda: compare(nodes, few)),
        "every sentence": measured(lambda: compare(nodes, rewritten)),
        "typed anew": measured(lambda: compare(nodes, other)),
    }
    assert any(one.change is Change.CHANGED for one in compare(nodes, rewritten))
    print(f"{articles} articles, {len(nodes)} nodes")
    print(f"  stored for the first time {office.first:.0f} ms, opened {opening:.0f} ms")
    print(f"  saved after one sentence {measured(type_a_sentence):.0f} ms,"
          f" after an article moved {measured(move_an_article):.0f} ms")  # fmt: skip
    print("  compared: " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in comparisons.items()))
    again = text_of(articles)
    print(f"  a file of the same text matched {measured(lambda: carried(nodes, again)):.0f} ms")
    return opening, max(comparisons.values())


def measure_files(folder: Path, articles: int) -> None:
    """Print how long files take to be read and recognised, and to be refused."""
    path = docx(folder / "naskah.docx", *(paragraph(line) for line in lines(articles)))
    passages = read_text_file(path)
    reading = measured(lambda: read_text_file(path))
    recognising = measured(lambda: recognise(passages, TextForm.REGULATION))
    print(f"a file of {articles} articles: read {reading:.0f} ms, recognised {recognising:.0f} ms")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("word/document.xml", b" " * (200 * 2**20))
    for name in ("a bomb of 200 MB", "20,000 pages"):
        if name != "a bomb of 200 MB":
            path = docx(folder / "tebal.docx", *([paragraph("Satu kalimat saja.")] * 200_000))
        started = time.perf_counter()
        try:
            read_text_file(path)
        except OfficeError as error:
            seconds = time.perf_counter() - started
            print(f"{name}: {seconds:.1f} s: {error}")


def main() -> int:
    """Measure both texts and the files."""
    with tempfile.TemporaryDirectory() as folder:
        with Database.create(Path(folder, "office.asn"), practice=True) as database:
            opening, comparing = measure(database, 200)
            measure(database, 600)
        measure_files(Path(folder), 600)
    kept = opening <= OPEN_MS and comparing <= COMPARE_MS
    told = "kept" if kept else "NOT KEPT"
    print(f"limits: opening {OPEN_MS} ms, comparing {COMPARE_MS} ms: {told}")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
