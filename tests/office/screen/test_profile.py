"""Name, letterhead and numbering on the office's screen."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.database.engine import Database
from asn_desktop.office.commands import save_logo, save_profile
from asn_desktop.office.screen.office import OfficeScreen
from asn_desktop.screens.desk import Desk
from asn_desktop.screens.files import FileDialogs
from tests.office.screen.steps import drop, idle, profile, type_into
from tests.screens.comparing import comparing


def test_the_stored_office_is_shown(screen: OfficeScreen, practice: Database) -> None:
    """The form holds the stored data and nothing counts as changed."""
    values = screen.profile.form.values()
    stored = profile(practice)
    assert {name: values[name] for name in ("name", "city", "paper", "number_digits")} == {
        "name": stored.name,
        "city": stored.city,
        "paper": "F4",
        "number_digits": 1,
    }
    assert not screen.profile.form.is_dirty and not screen.officials.form.is_dirty


def test_saving_and_undoing(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """What is typed is stored with Ctrl+S as one step, and undoing it changes the form back."""
    before = profile(practice)
    box = screen.profile.form.editor("city")
    type_into(qtbot, box, "Kota Baru")
    qtbot.keyClick(box, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not screen.profile.form.is_dirty)
    assert profile(practice) == replace(before, city="Kota Baru", version=before.version + 1)
    desk.undo(screen)
    qtbot.waitUntil(lambda: screen.profile.form.values()["city"] == before.city)
    assert profile(practice).city == before.city


def test_the_example_number_follows(qtbot: QtBot, screen: OfficeScreen) -> None:
    """The example below the pattern shows the number as it would be written."""
    type_into(qtbot, screen.profile.form.editor("number_digits"), "4")
    assert screen.profile.example() == "800.2.1/0012/BKPSDM/2026"
    type_into(qtbot, screen.profile.form.editor("number_pattern"), "{security}/{serial}/{year}")
    assert screen.profile.example() == "B/0012/2026"


def test_a_part_is_inserted(qtbot: QtBot, screen: OfficeScreen) -> None:
    """A part chosen from the menu stands where the cursor was, and counts as typed."""
    box = screen.profile.form.editor("number_pattern")
    type_into(qtbot, box, "{serial}/")
    menu = screen.profile.insert_button.menu()
    action = next(one for one in menu.actions() if "{month_roman}" in one.text())
    action.trigger()
    assert screen.profile.form.values()["number_pattern"] == "{serial}/{month_roman}"
    assert screen.profile.form.is_dirty


def test_a_wrong_pattern_is_refused(qtbot: QtBot, screen: OfficeScreen, practice: Database) -> None:
    """A pattern with an unknown part is explained beside its box and not saved."""
    before = profile(practice)
    type_into(qtbot, screen.profile.form.editor("number_pattern"), "{serial}/{tahun}")
    screen.profile.form.save()
    assert "{tahun}" in screen.profile.form.note("number_pattern")
    assert profile(practice) == before


def test_a_required_box_says_it_once(qtbot: QtBot, screen: OfficeScreen) -> None:
    """An emptied name is complained of once, in its own words."""
    box = screen.profile.form.editor("name")
    type_into(qtbot, box, " ")
    assert isinstance(box, QLineEdit)
    box.clear()
    screen.profile.form.editor("city").setFocus()
    assert [one.field for one in screen.profile.form.problems()] == ["name"]


def test_a_dropped_logo_is_stored(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database, tmp_path: Path
) -> None:
    """A picture that is dropped becomes the logo at once; what is typed meanwhile stays and can
    be saved."""
    picture = tmp_path / "lambang.jpg"
    Image.new("RGB", (900, 900), "darkgreen").save(picture)
    type_into(qtbot, screen.profile.form.editor("short_name"), "BKD")
    drop(screen, picture)
    idle(qtbot, desk)
    with Image.open(io.BytesIO(profile(practice).logo or b"")) as stored:
        assert stored.size == (600, 600)
    assert screen.profile.form.is_dirty
    screen.profile.form.save()
    qtbot.waitUntil(lambda: not screen.profile.form.is_dirty)
    assert profile(practice).short_name == "BKD"


def test_a_broken_logo_is_explained(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database, tmp_path: Path
) -> None:
    """A file that is no picture is explained below the logo, which stays as it was."""
    before = profile(practice)
    broken = tmp_path / "rusak.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 50)
    drop(screen, broken)
    idle(qtbot, desk)
    assert screen.profile.logo.note.isVisible()
    assert profile(practice) == before


def test_removing_the_logo(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """The logo can be removed, and undoing brings it back on the screen too."""
    qtbot.mouseClick(screen.profile.logo.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not screen.profile.logo.remove_button.isEnabled())
    assert profile(practice).logo is None
    idle(qtbot, desk)
    desk.undo(screen)
    qtbot.waitUntil(screen.profile.logo.remove_button.isEnabled)
    assert profile(practice).logo


def test_undoing_a_logo_while_typing(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """A logo that changes elsewhere does not keep what is typed here from being saved."""
    type_into(qtbot, screen.profile.form.editor("city"), "Kota Baru")
    save_logo(practice, None)
    qtbot.waitUntil(lambda: screen.profile.stored.logo is None)
    screen.profile.form.save()
    qtbot.waitUntil(lambda: not screen.profile.form.is_dirty)
    assert profile(practice).city == "Kota Baru"


def test_changed_by_somebody_else(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """Where somebody else changed the office meanwhile, saving compares; going back keeps what is
    typed, and discarding shows the office as it now is."""
    type_into(qtbot, screen.profile.form.editor("city"), "Kota Saya")
    save_profile(practice, {"city": "Kota Anda"})
    screen.profile.form.save()
    comparing(qtbot, screen.profile.form).back_button.click()
    qtbot.waitUntil(screen.profile.form.isEnabled)
    assert profile(practice).city == "Kota Anda"
    assert screen.profile.form.values()["city"] == "Kota Saya"
    screen.profile.form.discard()
    qtbot.waitUntil(lambda: screen.profile.form.values()["city"] == "Kota Anda")


def test_both_change_the_office(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database
) -> None:
    """Who is typing hears at once that somebody else changed the office; after the choice both
    changes are stored, and the letter shows them."""
    form = screen.profile.form
    type_into(qtbot, form.editor("city"), "Kota Saya")
    save_profile(practice, {"short_name": "BKD"})
    qtbot.waitUntil(lambda: bool(form.news.text()))
    form.save()
    dialog = comparing(qtbot, form)
    dialog.save()
    qtbot.waitUntil(lambda: not form.is_dirty and form.isEnabled())
    stored = profile(practice)
    assert (stored.city, stored.short_name) == ("Kota Saya", "BKD")
    assert screen.profile.typed() == stored
    assert not form.news.text()


def test_choosing_a_logo(
    qtbot: QtBot, screen: OfficeScreen, desk: Desk, practice: Database, tmp_path: Path
) -> None:
    """The picture that is chosen in the dialog becomes the logo; turning back changes nothing."""
    before = profile(practice)
    answers: list[Path | None] = [None, tmp_path / "lambang.png"]
    Image.new("RGB", (50, 60), "gold").save(tmp_path / "lambang.png")

    class Files(FileDialogs):
        def open(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
            assert "*.png" in kinds
            return answers.pop(0)

    desk.files = Files()
    button = screen.profile.logo.choose_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    idle(qtbot, desk)
    assert profile(practice) == before
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    idle(qtbot, desk)
    with Image.open(io.BytesIO(profile(practice).logo or b"")) as stored:
        assert stored.size == (50, 60)
