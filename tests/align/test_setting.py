"""Setting: what neighbours, rivals and the order of the links say of a pair."""

import pytest

from plandiff.align.setting import KINDS, Setting

FIVE = ["One.", "Two.", "Three.", "Four.", "Five."]


@pytest.fixture
def setting(draft):
    """Return the setting of a pair by its name; `links` are made, `likeness` is given."""

    def find(pair, likeness, links=(), olds=FIVE, news=FIVE):
        made = draft(olds, news, *links)
        found = Setting(made, {pair: -1.0} | likeness).of(*pair)
        return dict(zip(KINDS, found, strict=True))

    return find


def test_without_a_rival_the_margin_is_as_great_as_it_gets(setting) -> None:
    found = setting((1, 1), {(1, 1): 1.0})
    assert found["margin over the next rival, the smaller"] == 6
    assert found["margin over free rivals, the greater"] == 6


def test_a_rival_narrows_the_margin_on_its_side(setting) -> None:
    found = setting((1, 1), {(1, 1): 1.0, (1, 2): 0.5})
    assert found["margin over the next rival, the smaller"] == pytest.approx(0.5)
    assert found["margin over the next rival, the greater"] == 6


def test_a_rival_with_a_better_partner_is_not_free(setting) -> None:
    found = setting((1, 1), {(1, 1): 1.0, (1, 2): 0.5, (3, 2): 4.0})
    assert found["margin over the next rival, the smaller"] == pytest.approx(0.5)
    assert found["margin over free rivals, the smaller"] == 6


def test_linked_neighbours_speak_for_a_pair(setting) -> None:
    kind = "neighbours are linked"
    both = setting((1, 1), {}, [(0, 0), (2, 2), (3, 3)])
    one = setting((1, 1), {}, [(0, 0), (2, 3), (3, 4)])
    assert both[kind] > one[kind] > 0
    assert setting((1, 1), {})[kind] == 0


def test_what_is_missing_on_both_sides_counts_as_a_neighbour(setting) -> None:
    found = setting((0, 0), {}, [(1, 1), (2, 2)])
    assert found["neighbours are linked"] == pytest.approx(found["order kept"])


def test_a_neighbour_that_is_missing_on_one_side_alone_is_none(setting) -> None:
    kind, links = "neighbours are linked", [(1, 1), (2, 2)]
    last = setting((3, 3), {}, links, FIVE, FIVE[:4])
    assert last[kind] == setting((3, 3), {}, links, FIVE[:4], FIVE)[kind]
    assert last[kind] == pytest.approx(last["order kept"] / 2)


def test_a_place_is_expected_from_the_nearest_links(setting) -> None:
    links = [(0, 0), (1, 1), (4, 4)]
    kind = "near the expected place"
    assert setting((2, 2), {}, links)[kind] > setting((2, 3), {}, links)[kind] > 0


def test_clauses_between_the_same_links_belong_together(setting) -> None:
    links = [(0, 0), (2, 2), (4, 4)]
    inside, across = setting((1, 1), {}, links), setting((1, 3), {}, links)
    kind = "between the same neighbours"
    assert inside[kind] == pytest.approx(inside["order kept"])
    assert across[kind] == 0


def test_alone_there_they_do_so_more(setting) -> None:
    kind = "alone between the same neighbours"
    alone = setting((1, 1), {}, [(0, 0), (2, 2)])
    among = setting((1, 1), {}, [(0, 0), (3, 3)])
    assert alone[kind] > among[kind] > 0


def test_where_order_was_not_kept_the_place_says_nothing(setting) -> None:
    kept = setting((4, 4), {}, [(0, 0), (1, 1), (2, 2), (3, 3)])
    broken = setting((4, 4), {}, [(0, 3), (1, 2), (2, 1), (3, 0)])
    assert kept["order kept"] > 0.6
    assert broken["order kept"] < 0.02
    assert broken["near the expected place"] < 0.02


def test_few_links_say_little_of_the_order(setting) -> None:
    one = setting((4, 4), {}, [(0, 0)])["order kept"]
    three = setting((4, 4), {}, [(0, 0), (1, 1), (2, 2)])["order kept"]
    assert one == pytest.approx(1 / 3)
    assert three == pytest.approx(3 / 5)


def test_pairs_that_are_each_others_best_stand_in_for_links(setting) -> None:
    found = setting((2, 2), {(1, 1): 3.0, (3, 3): 3.0, (2, 2): -1.0})
    assert found["neighbours are linked"] == pytest.approx(found["order kept"])
    assert found["order kept"] > 0


def test_below_parents_that_are_not_linked_the_place_says_nothing(setting) -> None:
    olds = [{"text": "A.", "clauses": ["One.", "Two.", "Three."]}]
    news = [{"text": "B.", "clauses": ["One.", "Two.", "Three."]}]
    links = [(1, 1), (3, 3)]
    apart = setting((2, 2), {}, links, olds, news)
    assert apart["neighbours are linked"] == apart["near the expected place"] == 0
    below = setting((2, 2), {}, [(0, 0), *links], olds, news)
    assert below["neighbours are linked"] > 0


def test_likeness_is_told_apart_by_how_well_order_was_kept(setting) -> None:
    found = setting((1, 1), {(1, 1): 2.0}, [(0, 0), (2, 2)])
    kept = found["likeness, as far as order was kept"]
    lost = found["likeness, as far as it was not"]
    assert kept + lost == pytest.approx(2.0)
    assert kept == pytest.approx(2.0 * found["order kept"])
