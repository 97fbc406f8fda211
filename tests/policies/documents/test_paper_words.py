"""The words around a policy's text: a table the office can edit, filled with the office's names."""

from __future__ import annotations

import pytest

from asn_desktop.core import assets
from asn_desktop.policies.rules.paper_words import TOKENS, office_names, paper_words
from asn_desktop.policies.rules.reference import Reference, reference, use_reference


@pytest.mark.parametrize(
    ("government", "city", "names"),
    [
        (
            "PEMERINTAH KOTA TANGERANG SELATAN",
            "Tangerang Selatan",
            {
                "REGION": "KOTA TANGERANG SELATAN",
                "NAME": "TANGERANG SELATAN",
                "region": "Kota Tangerang Selatan",
                "place": "Tangerang Selatan",
            },
        ),
        (
            "Pemerintah Kabupaten Pangkajene dan Kepulauan",
            "",
            {
                "REGION": "KABUPATEN PANGKAJENE DAN KEPULAUAN",
                "NAME": "PANGKAJENE DAN KEPULAUAN",
                "region": "Kabupaten Pangkajene dan Kepulauan",
                "place": "Pangkajene dan Kepulauan",
            },
        ),
        ("", "", {"REGION": "", "NAME": "", "place": "…"}),
    ],
)
def test_names_of_an_office(government: str, city: str, names: dict[str, str]) -> None:
    """The name of a region is taken from that of its government, whatever case it was typed in."""
    found = office_names(government=government, office="BADAN", city=city)
    assert {name: found[name] for name in names} == names


def test_every_kind_has_its_words() -> None:
    """Each kind but the letter has words, and every word in braces is one that is known."""
    rows = {row["code"]: row for row in reference().rows("policy_papers")}
    kinds = {row["code"] for row in reference().rows("policy_kinds")} - {"circular"}
    assert set(rows) == kinds
    names = {name: "" for name in TOKENS}
    for kind in kinds:
        words = paper_words(kind, names)
        assert words.heading or rows[kind]["heading"]
        for field in ("head", "decision"):
            assert not any("{" in line for line in getattr(words, field))
        for field in ("heading", "authority", "closing", "enacted", "signer", "gazette"):
            assert "{" not in getattr(words, field)


def test_own_words_of_an_office() -> None:
    """What an office writes into the table stands on its papers; an unknown word in braces stays,
    so that one sees it."""
    table = assets.read_json("reference/policy_papers.json")
    for row in table["rows"]:
        if row["code"] == "mayor_regulation":
            row["closing"] = "Agar diketahui oleh {region} dan {siapa}."
            row["head"] = ["BUPATI {NAME}", "PROVINSI BANTEN"]
    use_reference(Reference.load().replaced({"policy_papers": table}))
    try:
        names = office_names(government="PEMERINTAH KABUPATEN CONTOH", office="", city="Contoh")
        words = paper_words("mayor_regulation", names)
    finally:
        use_reference(None)
    assert words.head == ("BUPATI CONTOH", "PROVINSI BANTEN")
    assert words.closing == "Agar diketahui oleh Kabupaten Contoh dan {siapa}."


def test_unknown_kind_has_its_name() -> None:
    """A kind of the office's own that the table does not have is printed under its own name."""
    words = paper_words("tata_tertib", {})
    assert words.heading == "TATA_TERTIB"
    assert not words.closing
