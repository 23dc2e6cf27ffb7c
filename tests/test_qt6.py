"""Nothing in the plugin that Qt 6, and with it QGIS 4, no longer has: read by Python's parser, judged by Qt 5
and by the stubs of PyQt6.

An enum member lives only inside its enum there: Qt.AlignmentFlag.AlignLeft, not Qt.AlignLeft. Under Qt 5 both
exist, and the value tells which class it is a member of.
"""

import ast
import importlib
from pathlib import Path

import pytest

from tests.pyqt6_stubs import missing_in_pyqt6

PLUGIN = Path(__file__).parents[1] / "tailings_plugin"
# Names that Qt 6 or PyQt 6 dropped.
REMOVED = {"exec_", "print_", "QRegExp", "QDesktopWidget", "QTextCodec", "QVariantList", "resources_rc"}


def files() -> list[Path]:
    found = sorted(PLUGIN.rglob("*.py"))
    assert len(found) > 50
    return found


def modules_of(tree: ast.Module) -> dict[str, object]:
    """Return what a file imports from qgis and Qt under the names it uses for it."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").startswith("qgis."):
            module = importlib.import_module(node.module)
            names |= {alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names}
    return names


def unscoped_enums(tree: ast.Module) -> list[str]:
    """Return `line: Class.Member` where the member belongs to an enum inside, or beside, the class."""
    imported = modules_of(tree)
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        owner = imported.get(node.value.id)
        value = getattr(owner, node.attr, None) if isinstance(owner, type) else None
        # A member of an enum is an int of a class of its own; plain constants are ints proper.
        if isinstance(value, int) and type(value) not in (int, bool, owner):
            found.append(f"{node.lineno}: {node.value.id}.{node.attr}")
    return found


def dropped_names(tree: ast.Module) -> list[str]:
    """Return `line: name` for names Qt 6 dropped, and for QVariant as a field type."""
    found = []
    for node in ast.walk(tree):
        name = getattr(node, "attr", getattr(node, "id", getattr(node, "name", None)))
        if name in REMOVED:
            found.append(f"{getattr(node, 'lineno', '?')}: {name}")
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QgsField":
            used = [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]
            found += [f"{node.lineno}: QVariant in QgsField"] * ("QVariant" in used)
    return found


def foreign_qt(tree: ast.Module) -> list[str]:
    """Return `line: module` of Qt imported past qgis.PyQt, and of binding-specific modules."""
    found = []
    for node in ast.walk(tree):
        modules = []
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            modules = [node.module]
        bad = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
        found += [f"{node.lineno}: {module}" for module in modules if module.split(".")[0] in bad]
    return found


CHECKS = (unscoped_enums, dropped_names, foreign_qt, missing_in_pyqt6)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_plugin_has_none(check):
    found = [
        f"{path.relative_to(PLUGIN)}:{finding}"
        for path in files()
        for finding in check(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("check", "code"),
    [
        (unscoped_enums, "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft"),
        (unscoped_enums, "from qgis.PyQt.QtCore import QVariant\nQVariant.String"),
        (unscoped_enums, "from qgis.PyQt.QtWidgets import QMessageBox as Box\nBox.Yes"),
        (unscoped_enums, "from qgis.core import QgsProcessing\nQgsProcessing.TypeVector"),
        (unscoped_enums, "from qgis.core import QgsWkbTypes\nQgsWkbTypes.Point"),
        (unscoped_enums, "from qgis.core import Qgis\nQgis.Info"),
        (dropped_names, "dialog\ndialog.exec_()"),
        (dropped_names, "#\nQgsField('a', QVariant.Int)"),
        (dropped_names, "#\nfrom qgis.PyQt.QtCore import QRegExp"),
        (foreign_qt, "#\nimport PyQt5.QtCore"),
        (foreign_qt, "def f():\n    from PyQt6 import QtGui"),
    ],
)
def test_the_checks_find_what_they_are_for(check, code):
    (finding,) = check(ast.parse(code))
    assert finding.startswith(("2:", "?:"))


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft",
        "from qgis.core import Qgis\nQgis.MessageLevel.Info\nQgis.QGIS_VERSION_INT",
        "from qgis.core import QgsProcessing\nQgsProcessing.SourceType.TypeVector\nQgsProcessing.TEMPORARY_OUTPUT",
        "dialog.exec()\nQgsField('a', QMetaType.Type.Int)",
        "from qgis.PyQt.QtWidgets import QMessageBox",
    ],
)
def test_what_qt_6_takes_is_no_finding(code):
    assert [finding for check in CHECKS for finding in check(ast.parse(code))] == []


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ("QtCore.QRegExp", "\nfrom qgis.PyQt.QtCore import QRegExp"),
        ("PyQt.QtWebKit", "\nfrom qgis.PyQt import QtWebKit"),
        ("QtCore.Foo", "from qgis.PyQt import QtCore\nQtCore.Foo"),
        ("Qt.AlignLeft", "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft"),
        ("Qt.AlignmentFlag.AlignMiddle", "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignMiddle"),
        ("QVariant.Type", "from qgis.PyQt.QtCore import QVariant\nQVariant.Type.Int"),
        ("QApplication.desktop", "from qgis.PyQt.QtWidgets import QApplication as A\nA.desktop()"),
        (
            "QFontMetricsF.width",
            "from qgis.PyQt.QtGui import QFont, QFontMetricsF as F\nF(QFont()).width('a')",
        ),
        ("QUrl.encodedPath", "from qgis.PyQt.QtCore import QUrl; u = QUrl('a')\nu.encodedPath()"),
        ("QByteArray.foo", "from qgis.PyQt.QtCore import QUrl\nQUrl('a').toEncoded().toHex().foo()"),
        (
            "QUrl.foo",
            "from qgis.PyQt.QtCore import QUrl\ndef f(u: 'QUrl | None'): return [u.foo for _ in '1']",
        ),
        ("QUrl.foo", "from qgis.PyQt.QtCore import QUrl\nlambda u=QUrl().foo: u"),
        (
            "QTimer.foo",
            """from qgis.PyQt.QtCore import QTimer
