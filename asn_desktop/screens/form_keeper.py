"""What is typed into a form is safe: from other people's changes, and from a crash.

A record that somebody else changed is never overwritten unseen: the person compares and chooses.
What is being typed is kept as a draft in the office until it is saved or thrown away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from asn_desktop.core.errors import ChangedMeanwhile, OfficeError, RemovedMeanwhile
from asn_desktop.core.fields import FieldKind, value_text
from asn_desktop.core.translation import translate
from asn_desktop.database.drafts import Draft
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.draft_book import Entry
from asn_desktop.screens.open_record import OpenRecord, Touches, read_touches
from asn_desktop.widgets import messages
from asn_desktop.widgets.compare import CompareDialog, Difference, differences
from asn_desktop.widgets.form import RecordForm, Typed

#: Milliseconds without a key after which what is typed is kept; and after which it is tried again.
PAUSE, RETRY = 1000, 15_000
NEW = 0


class FormKeeper(QObject):
    """Stands beside one :class:`RecordForm`.

    ``screen`` names the form among the drafts, ``kind`` its records in the history; ``read`` reads
    a record again, in a background thread. The screen tells which record is :meth:`opened` and that
    saving has :meth:`failed`, and saves with :attr:`version`.
    """

    #: the form stands on this newer reading of its record now (``OpenRecord``)
    renewed = Signal(object)
    #: the record was removed by somebody else; what is typed is saved as a new one
    made_new = Signal()
    #: what was typed was not stored: the person stays with this record
    stayed = Signal()
    #: nothing is typed any more, and the record is newer than what the form shows
    outdated = Signal()

    def __init__(
        self,
        desk: Desk,
        form: RecordForm,
        screen: str,
        kind: str,
        read: Callable[[int], OpenRecord | None],
    ) -> None:
        super().__init__(form)
        self._desk, self._form = desk, form
        self._screen, self._kind, self._read = screen, kind, read
        #: the record in the form (``NEW``: a new one), and the version of it that was read
        self.record: int | None = None
        self.version: int | None = None
        self._title = ""
        self._entry: Entry | None = None
        self._expected: Draft | None = None
        self._base: dict[str, Typed] | None = None  # a draft was typed over this
        self._waiting: Draft | None = None  # the draft that is being compared
        self._offered = False
        self._newer = False
        self._merging = False
        self._error: OfficeError | None = None  # why saving led to the comparison
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._keep)
        form.edited.connect(lambda: self._pause.start(PAUSE))
        form.dirty_changed.connect(self._dirty_changed)
        desk.drafts.changed.connect(self._offer)
        desk.drafts.failed.connect(self._not_kept)

    # which record

    def opened(self, record: int | None, version: int | None, title: str) -> None:
        """The form shows this record now (``NEW``: a new one, None: nothing), as it is stored."""
        self.record, self.version, self._title = record, version, title
        self._base, self._newer, self._offered = None, False, False
        self._form.news.clear()
        draft = self._expected
        if draft is not None and record == max(draft.record, NEW):
            self.go_on_with(draft)
        else:
            self._offer()

    # changes of other people

    def failed(self, error: OfficeError) -> None:
        """Saving failed. Where somebody else was faster, the person compares and chooses."""
        if isinstance(error, ChangedMeanwhile | RemovedMeanwhile) and self.record:
            self._compare(error)
        else:
            self._form.failed(error)
            self.stayed.emit()

    def look(self) -> None:
        """Somebody has changed the record while one types: say so at once."""
        self._read_again(self._tell_news)

    def _read_again(self, then: Callable[[OpenRecord | None, Touches], None]) -> None:
        record = self.record
        if not record:
            return
        known = record

        def work(_progress: object) -> tuple[OpenRecord | None, Touches]:
            found = self._read(known)
            return found, read_touches(self._desk.database, self._kind, known)

        def done(outcome: tuple[OpenRecord | None, Touches]) -> None:
            if self.record == known:  # else the person has gone on
                then(*outcome)

        def failed(error: BaseException) -> None:
            if isinstance(error, OfficeError):
                self._form.failed(error)
            else:
                self._stay()
                messages.show_error(self._form, error)

        self._desk.runner.run(work, title="", on_done=done, on_error=failed, owner=self, quiet=True)

    def _differences(self, found: OpenRecord, touches: Touches) -> list[Difference]:
        form = self._form
        opened = self._base if self._base is not None else form.opened()
        stored = form.standing(found.values, found.texts)
        return differences(form.labels(), opened, stored, form.typed(), touches.by())

    def _tell_news(self, found: OpenRecord | None, touches: Touches) -> None:
        if not self._form.isEnabled() or not self._form.is_dirty:
            return  # being saved, which tells more, or saved
        if found is None:
            self._say_removed(touches)
        elif found.version != self.version:
            if any(one.theirs != one.opened for one in self._differences(found, touches)):
                self._say_changed(touches)
            elif self._base is None:  # no field of the form is other than it was
                self.version = found.version
                self.renewed.emit(found)

    def _stay(self) -> None:
        self._form.resume()
        self.stayed.emit()

    def _say_changed(self, touches: Touches) -> None:
        self._newer = True
        compare = (translate("screens", "Compare"), lambda: self._compare(None))
        self._form.news.say(_changed_words(touches), "warning", (compare,))

    def _say_removed(self, touches: Touches) -> None:
        self._newer = True
        last = touches.last
        if last is not None and last.who:
            words = translate(
                "screens",
                "{who} removed this record ({when}). What you typed is still here.",
            ).format(who=last.who, when=last.moment)
        else:
            words = translate(
                "screens", "This record was removed meanwhile. What you typed is still here."
            )
        again = (translate("screens", "Save as a new record"), self._save_as_new)
        self._form.news.say(words, "warning", (again,))

    def _compare(self, error: OfficeError | None) -> None:
        """Read the record again and show what differs; ``error`` is what saving has met."""
        self._error = error
        self._form.setEnabled(False)  # nothing is typed into what is being compared
        self._read_again(self._show_differences)

    def _show_differences(self, found: OpenRecord | None, touches: Touches) -> None:
        if found is None:
            self._stay()
            self._say_removed(touches)
            return
        if self._error is not None and found.version == self.version:
            self._form.failed(self._error)  # it was not this record that had changed
            self.stayed.emit()
            return
        rows = self._differences(found, touches)
        untouched = all(one.theirs == one.opened for one in rows)
        if not rows or (self._error is not None and untouched):  # nothing to choose from
            self._merge(found, {one.name: one.mine for one in rows})
            return
        if not self._form.isVisible():  # locked, or another screen is shown
            self._stay()
            self._say_changed(touches)
            return
        values = {one.name: one.mine for one in rows}
        dialog = CompareDialog(_changed_words(touches), rows, self._form)
        dialog.chosen.connect(
            lambda mine: self._merge(found, {name: values[name] for name in mine})
        )
        dialog.theirs_wanted.connect(lambda: self._merge(found, {}))
        dialog.rejected.connect(lambda: self._back(found, touches))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, found: OpenRecord, kept: Mapping[str, Typed]) -> None:
        """Put the form on the record as it is stored now; over it, and saved, what is kept."""
        self._decide()
        self._form.setEnabled(True)
        self.version, self._title = found.version, found.title
        self._base, self._newer = None, False
        self._form.news.clear()
        self._merging = True
        self._form.load(found.values, found.texts)
        self.renewed.emit(found)
        self._form.type_in(kept)
        self._merging = False
        if self._form.is_dirty:
            self._form.save()
        else:
            self._dirty_changed(False)
            self._form.saved(found.values, found.texts)
            messages.tell(
                self._form, translate("screens", "The data as it is stored now is kept."), "info"
            )

    def _back(self, found: OpenRecord, touches: Touches) -> None:
        """Nothing was chosen: what is typed stays, and so does the question."""
        self._stay()
        if self._base is None:
            self._say_changed(touches)
        else:  # the draft waits on
            self._base = self._waiting = None
            self.version = found.version
            self._form.load(found.values, found.texts)

    def _save_as_new(self) -> None:
        standing = {**self._form.opened(), **self._form.typed()}
        self._start_new(standing)
        self._form.save()

    def _start_new(self, standing: Mapping[str, Typed]) -> None:
        self._merging = True
        self.made_new.emit()
        self.record, self.version, self._base = NEW, None, None
        self._form.news.clear()
        self._form.load({})
        self._form.type_in({name: typed for name, typed in standing.items() if typed.text})
        self._merging = False

    # drafts

    def _dirty_changed(self, dirty: bool) -> None:
        if dirty or self._merging:
            return
        self._pause.stop()
        entry, self._entry = self._entry, None
        if entry is not None:
            self._put_away(entry)
        if self._newer:
            self._newer = False
            self._form.news.clear()
            self.outdated.emit()
        self._offer()

    def _put_away(self, entry: Entry) -> None:
        older = self._desk.drafts.waiting_for(entry.screen, entry.record or NEW)
        if older is not None and older.record == entry.record:  # nobody has decided about it yet
            self._desk.drafts.keep(entry, older.version, older.title, older.content)
        else:
            self._desk.drafts.drop(entry)

    def _keep(self) -> None:
        if not self._form.is_dirty or self.record is None:
            return
        typed, opened = self._form.typed(), self._base or self._form.opened()
        version = self.version
        if self._entry is None:
            self._entry = Entry(self._screen, self.record or None)
        older = self._desk.drafts.waiting_for(self._screen, self.record) if self.record else None
        if older is not None:  # typing does not decide about an earlier draft
            before_opened, before_typed = _from_content(older.content)
            opened, typed = {**opened, **before_opened}, {**before_typed, **typed}
            version = older.version
        name = typed.get("name")
        title = f"{self._title}: {name.text}" if not self.record and name else self._title
        self._desk.drafts.keep(self._entry, version, title, _to_content(opened, typed))

    def _not_kept(self, error: BaseException, first: bool) -> None:
        if not self._form.is_dirty:
            return
        self._pause.start(RETRY)
        if first and self._form.isVisible():
            words = translate(
                "screens",
                "What you type cannot be kept safe from a crash at present. Go on, and save soon.",
            )
            reason = f" {error}" if isinstance(error, OfficeError) else ""
            messages.tell(self._form, words + reason, "warning")

    def _offer(self) -> None:
        """Offer what an earlier session left of the record that is shown."""
        if self.record is None or self._form.is_dirty:
            return
        draft = self._desk.drafts.waiting_for(self._screen, self.record)
        if draft is None:
            if self._offered:
                self._offered = False
                self._form.news.clear()
            return
        self._offered = True
        self._form.news.say(
            draft_words(draft),
            "info",
            (
                (translate("screens", "Continue"), lambda: self.go_on_with(draft)),
                (translate("screens", "Throw away"), lambda: self._throw_away(draft)),
            ),
        )

    def _throw_away(self, draft: Draft) -> None:
        self._desk.drafts.throw_away(draft)

    def expect(self, draft: Draft) -> None:
        """Go on with this draft as soon as its record is opened."""
        self._expected = draft

    def go_on_with(self, draft: Draft) -> None:
        """Type the draft into the form of its record; compare, where that changed since."""
        self._expected, self._offered = None, False
        self._form.news.clear()
        opened, typed = _from_content(draft.content)
        typed |= self._form.typed()
        if draft.record <= NEW or draft.version == self.version:
            self._entry = self._desk.drafts.take(draft)
            self._form.type_in(typed)
            self._form.focus_first()
            return
        self._base, self._waiting, self.version = opened, draft, draft.version
        self._form.type_in(typed)
        self._compare(None)

    def _decide(self) -> None:
        """The draft that was being compared is used up."""
        draft, self._waiting = self._waiting, None
        if draft is not None:
            self._entry = self._desk.drafts.take(draft)

    def missed(self, record: int, open_new: Callable[[], None]) -> None:
        """The record is gone. Where its draft was to be gone on with, all that stood in the form
        becomes a new one."""
        draft, self._expected = self._expected, None
        if draft is None or draft.record != record:
            return
        open_new()
        opened, typed = _from_content(draft.content)
        self._entry = self._desk.drafts.take(draft)
        self._start_new({**opened, **typed})
        self._form.news.say(
            translate(
                "screens",
                "The record of this draft was removed meanwhile. Saving it makes a new record.",
            ),
            "warning",
        )


def draft_words(draft: Draft) -> str:
    """When which draft was typed."""
    return translate("screens", "There is unsaved work from {when}: {title}").format(
        when=value_text(FieldKind.DATE, draft.at.astimezone().replace(tzinfo=None)),
        title=draft.title,
    )


def _changed_words(touches: Touches) -> str:
    last = touches.last
    if last is not None and last.who:
        words = translate("screens", "{who} changed this record ({when}) after you had opened it.")
        return words.format(who=last.who, when=last.moment)
    return translate("screens", "This record was changed after you had opened it.")


def _to_content(opened: Mapping[str, Typed], typed: Mapping[str, Typed]) -> dict[str, Any]:
    parts = {"opened": opened, "typed": typed}
    return {
        part: {name: [one.text, one.value] for name, one in texts.items()}
        for part, texts in parts.items()
    }


def _from_content(content: Mapping[str, Any]) -> tuple[dict[str, Typed], dict[str, Typed]]:
    opened, typed = (
        {name: Typed(text, value) for name, (text, value) in content.get(part, {}).items()}
        for part in ("opened", "typed")
    )
    return opened, typed
