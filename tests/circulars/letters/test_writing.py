"""A circular is begun from a template, names the version and the articles it explains, and is
flagged when that version is replaced; in a file and on a server."""

from __future__ import annotations

import datetime as dt

import pytest

from asn_desktop.circulars.commands.letters import reserve_for, save_letter
from asn_desktop.circulars.commands.templates import (
    give_first_templates,
    remove_template,
    save_template,
)
from asn_desktop.circulars.queries import letter_lists, letters
from asn_desktop.circulars.queries.templates import Template, shipped, templates
from asn_desktop.circulars.rules.letters import Flag, addressee_lines
from asn_desktop.circulars.rules.placeholders import PLACEHOLDERS, articles_in_words, fill, unknown
from asn_desktop.core.errors import ChangedMeanwhile, PersonError, RightError
from asn_desktop.core.listing import ListQuery
from asn_desktop.core.prose import Run
from asn_desktop.database.history import undo
from asn_desktop.database.rights import Actor
from asn_desktop.office.queries import numbers
from asn_desktop.office.rules.numbers import NumberState
from asn_desktop.policies.commands.register import save_policy
from asn_desktop.policies.commands.removing import remove_policies
from asn_desktop.policies.queries.register import related
from asn_desktop.policies.rules.text import Node, NodeKind
from tests.circulars.letters.desk import TITLE, TODAY, Desk


def test_a_circular_is_made_from_a_template_in_one_step(desk: Desk) -> None:
    """Policy, letter and text come together and go together with one undo."""
    before = len(letter_lists.circulars(desk.database).ids(ListQuery()))
    policy = desk.begin()
    letter = desk.letter(policy)
    assert (
        letter.title
        == f"Penjelasan Pelaksanaan Peraturan Wali Kota Nomor 12 Tahun 2026 tentang {TITLE}"
    )
    assert letter.addressees.splitlines()[0] == "Para Kepala Perangkat Daerah"
    assert letter.place == "Kota Contoh"
    said = " ".join(node.text for node in desk.nodes(policy))
    assert "Pasal 2 dan Pasal 5" in said
    assert (
        f"Peraturan Wali Kota Nomor 12 Tahun 2026 tentang {TITLE} pada tanggal 1 Oktober 2026"
        in said
    )
    assert "{" not in said
    found = [node.kind for node in desk.nodes(policy) if node.kind is NodeKind.SECTION]
    assert len(found) == 6
    again = desk.save(policy, closing="Demikian.")
    undo(desk.database, again.operation_id)
    undo(desk.database, again.operation_id - 1)
    assert len(letter_lists.circulars(desk.database).ids(ListQuery())) == before


def test_every_template_of_the_program_can_be_used(desk: Desk) -> None:
    """All placeholders are known, and what is filled in is a whole text."""
    for template in shipped():
        assert not unknown([template.title, template.closing, *(n.text for n in template.body)])
        policy = desk.begin(template.name)
        words = " ".join(node.text for node in desk.nodes(policy))
        assert "{" not in words
        assert "…" not in words


def test_templates_come_once(desk: Desk) -> None:
    """A template that the office has removed does not come back."""
    gone = desk.templates["Disiplin dan kode etik pegawai"]
    remove_template(desk.database, gone)
    assert give_first_templates(desk.database) is None
    with desk.database.read() as session:
        assert gone not in [each.id for each in templates(session)]


def test_an_unknown_placeholder_is_refused_with_the_known_ones(desk: Desk) -> None:
    """What nothing stands for would be printed as it is."""
    body = (Node("a", NodeKind.TEXT, (Run("Berdasarkan {peraturan} dan {kebijakan}"),)),)
    with pytest.raises(PersonError) as refused:
        save_template(desk.database, Template("Baru", body=body))
    assert "{peraturan}" in str(refused.value)
    assert "{kebijakan}" in str(refused.value)