class A:
    def __init__(self):
        self.t = QTimer()
    def f(self):
        self.t.timeout.connect(self.t.foo)
""",
        ),
        (
            "Form.exec_",
            """from qgis.PyQt.QtWidgets import QDialog
class Form(QDialog):
    def run(self):
        self.fill(); self.setWindowTitle("a"); self.exec_()
    def fill(self): self.rows = 3
""",
        ),
    ],
)
def test_what_pyqt6_lacks_is_found_by_its_stubs(missing, code):
    (finding,) = missing_in_pyqt6(ast.parse(code))
    line, name = finding.split(": ")
    assert name == missing
    assert missing.split(".")[-1] in code.splitlines()[int(line) - 1]


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft.value",
        "from qgis.PyQt.QtWidgets import QAction\nQAction('a').setIcon(3)",  # QGIS 4 brings it
        "from qgis.PyQt.QtGui import QAction",
        "from qgis.PyQt import sip\nsip.isdeleted(3)\nsip.cast(3, 4).text()",
        "from qgis.PyQt.QtCore import QUrl\nu = QUrl()\nu = other()\nu.anything()",
        "from qgis.PyQt.QtCore import QUrl\nfor QUrl in names: QUrl.anything()",
        "from qgis.PyQt.QtWidgets import QDialog\nclass A(QDialog, Other):\n    def f(self): self.exec_()",
        "from qgis.PyQt.QtWidgets import QDialog\nQDialog().parent().objectName()",
        "from qgis.PyQt.QtWidgets import QApplication\nQApplication.instance().focusChanged",
        "from qgis.core import QgsProject\nQgsProject.anything()",
    ],
)
def test_what_pyqt6_has_or_nobody_can_tell_is_no_finding(code):
    assert missing_in_pyqt6(ast.parse(code)) == []
