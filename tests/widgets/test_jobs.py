"""Work in the background: outcomes, cancel, progress, and the window that goes on meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asn_desktop.core.errors import PersonError, WorldError
from asn_desktop.core.progress import Progress
from asn_desktop.widgets import jobs
from asn_desktop.widgets.jobs import Job, JobBar, JobRunner
from asn_desktop.widgets.messages import answered_by
from tests.widgets.answers import Answers


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_result_arrives_on_main_thread(runner: JobRunner, qtbot: QtBot) -> None:
    """The work happens elsewhere, its result arrives on the main thread."""
    seen: list[tuple[str, bool]] = []

    def work(progress: Progress) -> str:
        return threading.current_thread().name

    def done(name: str) -> None:
        seen.append((name, threading.current_thread() is threading.main_thread()))

    runner.run(work, title="x", on_done=done)
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("job")
    assert seen[0][1]


def test_failure_goes_through_the_one_door(runner: JobRunner, qtbot: QtBot) -> None:
    """A job that fails without a handler of its own says so in its sentence."""

    def work(progress: Progress) -> None:
        raise PersonError("Pilih unit dulu.")

    answers = Answers()
    with answered_by(answers):
        runner.run(work, title="x", on_done=lambda _none: None)
        qtbot.waitUntil(lambda: bool(answers.shown))
    assert answers.shown == [("warning", "Pilih unit dulu.")]
    assert runner.jobs() == []


def test_fault_of_ours_is_a_crash_not_a_sentence(runner: JobRunner, qtbot: QtBot) -> None:
    """An error that is not for people reaches the crash dialog, even one that is no Exception."""

    class Panic(BaseException):
        pass

    def work(progress: Progress) -> None:
        raise Panic

    answers = Answers()
    with answered_by(answers):
        runner.run(work, title="x", on_done=lambda _none: None)
        qtbot.waitUntil(lambda: bool(answers.crashes))
    assert isinstance(answers.crashes[0], Panic)
    assert answers.shown == []


def test_cancel_takes_effect_at_the_next_report(runner: JobRunner, qtbot: QtBot) -> None:
    """A cancelled job stops at its next report and tells nobody that it is done."""
    begun, go = threading.Event(), threading.Event()
    outcome: list[str] = []
    steps: list[int] = []

    def work(progress: Progress) -> None:
        steps.append(1)
        begun.set()
        go.wait(5)
        progress(1, 2)
        steps.append(2)

    job = runner.run(
        work,
        title="x",
        on_done=lambda _none: outcome.append("done"),
        on_cancel=lambda: outcome.append("cancelled"),
    )
    assert begun.wait(5)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == ["cancelled"]
    assert steps == [1]


def test_work_that_was_finished_counts_despite_a_late_cancel(
    runner: JobRunner, qtbot: QtBot
) -> None:
    """A cancel after the last report changes nothing: what is done is reported as done."""
    begun, go = threading.Event(), threading.Event()
    outcome: list[str] = []

    def work(progress: Progress) -> str:
        begun.set()
        go.wait(5)
        return "saved"

    job = runner.run(
        work,
        title="x",
        on_done=outcome.append,
        on_cancel=lambda: outcome.append("cancelled"),
    )
    assert begun.wait(5)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == ["saved"]


def test_forgotten_job_stays_silent(runner: JobRunner, qtbot: QtBot) -> None:
    """Nothing more is heard of a job that was forgotten, not even its failure."""
    go = threading.Event()
    heard: list[object] = []

    def work(progress: Progress) -> None:
        go.wait(5)
        raise ValueError

    job = runner.run(
        work, title="x", on_done=heard.append, on_error=heard.append, on_cancel=heard.clear
    )
    job.forget()
    with qtbot.waitSignal(runner.ended):
        go.set()
    assert heard == []


def test_nothing_is_delivered_to_what_is_gone(runner: JobRunner, qtbot: QtBot) -> None:
    """A job whose page was closed meanwhile ends in silence."""
    go = threading.Event()
    heard: list[object] = []
    owner = QWidget()
    runner.run(lambda progress: go.wait(5), title="x", on_done=heard.append, owner=owner)
    shiboken6.delete(owner)
    with qtbot.waitSignal(runner.ended):
        go.set()
    assert heard == []


def test_progress_is_thinned(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten thousand reports in three seconds of the job's clock reach the window about thirty
    times."""
    clock = iter(1000 + step * 3 / 10_000 for step in range(10_001))
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    reports: list[int] = []
    runner.progressed.connect(lambda job, done, total, label: reports.append(done))

    def work(progress: Progress) -> None:
        for step in range(10_000):
            progress(step, 10_000)

    with qtbot.waitSignal(runner.ended):
        runner.run(work, title="x", on_done=lambda _none: None)
    assert 25 <= len(reports) <= 31
    assert reports == sorted(reports)


