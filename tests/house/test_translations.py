"""Indonesian is complete."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from asn_desktop.core import assets
from tests.house.places import ROOT, packaging_module, sources

translations: Any = packaging_module("translations")
ID = ROOT / "resources" / "translations" / "id.ts"


def _listed(messages: list[Any]) -> list[str]:
    return [f"[{message.context}] {message.source}" for message in messages]


def test_every_sentence_is_in_indonesian() -> None:
    """Each sentence of the sources and forms has a finished translation (otherwise:
    ``packaging/generate.py --update-translations`` and Qt Linguist)."""
    merged = translations.merge(translations.read(ID), translations.collect(ROOT))
    assert _listed(translations.untranslated(merged)) == []


def test_placeholders_agree() -> None:
    """A translation names the same {placeholders} as its source, so that it can be filled in."""
    assert _listed(translations.mismatched(translations.read(ID))) == []


def test_contexts_are_not_those_of_qt() -> None:
    """No sentence of ours takes a context name of Qt's own, which the catalogue leaves out."""
    assert _listed([found for found in translations.collect(ROOT) if found.of_qt]) == []


def test_the_packed_catalogue_is_the_translators_file() -> None:
    """What the program reads is what the translators wrote."""
    packed = json.loads(assets.read_text("translations/id.json"))
    assert packed == translations.catalogue(translations.read(ID))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small program with sentences of every kind."""
    (tmp_path / "asn_desktop").mkdir()
    (tmp_path / "ui").mkdir()
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "asn_desktop" / "a.py").write_text(
        'X = noop("staff", "Unit {name}")\n'
        'def f(t):\n    return t.translate("staff", "Two " "parts"), "abc".translate({})\n',
        encoding="utf-8",
    )
    (tmp_path / "ui" / "b.ui").write_text(
        "<ui><class>Form</class><widget><property><string>Name</string></property>"
        '<property><string notr="true">12</string></property></widget></ui>',
        encoding="utf-8",
    )
    translations.write(tmp_path / "resources" / "translations" / "id.ts", [], "id")
    return tmp_path


def test_sentences_are_collected(tree: Path) -> None:
    """Sentences of translate(), noop() and forms are found; other strings are not."""
    assert [message.key for message in translations.collect(tree)] == [
        ("staff", "Unit {name}", ""),
        ("staff", "Two parts", ""),
        ("Form", "Name", ""),
    ]


def test_a_sentence_put_together_at_run_time_is_refused(tree: Path) -> None:
    """An f-string inside translate() is named with its place: it could never be translated."""
    (tree / "asn_desktop" / "a.py").write_text('translate("staff", f"Unit {x}")\n', "utf-8")
    with pytest.raises(ValueError, match=r"asn_desktop/a\.py:1"):
        translations.collect(tree)


def test_translations_survive_an_update(tree: Path) -> None:
    """A translation outlives later updates, also while its sentence is away for a time."""
    path = tree / "resources" / "translations" / "id.ts"
    source = tree / "asn_desktop" / "a.py"
    text = source.read_text("utf-8")
    translations.update(tree)
    filled = path.read_text("utf-8").replace(
        '<source>Name</source>\n      <translation type="unfinished"></translation>',
        "<source>Name</source>\n      <translation>Nama</translation>",
    )
    path.write_text(filled, "utf-8")
    form = tree / "ui" / "b.ui"
    form.rename(tree / "away.ui")
    translations.update(tree)
    assert translations.catalogue(translations.read(path)) == {}
    (tree / "away.ui").rename(form)
    translations.update(tree)
    assert translations.catalogue(translations.read(path)) == {"Form": {"Name": "Nama"}}
    assert source.read_text("utf-8") == text


def test_wrong_placeholders_are_seen() -> None:
    """A translation that lost a placeholder, or invented one, is reported."""
    right = translations.Message("c", "{a} of {b}", "", "{b}: {a}", "")
    wrong = translations.Message("c", "{a} of {b}", "", "{a} dari {c}", "")
    assert translations.mismatched([right, wrong]) == [wrong]


def test_declared_labels_are_marked() -> None:
    """A label that a feature declares for the kernel to show stands in noop(), or no translator
    would ever see it."""
    bare = [
        f"{path.relative_to(ROOT).as_posix()}:{call.lineno}: {keyword.value.value}"
        for path in sources()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg == "label"
        and isinstance(keyword.value, ast.Constant)
        and isinstance(keyword.value.value, str)
        and any(letter.isalpha() for letter in keyword.value.value)
    ]
    assert bare == []
