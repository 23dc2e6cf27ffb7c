"""The report put together: its sections in order."""

from collections.abc import Callable

from .blocks import Block, Paragraph, Report
from .borders import borders
from .changes import changes
from .gaps import gaps, measures
from .goals import goals
from .groups import groups
from .method import method
from .overview import overview
from .subject import Subject
from .to_do import to_do


def national_report(subject: Subject, family: str, tick: Callable[[float], None] = lambda _: None) -> Report:
    """Return the report of a subject; family: the font of its charts."""
    words = subject.words
    sections: tuple[Callable[[], list[Block]], ...] = (
        lambda: overview(subject, family),
        lambda: to_do(subject),
        lambda: borders(subject, family),
        lambda: groups(subject),
        lambda: gaps(subject),
        lambda: measures(subject),
        lambda: changes(subject),
        lambda: goals(subject),
        lambda: method(subject),
    )
    said = [subject.authority, subject.captions.day(subject.today)]
    blocks: list[Block] = [Paragraph(" · ".join(each for each in said if each), "lead")]
    for done, section in enumerate(sections):
        blocks += section()
        tick((done + 1) / len(sections))
    title = subject.title or words("title")
    return Report(title, subject.authority, words.language, blocks, len(subject.points))
