"""A good facility, and every wrong value with what its message must say in English and Russian."""

from collections.abc import Iterator

from qgis.core import QgsFeature, QgsFieldConstraints, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from tailings_plugin.inventory.schema import inventory_fields

GOOD = {
    "facility_id": "KG-1",
    "name": "Ак-Тюз",
    "country": "KG",
    "status": "closed",
    "start_year": 1955,
    "closure_year": 1978,
    "volume_m3": 3.2e6,
    "water_hazard_class": 3,
    "pga_g": 0.2,
    "flood_zone": "inside_100y",
    "factor_of_safety": 1.2,
    "data_source": "test",
}
# (field, wrong value, what the message says to do in English and in Russian)
BY_HAND = [
    ("facility_id", None, "fill it in", "заполните"),
    ("status", "exploded", "choose a value of the list", "выберите значение из списка"),
    ("storage_type", "heap", "choose a value of the list", "выберите значение из списка"),
    ("raise_method", "sideways", "choose a value of the list", "выберите значение из списка"),
    ("flood_zone", "maybe", "choose a value of the list", "выберите значение из списка"),
    ("water_body", "ocean", "choose a value of the list", "выберите значение из списка"),
    ("coordinate_precision", "good", "choose a value of the list", "выберите значение из списка"),
    ("water_hazard_class", 7, "0, 1, 2 or 3", "0, 1, 2 или 3"),
    ("volume_m3", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("capacity_m3", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("mass_t", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("area_m2", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("pond_volume_m3", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("dam_height_m", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("dam_length_m", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("border_distance_km", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("border_hours", -1.0, "leave it empty when unknown", "оставьте пустым"),
    ("dry_density_t_m3", 1400.0, "1400 kg/m3 is 1.4 t/m3", "1400 кг/м³ — это 1,4 т/м³"),
    ("start_year", 65, "year between 1800 and 2100", "от 1800 до 2100"),
    ("closure_year", 1950, "before the start year: correct one of them", "исправьте один из них"),
    ("factor_of_safety", 21.0, "between 0 and 20", "от 0 до 20"),
    ("freeboard_m", 201.0, "between -50 and 200", "от −50 до 200"),
    ("pga_g", 3.5, "divide m/s2 by 9.81", "разделите на 9,81"),
    ("elevation_m", 9001.0, "between -430 and 9000", "от −430 до 9000"),
    ("population_at_risk", -1, "leave it empty when unknown", "оставьте пустым"),
    ("name", "x" * 256, "at most 255 characters", "не более 255 знаков"),
    ("remarks", "x" * 4001, "at most 4000 characters", "не более 4000 знаков"),
]


def by_schema() -> Iterator[tuple]:
    """Yield a wrong value of each other field that refuses some, with what its own message says."""
    known = {name for name, *_ in BY_HAND}
    for field in inventory_fields():
        if field.name in known:
            continue
        if field.required == "hard":
            yield field.name, None, "fill it in", "заполните"
        if field.domain is not None and not field.domain.open:
            code = "no such code" if field.domain.type == "text" else 9999
            yield field.name, code, "choose a value of the list", "выберите значение из списка"
        for limit in field.limits:
            if limit.strength == "hard":
                wrong = limit.max + 1 if limit.min is None else limit.min - 1
                value = int(wrong) if field.type == "integer" else float(wrong)
                yield field.name, value, limit.message.get("en"), limit.message.get("ru")


VIOLATIONS = [*BY_HAND, *by_schema()]


def feature(layer: QgsVectorLayer, **values) -> QgsFeature:
    """Return the good facility with some values changed."""
    made = QgsFeature(layer.fields())
    for name, value in {**GOOD, **values}.items():
        made[name] = value
    made.setGeometry(QgsGeometry.fromWkt("Point (76.127 42.877)"))
    return made


def failures(layer: QgsVectorLayer, made: QgsFeature) -> dict[str, str]:
    """Return field -> message of every hard constraint of the form that the feature breaks."""
    found = {}
    for index, field in enumerate(layer.fields()):
        if field.name() == "fid":
            continue  # the database gives it
        hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
        valid, _ = QgsVectorLayerUtils.validateAttribute(layer, made, index, hard)
        if not valid:
            found[field.name()] = layer.constraintDescription(index)
    return found


def check_form(layer: QgsVectorLayer, language: str) -> None:
    """Assert that the form of a layer accepts the good facility and refuses every violation, saying why."""
    assert failures(layer, feature(layer)) == {}
    for name, value, english, russian in VIOLATIONS:
        found = failures(layer, feature(layer, **{name: value}))
        assert list(found) == [name], f"{name} = {str(value)[:20]}: {found}"
        assert {"en": english, "ru": russian}[language] in found[name]
