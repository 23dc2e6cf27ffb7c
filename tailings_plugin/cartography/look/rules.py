"""Rules by which a layer is drawn and labelled, safe to be held in Python.

QGIS does not tell Python when it deletes a rule that Python has made (the destructor of `Rule` is not virtual).
Python's name of it, once let go, then writes into memory that is somebody else's by now, and QGIS ends, at times much
later. A copy made by QGIS has no such tie, so all rules are made here, as copies.
"""

from qgis.core import QgsPalLayerSettings, QgsRuleBasedLabeling, QgsRuleBasedRenderer, QgsSymbol


def rule(
    symbol: QgsSymbol | None = None, condition: str = "", label: str = "", key: str = ""
) -> QgsRuleBasedRenderer.Rule:
    """Return a rule of a rule-based renderer; an empty condition holds always.

    Without a symbol it is a heading, or the root. `key`: by which the legend knows the rule; empty: QGIS draws lots.
    """
    made = QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label).clone()
    if key:
        made.setRuleKey(key)
    return made


def label_rule(settings: QgsPalLayerSettings | None = None, condition: str = "") -> QgsRuleBasedLabeling.Rule:
    """Return a rule of rule-based labels; an empty condition holds always. Without settings it is the root."""
    return QgsRuleBasedLabeling.Rule(settings, 0, 0, condition).clone()
