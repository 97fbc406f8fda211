"""Work on one policy: its text from a file."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from asn_desktop import features
from asn_desktop.cli import receipts, stages
from asn_desktop.cli.console import answer, open_office, progress_of, tell
from asn_desktop.cli.lists import resolve_ids
from asn_desktop.core.errors import PersonError
from asn_desktop.core.translation import translate
from asn_desktop.database.engine import Database
from asn_desktop.policies.commands import texts
from asn_desktop.policies.queries import texts as queries
from asn_desktop.policies.rules.numbering import number
from asn_desktop.policies.rules.parts import parts
from asn_desktop.policies.rules.recognise import Recognised, recognise
from asn_desktop.policies.rules.text import TextForm
from asn_desktop.texts import read_text_file

#: Letters of a part that are shown.
_SHOWN = 80


def run(options: argparse.Namespace) -> int:
    """``policy ACTION ID …``"""
    with open_office(options) as database:
        (policy_id,) = resolve_ids(
            features.record_kind("policies").source(database), [options.policy]
        )
        return ACTIONS[options.action](options, database, policy_id)


def _text(options: argparse.Namespace, database: Database, policy_id: int) -> int:
    """``policy text ID FILE``: put the text of a file into the draft, or only look at it."""
    progress = progress_of(options)
    with database.read() as session:
        form = queries.form_of_next(session, policy_id)
        draft = queries.draft_of(session, policy_id)
        has_text = draft is not None and bool(queries.nodes(session, draft.id))
    if has_text and not (options.check or options.replace or options.append):
        raise PersonError(
            translate(
                "cli",
                "The draft has a text already. Say what is to happen to it: --replace or --append,"
                " or --check to look at the file only.",
            )
        )
    found = recognise(read_text_file(options.file, progress=progress), form)
    version = draft.number if draft else None
    if not options.check:
        if draft is None:
            version_id, _ = texts.new_draft(database, policy_id)
            with database.read() as session:
                draft = queries.version(session, version_id)
            version = draft.number
        texts.import_text(
            database,
            draft.id,
            found.nodes,
            file=Path(options.file).name,
            saved=draft.saved,
            append=options.append,
            progress=progress,
        )
        tell(options, translate("cli", "The text stands in version {number}.").format(
            number=version))  # fmt: skip
    answer(options, _as_json(options, policy_id, version, form, found), _lines(found))
    return 0


def _as_json(
    options: argparse.Namespace,
    policy_id: int,
    version: int | None,
    form: TextForm,
    found: Recognised,
) -> dict[str, Any]:
    index = number(found.nodes)
    return {
        "policy": policy_id,
        "version": version,
        "form": form.value,
        "file": str(options.file),
        "checked": options.check,
        "counts": dict(Counter(node.kind.value for node in found.nodes)),
        "nodes": [
            {
                "kind": node.kind.value,
                "level": node.level,
                "marker": index[node.identity].marker,
                "address": index[node.identity].address,
                "text": node.text,
            }
            for node in found.nodes
        ],
        "notes": [
            {
                "line": note.line,
                "words": note.words,
                "finding": note.finding.value,
                "sentence": note.sentence,
            }
            for note in found.notes
        ],
    }


def _lines(found: Recognised) -> Iterator[str]:
    """The parts by their numbers, each with its first words, then what to look at."""
    index = number(found.nodes)
    for head, inner in parts(found.nodes):
        words = head.text or next((node.text for node in inner if node.text), "")
        line = f"{index[head.identity].marker} {_short(words)}".strip()
        yield f"{'  ' * head.level}{line}"
    for note in found.notes:
        where = translate("cli", "Line {number}").format(number=note.line)
        yield f"{where}: {_short(note.words)} – {note.sentence}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


ACTIONS = {
    "text": _text,
    "receipts": receipts.key,
    "steps": stages.show,
    "step": stages.take,
    "take-back": stages.take_back,
    "enact": stages.enact,
    "adopt": stages.take_over,
    "repeal": stages.repeal,
}
