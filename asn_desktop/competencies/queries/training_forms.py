"""What the words for forms of learning in a file mean; what is not certain is offered."""

from __future__ import annotations

from collections.abc import Sequence

from asn_desktop.competencies.rules.reference import reference
from asn_desktop.competencies.rules.training import find_form
from asn_desktop.core.imports import NameKey, Resolution, Suggestion
from asn_desktop.core.values import fold_key

#: A word at least so similar (0–100) is offered as what was meant.
OFFERED = 60.0
OFFERS = 3


def resolve_forms(keys: Sequence[NameKey]) -> dict[NameKey, Resolution]:
    """What forms the words mean. A form has no record: its place in the table stands for it."""
    from rapidfuzz import fuzz, process

    codes = reference().forms.codes
    words = {
        (place, word): fold_key(word)
        for place, row in enumerate(reference().rows("training_forms"), 1)
        for word in (row["label"], *row["synonyms"])
    }
    resolved = {}
    for key in keys:
        code = find_form(key[0])
        if code is not None:
            resolved[key] = Resolution(codes.index(code) + 1)
            continue
        near = process.extract(
            fold_key(key[0]), words, scorer=fuzz.token_set_ratio, limit=9, score_cutoff=OFFERED
        )
        best: dict[int, float] = {}
        for _, score, (place, _word) in near:
            best.setdefault(place, score)
        resolved[key] = Resolution(
            None,
            tuple(
                Suggestion(place, reference().forms.label(codes[place - 1]), min(score, 99.0))
                for place, score in list(best.items())[:OFFERS]
            ),
        )
    return resolved


def form_of_id(place: int | None) -> str | None:
    """The form that stands for a place in the table."""
    codes = reference().forms.codes
    return codes[place - 1] if place and place <= len(codes) else None


def find_forms(text: str, limit: int) -> list[tuple[int, str, str]]:
    """Forms whose words hold the text, for a search box: place, word, nothing more."""
    wanted = fold_key(text)
    found = [
        (place, str(row["label"]), "")
        for place, row in enumerate(reference().rows("training_forms"), 1)
        if any(wanted in fold_key(word) for word in (row["label"], *row["synonyms"]))
    ]
    return found[:limit]
