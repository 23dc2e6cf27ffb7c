"""Rules of a style are QGIS's own: Python's would write into memory that was let go (seen: QGIS ended, long after)."""

import ast
from pathlib import Path

from qgis.core import QgsFillSymbol, QgsPalLayerSettings, QgsRuleBasedLabeling, QgsRuleBasedRenderer
from qgis.PyQt import sip

from tailings_plugin.cartography.look.rules import label_rule, rule

PLUGIN = Path(__file__).parents[3] / "tailings_plugin"


def test_a_rule_is_made_by_qgis_and_keeps_what_it_was_given():
    made = rule(QgsFillSymbol.createSimple({"color": "#ff0000"}), '"thi" > 9', "High", "high")
    assert not sip.ispycreated(made)
    assert (made.filterExpression(), made.label(), made.ruleKey()) == ('"thi" > 9', "High", "high")
    assert made.symbol().color().name() == "#ff0000"
    assert (made.minimumScale(), made.maximumScale(), made.active()) == (0, 0, True)
    assert sip.ispycreated(QgsRuleBasedRenderer.Rule(None)), "else this test sees nothing"


def test_a_rule_of_labels_too():
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    made = label_rule(settings, '"name" IS NOT NULL')
    assert not sip.ispycreated(made)
    assert (made.settings().fieldName, made.filterExpression()) == ("name", '"name" IS NOT NULL')
    assert label_rule().settings() is None
    assert sip.ispycreated(QgsRuleBasedLabeling.Rule(None)), "else this test sees nothing"


def test_no_other_file_makes_rules():
    makers = set()
    for path in PLUGIN.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute) and called.attr == "Rule":
                makers.add(path.relative_to(PLUGIN).as_posix())
    assert makers == {"cartography/look/rules.py"}
