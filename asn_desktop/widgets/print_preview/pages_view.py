"""The pages of a document below each other, drawn when they come into view."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from asn_desktop.core.progress import Progress
from asn_desktop.core.translation import translate
from asn_desktop.widgets import messages, theme
from asn_desktop.widgets.jobs import Job, JobRunner
from asn_desktop.widgets.print_preview.printing import PageSource, as_image

#: Bytes of drawn pages that are kept; those in view are kept in any case.
_KEPT_BYTES = 96_000_000
_SMALLEST, _LARGEST = 0.25, 4.0
_STEP = 1.2
_GAP = theme.LARGE


class Zoom(Enum):
    """How the size of a page follows the window."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class PagesView(QAbstractScrollArea):
    """Shows the pages of a :class:`PageSource`. Pages are counted from 0."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._source: PageSource | None = None
        self._sizes: list[tuple[float, float]] = []
        self._tops: list[int] = []
        self._zoom = Zoom.WIDTH
        self._scale = 1.0  # device-independent pixels in a point
        self._page = 0
        self._images: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._wanted: dict[int, tuple[float, Job]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._name_page()

    # -- what is shown -----------------------------------------------------------------------

    def set_source(self, source: PageSource | None) -> None:
        """Show another document (None: nothing); the page in view stays where there is one."""
        self._forget()
        self._images.clear()
        self._source = source
        self._sizes = list(source.sizes) if source is not None else []
        page = min(self._page, max(0, len(self._sizes) - 1))
        self._arrange()
        self.go_to(page)
        self._name_page()
        self.viewport().update()

    @property
    def page_count(self) -> int:
        """The number of pages."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in view."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring a page to the upper edge."""
        if self._sizes:
            page = max(0, min(page, len(self._sizes) - 1))
            self.verticalScrollBar().setValue(self._tops[page] - _GAP // 2)
            self._set_page(page)

    @property
    def drawn_pages(self) -> frozenset[int]:
        """The pages whose picture is kept at the moment."""
        return frozenset(self._images)

    # -- zoom --------------------------------------------------------------------------------

    @property
    def zoom(self) -> Zoom:
        """How the size follows the window."""
        return self._zoom

    @property
    def factor(self) -> float:
        """The size on screen; 1 is the size on paper of a screen with 96 pixels an inch."""
        return self._scale * 72 / 96

    def set_zoom(self, zoom: Zoom, factor: float | None = None) -> None:
        """Fit the width, fit the page, or show at a factor. The page in view stays."""
        self._zoom = zoom
        if factor is not None:
            self._scale = max(_SMALLEST, min(factor, _LARGEST)) * 96 / 72
        page = self._page
        self._arrange()
        self.go_to(page)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(Zoom.FREE, self.factor * _STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(Zoom.FREE, self.factor / _STEP)

    # -- arrangement -------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Work out the scale, the place of every page and the reach of the scroll bars."""
        area = self.viewport().size()
        if not self._sizes:
            self._tops = []
            self.verticalScrollBar().setRange(0, 0)
            self.horizontalScrollBar().setRange(0, 0)
            return
        widest = max(width for width, _ in self._sizes)
        highest = max(height for _, height in self._sizes)
        if self._zoom is not Zoom.FREE:
            scale = max(1, area.width() - 2 * _GAP) / widest
            if self._zoom is Zoom.PAGE:
                scale = min(scale, max(1, area.height() - 2 * _GAP) / highest)
            self._scale = scale
        self._tops = []
        top = _GAP
        for _, height in self._sizes:
            self._tops.append(top)
            top += round(height * self._scale) + _GAP
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setPageStep(area.height())
        upright.setRange(0, max(0, top - area.height()))
        level.setPageStep(area.width())
        level.setRange(0, max(0, round(widest * self._scale) + 2 * _GAP - area.width()))
        self.zoom_changed.emit(self.factor)
        self.viewport().update()

    def _rectangle(self, page: int) -> QRect:
        """Where a page stands in the viewport."""
        width, height = (round(side * self._scale) for side in self._sizes[page])
        spare = self.viewport().width() - width
        left = spare // 2 if spare >= 2 * _GAP else _GAP - self.horizontalScrollBar().value()
        return QRect(
            QPoint(left, self._tops[page] - self.verticalScrollBar().value()), QSize(width, height)
        )

    def _visible(self) -> range:
        if not self._sizes:
            return range(0)
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(first, max(last, first + 1))

    def _scrolled(self) -> None:
        if self._sizes:
            middle = self.verticalScrollBar().value() + self.viewport().height() // 3
            self._set_page(max(0, bisect_right(self._tops, middle) - 1))
        self.viewport().update()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self._name_page()
            self.page_changed.emit(page)

    def _name_page(self) -> None:
        self.setAccessibleName(
            translate("widgets", "Page {page} of {count}").format(
                page=self._page + 1, count=max(1, len(self._sizes))
            )
        )

    # -- drawing -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = theme.colours()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(scheme.pressed))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        visible = self._visible()
        for page in visible:
            rectangle = self._rectangle(page)
            painter.fillRect(rectangle, Qt.GlobalColor.white)
            kept = self._images.get(page)
            if kept is not None and kept[0] == self._dpi():
                painter.drawImage(rectangle.topLeft(), kept[1])  # pixel by pixel: sharp
            elif kept is not None:
                painter.drawImage(rectangle, kept[1])
            painter.setPen(QColor(scheme.border))
            painter.drawRect(rectangle.adjusted(-1, -1, 0, 0))
        painter.end()
        self._request(visible)

    def _dpi(self) -> float:
        return 72 * self._scale * self.devicePixelRatioF()

    def _request(self, visible: range) -> None:
        """Ask for the pages in view that are missing or were drawn at another size."""
        source, dpi = self._source, self._dpi()
        if source is None:
            return
        for page, (size, job) in list(self._wanted.items()):
            if page not in visible or size != dpi:
                job.forget()
                del self._wanted[page]
        for page in visible:
            kept = self._images.get(page)
            if (kept is not None and kept[0] == dpi) or page in self._wanted:
                continue
            self._wanted[page] = (dpi, self._draw_later(source, page, dpi))

    def _draw_later(self, source: PageSource, page: int, dpi: float) -> Job:
        def draw(_progress: Progress) -> QImage:
            return as_image(source.render(page, dpi))

        def drawn(image: QImage) -> None:
            self._drawn(page, dpi, image)

        return self._runner.run(
            draw,
            title=translate("widgets", "Drawing the page"),
            on_done=drawn,
            on_error=self._failed,
            quiet=True,
        )

    def _drawn(self, page: int, dpi: float, image: QImage) -> None:
        self._wanted.pop(page, None)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._images[page] = (dpi, image)
        self._images.move_to_end(page)
        visible = self._visible()
        kept = sum(image.sizeInBytes() for _, image in self._images.values())
        for old in list(self._images):
            if kept <= _KEPT_BYTES:
                break
            if old not in visible:
                kept -= self._images.pop(old)[1].sizeInBytes()
        self.viewport().update()

    def _failed(self, error: BaseException) -> None:
        self._forget()
        self._source = None  # or every repaint would fail again
        messages.show_error(self, error)

    def _forget(self) -> None:
        for _, job in self._wanted.values():
            job.forget()
        self._wanted.clear()

    # -- keys and wheel ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self._page
        self._arrange()
        if self._zoom is not Zoom.FREE:
            self.go_to(page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = event.angleDelta().y()
            if step:
                (self.zoom_in if step > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        if key == Qt.Key.Key_PageDown:
            self.go_to(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self._page - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.page_count - 1)
        elif key == Qt.Key.Key_Down:
            upright.setValue(upright.value() + upright.singleStep())
        elif key == Qt.Key.Key_Up:
            upright.setValue(upright.value() - upright.singleStep())
        elif key == Qt.Key.Key_Space:
            upright.setValue(upright.value() + upright.pageStep() - _GAP)
        elif key == Qt.Key.Key_Right:
            level.setValue(level.value() + upright.singleStep())
        elif key == Qt.Key.Key_Left:
            level.setValue(level.value() - upright.singleStep())
        else:
            super().keyPressEvent(event)
            return
        event.accept()
