"""What was entered and not saved, kept in the user's profile: QGIS may end, by itself too, before somebody saves."""

import hashlib
import json
from pathlib import Path

from qgis.core import QgsApplication

from .filling import Filling

FOLDER = "tailings_checklist_drafts"


class Draft:
    """The draft of a checklist of a facility; `place` tells the facilities of one register from those of another."""

    def __init__(self, filling: Filling, place: str):
        self.key = [place, filling.facility, filling.checklist.name, filling.list_code]
        name = hashlib.sha256(json.dumps(self.key).encode()).hexdigest()[:32]
        self.path = Path(QgsApplication.qgisSettingsDirPath()) / FOLDER / f"{name}.json"

    def keep(self, filling: Filling) -> None:
        """Keep what is entered; nothing entered is no draft. A profile that nobody may write to keeps none."""
        if not filling.is_changed:
            self.forget()
            return
        content = {"facility": filling.facility, "list": filling.list_code, "entries": filling.entries}
        beside = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
            beside.replace(self.path)
        except OSError:
            return

    def forget(self) -> None:
        """Remove the draft: it was saved, or nobody wants it."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return

    def restore(self, filling: Filling) -> int:
        """Enter what the draft has, and return to how many questions; 0 where there is none that can be read."""
        try:
            entries = json.loads(self.path.read_text(encoding="utf-8"))["entries"]
            own = {each.id for each in filling.questions}
            for question, values in entries.items():
                for name in ("answer", "remarks", "photo"):
                    if question in own and name in values:
                        filling.enter(question, name, values[name])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            filling.entries.clear()
        return len(filling.entries)
