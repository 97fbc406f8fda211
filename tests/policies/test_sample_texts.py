"""The invented texts of the practice office are whole, and the second version differs from the
first where its list of changes says so."""

from __future__ import annotations

import datetime as dt

import pytest

from asn_desktop.core import assets
from asn_desktop.policies.rules.compare import Change, compare
from asn_desktop.policies.rules.recognise import Finding, Recognised, recognise
from asn_desktop.policies.rules.references import broken, resolved
from asn_desktop.policies.rules.text import NodeKind, TextForm
from asn_desktop.policies.sample import CHANGES, TEXT, passages, words
from asn_desktop.policies.sample.revision import Revised, revised

TODAY = dt.date(2026, 3, 2)


@pytest.fixture(scope="module")
def first() -> Recognised:
    return recognise(passages(TEXT), TextForm.REGULATION)


@pytest.fixture(scope="module")
def second(first: Recognised) -> Revised:
    return revised(first.nodes, assets.read_json(CHANGES)["changes"], words(TODAY))


@pytest.mark.parametrize(
    ("name", "form", "unit", "count"),
    [
        (TEXT, TextForm.REGULATION, NodeKind.ARTICLE, 42),
        ("sample/perwal-kerja-fleksibel.txt", TextForm.REGULATION, NodeKind.ARTICLE, 7),
        ("sample/kepwal-tim-pembimbingan.txt", TextForm.DECREE, NodeKind.DICTUM, 5),
        ("sample/se-pengembangan-kompetensi.txt", TextForm.CIRCULAR, NodeKind.SECTION, 6),
    ],
)
def test_every_line_has_its_place(name: str, form: TextForm, unit: NodeKind, count: int) -> None:
    """All articles are found with the numbers they were typed with, and every reference points to
    a part of the text; only what the program writes itself is left out."""
    found = recognise(passages(name, words(TODAY)), form)
    assert sum(node.kind is unit for node in found.nodes) == count
    assert {note.finding for note in found.notes} <= {Finding.ASIDE}
    assert not broken(found.nodes)
    assert not [node for node in found.nodes if "{" in node.text]


def test_the_second_version_differs_as_it_was_told(first: Recognised, second: Revised) -> None:
    """Two articles are new, one is gone, one has moved, the others differ by words; each has its
    reason, and no other part differs."""
    differences = compare(first.nodes, second.nodes, reasons=second.removed)
    told = [
        (one.change, one.old_heading, one.new_heading)
        for one in differences
        if one.change is not Change.SAME
    ]
    assert told == [
        (Change.CHANGED, "Menimbang huruf b", "Menimbang huruf b"),
        (Change.ADDED, "", "Mengingat angka 8"),
        (Change.CHANGED, "Pasal 1", "Pasal 1"),
        (Change.CHANGED, "Pasal 5", "Pasal 5"),
        (Change.MOVED, "Pasal 38", "Pasal 7"),
        (Change.CHANGED, "Pasal 9", "Pasal 10"),
        (Change.REMOVED, "Pasal 14", ""),
        (Change.ADDED, "", "Pasal 18"),
        (Change.CHANGED, "Pasal 18", "Pasal 19"),
        (Change.CHANGED, "Pasal 22", "Pasal 23"),
        (Change.CHANGED, "Pasal 27", "Pasal 28"),
        (Change.CHANGED, "Pasal 28", "Pasal 29"),
        (Change.CHANGED, "Pasal 33", "Pasal 34"),
        (Change.CHANGED, "Pasal 41", "Pasal 41"),
        (Change.ADDED, "", "Pasal 42"),
    ]
    assert all(one.reason for one in differences if one.change is not Change.SAME)


def test_references_follow_into_the_second_version(second: Revised) -> None:
    """A new article refers to one by the number it has had; the words say the number it has now.
    Nothing refers to what is gone."""
    assert not broken(second.nodes)
    text = {node.text for node in resolved(second.nodes)}
    new = next(each for each in text if each.startswith("Ringkasan hasil pertemuan"))
    assert new.endswith("sebagaimana dimaksud dalam Pasal 21 ayat (1) huruf b.")
    assert any("Nomor 27 Tahun 2024" in each for each in text)
