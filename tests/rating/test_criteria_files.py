"""Files of criteria: what is wrong with one is told by place and reason, and nothing is half understood."""

import copy
import json

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.criteria.criteria import FOLDER, load_criteria, shipped_criteria

SHIPPED = json.loads((FOLDER / "industrial_accidents.json").read_text(encoding="utf-8"))


def changed(change):
    """Return the shipped file with `change` made to it."""
    content = copy.deepcopy(SHIPPED)
    change(content)
    return content


def refusal(path):
    with pytest.raises(DataProblem) as found:
        load_criteria(path)
    return str(found.value)


WRONG = [
    (lambda c: c.pop("air"), "the whole file: 'air' is missing"),
    (lambda c: c.pop("categories"), "the whole file: 'categories' is missing"),
    (lambda c: c.update(radius=15), "radius: is not known here"),
    (lambda c: c["air"].update(within_km=0), "air.within_km: must be greater than 0, not 0"),
    (lambda c: c["air"].update(within_km="15"), "air.within_km: must be number, not '15'"),
    (lambda c: c["air"].update(within_km=1e60), "air.within_km: must be 0, or between"),
    (lambda c: c["air"].update(map_error_km=-1), "air.map_error_km: must be at least 0, not -1"),
    (lambda c: c["air"].pop("verified"), "air: 'verified' is missing"),
    (lambda c: c["water"].update(source=""), "water.source: must not be empty"),
    (lambda c: c["flow_time"].update(used="yes"), "flow_time.used: must be boolean, not 'yes'"),
    (lambda c: c["flow_time"].update(days=-2), "flow_time.days: must be greater than 0, not -2"),
    (lambda c: c["parties"][0].update(country="KAZ"), "parties[0].country: 'KAZ' does not match"),
    (lambda c: c["parties"][1].update(country="KZ"), "parties[1].country: 'KZ' stands twice"),
    (lambda c: c.update(categories=[]), "categories: must have at least 1 entries, not 0"),
    (lambda c: c["categories"][1].update(category="toxic"), "categories[3].category: 'toxic' stands twice"),
    (
        lambda c: c["categories"][0].update(ways=["ground"]),
        "categories[0].ways[0]: must be one of air, water",
    ),
    (lambda c: c["categories"][0].update(ways=[]), "categories[0].ways: must have at least 1 entries"),
    (lambda c: c["categories"][0].pop("statements"), "categories[0]: needs either 'statements' or 'cas'"),
    (
        lambda c: c["categories"][0].update(cas=["74-90-8"]),
        "categories[0]: needs either 'statements' or 'cas'",
    ),
    (
        lambda c: c["categories"][0].update(statements=["H999"]),
        "categories[0].statements[0]: 'H999' is no H-statement",
    ),
    (
        lambda c: c["categories"][0].update(statements=["H360"]),
        "categories[0].statements[0]: 'H360' is not exact: write H360F",
    ),
    (
        lambda c: c["categories"][1].update(statements=["H220"]),
        "categories[1].statements[0]: 'H220' belongs to flammable_gases already",
    ),
    (
        lambda c: c["categories"][8].update(cas=["74-90-9"]),
        "categories[8].cas[0]: '74-90-9' is no CAS number: its check digit is wrong",
    ),
    (lambda c: c["categories"][0].update(limits=[]), "categories[0].limits: must have at least 1 entries"),
    (
        lambda c: c["categories"][0]["limits"][0].update(tonnes=200),
        "categories[0].limits[0].tonnes: must be array, not 200",
    ),
    (
        lambda c: c["categories"][0]["limits"][0].update(tonnes=[500, 200]),
        "categories[0].limits[0].tonnes: the lower quantity 500 is above the higher 200",
    ),
    (
        lambda c: c["categories"][0]["limits"][0].update(tonnes=[-1, 200]),
        "categories[0].limits[0].tonnes[0]: must be at least 0, not -1",
    ),
    (
        lambda c: c["categories"][0]["limits"][1].update(of="before_2015"),
        "categories[0].limits[1].of: 'before_2015' stands twice",
    ),
    (lambda c: c["categories"][0]["label"].pop("en"), "categories[0].label: 'en' is missing"),
    (
        lambda c: c["notification"]["items"][0].update(fields=["phone"]),
        "notification.items[0].fields[0]: 'phone' is neither a field of the inventory nor one of position",
    ),
    (
        lambda c: c["notification"]["items"][1].update(item=1),
        "notification.items[1].item: 1 stands twice",
    ),
    (lambda c: c["notification"].update(items=[]), "notification.items: must have at least 1 entries"),
]


@pytest.mark.parametrize(("change", "said"), WRONG, ids=[said[:60] for _, said in WRONG])
def test_a_wrong_file_is_told_by_place_and_reason(save, change, said):
    path = save(changed(change))
    message = refusal(path)
    assert f"Criteria {path} cannot be used:" in message
    assert said in message
    assert message.endswith("Correct the file, or copy the shipped one anew.")


def test_everything_wrong_is_told_at_once(save):
    def change(content):
        content["air"]["within_km"] = 0
        content["flow_time"]["days"] = 0

    message = refusal(save(changed(change)))
    assert "air.within_km" in message
    assert "flow_time.days" in message


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "not valid JSON"), ("[]", "must be object"), ('{"air": NaN}', "NaN is no number")],
)
def test_what_is_no_such_file_at_all(tmp_path, content, said):
    path = tmp_path / "критерии.json"
    path.write_text(content, encoding="utf-8")
    assert said in refusal(path)


def test_a_file_that_is_not_there(tmp_path):
    assert "check the path" in refusal(tmp_path / "none.json")


def test_a_copy_of_the_shipped_file_is_the_same(save):
    assert load_criteria(save(SHIPPED)) == shipped_criteria()


def test_another_number_is_another_digest(save):
    other = load_criteria(save(changed(lambda c: c["air"].update(within_km=10))))
    assert other.within_km == 10
    assert other.digest != shipped_criteria().digest
    assert load_criteria(save(SHIPPED), flow_days=2).digest != shipped_criteria().digest


def test_a_file_all_of_which_was_compared_says_so(save):
    def compared(content):
        for part in ("air", "water"):
            content[part]["verified"] = True
        for category in content["categories"]:
            category["ways_verified"] = category["members_verified"] = True
            category["limits"] = [each | {"verified": True} for each in category["limits"]]

    assert load_criteria(save(changed(compared))).statement().endswith(", verified")
    half = changed(compared)
    half["categories"][0]["members_verified"] = False
    assert not load_criteria(save(half)).verified
    # flow time takes part once it is used
    used = changed(compared)
    used["flow_time"]["used"] = True
    assert load_criteria(save(used)).statement("ru").endswith(", проверено не полностью")
