"""Whether a block of commands on a page is one that PowerShell, or cmd and the OSGeo4W Shell, would take.

Nobody here has Windows. Where `pwsh` is on the path its own parser reads the blocks too; the rules below hold
everywhere, and are those of Windows PowerShell 5, which every Windows has:

- quotes are closed; a here-string begins at the end of a line and ends at the beginning of one;
- a line goes on after a backtick, which has nothing behind it and another line below;
- nothing of bash: no `\\` at the end, `&&`, `||`, `<`, `<<`, `export`, `A=b command`, /dev/null; nothing of cmd: no
  `^` at the end, no %NAME%;
- a `$` within double quotes is a variable that the block sets, an `$env:` or one of PowerShell's own, or has a
  backtick;
- JSON comes from a file or a here-string, for quotes within quotes do not reach a program; nor does a bar, which the
  .bat of QGIS would take for a pipe;
- a program in quotes is called with `&`; every program is one that Windows or QGIS has there.

For cmd: double quotes alone, closed on their line; `^` at the end with nothing behind it and another line below;
variables as %NAME%; nothing of bash or PowerShell; known programs; in a file of several runs `call` before each, which
else ends it.
"""

import re
import shutil
import subprocess

QGIS = re.compile(r"(?:.*[\\/])?qgis_process-qgis(?:-ltr)?(?:\.bat)?")
CMDLETS = frozenset(
    (
        *(
            "Get-Content",
            "Set-Content",
            "Out-File",
            "Set-Location",
            "Get-ChildItem",
            "ForEach-Object",
            "Where-Object",
        ),
        *(
            "Select-Object",
            "New-Item",
            "Copy-Item",
            "Test-Path",
            "ConvertTo-Json",
            "ConvertFrom-Json",
            "Write-Output",
        ),
        *("Expand-Archive", "if", "else", "foreach", "exit"),
    )
)
OWN_VARIABLES = frozenset(
    (
        "$",
        "?",
        "_",
        "args",
        "true",
        "false",
        "null",
        "HOME",
        "PWD",
        "PSScriptRoot",
        "LASTEXITCODE",
        "OutputEncoding",
    )
)
CMD_PROGRAMS = frozenset(
    (
        *(
            "cd",
            "set",
            "call",
            "if",
            "exit",
            "echo",
            "@echo",
            "rem",
            "for",
            "type",
            "copy",
            "xcopy",
            "mkdir",
            "md",
        ),
        *("del", "start", "findstr", "chcp", "python", "python3", "o4w_env", "setlocal", "endlocal", "goto"),
    )
)
# What stands outside quotes, and must not.
NOT_POWERSHELL = {
    r"\\$": "ends with \\ as in bash",
    r"\^$": "ends with ^ as in cmd",
    r"&&|\|\|": "&& and || are not in Windows PowerShell 5",
    r"<": "< is not in PowerShell: use Get-Content",
    r"^export\b": "export is of bash",
    r"^\w+=\S": "a variable before a command is of bash",
    r"/dev/null": "/dev/null is of Linux",
    r"%\w+%": "%NAME% is of cmd: use $env:NAME",
}
NOT_CMD = {
    r"\\$": "ends with \\ as in bash",
    r"`$": "ends with ` as in PowerShell",
    r"'": "single quotes quote nothing in cmd",
    r"\$\w|\$\(": "$ is of other shells: use %NAME%",
    r"<<": "<< is of bash",
    r"^export\b": "export is of bash",
    r"/dev/null": "/dev/null is of Linux: use nul",
    r"^set \w+ =|^set \w+= ": "a space beside = belongs to the name or the value",
}


def powershell_faults(block: str) -> list[str]:
    """Return what PowerShell would not take of a block of lines, or take for something else."""
    plain, quoted, faults = _powershell_parts(block)
    lines = plain.split("\n")
    faults += _continuations(block.rstrip("\n").split("\n"), "`")
    variables = {name.lower() for name in re.findall(r"(?m)^\s*\$(\w+)\s*=", plain)}
    for line in lines:
        faults += [why for pattern, why in NOT_POWERSHELL.items() if re.search(pattern, line.strip())]
    for quote, text in quoted:
        faults += _faults_of_quoted(quote, text, variables)
    for statement in re.split(r"[\n;|{}]", re.sub(r"`[ \t]*\n", " ", plain)):
        faults += _faults_of_program(statement.strip())
    return faults


def _powershell_parts(block: str) -> tuple[str, list[tuple[str, str]], list[str]]:
    """Return the block with what is quoted as `""` and comments left out, what was quoted, and quotes left open."""
    plain, quoted, at = "", [], 0
    while at < len(block):
        if found := re.match(r"@(['\"])[ \t]*\n(.*?)\n\1@", block[at:], re.DOTALL):
            quoted.append(("@", found[2]))
            plain += '""'
        elif re.match(r"@['\"]", block[at:]):
            return (
                plain,
                quoted,
                ["a here-string is not begun at the end of a line and ended at the beginning of one"],
            )
        elif found := re.match(r"'((?:[^']|'')*)'|\"((?:[^\"`]|`.|\"\")*)\"", block[at:], re.DOTALL):
            quoted.append((found[0][0], found[0][1:-1]))
            program = QGIS.fullmatch(found[0][1:-1])
            plain += '"qgis_process-qgis"' if program else '""'
        elif block[at] in "'\"":
            return plain, quoted, [f"a {block[at]} is not closed"]
        else:
            found = re.match(r"#[^\n]*", block[at:]) or re.match(r"`?.", block[at:], re.DOTALL)
            plain += "" if found[0].startswith("#") else found[0]
        at += len(found[0])
    return plain, quoted, []


def _continuations(lines: list[str], sign: str) -> list[str]:
    behind = rf"{re.escape(sign)}[ \t]+$"
    faults = [
        f"something stands behind the {sign} at the end of a line"
        for line in lines
        if re.search(behind, line)
    ]
    return faults + ([f"the last line ends with {sign}"] if lines[-1].rstrip().endswith(sign) else [])


def _faults_of_quoted(quote: str, text: str, variables: set[str]) -> list[str]:
    if quote == "@":
        return []
    faults = []
    if re.search(r"\{\s*\\?\"+", text):
        faults.append("JSON goes through a file or a here-string")
    if "|" in text:
        faults.append("a | in quotes is a pipe to the .bat of QGIS: use JSON")
    if quote == '"':
        for name in re.findall(r"(?<!`)\$(\w+:\w+|\w+|\(|\{)", text):
            known = name.lower().startswith("env:") or name.lower() in variables or name in OWN_VARIABLES
            if not known:
                faults.append(f"${name} in double quotes is not set: write `$ or single quotes")
    return faults


def _faults_of_program(statement: str) -> list[str]:
    """Return what is wrong with the program that a statement begins with, whose quoted texts are left out."""
    if not statement or re.match(r"\$\w+(?::\w+)?\s*=|\$\w+$|\[|\)|\(|\"\"$", statement):
        return []
    if called := re.match(r"&\s*(\"[^\"]*\"|\S+)", statement):
        program = called[1].strip('"')
        known = program.startswith("$") or QGIS.fullmatch(program)
        return [] if known else [f"& calls {program or 'a program'} that is not QGIS's"]
    if statement.startswith('"'):
        return ["a program in quotes is called with &"]
    program = statement.split()[0]
    known = program in CMDLETS or QGIS.fullmatch(program)
    return [] if known else [f"{program} is no program of Windows or QGIS"]


def cmd_faults(block: str) -> list[str]:
    """Return what cmd would not take of a block of lines, or take for something else."""
    written = block.rstrip("\n").split("\n")
    faults = ["a double quote is not closed" for line in written if line.count('"') % 2]
    plain = [re.sub(r'"[^"]*"?', '""', line) for line in written]
    faults += _continuations(written, "^")
    for line in plain:
        faults += [why for pattern, why in NOT_CMD.items() if re.search(pattern, line.strip())]
    # A file, not lines typed one after the other.
    is_file = any(
        re.match(r"(?:@echo|setlocal|if errorlevel|exit /b|call)\b", line.strip()) for line in plain
    )
    for line in plain:
        # %NAME%, %%i and %1 in a file, and what set and for make of them.
        rest = re.sub(r"%%\w|%~?\w*\d|%\w[\w:~,]*%", "", line)
        if "%" in rest and not line.startswith("rem"):
            faults.append("a % is not closed")
    for statement in re.split(r"\n|&&|\|\||[|&]", re.sub(r"\^\n", " ", "\n".join(plain))):
        faults += _faults_of_cmd(statement.strip(), is_file)
    return faults


def _faults_of_cmd(statement: str, is_file: bool) -> list[str]:
    words = statement.split()
    if not words or words[0].startswith(("::", ":")):
        return []
    called = words[0] == "call"
    program = words[1] if called and len(words) > 1 else words[0]
    if QGIS.fullmatch(program):
        return [] if called or not is_file else [f"{program} in a file ends it without call"]
    return (
        [] if called or program.lower() in CMD_PROGRAMS else [f"{program} is no program of Windows or QGIS"]
    )


def pwsh_faults(block: str) -> list[str] | None:
    """Return what PowerShell's own parser says of a block; None where there is no PowerShell."""
    program = shutil.which("pwsh")
    if program is None:
        return None
    parse = (
        "$e = $null; $t = $null; [void][System.Management.Automation.Language.Parser]::ParseInput("
        "[Console]::In.ReadToEnd(), [ref]$t, [ref]$e); $e | ForEach-Object { $_.Message }"
    )
    done = subprocess.run(
        [program, "-NoProfile", "-NonInteractive", "-Command", parse],
        input=block,
        capture_output=True,
        text=True,
    )
    return [line for line in done.stdout.splitlines() if line.strip()]
