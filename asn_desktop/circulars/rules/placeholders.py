"""Placeholders of templates: {kebijakan} stands for the policy that a circular explains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from asn_desktop.core.prose import Run
from asn_desktop.core.results import Problem, Severity
from asn_desktop.core.translation import noop, translate
from asn_desktop.policies.rules.text import Node

#: What a template may leave open, and what stands for it. The names are words of the domain.
PLACEHOLDERS = {
    "kantor": noop("circulars", "name of the office"),
    "kota": noop("circulars", "place of the office"),
    "pemerintah": noop("circulars", "name of the government"),
    "kebijakan": noop("circulars", "policy with number, year and title"),
    "nama_kebijakan": noop("circulars", "policy with number and year"),
    "jenis_kebijakan": noop("circulars", "kind of the policy"),
    "nomor_kebijakan": noop("circulars", "number of the policy"),
    "tahun_kebijakan": noop("circulars", "year of the policy"),
    "tentang": noop("circulars", "title of the policy"),
    "tanggal_kebijakan": noop("circulars", "date of its enactment"),
    "berlaku": noop("circulars", "date from which it is valid"),
    "pasal": noop("circulars", "articles that are explained"),
    "tanggal": noop("circulars", "today's date"),
    "tahun": noop("circulars", "this year"),
}
#: What shows where nothing is known yet, so that nobody overlooks it.
OPEN = "…"

_TOKEN = re.compile(r"\{([^{}\s]{1,40})\}")


def unknown(texts: Iterable[str]) -> list[str]:
    """The placeholders in these texts that nothing stands for, each once."""
    found = (name for text in texts for name in _TOKEN.findall(text))
    return list(dict.fromkeys(name for name in found if name not in PLACEHOLDERS))


def check_placeholders(texts: Iterable[str]) -> list[Problem]:
    """A template with an unknown placeholder would print it as it is."""
    names = unknown(texts)
    if not names:
        return []
    return [
        Problem(
            Severity.ERROR,
            "circulars.placeholder",
            "body",
            f"{{{names[0]}}}",
            translate("circulars", "The template has an unknown placeholder: {name}.").format(
                name=f"{{{names[0]}}}"
            ),
            translate("circulars", "Known placeholders are: {known}.").format(
                known=", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
            ),
        )
    ]


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its placeholders filled; what has no value yet shows as an ellipsis. Other
    braces are just letters."""
    return _TOKEN.sub(
        lambda token: values.get(token[1]) or OPEN if token[1] in PLACEHOLDERS else token[0],
        text,
    )


def fill_node(node: Node, values: Mapping[str, str]) -> Node:
    """The same for the words of a node."""

    def filled(runs: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(replace(run, text=fill(run.text, values)) for run in runs)

    cells = tuple(tuple(filled(cell) for cell in row) for row in node.cells)
    return replace(node, runs=filled(node.runs), cells=cells)


def articles_in_words(addresses: Iterable[str]) -> str:
    """ "Pasal 3, Pasal 7, dan Pasal 12"; "seluruh ketentuan" for none."""
    named = list(addresses)
    if not named:
        return "seluruh ketentuan"
    if len(named) < 3:
        return " dan ".join(named)
    return f"{', '.join(named[:-1])}, dan {named[-1]}"
