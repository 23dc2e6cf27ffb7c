"""Finds what can be changed in a Python file so that a good test must notice, one small change at a time.

A mutant is one file with one node of its syntax tree written otherwise: a comparison (`<` as `<=` or `>=`), an
operator (`+` as `-`), a constant (3 as 4), and/or, a returned value, a not or minus dropped. The rest of the file
stays as it is.
"""

import ast
import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
# Guards of the programmer: no input tells True from False.
GUARDS = {"strict", "frozen", "slots"}


@dataclass(frozen=True)
class Mutant:
    """One change: bytes start..end of the file `path` (relative to the tree) become `code`."""

    path: str
    line: int
    kind: str
    before: str
    after: str
    start: int
    end: int
    code: str

    def applied_to(self, source: bytes) -> bytes:
        """Return the changed file."""
        return source[: self.start] + self.code.encode() + source[self.end :]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}  {self.kind}: {self.before}  ->  {self.after}"


def mutants_of(tree: Path, path: str, rng: random.Random) -> list[Mutant]:
    """Return one mutant for each place of a file, in the order of the file; `rng` chooses among several."""
    source = (tree / path).read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found = []
    for kind, node, choices in _places(ast.parse(source)):
        changed = rng.choice(choices)
        code = ast.unparse(changed)
        found.append(
            Mutant(
                path,
                node.lineno,
                kind,
                _short(ast.unparse(node)),
                _short(code),
                starts[node.lineno - 1] + node.col_offset,
                starts[node.end_lineno - 1] + node.end_col_offset,
                f"({code})" if isinstance(node, ast.expr) else code,
            )
        )
    return sorted(found, key=lambda mutant: (mutant.start, -mutant.end))


def sample(tree: Path, paths: list[str], count: int, seed: str) -> list[Mutant]:
    """Return `count` mutants drawn evenly from all places of the files, in their order; the seed decides."""
    rng = random.Random(seed)
    every = [mutant for path in sorted(paths) for mutant in mutants_of(tree, path, rng)]
    drawn = rng.sample(range(len(every)), min(count, len(every)))
    return [every[index] for index in sorted(drawn)]


def _short(code: str, most: int = 70) -> str:
    text = " ".join(code.split())
    return text if len(text) <= most else f"{text[: most - 3]}..."


def _places(node: ast.AST) -> Iterator[tuple[str, ast.AST, list[ast.AST]]]:
    """Yield kind, node and what it may become for each place of a syntax tree where behaviour is written."""
    yield from _choices(node)
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_no_behaviour(child):
                yield from _places(child)


def _is_no_behaviour(node: ast.AST) -> bool:
    # Python 3.11 gives wrong positions inside f-strings.
    return (
        isinstance(node, ast.JoinedStr)
        or (isinstance(node, ast.keyword) and node.arg in GUARDS)
        or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))
    )


def _choices(node: ast.AST) -> Iterator[tuple[str, ast.AST, list[ast.AST]]]:
    match node:
        case ast.Compare():
            changed = [
                _with(node, ops=[*node.ops[:place], other(), *node.ops[place + 1 :]])
                for place, operator in enumerate(node.ops)
                for other in COMPARISONS[type(operator)]
            ]
            yield "comparison", node, changed
        case ast.BinOp(op=operator, right=right) if type(operator) in OPERATORS:
            if not (isinstance(right, ast.Constant) and right.value is None):  # `Type | None`
                yield "operator", node, [_with(node, op=OPERATORS[type(operator)]())]
        case ast.AugAssign(op=operator) if type(operator) in OPERATORS:
            yield "operator", node, [_with(node, op=OPERATORS[type(operator)]())]
        case ast.BoolOp(op=operator):
            yield "and/or", node, [_with(node, op=ast.Or() if isinstance(operator, ast.And) else ast.And())]
        case ast.UnaryOp(op=ast.Not() | ast.USub() | ast.Invert(), operand=operand):
            yield "not", node, [operand]
        case ast.Return(value=ast.expr() as value):
            if not (isinstance(value, ast.Constant) and value.value is None):
                yield "return", node, [ast.Return(ast.Constant(None))]
        case ast.Constant(value=bool() | int() | float() as value):
            yield "constant", node, [ast.Constant(other) for other in _other_constants(value)]


def _other_constants(value: float) -> list[float]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1] if value == 0 else [value + 1, value - 1]
    return [value * 2, value / 2] if value else [1.0]


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed
