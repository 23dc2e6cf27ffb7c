"""Blocks of commands on the pages: those of PowerShell and of cmd keep to the rules of tests/pages/shells.py."""

import re
from pathlib import Path

import pytest

from tests.pages.shells import cmd_faults, powershell_faults, pwsh_faults

PROJECT = Path(__file__).parents[2]
PAGES = [*sorted((PROJECT / "docs").rglob("*.md")), *sorted((PROJECT / "tailings_plugin/help").rglob("*.md"))]
BLOCK = re.compile(r"(?ms)^ *```(powershell|ps1|pwsh|bat|cmd|batch)\n(.*?)^ *```")


def blocks() -> list:
    """Return (kind, block) of every block of the pages, by the name of the page."""
    found = []
    for page in PAGES:
        for number, (kind, text) in enumerate(BLOCK.findall(page.read_text(encoding="utf-8"))):
            of = "powershell" if kind[0] == "p" else "cmd"
            found.append(pytest.param(of, text, id=f"{page.relative_to(PROJECT)}-{of}-{number}"))
    return found


@pytest.mark.parametrize(("kind", "block"), blocks())
def test_blocks_of_the_pages_have_no_fault(kind, block):
    assert (powershell_faults if kind == "powershell" else cmd_faults)(block) == []
    if kind == "powershell":
        assert pwsh_faults(block) in (None, [])


def test_there_are_blocks_of_both_in_both_languages():
    names = [each.id for each in blocks()]
    for kind in ("powershell", "cmd"):
        assert [name for name in names if f"docs/guide/ru/headless.md-{kind}" in name]
        assert [name for name in names if f"docs/guide/headless.md-{kind}" in name]


GOOD_POWERSHELL = [
    'Get-Content in.json | & "C:\\Program Files\\QGIS 3.40.x\\bin\\qgis_process-qgis-ltr.bat" run tailings:assess -',
    "$folder = 'C:\\хвосты'\nSet-Location \"$folder\"\nGet-ChildItem",
    '@\'\n{"inputs": {"INPUT": "a|b"}}\n\'@ | Set-Content in.json -Encoding UTF8',
    "Get-Content in.json `\n  -Raw  # read it whole",
    'Set-Location "$env:USERPROFILE\\Documents"; exit $LASTEXITCODE',
    "Write-Output 'It''s 5 $'",
    'Write-Output "5 `$"',
]
BAD_POWERSHELL = {
    'Write-Output "open': 'a " is not closed',
    "Write-Output 'open": "a ' is not closed",
    "@' text\n'@ | Set-Content a": "a here-string is not begun",
    "@'\ntext '@": "a here-string is not begun",
    "Get-Content a ` \n -Raw": "something stands behind the `",
    "Get-Content a `": "the last line ends with `",
    "Get-Content a \\\n  -Raw": "ends with \\ as in bash",
    "Get-Content a ^\n  -Raw": "ends with ^ as in cmd",
    "Set-Location a && Get-ChildItem": "&& and ||",
    "qgis_process-qgis-ltr --json run tailings:assess - < in.json": "< is not in PowerShell",
    "export A=1": "export is of bash",
    "QT_QPA_PLATFORM=offscreen qgis_process-qgis list": "a variable before a command",
    "Get-Content a > /dev/null": "/dev/null is of Linux",
    "Set-Location %APPDATA%": "%NAME% is of cmd",
    'Write-Output "costs $5"': "$5 in double quotes is not set",
    'Write-Output "$folder"': "$folder in double quotes is not set",
    "Write-Output '{\"inputs\": 1}'": "JSON goes through a file",
    "qgis_process-qgis-ltr run tailings:assess -- 'INPUT=a.gpkg|layername=b'": "a | in quotes is a pipe",
    '"C:\\Program Files\\QGIS 3.40.x\\bin\\qgis_process-qgis-ltr.bat" list': "a program in quotes is called with &",
    '& "C:\\tools\\other.exe" list': "& calls a program that is not QGIS's",
    "qgis_process list": "qgis_process is no program of Windows",
    "Get-Content a | grep b": "grep is no program of Windows",
    "cat <<EOF": "< is not in PowerShell",
}


@pytest.mark.parametrize("block", GOOD_POWERSHELL)
def test_good_blocks_of_powershell(block):
    assert powershell_faults(block) == []


@pytest.mark.parametrize(("block", "fault"), BAD_POWERSHELL.items())
def test_bad_blocks_of_powershell(block, fault):
    assert [each for each in powershell_faults(block) if each.startswith(fault)]


GOOD_CMD = [
    "qgis_process-qgis-ltr plugins enable tailings_plugin\nqgis_process-qgis-ltr list | findstr tailings",
    'qgis_process-qgis-ltr run tailings:assess -- "INVENTORY=a.gpkg|layername=b" ^\n  OUTPUT_FOLDER=out',
    "cd /d C:\\a\nset PATH=C:\\Program Files\\QGIS\\bin;%PATH%\ncall qgis_process-qgis list\nif errorlevel 1 exit /b 1",
    "qgis_process-qgis --json run tailings:assess - < in.json > result.json",
    "for %%f in (*.xlsx) do echo %%f",
    "echo %~dp0 %1",
]
BAD_CMD = {
    'echo "open': "a double quote is not closed",
    "echo 'a'": "single quotes quote nothing",
    "qgis_process-qgis list ^ \n  x": "something stands behind the ^",
    "qgis_process-qgis list ^": "the last line ends with ^",
    "qgis_process-qgis list \\\n  x": "ends with \\ as in bash",
    "qgis_process-qgis list `\n  x": "ends with ` as in PowerShell",
    "echo $HOME": "$ is of other shells",
    "export A=1": "export is of bash",
    "findstr a b > /dev/null": "/dev/null is of Linux",
    "set A = 1": "a space beside =",
    "echo 5 %": "a % is not closed",
    "qgis_process list": "qgis_process is no program of Windows",
    "type a | grep b": "grep is no program of Windows",
    "Get-Content a": "Get-Content is no program of Windows",
    "@echo off\nqgis_process-qgis-ltr list\necho done": "qgis_process-qgis-ltr in a file ends it without call",
}


@pytest.mark.parametrize("block", GOOD_CMD)
def test_good_blocks_of_cmd(block):
    assert cmd_faults(block) == []


@pytest.mark.parametrize(("block", "fault"), BAD_CMD.items())
def test_bad_blocks_of_cmd(block, fault):
    assert [each for each in cmd_faults(block) if each.startswith(fault)]