def test_templates_have_names_of_their_own(desk: Desk) -> None:
    """No name, or one that another has, is refused; one that a circular uses is not removed."""
    for name in ("  ", "Surat edaran Wali Kota"):
        with pytest.raises(PersonError):
            save_template(desk.database, Template(name))
    desk.begin("Surat edaran Wali Kota")
    with pytest.raises(PersonError, match="letterhead"):
        remove_template(desk.database, desk.templates["Surat edaran Wali Kota"])


def test_a_placeholder_without_a_value_shows_that_something_is_missing() -> None:
    """Other braces are just letters."""
    assert fill("{kota}: {kebijakan} {x} {}", {"kota": "Kota Contoh"}) == "Kota Contoh: … {x} {}"
    assert set(PLACEHOLDERS) >= {"kantor", "kota", "kebijakan", "nomor_kebijakan", "tentang",
                                 "pasal", "tanggal"}  # fmt: skip


def test_articles_are_told_as_a_clerk_writes_them() -> None:
    """One, two, several, or all of it."""
    assert articles_in_words([]) == "seluruh ketentuan"
    assert articles_in_words(["Pasal 1", "Pasal 2"]) == "Pasal 1 dan Pasal 2"
    assert articles_in_words(["Pasal 1", "Pasal 2", "Pasal 7"]) == "Pasal 1, Pasal 2, dan Pasal 7"
    assert addressee_lines("Para Camat\n\nPara Lurah", "Tempat") == [
        "1. Para Camat", "2. Para Lurah", "di", "Tempat"]  # fmt: skip
    assert addressee_lines("Para Camat", "") == ["Para Camat"]


def test_letters_and_signs_stay_what_they_are(desk: Desk) -> None:
    """A subject and addressees with <b>, & and an emoji are kept as typed."""
    policy = desk.begin("", title="Rapat <b>R&D</b> 🎉")
    desk.save(policy, addressees="Tim <i>A&B</i> 🎉")
    assert desk.letter(policy).title == "Rapat <b>R&D</b> 🎉"
    assert desk.letter(policy).addressees == "Tim <i>A&B</i> 🎉"


def test_a_wrong_letter_is_refused(desk: Desk) -> None:
    """Each wrong value with a sentence, and nothing of it is kept."""
    policy = desk.begin()
    for wrong in (
        {"title": " "},
        {"urgency": "besok"},
        {"security": "X"},
        {"section_style": "9"},
        {"addressees": "Para Kepala " * 60},
        {"explains": ["pasal99"]},
    ):
        with pytest.raises(PersonError):
            desk.save(policy, closing="Tidak boleh tersimpan", **wrong)
        assert desk.letter(policy).closing != "Tidak boleh tersimpan"


def test_a_date_before_the_policy_is_refused(desk: Desk) -> None:
    """A circular explains what is enacted already; the sentence names both days."""
    policy = desk.begin()
    with pytest.raises(PersonError) as refused:
        desk.save(policy, letter_date=dt.date(2026, 9, 30))
    assert "30 September 2026" in str(refused.value)
    assert "1 Oktober 2026" in str(refused.value)
    desk.save(policy, letter_date=dt.date(2026, 10, 1))


def test_two_who_change_one_letter_are_told(desk: Desk) -> None:
    """Nobody overwrites what another has saved, neither in the letter nor in the register."""
    policy = desk.begin()
    read = desk.letter(policy).version
    desk.save(policy, title="Judul baru")
    with pytest.raises(ChangedMeanwhile):
        save_letter(desk.database, policy, {"closing": "x"}, version=read, today=TODAY)


def test_a_circular_is_flagged_when_its_version_is_replaced(desk: Desk) -> None:
    """In the list, by a filter, and from the side of the policy."""
    policy = desk.begin()
    source = letter_lists.circulars(desk.database)
    place = [column.name for column in source.columns].index("flag")
    assert source.rows([policy])[policy][place] is None
    with desk.database.read() as session:
        (seen,) = letters.explaining(session, desk.regulation)
    assert (seen.flag, seen.articles) == (Flag.CURRENT, ("Pasal 2", "Pasal 5"))
    desk.replace()
    assert source.rows([policy])[policy][place] == "Explains a replaced version"
    assert list(source.ids(ListQuery(filters={"flag": ("replaced",)}))) == [policy]
    assert not list(source.ids(ListQuery(filters={"flag": ("repealed", "draft")})))
    with desk.database.read() as session:
        (seen,) = letters.explaining(session, desk.regulation)
        found = letters.explained(session, desk.explained)
    assert seen.flag is Flag.REPLACED
    assert found is not None
    assert found.flag is Flag.REPLACED


