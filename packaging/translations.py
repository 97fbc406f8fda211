"""Collect the program's sentences into Qt Linguist files and read them back.

Qt's ``lupdate`` finds ``translate("context", "text")`` in Python but not our ``noop``, and writes
line numbers that change with every edit; this module reads the Python syntax tree and the Designer
forms instead and keeps ``resources/translations/*.ts`` in the order of the sources. Translators
use Qt Linguist on the same files as ever.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

#: Functions whose two literal arguments are a context and a sentence.
MARKERS = {"translate", "noop"}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\d|%n")


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence: ``state`` is "" (translated), "unfinished", or "vanished" from the sources."""

    context: str
    source: str
    comment: str = ""
    translation: str = ""
    state: str = "unfinished"
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What a translation is looked up by."""
        return self.context, self.source, self.comment

    @property
    def of_qt(self) -> bool:
        """Whether Qt itself says it (QDialogButtonBox …), and no source of ours."""
        return re.match(r"Q[A-Z]", self.context) is not None


def collect(root: Path) -> list[Message]:
    """Every sentence of the program, once, in the order of files and lines.

    Raises ``ValueError`` naming the place where a sentence is put together at run time, because
    no translation could ever be found for it.
    """
    found: dict[tuple[str, str, str], Message] = {}
    sources = [*sorted((root / "asn_desktop").rglob("*.py")), *sorted((root / "ui").glob("*.ui"))]
    for path in sources:
        if "_generated" in path.parts:
            continue
        name = path.relative_to(root).as_posix()
        reader = _form_messages if path.suffix == ".ui" else _python_messages
        for message in reader(path, name):
            known = found.get(message.key, message)
            files = known.files if name in known.files else (*known.files, name)
            found[message.key] = replace(known, files=files)
    return list(found.values())


def _python_messages(path: Path, name: str) -> Iterator[Message]:
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=name)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        function = call.func
        called = function.attr if isinstance(function, ast.Attribute) else ""
        called = function.id if isinstance(function, ast.Name) else called
        if called not in MARKERS or len(call.args) < 2:  # context and text
            continue
        context, text = call.args[0], call.args[1]
        if isinstance(text, ast.JoinedStr | ast.BinOp):
            raise ValueError(f"{name}:{call.lineno}: write the sentence as one literal string")
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
                raise ValueError(f"{name}:{call.lineno}: write the context as a literal string")
            yield Message(context.value, text.value, files=(name,))


def _form_messages(path: Path, name: str) -> Iterator[Message]:
    form = ET.parse(path).getroot()
    context = form.findtext("class", default=path.stem)
    for node in form.iter("string"):
        if node.text and node.get("notr") != "true":
            yield Message(context, node.text, node.get("comment", ""), files=(name,))


def read(path: Path) -> list[Message]:
    """The messages of a Linguist file."""
    messages: list[Message] = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", default="")
        for node in context.iter("message"):
            translation = node.find("translation")
            messages.append(
                Message(
                    context=name,
                    source=node.findtext("source", default=""),
                    comment=node.findtext("comment", default=""),
                    translation=(translation.text or "") if translation is not None else "",
                    state=translation.get("type", "") if translation is not None else "unfinished",
                    files=tuple(place.get("filename", "") for place in node.iter("location")),
                )
            )
    return messages


def write(path: Path, messages: list[Message], language: str) -> None:
    """Write a Linguist file, contexts in alphabetical order."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in sorted(messages, key=lambda message: message.context):
        context = contexts.get(message.context)
        if context is None:
            context = contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = message.context
        node = ET.SubElement(context, "message")
        for file in message.files:
            ET.SubElement(node, "location", filename=file)
        ET.SubElement(node, "source").text = message.source
        if message.comment:
            ET.SubElement(node, "comment").text = message.comment
        translation = ET.SubElement(node, "translation")
        translation.text = message.translation
        if message.state:
            translation.set("type", message.state)
    ET.indent(root, "  ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def merge(known: list[Message], found: list[Message]) -> list[Message]:
    """``found`` with its earlier translations; what vanished keeps its translation in case."""
    earlier = {message.key: message for message in known}
    merged = [message for message in known if message.of_qt]
    for message in found:
        old = earlier.get(message.key)
        if old is None or not old.translation:
            merged.append(message)
        else:
            state = "" if old.state == "vanished" else old.state
            merged.append(replace(message, translation=old.translation, state=state))
    kept = {message.key for message in merged}
    merged += [
        replace(message, state="vanished", files=())
        for message in known
        if message.key not in kept and message.translation
    ]
    return merged


def update(root: Path) -> str:
    """Bring every Linguist file up to date with the sources; return a line on each."""
    found = collect(root)
    lines = []
    for path in sorted((root / "resources" / "translations").glob("*.ts")):
        messages = merge(read(path), found)
        write(path, messages, path.stem)
        missing = len(untranslated(messages))
        lines.append(f"{path.name}: {len(found)} sentences, {missing} without a translation")
    return "\n".join(lines)


def untranslated(messages: list[Message]) -> list[Message]:
    """The messages that still read as English."""
    return [
        message
        for message in messages
        if message.state != "vanished"
        and (message.state == "unfinished" or not message.translation)
    ]


def mismatched(messages: list[Message]) -> list[Message]:
    """The translations whose ``{placeholders}`` are not those of their source."""
    return [
        message
        for message in messages
        if message.translation
        and message.state != "vanished"
        and sorted(PLACEHOLDER.findall(message.source))
        != sorted(PLACEHOLDER.findall(message.translation))
    ]


def catalogue(messages: list[Message]) -> dict[str, dict[str, str]]:
    """{context: {source: translation}} for ``core.translation``; Qt's own contexts stay out."""
    contexts: dict[str, dict[str, str]] = {}
    for message in messages:
        if message.translation and message.state != "vanished" and not message.of_qt:
            contexts.setdefault(message.context, {})[message.source] = message.translation
    return contexts
