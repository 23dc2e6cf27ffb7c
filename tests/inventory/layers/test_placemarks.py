"""Placemarks and waypoints: folders, descriptions taken apart with care, altitudes, KMZ, GPX."""

import zipfile

import pytest

from tailings_plugin import inventory
from tailings_plugin.errors import DataProblem
from tailings_plugin.inventory.files.html_text import table_rows, without_tags
from tailings_plugin.inventory.files.reading import Grid
from tailings_plugin.inventory.layers.descriptions import take_apart

POINT = "<Point><coordinates>75.84,42.81,1850</coordinates></Point>"
AREA = (
    "<Polygon><outerBoundaryIs><LinearRing><coordinates>75.9,41.4 75.92,41.4 75.92,41.41 75.9,41.41 75.9,41.4"
    "</coordinates></LinearRing></outerBoundaryIs></Polygon>"
)
LINE = "<LineString><coordinates>75,42 76,43</coordinates></LineString>"


def placemark(name, shape=POINT, description="", **data):
    pairs = "".join(f'<Data name="{key}"><value>{value}</value></Data>' for key, value in data.items())
    extended = f"<ExtendedData>{pairs}</ExtendedData>" if data else ""
    told = f"<description><![CDATA[{description}]]></description>" if description else ""
    return f"<Placemark><name>{name}</name>{told}{extended}{shape}</Placemark>"


def kml(path, **folders):
    body = "".join(f"<Folder><name>{name}</name>{''.join(marks)}</Folder>" for name, marks in folders.items())
    text = f'<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>{body}</Document></kml>'
    if path.suffix == ".kmz":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("doc.kml", text)
    else:
        path.write_text(text, encoding="utf-8")
    return path


def texts(table, kind):
    return [each["text"] for each in table.attrs["findings"] if each["kind"] == kind]


@pytest.mark.parametrize("suffix", ["kml", "kmz"])
def test_the_names_of_data_may_be_in_any_letters(tmp_path, suffix):
    data = {"Объем, тыс. м3": "1200", "Высота дамбы, м": "25", "Area (10^3 m2)": "70", "Баландӣ, м": ""}
    table = inventory.read(kml(tmp_path / f"ponds.{suffix}", Хвосты=[placemark("Заря", **data)]))
    found = table.loc[0, ["name", "volume_m3", "dam_height_m", "area_m2"]].tolist()
    assert found == ["Заря", 1_200_000.0, 25.0, 70_000.0]


@pytest.mark.parametrize("suffix", ["kml", "kmz"])
def test_folders_are_read_together_and_named(tmp_path, suffix):
    tailings = [
        placemark("Заря", description="объём 1,2 млн м3"),
        placemark("Рассвет", AREA, volume_m3="820000", Status="closed"),
    ]
    path = kml(tmp_path / f"ponds.{suffix}", Хвосты=tailings, Отвалы=[placemark("Отвал 3")])
    table = inventory.read(path)
    assert table["name"].tolist() == ["Заря", "Рассвет", "Отвал 3"]
    assert table["volume_m3"].fillna(-1).tolist() == [1_200_000.0, 820_000.0, -1]
    assert table["status"][1] == "closed"
    assert any("folders read together: Хвосты (2), Отвалы (1)" in note for note in texts(table, "note"))
    assert 'taken out of the description "объём 1,2 млн м3"' in " ".join(texts(table, "changed"))
    assert "описание: объём" in table["remarks"][0] or "description: объём 1,2 млн м3" in table["remarks"][0]
    rows = [each["row"] for each in table.attrs["findings"] if each["field"] == "facility_id"]
    assert rows == [1, 2, 3], "placemarks are counted through all folders"
    assert inventory.read(path, sheet="Отвалы")["name"].tolist() == ["Отвал 3"]


def test_folders_of_lines_are_left_and_asked_about(tmp_path):
    path = kml(tmp_path / "a.kml", Ponds=[placemark("A")], Roads=[placemark("Road", LINE)])
    table = inventory.read(path)
    assert table["name"].tolist() == ["A"]
    (asked,) = [each for each in table.attrs["findings"] if each["kind"] == "question"]
    assert "Roads (1)" in asked["text"]
    assert asked["value"] == "SHEET: Roads"
    assert inventory.read(path, sheet="roads")["name"].tolist() == ["Road"]


def test_altitudes_are_no_elevation_unless_they_are_asked_for(tmp_path):
    path = kml(tmp_path / "a.kml", A=[placemark("A"), placemark("B", POINT.replace(",1850", ""))])
    table = inventory.read(path)
    assert table["elevation_m"].isna().all()
    assert any("1 placemark has an altitude" in note for note in texts(table, "note"))
    asked = inventory.read(path, mapping={"elevation_m": "z [m]"})
    assert asked["elevation_m"].fillna(-1).tolist() == [1850.0, -1.0]