def test_the_relation_shows_from_both_sides(desk: Desk) -> None:
    """The register tells that the circular carries the regulation out, and follows the choice."""
    policy = desk.begin()
    with desk.database.read() as session:
        here, there = related(session, policy), related(session, desk.regulation)
    assert [(each.kind, each.backward, each.other_id) for each in here] == [
        ("implements", False, desk.regulation)
    ]
    assert [(each.backward, each.other_id) for each in there] == [(True, policy)]
    desk.save(policy, explains_version_id=None, explains=[])
    with desk.database.read() as session:
        assert related(session, policy) == []


def test_a_dropped_circular_gives_its_number_back_as_cancelled(desk: Desk) -> None:
    """The number stays in the book with the reason; undo brings both back."""
    policy = desk.begin()
    number, _ = reserve_for(desk.database, policy, day=TODAY)
    assert desk.letter(policy).reserved == number
    changed = remove_policies(desk.database, [policy])
    with desk.database.read() as session:
        kept = numbers.holder(session, number, 2026)
    assert kept is not None
    assert kept.state is NumberState.CANCELLED
    assert kept.reason
    undo(desk.database, changed.operation_id)
    assert desk.letter(policy).reserved == number


def test_reserving_again_cancels_the_number_before(desk: Desk) -> None:
    """A circular has one number; the other is explained in the book."""
    policy = desk.begin()
    first, _ = reserve_for(desk.database, policy, day=TODAY)
    second, _ = reserve_for(desk.database, policy, day=TODAY)
    with desk.database.read() as session:
        states = [numbers.holder(session, each, 2026) for each in (first, second)]
    assert [each.state for each in states if each] == [NumberState.CANCELLED, NumberState.RESERVED]


def test_a_policy_that_is_explained_is_not_removed_under_its_circular(desk: Desk) -> None:
    """Also a circular that only the register knows shows in the list and can get its letter."""
    known, _ = save_policy(desk.database, {"kind": "circular", "title": "Lama"}, today=TODAY)
    assert known in list(letter_lists.circulars(desk.database).ids(ListQuery()))
    assert desk.letter(known).id == 0
    desk.save(known, addressees="Para Camat")
    assert desk.letter(known).addressees == "Para Camat"
    desk.begin()
    with pytest.raises(PersonError):
        remove_policies(desk.database, [desk.regulation])


def test_who_works_for_some_units_leaves_circulars_as_they_are(desk: Desk) -> None:
    """They hold for the whole office; reading stays."""
    policy = desk.begin()
    desk.database.actor = Actor("Budi", "budi", frozenset({"policies.write"}), frozenset({1}))
    with pytest.raises(RightError):
        desk.save(policy, closing="Lain")
    with pytest.raises(RightError):
        save_template(desk.database, Template("Milik unit"))
    assert desk.letter(policy).title


def test_a_reader_gets_no_templates_made(desk: Desk) -> None:
    """Nothing is written for whoever may only read."""
    desk.database.actor = Actor("Sari", "sari", frozenset())
    assert give_first_templates(desk.database) is None
    with pytest.raises(RightError):
        desk.begin()


@pytest.mark.parametrize("stray", ["\x00", "\ud83d"])
def test_stray_signs_in_a_pasted_letter_do_not_stop_the_work(desk: Desk, stray: str) -> None:
    """What a server cannot keep is left out in a file too, and the rest of the words stays."""
    policy = desk.begin()
    words = f"Para{stray} Camat\nLurah"
    desk.save(policy, title=f"Judul{stray}", addressees=words, closing=words, copies_to=words)
    letter = desk.letter(policy)
    assert letter.title == "Judul"
    assert letter.addressees.replace("\ufffd", "") == "Para Camat\nLurah"
    assert desk.database.check() == []
