"""A register of 1,000 rows as Brazil's authority delivers them, odd values and all: read, rated, alarms raised."""

import csv
from collections import Counter
from datetime import date

import numpy as np
import pytest

from tailings_plugin import inventory, rating
from tailings_plugin.table import numbers

ROWS = 1000
HEADINGS = (
    "ID", "Nome", "Empreendedor", "UF", "Município", "Latitude", "Longitude", "Nível de Emergência",
    "Situação Operacional", "Altura máxima atual (m)", "Volume de projeto licenciado do Reservatório (m³)",
    "Volume atual do Reservatório (m³)", "Método construtivo da barragem", "Minério principal presente no reservatório",
    "Número de pessoas possivelmente afetadas a jusante em caso de rompimento da barragem",
    "Data da última Vistoria de Inspeção Regular",
)  # fmt: skip
# What the register says, one after the other: words, no value, zero, figures with points and commas, negative ones.
EMERGENCIES = [*["Sem emergência"] * 8, "Emergência Nivel 1", "Nível de Alerta"]
STATES = ["Ativa", "Ativa", "Inativa", "Em Descaracterização", "Em Construção"]
VOLUMES = ["1.250.000,50", "-", "0,00", "", "12.000,00", "745.260.340,00", "100,00"]
CAPACITIES = ["2.500.000,00", "500.000,00", "-"]
METHODS = [
    "Etapa única",
    "Alteamento a jusante",
    "Alteamento a montante",
    "Alteamento por linha de centro",
    "",
]
PEOPLE = ["-", "1-100", "101-500", "acima de 5001", ""]
VISITS = ["10/05/2026", "-", "10/05/2019"]


def row(number: int) -> list[str]:
    """Return a row; every 250th is at level 3, whose volume is not known."""
    gravest = number % 250 == 0
    return [
        str(8000 + number),
        f"Barragem {number % 400}",
        ["VALE S.A.", "MINERAÇÃO & CIA", "<b>Mina</b>"][number % 3],
        "MG",
        "NOVA LIMA",
        f"-{10 + number % 15:02d}\N{DEGREE SIGN}{number % 60:02d}'13.250''",
        f"-{41 + number % 9:02d}\N{DEGREE SIGN}{number % 59:02d}'03.100''",
        "Emergência Nivel 3" if gravest else EMERGENCIES[number % 10],
        STATES[number % 5],
        "-11,00" if number == 854 else f"{5 + number % 70},50",
        CAPACITIES[number % 3],
        "-" if gravest else VOLUMES[number % 7],
        METHODS[number % 5],
        ["Minério de Ferro", "Minério de Ouro Primário", ""][number % 3],
        PEOPLE[number % 5],
        VISITS[number % 3],
    ]


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    path = tmp_path_factory.mktemp("register") / "barragens.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows([HEADINGS, *map(row, range(ROWS))])
    return inventory.read(path)


def test_declared_emergencies_are_read_by_their_level_and_an_alert_is_asked_about(table):
    """Of 1,000 numbers 4 are whole 250s; of the others 100 end with 8, 100 with 9."""
    found = Counter(table["emergency_level"].dropna())
    assert found == {"none": 796, "level_1": 100, "level_3": 4}
    said = inventory.findings(table)
    asked = said[(said["kind"] == "question") & (said["field"] == "emergency_level")]
    assert asked["value"].str.contains("Nível de Alerta").tolist() == [True]


def test_every_declared_emergency_and_every_late_visit_raises_an_alarm(table):
    found = rating.find_alarms(table, today=date(2026, 11, 29))
    codes = found["alarms"].fillna("")
    assert codes.str.contains("emergency_level").sum() == 104
    assert codes.str.contains("overdue_inspection").sum() == 333
    assert set(codes[codes.str.contains("emergency_level")]) == {
        "emergency_level",
        "emergency_level, overdue_inspection",
    }


def test_what_has_a_volume_or_a_capacity_is_rated_and_its_probabilities_add_to_one(table):
    """Volumes are known in 4 of 7 rows, capacities in 2 of 3; "0,00" is no volume. What is not rated has neither."""
    rated = rating.rate(table)
    volume, capacity, thi = (numbers(rated, name) for name in ("volume_m3", "capacity_m3", "thi"))
    assert np.array_equal(np.isnan(thi), ~(volume > 0) & ~(capacity > 0))
    shares = np.array([numbers(rated, f"thi_p_{each}") for each in ("low", "medium", "high", "very_high")])
    known = ~np.isnan(thi)
    assert np.allclose(shares[:, known].sum(axis=0), 1, atol=1e-9) and np.isnan(shares[:, ~known]).all()
    low, expected, high = (numbers(rated, f"thi_{each}")[known] for each in ("min", "expected", "max"))
    assert ((low <= expected) & (expected <= high)).all()
    # Nothing but volume and state is known of any: no class is known, and hardly one is sure.
    assert (rated["thi_basis"].dropna() != "known").all()
    stands_in = ~(volume > 0) & (capacity > 0)
    assert rated.loc[stands_in, "thi_assumed"].str.contains("thi_cap").all()