@pytest.mark.parametrize(
    ("description", "field", "right"),
    [
        ("объём 1,2 млн м3", "volume_m3", 1_200_000.0),
        ("Объём: 1,2 млн. м³, высота дамбы 15 м", "volume_m3", 1_200_000.0),
        ("Объём: 1,2 млн. м³, высота дамбы 15 м", "dam_height_m", 15.0),
        ("Volume = 250 thousand m3; area 4.6 ha", "volume_m3", 250_000.0),
        ("Volume = 250 thousand m3; area 4.6 ha", "area_m2", 46_000.0),
        ("Площадь, га: 4,6<br>Объём, тыс. м3: 120", "area_m2", 46_000.0),
        ("Площадь, га: 4,6<br>Объём, тыс. м3: 120", "volume_m3", 120_000.0),
        ("<p>Статус: закрыто</p><p>Год ввода: 1965 г.</p>", "status", "closed"),
        ("<p>Статус: закрыто</p><p>Год ввода: 1965 г.</p>", "start_year", 1965),
        ("<table><tr><td>Volume, m3</td><td>1200</td></tr><tr><td>Owner</td><td>Mine &amp; Co</td></tr></table>",
         "volume_m3", 1200.0),
        ("<table><tr><td>Volume, m3</td><td>1200</td></tr><tr><td>Owner</td><td>Mine &amp; Co</td></tr></table>",
         "owner", "Mine & Co"),
        ("<html><body><table><tr><td>Title</td></tr><tr><td><table><tr><td>Площадь, га</td><td>4,6</td></tr></table>"
         "</td></tr></table></body></html>", "area_m2", 46_000.0),
        # Not for certain: left in the text.
        ("объём 1200", "volume_m3", None),
        ("объём 1,2-1,5 млн м3", "volume_m3", None),
        ("объём 1,2 млн м3/год", "volume_m3", None),
        ("объём 5 м", "volume_m3", None),
        ("объём 1,2 млн м3 высота 15 м", "volume_m3", None),
        ("объём 1,2 млн м3; объём 1,5 млн м3", "volume_m3", None),
        ("вблизи села, 1965 год", "start_year", None),
        ("не более 1,2 млн м3", "volume_m3", None),
    ],
)  # fmt: skip
def test_a_description_is_taken_apart_where_it_is_certain(tmp_path, description, field, right):
    table = inventory.read(kml(tmp_path / "a.kml", A=[placemark("A", description=description)]))
    value = table[field][0]
    assert value == right if right is not None else table[field].isna().all()
    if right is not None:
        assert any(field in note or "taken out of descriptions" in note for note in texts(table, "note"))


def test_data_of_the_placemark_goes_before_its_description(tmp_path):
    path = kml(tmp_path / "a.kml", A=[placemark("A", description="объём 1,2 млн м3", volume_m3="820000")])
    assert inventory.read(path)["volume_m3"].tolist() == [820_000.0]


def test_words_of_html_without_its_tags():
    html = "<style>b {}</style><b>Alga</b> &lt;old&gt;<br/>wet &amp; dry<p>end</p>"
    assert without_tags(html) == "Alga <old>\nwet & dry\nend"
    assert without_tags("5 м") == "5 м"


@pytest.mark.parametrize("tag", ["<tr", "<tr>", "<td>", "<tr><td>", "<script>", "<head ", "<br", "<"])
def test_tags_that_are_never_closed_take_no_longer_than_others(tag):
    """Each start that reads on to the end would take hours here."""
    assert "end" in without_tags(tag * 100_000 + ">end")
    assert table_rows(tag * 100_000 + ">end") in ([], [["end"]])


def test_a_layer_without_descriptions_stays_as_it_is():
    grid = Grid("a", [["x", None]], [1], ["name", "volume"])
    take_apart(grid)
    assert (grid.rows, grid.header, grid.said, grid.taken_from) == ([["x", None]], ["name", "volume"], [], {})


GPX = '<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">{}</gpx>'
WAYPOINT = '<wpt lat="42.5" lon="75.5"><ele>1850</ele><name>Заря</name><desc>объём 1,2 млн м3</desc></wpt>'
TRACK = '<trk><name>T</name><trkseg><trkpt lat="42" lon="75"/><trkpt lat="43" lon="76"/></trkseg></trk>'


def test_waypoints_are_facilities_and_tracks_are_not(tmp_path):
    path = tmp_path / "a.gpx"
    path.write_text(GPX.format(WAYPOINT + TRACK), encoding="utf-8")
    table = inventory.read(path)
    assert table["name"].tolist() == ["Заря"]
    assert table.loc[0, ["lon", "lat", "volume_m3"]].tolist() == [75.5, 42.5, 1_200_000.0]
    assert any("tracks (1)" in text for text in texts(table, "question"))
    path.write_text(GPX.format(TRACK), encoding="utf-8")
    with pytest.raises(DataProblem, match=r"a\.gpx has no waypoints.*tracks"):
        inventory.read(path)


@pytest.mark.parametrize(("declared", "page"), [("windows-1251", "cp1251"), ("UTF-8", "cp1251"), ("KOI8-R", "koi8_r"),
                                                ("UTF-16", "utf_16"), ("UTF-8", "cp866")])  # fmt: skip
def test_xml_in_another_encoding_stated_rightly_or_not(tmp_path, declared, page):
    path = kml(
        tmp_path / "a.kml", Хвосты=[placemark("Хвостохранилище Рассвет", description="объём 1,2 млн м3")]
    )
    text = path.read_text(encoding="utf-8").replace("UTF-8", declared)
    path.write_bytes(text.encode(page))
    table = inventory.read(path)
    assert table["name"].tolist() == ["Хвостохранилище Рассвет"]
    assert table["volume_m3"].tolist() == [1_200_000.0]
    asked = " ".join(texts(table, "question"))
    assert ("states the encoding UTF-8" in asked) == (declared == "UTF-8")