def test_patience_delivers_before_run_returns(runner: JobRunner) -> None:
    """A job that is done within the patience has delivered when ``run`` returns, and only once."""
    got: list[int] = []
    job = runner.run(lambda progress: 7, title="x", on_done=got.append, quiet=True, patience=5)
    assert got == [7]
    assert job.delivered


def test_reads_do_not_wait_behind_imports(runner: JobRunner, qtbot: QtBot) -> None:
    """A quiet read is answered while long jobs hold all workers."""
    go = threading.Event()
    for _ in range(5):
        runner.run(lambda progress: go.wait(5), title="x", on_done=lambda _ok: None)
    got: list[int] = []
    runner.run(lambda progress: 1, title="x", on_done=got.append, quiet=True)
    qtbot.waitUntil(lambda: bool(got))
    assert len(runner.jobs()) == 5
    go.set()
    qtbot.waitUntil(lambda: not runner.jobs())


def test_bar_shows_a_long_job_and_stops_it(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar appears only when a job lasts, says how far it is, and its button stops the job."""
    monkeypatch.setattr(jobs, "SHOW_AFTER", 20)
    bar = JobBar(runner)
    qtbot.addWidget(bar)
    reported, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress(6200, 10_000, "Impor")
        reported.set()
        while True:
            stopped.wait(0.01)
            progress(6200, 10_000, "Impor")

    cancelled: list[bool] = []
    job: Job = runner.run(
        work, title="x", on_done=lambda _n: None, on_cancel=lambda: cancelled.append(True)
    )
    assert not bar.isVisible()
    assert reported.wait(5)
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: "6.200" in bar._label.text())
    assert "10.000" in bar._label.text()
    assert bar._bar.value() == 620
    bar._cancel.click()
    assert job.stopping
    assert not bar._cancel.isEnabled()
    qtbot.waitUntil(lambda: bool(cancelled))
    assert not bar.isVisible()


def test_a_bar_may_end_before_its_runner(runner: JobRunner, qtbot: QtBot) -> None:
    """A closed preview takes its bar with it, and later jobs of the window run as ever."""
    bar = JobBar(runner)
    shiboken6.delete(bar)
    got: list[int] = []
    runner.run(lambda _progress: 1, title="x", on_done=got.append)
    qtbot.waitUntil(lambda: got == [1])


def test_close_ends_everything(qtbot: QtBot) -> None:
    """Closing the runner stops its jobs, waits for their threads and delivers nothing."""
    runner = JobRunner()
    heard: list[object] = []
    begun, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress(0, 0)
                ended.wait(0.001)
        finally:
            ended.set()

    runner.run(work, title="x", on_done=heard.append, on_cancel=lambda: heard.append("c"))
    assert begun.wait(5)
    runner.close()
    assert ended.is_set()
    QCoreApplication.processEvents()
    assert heard == []
    assert runner.run(lambda _progress: 1, title="", on_done=heard.append).stopping
    QCoreApplication.processEvents()
    assert heard == []


def test_a_failure_is_told_only_after_the_call_returns(qtbot: QtBot) -> None:
    """A job that fails at once must not open a box inside whatever started it."""
    runner = JobRunner()
    told: list[BaseException] = []

    def fail(_progress: Progress) -> None:
        raise WorldError("Rusak.")

    runner.run(
        fail, title="", on_done=lambda _: None, on_error=told.append, quiet=True, patience=0.09
    )
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    runner.close()
