"""Makes the pictures of the manual anew: screens of a practice office and its printed papers.

    python packaging/manual_pictures.py [FOLDER]

Needs no display. The folder is ``resources/manual/pictures`` where none is named.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from asn_desktop import exchange, features
from asn_desktop.circulars.documents.letter import letter
from asn_desktop.circulars.sample import PEOPLE_NOTE, TITLE
from asn_desktop.circulars.screen.recipients import RecipientsTab
from asn_desktop.competencies.screen.competency_tab import CompetencyTab
from asn_desktop.competencies.screen.map import MapScreen
from asn_desktop.competencies.screen.training_tab import TrainingTab
from asn_desktop.core import translation
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.settings import Settings
from asn_desktop.database.engine import Database
from asn_desktop.declarations import PaperRequest
from asn_desktop.documents.writer import Document, Writer, make_pdf
from asn_desktop.founding import create_practice
from asn_desktop.policies.queries.texts import draft_of, in_force_of
from asn_desktop.policies.screen.comparison import open_comparison
from asn_desktop.policies.screen.editor import open_editor
from asn_desktop.policies.screen.stages import StagesTab
from asn_desktop.screens.record_screen import RecordScreen
from asn_desktop.screens.record_tab import RecordTab
from asn_desktop.shell.application import Application
from asn_desktop.shell.main_window import MainWindow

Tab = TypeVar("Tab", bound=RecordTab)

ROOT = Path(__file__).resolve().parents[1]
PEOPLE = 1_200
DRAFT = "Pengaturan Kerja Fleksibel Pegawai Aparatur Sipil Negara"
#: Gaps of the person in the pictures.
GAPS = 4
SIZE = (1366, 768)
#: Dots an inch of a paper in the manual, and the colours that a picture keeps.
RESOLUTION, COLOURS = 75, 96
#: Seconds that a screen gets to fill, and that it must have been still.
PATIENCE, STILL = 12.0, 0.6


def main(folder: Path) -> None:
    """Make all pictures."""
    translation.set_language("id")
    with (
        tempfile.TemporaryDirectory() as place,
        create_practice(Path(place, "latihan.asn"), people=PEOPLE) as database,
    ):
        papers(database, folder)
        window = Application(Settings(theme="light")).open_main_window(database)
        screens(window, folder)
        window._close()


def papers(database: Database, folder: Path) -> None:
    """The circular on F4 and on A4, a receipt sheet and the comparison."""
    circular = record(database, "circulars", "Pelaksanaan Peraturan Wali Kota")
    regulation = record(database, "policies", TITLE, title=TITLE)
    with database.read() as session:
        sent, text = in_force_of(session, circular), in_force_of(session, regulation)
    assert sent is not None and text is not None and sent.enacted_on is not None
    for size in ("F4", "A4"):
        request = PaperRequest(day=sent.enacted_on, paper=size)
        name = f"edaran-{size.lower()}"
        paper(letter(database, sent.id, request), folder, name, range(3))
    people = record(database, "distributions", note=PEOPLE_NOTE)
    profile = exchange.make_paper(
        database,
        features.paper("competency-profile"),
        PaperRequest(day=sent.enacted_on, ids=[assessed(database)]),
    )
    paper(profile, folder, "profil-kompetensi", range(1))
    for name, key, file in (
        ("receipt-sheets", people, "tanda-terima"),
        ("comparison", text.id, "matriks-perubahan"),
    ):
        request = PaperRequest(day=sent.enacted_on, ids=[key])
        made = exchange.make_paper(database, features.paper(name), request)
        paper(made, folder, file, range(1))


def paper(document: Document | Writer, folder: Path, name: str, pages: Sequence[int]) -> None:
    """These pages of a paper beside each other."""
    content, _ = make_pdf(document)
    with pypdfium2.PdfDocument(content) as pdf:
        shown = [pdf[page].render(scale=RESOLUTION / 72).to_pil() for page in pages]
    gap = 12
    width = sum(page.width for page in shown) + gap * (len(shown) + 1)
    whole = Image.new("RGB", (width, shown[0].height + 2 * gap), (208, 212, 218))
    left = gap
    for page in shown:
        whole.paste(page, (left, gap))
        left += page.width + gap
    keep(whole, folder / f"{name}.png")


def screens(window: MainWindow, folder: Path) -> None:
    """The screens that the manual speaks of."""
    database = window.database
    as_on_a_screen(window)
    regulation = record(database, "policies", TITLE, title=TITLE)
    policies = choose(window, "policies", regulation)
    tab_of(policies, StagesTab)
    grab(window, folder / "kebijakan.png")
    with database.read() as session:
        now = in_force_of(session, regulation)
    assert now is not None and now.based_on_id is not None
    before, version = now.based_on_id, now.id
    with database.read() as session:
        draft = draft_of(session, record(database, "policies", DRAFT, title=DRAFT))
    assert draft is not None
    writing = draft.id
    alone(lambda: open_editor(window.desk, writing, window), folder / "penyunting.png")
    alone(
        lambda: open_comparison(window.desk, before, version, window), folder / "perbandingan.png"
    )
    circular = record(database, "circulars", "Pelaksanaan Peraturan Wali Kota")
    circulars = choose(window, "circulars", circular)
    grab(window, folder / "surat-edaran.png")
    recipients = tab_of(circulars, RecipientsTab)
    settle()
    alone(lambda: recipients.key(2), folder / "catat-tanda-terima.png")
    of_competencies(window, folder)


def of_competencies(window: MainWindow, folder: Path) -> None:
    """The screens of competencies: dictionary, standards, a person, the map and its pages."""
    database = window.database
    choose(window, "competencies", record(database, "competencies", "Integritas"))
    grab(window, folder / "kompetensi.png")
    window.show_screen("required_levels")
    grab(window, folder / "standar-jabatan.png")
    person = assessed(database)
    people = choose(window, "employees", person)
    grab(window, folder / "pegawai.png")
    tab_of(people, CompetencyTab)
    grab(window, folder / "penilaian-pegawai.png")
    tab_of(people, TrainingTab)
    grab(window, folder / "riwayat-pelatihan.png")
    window.show_screen("competency_map")
    settle()
    shown = window.screen_named("competency_map")
    assert isinstance(shown, MapScreen)
    for page, file in (
        ("UnitsPage", "peta-kompetensi"),
        ("TalentPage", "kotak-talenta"),
        ("IndexPage", "ip-asn"),
        ("QualityPage", "mutu-data"),
    ):
        opened = shown.show_page(page)
        while not opened.ready:  # type: ignore[attr-defined]
            settle()
        grab(window, folder / f"{file}.png")


def assessed(database: Database) -> int:
    """Somebody with some open gaps, so that a chart has a shape."""
    source = features.record_kind("employees").source(database)
    place = [column.name for column in source.columns].index("open_gaps")
    ids = list(source.ids(ListQuery()))
    rows = source.rows(ids)
    return next(key for key in ids if rows[key][place] == GAPS)


def record(database: Database, kind: str, text: str = "", **values: object) -> int:
    """The first record that these words find and that shows these values."""
    source = features.record_kind(kind).source(database)
    names = [column.name for column in source.columns]
    for key, row in source.rows(source.ids(ListQuery(search=text))).items():
        if values.items() <= dict(zip(names, row, strict=True)).items():
            return key
    raise LookupError(f"{kind} {text} {values}")


def choose(window: MainWindow, name: str, key: int) -> RecordScreen:
    """A list with this record chosen."""
    window.show_screen(name)
    settle()
    shown = window.current_record_screen()
    assert shown is not None
    shown.open(key)
    settle()
    return shown


def tab_of(screen: RecordScreen, kind: type[Tab]) -> Tab:
    """A tab beside the record, brought to the front."""
    found = next(tab for _, tab in screen.tabs if isinstance(tab, kind))
    screen.page.detail.tabs.setCurrentWidget(found)
    settle()
    return found


def alone(show: Callable[[], object], path: Path) -> None:
    """The picture of a window that opens, and is closed again."""
    before = set(QApplication.topLevelWidgets())
    show()
    settle()
    opened = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    (shown,) = (one for one in opened if one not in before)
    if not isinstance(shown, QDialog) or shown.isMaximized():
        as_on_a_screen(shown)
    grab(shown, path)
    shown.close()
    settle()


def as_on_a_screen(window: QWidget) -> None:
    """In the size of a small office screen."""
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*SIZE)
    settle()


def grab(widget: QWidget, path: Path) -> None:
    """The picture of a window."""
    settle()
    passing = path.with_suffix(".whole.png")
    widget.grab().save(str(passing))
    with Image.open(BytesIO(passing.read_bytes())) as picture:
        keep(picture.convert("RGB"), path)
    passing.unlink()


def keep(picture: Image.Image, path: Path) -> None:
    """Save a picture with few colours: the manual comes with every program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def settle() -> None:
    """Let everything that is being read arrive and be painted."""
    end = time.monotonic() + PATIENCE
    quiet = time.monotonic() + STILL
    while time.monotonic() < min(end, quiet):
        QApplication.processEvents()
        time.sleep(0.02)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "manual" / "pictures")
