"""What is typed into a text is safe: kept as a draft about a second after the last key, saved as
one step, and never written over what somebody else has saved meanwhile.

The same promises as ``screens.form_keeper`` makes for forms.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.core.errors import ChangedMeanwhile, OfficeError, RemovedMeanwhile
from asn_desktop.core.progress import Progress
from asn_desktop.core.results import Changed
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.policies.commands import texts as commands
from asn_desktop.policies.queries import styles
from asn_desktop.policies.queries import texts as queries
from asn_desktop.policies.rules.text import Node, node_from_json, node_to_json
from asn_desktop.policies.screen.editor import DRAFTS
from asn_desktop.policies.screen.editor.merging import merged
from asn_desktop.policies.screen.editor.sheet import Sheet
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.draft_book import Entry
from asn_desktop.screens.form_keeper import PAUSE, RETRY, draft_words
from asn_desktop.widgets import messages


@dataclass(frozen=True, slots=True)
class Stored:
    """A text as it is stored."""

    version: queries.Version
    nodes: tuple[Node, ...]
    section_style: str = "1"


def read_stored(desk: Desk, version_id: int) -> Stored | None:
    """The text of a version; None where it is gone."""
    with desk.database.read() as session:
        try:
            found = queries.version(session, version_id)
        except RemovedMeanwhile:
            return None
        style = styles.section_style(session, found.policy_id)
        return Stored(found, queries.nodes(session, version_id), style)


class TextKeeper(QObject):
    """Stands beside one :class:`Sheet`."""

    #: how it stands with saving: "saved", "typed", "kept", "saving"
    state_changed = Signal(str)
    #: what was typed is stored now, or was thrown away
    settled = Signal()

    def __init__(
        self, desk: Desk, sheet: Sheet, stored: Stored, title: str, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._sheet, self._window = desk, sheet, window
        self._stored, self._title = stored, title
        #: says what is news about the text
        self.news = messages.Banner()
        self._entry: Entry | None = None
        self._saving = False
        self._after: Callable[[], None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep)
        sheet.contentsChanged.connect(self._typed)
        sheet.modificationChanged.connect(self._modified)
        desk.drafts.changed.connect(self.offer)
        desk.drafts.failed.connect(self._not_kept)
        desk.changed.connect(self._look)

    @property
    def version_id(self) -> int:
        """Which version is written on."""
        return self._stored.version.id

    @property
    def writable(self) -> bool:
        """Whether the stored version is a draft."""
        return self._stored.version.is_draft

    @property
    def dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._sheet.isModified()

    # -- drafts ------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._sheet.isModified() and self._sheet.complete:
            self._pause.start(PAUSE)

    def _modified(self, modified: bool) -> None:
        if modified:
            self.state_changed.emit("typed")
        elif self._sheet.complete and not self._saving:
            self._forget()
            self.state_changed.emit("saved")

    def keep(self) -> None:
        """Keep what is typed now as a draft of the office."""
        self._pause.stop()
        if not self.dirty:
            return
        if self._entry is None:
            self._entry = Entry(DRAFTS, self.version_id)
        content: dict[str, Any] = {"nodes": [node_to_json(node) for node in self._sheet.nodes]}
        self._desk.drafts.keep(self._entry, self._stored.version.saved, self._title, content)
        self.state_changed.emit("kept")

    def _forget(self) -> None:
        self._pause.stop()
        entry, self._entry = self._entry, None
        if entry is not None:
            self._desk.drafts.drop(entry)

    def _not_kept(self, error: BaseException, first: bool) -> None:
        if not self.dirty:
            return
        self._pause.start(RETRY)
        if first:
            words = translate(
                "screens",
                "What you type cannot be kept safe from a crash at present. Go on, and save soon.",
            )
            reason = f" {error}" if isinstance(error, OfficeError) else ""
            messages.tell(self._window, words + reason, "warning")

    def offer(self) -> None:
        """Offer what an earlier session left of this text."""
        draft = self._desk.drafts.waiting_for(DRAFTS, self.version_id)
        if draft is None or self.dirty or not self.writable:
            return
        self.news.say(
            draft_words(draft),
            "info",
            (
                (translate("screens", "Continue"), lambda: self.go_on_with(draft)),
                (translate("screens", "Throw away"), lambda: self._throw_away(draft)),
            ),
        )

    def _throw_away(self, draft: Draft) -> None:
        self.news.clear()
        self._desk.drafts.throw_away(draft)

    def go_on_with(self, draft: Draft) -> None:
        """The draft in the window, as a step that can be undone. Where the text was saved since,
        that is said, and saving compares."""
        self.news.clear()
        nodes = [node_from_json(stored) for stored in draft.content.get("nodes", ())]
        older = draft.version is not None and draft.version != self._stored.version.saved
        self._entry = self._desk.drafts.take(draft)
        self._sheet.apply(nodes)
        if older:
            self._say_news(
                translate(
                    "policies",
                    "The text was saved after this draft was typed. Compare before you save.",
                ),
                self._stored,
            )

    # -- saving ------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Store the text as one step; ``then`` is called when it is stored."""
        if self._saving:
            self._after = then or self._after
            return
        if not self.dirty:
            if then is not None:
                then()
            return
        self._saving, self._after = True, then
        self._pause.stop()
        self.state_changed.emit("saving")
        nodes, typed = self._sheet.text(), self._sheet.revision()
        saved, version_id = self._stored.version.saved, self.version_id
        desk, style = self._desk, self._sheet.section_style

        def operation(progress: Progress) -> tuple[Stored | None, Changed]:
            changed = commands.save_text(
                desk.database,
                version_id,
                nodes,
                saved=saved,
                broken=True,
                section_style=style,
                progress=progress,
            )
            return read_stored(desk, version_id), changed

        desk.operate(
            self._window,
            translate("policies", "Saving the text"),
            operation,
            done=lambda stored: self._saved(stored, typed),
            failed=self._failed,
            told=translate("policies", "The text is saved."),
        )

    def _saved(self, stored: Stored | None, typed: int) -> None:
        self._saving = False
        if stored is not None:
            self._stored = stored
        if self._sheet.revision() == typed:
            self._sheet.setModified(False)
            self._forget()
            self.news.clear()
            self.state_changed.emit("saved")
        else:  # typed on while it was saved
            self._pause.start(PAUSE)
            self.state_changed.emit("typed")
        after, self._after = self._after, None
        self.settled.emit()
        if after is not None:
            after()

    def _failed(self, error: OfficeError) -> None:
        self._saving, self._after = False, None
        self._pause.start(PAUSE)
        self.state_changed.emit("typed")
        if isinstance(error, ChangedMeanwhile | RemovedMeanwhile):
            self._read_again(ask=True)
        else:
            words = translate("policies", "{reason} What you typed is still here.")
            self.news.say(words.format(reason=error), "error")

    # -- what others save --------------------------------------------------------------------

    def _look(self, changed: Changed) -> None:
        if not self._saving and changed.ids.keys() & {"policy_versions", "policy_nodes"}:
            self._read_again(ask=False)

    def _read_again(self, *, ask: bool) -> None:
        desk, version_id = self._desk, self.version_id

        def done(stored: Stored | None) -> None:
            if stored is None:
                self._say_removed()
            elif stored.version.state != self._stored.version.state:
                self._say_closed(stored)
            elif stored.version.saved != self._stored.version.saved or ask:
                self._meet(stored, ask=ask)
            else:
                self._take_reasons(stored)

        desk.runner.run(
            lambda _progress: read_stored(desk, version_id),
            title="",
            on_done=done,
            owner=self,
            quiet=True,
        )

    def _meet(self, stored: Stored, *, ask: bool) -> None:
        if not self.dirty:
            self._stored = stored
            self._sheet.fill(stored.nodes)
        elif ask and self._window.isVisible():
            self._ask(stored)
        else:
            self._say_news(_changed_words(), stored)

    def _take_reasons(self, stored: Stored) -> None:
        """Reasons that were written beside the text (in the comparison) belong to it."""
        was = {node.identity: node.reason for node in self._stored.nodes}
        now = {node.identity: node.reason for node in stored.nodes}
        self._stored = stored
        nodes = [
            replace(node, reason=now[node.identity])
            if now.get(node.identity, node.reason) != was.get(node.identity, node.reason)
            else node
            for node in self._sheet.nodes
        ]
        if nodes != self._sheet.nodes:
            dirty = self.dirty
            self._sheet.apply(nodes)
            self._sheet.setModified(dirty)

    def _say_news(self, words: str, stored: Stored) -> None:
        compare = (translate("screens", "Compare"), lambda: self._ask(stored))
        self.news.say(words, "warning", (compare,))

    def _say_removed(self) -> None:
        self.news.say(
            translate(
                "policies",
                "This version was removed meanwhile. What you typed is still here: copy it before "
                "you close the window.",
            ),
            "error",
        )

    def _say_closed(self, stored: Stored) -> None:
        """It came into force, or was retired, while one wrote on it."""
        self._stored = stored
        if not self.dirty:
            self._sheet.fill(stored.nodes)
        self.news.say(
            translate(
                "policies",
                "This version was enacted meanwhile and can no longer be changed. What you typed "
                "is still here: copy it into a new draft.",
            ),
            "warning",
        )
        self.settled.emit()

    def _ask(self, stored: Stored) -> None:
        """Both texts, and what is to become of them."""
        both = merged(self._stored.nodes, stored.nodes, self._sheet.text())
        detail = translate(
            "policies",
            "Merging takes over what the other person changed and keeps what you typed.",
        )
        if both.both:
            more = translate(
                "policies", "In {count} parts both of you changed the words: there yours stand."
            )
            detail += "\n" + more.format(count=len(both.both))
        choices = (
            messages.Choice("merge", translate("policies", "Merge and save"), "primary"),
            messages.Choice("look", translate("policies", "Look at the differences")),
            messages.Choice("theirs", translate("policies", "Take the saved text")),
            messages.Choice("back", translate("policies", "Back")),
        )
        match messages.ask(self._window, _changed_words(), choices, detail=detail):
            case "merge":
                self._take(stored, both.nodes)
                self.save()
            case "theirs":
                self._take(stored, stored.nodes)
                self._sheet.setModified(False)
                self._forget()
                messages.tell(
                    self._window,
                    translate("policies", "The saved text is shown. Ctrl+Z brings yours back."),
                    "info",
                )
            case "look":
                self._say_news(_changed_words(), stored)
                self._show_differences(stored)
            case _:
                self._say_news(_changed_words(), stored)

    def _take(self, stored: Stored, nodes: Sequence[Node]) -> None:
        self.news.clear()
        self._stored = stored
        self._sheet.apply(nodes)

    def _show_differences(self, stored: Stored) -> None:
        from asn_desktop.policies.screen.comparison import compare_texts

        compare_texts(
            self._desk,
            stored.nodes,
            self._sheet.text(),
            (translate("policies", "As saved"), translate("policies", "As you typed it")),
            self._window,
        )

    # -- leaving -----------------------------------------------------------------------------

    def leave(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the window may go: nothing is typed, or it was decided about."""
        if not self.dirty:
            then()
            return
        match messages.ask_about_changes(self._window):
            case "save":
                self.save(then)
            case "discard":
                self._forget()
                self._sheet.setModified(False)
                then()

    def flush(self) -> None:
        """The program is closing without a question: what is typed waits for the next time."""
        self.keep()


def _changed_words() -> str:
    return translate("policies", "Somebody else has saved this text after you had opened it.")
