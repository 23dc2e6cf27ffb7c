"""The checklist dialog: keys, progress, results as evaluatechecklist gives them, saving, and nothing lost."""

import shutil

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerActionContext
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from tailings_plugin.forms.database import add_related
from tailings_plugin.inventory.register.geopackage import create_geopackage
from tailings_plugin.processing.rating.evaluatechecklist import EvaluateChecklist
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.window.checklist import drafts, opening, photos
from tailings_plugin.window.layer_actions import LayerActions
from tests.layers import memory_layer, run_algorithm

NAMES = ("question_id", "answer", "answered_on", "answered_by", "remarks", "photo", "checklist")


def table_of_file(path, name="checklist_answers"):
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    """A profile of its own: drafts of one test are none of another."""
    monkeypatch.setattr(drafts.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))


@pytest.fixture(scope="module")
def empty_register(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "register.gpkg"
    create_geopackage(path, "EPSG:4326", "en")
    return path


@pytest.fixture
def path(tmp_path, empty_register):
    folder = tmp_path / "Реестр"
    folder.mkdir()
    return shutil.copyfile(empty_register, folder / "register.gpkg")


@pytest.fixture
def facilities(qgis_app, path):
    """The facilities of a register, alone in the project."""
    layer = table_of_file(path, "facilities")
    for code, name in (("KG-1", "Ak-Tyuz"), ("KG-2", "Min <b>Kush</b>")):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("POINT(76 42)"))
        feature["facility_id"], feature["name"] = code, name
        assert layer.dataProvider().addFeatures([feature])[0], layer.dataProvider().lastError()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    opening.close_checklists()
    QgsProject.instance().clear()


@pytest.fixture
def answers(facilities, path):
    """The table of answers of the register, in the project with its relation."""
    add_related(QgsProject.instance(), facilities, lambda table: table_of_file(path, table), "en")
    (relation,) = [
        each
        for each in QgsProject.instance().relationManager().referencedRelations(facilities)
        if "answers" in each.id()
    ]
    return relation.referencingLayer()


@pytest.fixture
def dialog(answers, facilities, qgis_iface):
    return opening.open_checklist(qgis_iface, facilities, 1)


@pytest.fixture
def asked(monkeypatch):
    """What the dialog asked, and the answers it gets."""
    said = {"texts": [], "answer": QMessageBox.StandardButton.Cancel}

    def question(_parent, _title, text, *_buttons):
        said["texts"].append(text)
        return said["answer"]

    monkeypatch.setattr(QMessageBox, "question", question)
    return said


def press(dialog, keys):
    """Type keys into what has the focus of the dialog."""
    for key in keys:
        QTest.keyClick(dialog.focusWidget(), key)


def current(dialog):
    return dialog.focusWidget().objectName()


def stored(table):
    """Return the rows of a file as another program reads them."""
    path = table if not isinstance(table, QgsVectorLayer) else table.source().partition("|")[0]
    layer = table_of_file(path)
    names = [name for name in NAMES if layer.fields().lookupField(name) >= 0]
    return [tuple(from_qgis(row[name]) for name in names) for row in layer.getFeatures()]


def add_rows(table, *rows):
    """Store rows of (facility, question, answer, day, remarks)."""
    for values in rows:
        feature = QgsFeature(table.fields())
        for name, value in zip(
            ("facility_id", "question_id", "answer", "answered_on", "remarks"), values, strict=False
        ):
            feature[name] = value
        assert table.dataProvider().addFeatures([feature])[0], table.dataProvider().lastError()


def evaluated(table, facility="KG-1", list_code="A"):
    """Return what evaluatechecklist makes of a table: (safety, credibility), and both by category."""
    _, layers = run_algorithm(
        EvaluateChecklist,
        {"ANSWERS": table, "OUTPUT": "memory:", "CATEGORIES": "memory:", "MEASURES": "memory:"},
    )

    def figures(name, *keys):
        return {
            tuple(row[key] for key in keys): (row["safety_percent"], row["credibility_percent"])
            for row in layers[name].getFeatures()
            if row["facility_id"] == facility and row["list"] == list_code
        }

    return figures("OUTPUT", "list"), figures("CATEGORIES", "category")


def shown(dialog):
    """Return the same of the result shown."""
    evaluation, key = dialog.filling.evaluation(), (dialog.facility_id, dialog.filling.list_code)

    def pair(result):
        return result.safety, result.credibility

    return (
        {(key[1],): pair(evaluation.overall[key])},
        {(each[2],): pair(result) for each, result in evaluation.categories.items() if each[:2] == key},
    )


def message(dialog):
    """Return the text of the message shown."""
    return dialog.messages.currentItem().text()


class TestKeys:
    def test_a_digit_answers_and_goes_on_to_the_next_question(self, dialog):
        assert current(dialog) == "question_A01"
        press(dialog, "14")
        assert {code: dialog.filling.answer(code).code for code in ("A01", "A02")} == {
            "A01": "yes",
            "A02": "no",
        }
        assert dialog.rows["A02"].buttons["no"].isChecked()
        # The next category of the checklist after access is the site.
        assert current(dialog) == "question_A14"

    @pytest.mark.parametrize(
        ("key", "code"),
        list(
            zip("123456", ("yes", "mostly_yes", "mostly_no", "no", "not_applicable", "no_data"), strict=True)
        ),
    )
    def test_each_answer_has_the_key_on_its_button(self, dialog, key, code):
        assert dialog.rows["A01"].buttons[code].text().startswith(f"{key} ")
        press(dialog, key)
        assert dialog.filling.answer("A01").code == code

    @pytest.mark.parametrize("key", ["0", "7", "9", "x", " "])
    def test_other_keys_answer_nothing(self, dialog, key):
        press(dialog, key)
        assert not dialog.filling.is_changed and current(dialog) == "question_A01"

    def test_a_question_skipped_is_come_back_to(self, dialog):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
        assert current(dialog) == "question_A02"
        press(dialog, "1" * 15)
        assert current(dialog) == "question_A01", "from the start again behind the last"
        assert dialog.filling.progress() == (15, 16)
        press(dialog, "1")
        assert dialog.focusWidget() is dialog.save_button

    def test_arrows_stay_within_the_list(self, dialog):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
        assert current(dialog) == "question_A01"

    def test_delete_takes_back_what_was_entered(self, dialog):
        press(dialog, "1")
        dialog.rows["A01"].setFocus()
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Delete)
        assert dialog.filling.answer("A01") is None and not dialog.filling.is_changed
        assert not dialog.rows["A01"].buttons["yes"].isChecked()

    def test_a_note_by_keys(self, dialog):
        press(dialog, "4")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        assert dialog.focusWidget() is dialog.rows["A02"].note
        QTest.keyClicks(dialog.focusWidget(), "12 m")
        assert dialog.filling.answer("A02") is None, "digits in a note are no answers"
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        assert current(dialog) == "question_A02", "it has no answer yet"
        press(dialog, "3")
        assert dialog.filling.value("A02", "remarks") == "12 m"

    def test_the_mouse_does_the_same(self, dialog):
        QTest.mouseClick(dialog.rows["A01"].buttons["mostly_no"], Qt.MouseButton.LeftButton)
        assert dialog.filling.answer("A01").code == "mostly_no" and current(dialog) == "question_A02"


class TestResult:
    def test_by_hand(self, dialog):
        """A01 has weight 1 and A02 weight 2: yes and mostly no are 3 + 2 of 9 points."""
        press(dialog, "13")
        tree = dialog.result.categories
        rows = [
            [tree.topLevelItem(at).text(column) for column in range(4)]
            for at in range(tree.topLevelItemCount())
        ]
        assert rows[0] == ["Access and guarding", "2 / 2", "56 %", "100 %"]
        assert rows[1] == ["Site and natural hazards", "0 / 2", "0 %", "0 %"]
        assert rows[-1][:2] == ["In all", "2 / 16"]
        assert "Questions without an answer: 14. They count as no data." in dialog.result.note.text()
        assert dialog.result.progress.text() == "2 of 16 answered"

    def test_without_answers_there_is_no_result(self, dialog):
        assert dialog.result.total.text() == "No answer yet." and not dialog.result.note.text()

    def test_it_is_what_evaluatechecklist_gives(self, dialog, answers):
        press(dialog, "1234561")
        before = shown(dialog)
        assert dialog.save()
        assert evaluated(answers) == before == shown(dialog)

    def test_also_with_earlier_rows_that_cannot_be_used(self, facilities, qgis_iface, tmp_path):
        table = tmp_path / "earlier.csv"
        table.write_text(
            "facility_id,question_id,answer,remarks\nKG-1,A01,perhaps,\nKG-1,Z9,yes,\nKG-1,A02,yes,one\nKG-1,A02,no,two\n"
            "KG-2,A01,yes,\n",
            encoding="utf-8",
        )
        dialog = opening.open_checklist(qgis_iface, facilities, 1)
        dialog.use_file(table)
        layer = QgsVectorLayer(str(table), "t", "ogr")
        assert shown(dialog) == evaluated(layer)
        problems = {code: row.problem.text() for code, row in dialog.rows.items() if row.problem.text()}
        assert "perhaps: answer must be one of yes, mostly_yes" in problems["A01"]
        assert "two different answers: the worse counts" in problems["A02"]
        assert "Z9 = yes: question_id is not in the checklist" in dialog.strangers.text()
        dialog.rows["A14"].setFocus()
        press(dialog, "1")
        assert dialog.save()
        text = table.read_text(encoding="utf-8")
        for kept in (
            "KG-1,A01,perhaps",
            "KG-1,Z9,yes",
            "KG-1,A02,yes,one",
            "KG-1,A02,no,two",
            "KG-2,A01,yes",
        ):
            assert kept in text
        assert "KG-1,A14,yes" in text
        assert shown(dialog) == evaluated(QgsVectorLayer(str(table), "t", "ogr"))


class TestSaving:
    def test_nothing_is_written_before_save(self, dialog, answers):
        press(dialog, "123")
        assert stored(answers) == [] and answers.featureCount() == 0 and not answers.isEditable()

    def test_save_writes_a_row_an_answer(self, dialog, answers):
        dialog.choices.day.setDate(QDate(2026, 5, 3))
        dialog.choices.inspector.setText("Asanov")
        press(dialog, "1")
        QTest.keyClicks(dialog.rows["A02"].note, "look <b>again</b>")
        assert dialog.save()
        assert stored(answers) == [
            ("A01", "yes", "2026-05-03", "Asanov", None, None, "default"),
            # A note alone is no answer, and no default makes it one.
            ("A02", None, None, None, "look <b>again</b>", None, None),
        ]
        assert (
            not answers.isEditable() and not dialog.filling.is_changed and not dialog.save_button.isEnabled()
        )
        assert "Saved in Checklist answers: 2." in message(dialog)

    def test_it_goes_on_later_and_changes_the_same_rows(self, dialog, answers, facilities, qgis_iface):
        press(dialog, "14")
        assert dialog.save() and dialog.close()
        later = opening.open_checklist(qgis_iface, facilities, 1)
        assert later is not dialog and later.filling.progress() == (2, 16)
        assert current(later) == "question_A14", "the first without an answer"
        later.rows["A02"].setFocus()
        press(later, "1")
        assert later.save()
        assert [row[:2] for row in stored(answers)] == [("A01", "yes"), ("A02", "yes")]

    def test_in_edit_mode_it_is_one_step_to_undo(self, dialog, answers):
        add_rows(answers, ("KG-1", "A01", "no"))
        dialog.load()
        answers.startEditing()
        dialog.rows["A01"].setFocus()
        press(dialog, "12")
        assert dialog.save()
        assert answers.isEditable() and stored(answers) == [("A01", "no", *[None] * 5)]
        assert answers.undoStack().count() == 1 and "Save the edits" in message(dialog)
        assert sorted(row["answer"] for row in answers.getFeatures()) == ["mostly_yes", "yes"]
        answers.undoStack().undo()
        assert [row["answer"] for row in answers.getFeatures()] == ["no"]
        dialog.load()
        assert dialog.filling.progress() == (1, 16)
        answers.rollBack()

    def test_the_register_knows_who_and_what(self, dialog, answers, path):
        press(dialog, "1")
        assert dialog.save()
        dialog.rows["A01"].setFocus()
        press(dialog, "4")
        assert dialog.save()
        (row,) = answers.getFeatures()
        assert row["edited_by"] and not row["edited_by"].startswith("by ")
        log = table_of_file(path, "changes")
        changes = [
            (each["action"], each["field"], each["before"], each["after"]) for each in log.getFeatures()
        ]
        assert ("changed", "answer", "yes", "no") in changes
        assert {each["changed_by"] for each in log.getFeatures() if each["action"] == "changed"} == {
            row["edited_by"]
        }

    def test_rows_of_others_stay(self, dialog, answers):
        add_rows(answers, ("KG-2", "A01", "no"))
        press(dialog, "1")
        assert dialog.save()
        assert [row[:2] for row in stored(answers)] == [("A01", "no"), ("A01", "yes")]

    def test_an_answer_that_somebody_changed_meanwhile_is_not_written_over_unseen(self, dialog, answers):
        add_rows(answers, ("KG-1", "A01", "no", "2025-01-01", "seen by B"))
        press(dialog, "1")
        assert not dialog.save()
        assert "A01: the table has another answer by now" in message(dialog)
        assert [row[1] for row in stored(answers)] == ["no"] and dialog.filling.is_changed
        assert dialog.rows["A01"].note.text() == "seen by B"
        assert dialog.save()
        assert [row[1] for row in stored(answers)] == ["yes"]

    def test_a_table_that_takes_no_edits_says_so_and_keeps_what_was_entered(self, dialog, answers):
        answers.setReadOnly(True)
        press(dialog, "1")
        assert not dialog.save()
        assert "cannot be edited" in message(dialog) and dialog.filling.answer("A01").code == "yes"

    def test_an_answer_that_the_database_refuses_stays_entered(self, dialog, answers, tmp_path):
        """A national code is outside the list of the register."""
        import json

        from tailings_plugin.rating.checklist import FOLDER

        content = json.loads((FOLDER / "default.json").read_text(encoding="utf-8"))
        content["answers"][0]["answer"] = "fully"
        file = tmp_path / "kz.json"
        file.write_text(json.dumps(content), encoding="utf-8")
        dialog.use_checklist(file)
        press(dialog, "1")
        assert not dialog.save()
        assert "does not take the answers" in message(dialog)
        assert stored(answers) == [] and not answers.isEditable() and dialog.filling.is_changed


class TestTables:
    def test_a_register_whose_tables_are_not_in_the_project(self, facilities, path, qgis_iface):
        dialog = opening.open_checklist(qgis_iface, facilities, 1)
        assert dialog.choices.target().is_own
        press(dialog, "1")
        assert dialog.save() and [row[:2] for row in stored(path)] == [("A01", "yes")]

    @pytest.mark.parametrize("ending", [".gpkg", ".csv"])
    def test_a_file_is_made_when_answers_are_saved(self, qgis_app, qgis_iface, tmp_path, ending):
        layer = memory_layer(
            "Point",
            "EPSG:4326",
            "facility_id:string,name:string,thi:double",
            [("POINT(1 1)", ["007", "x", 1.0])],
        )
        QgsProject.instance().addMapLayer(layer)
        dialog = opening.open_checklist(qgis_iface, layer, 1)
        assert dialog.choices.target() is None
        file = tmp_path / f"answers{ending}"
        dialog.use_file(file)
        press(dialog, "14")
        before = shown(dialog)
        assert not file.exists()
        assert dialog.save(), message(dialog)
        table = QgsVectorLayer(str(file), "t", "ogr")
        assert evaluated(table, "007") == before
        assert [each.name() for each in QgsProject.instance().mapLayers().values()].count(
            "Checklist answers"
        ) == 1
        press(dialog, "1")
        assert dialog.save() and QgsVectorLayer(str(file), "t", "ogr").featureCount() == 3
        dialog.end()
        QgsProject.instance().clear()

    def test_a_file_that_holds_other_things_is_refused(self, dialog, path, tmp_path):
        other = tmp_path / "other.csv"
        other.write_text("a,b\n1,2\n", encoding="utf-8")
        dialog.use_file(other)
        assert "has no table with the fields facility_id, question_id, answer" in message(dialog)
        assert dialog.choices.target().is_own
        dialog.use_file(tmp_path / "answers.xlsx")
        assert "is no GeoPackage (.gpkg) and no CSV file (.csv)" in message(dialog)
        assert other.read_text(encoding="utf-8") == "a,b\n1,2\n"

    def test_a_table_without_remarks_does_not_lose_a_note(self, dialog, tmp_path):
        press(dialog, "1")
        QTest.keyClicks(dialog.rows["A01"].note, "leans")
        bare = tmp_path / "bare.csv"
        bare.write_text("facility_id,question_id,answer\nKG-1,A02,no\n", encoding="utf-8")
        dialog.use_file(bare)
        assert not dialog.rows["A02"].note.isEnabled()
        assert not dialog.save()
        assert "has no field remarks, and what was entered would be lost" in message(dialog)
        assert dialog.filling.value("A01", "remarks") == "leans"

    def test_a_register_that_is_removed_meanwhile(self, dialog, answers, facilities, tmp_path):
        press(dialog, "12")
        QgsProject.instance().removeMapLayers([answers.id(), facilities.id()])
        assert "no longer in the project" in message(dialog)
        assert dialog.filling.answer("A01").code == "yes" and dialog.filling.progress() == (2, 16)
        dialog.use_file(tmp_path / "rescued.gpkg")
        assert dialog.save()
        assert [row[:2] for row in stored(tmp_path / "rescued.gpkg")] == [
            ("A01", "yes"),
            ("A02", "mostly_yes"),
        ]

    def test_a_project_that_is_closed_meanwhile(self, dialog):
        press(dialog, "1")
        QgsProject.instance().clear()
        assert dialog.filling.answer("A01").code == "yes"


class TestClosing:
    def test_unsaved_answers_are_asked_about(self, dialog, answers, asked):
        press(dialog, "12")
        assert not dialog.close()
        assert asked["texts"] == ["Not saved yet: 2. Save the answers?"]
        asked["answer"] = QMessageBox.StandardButton.Save
        assert dialog.close()
        assert len(stored(answers)) == 2

    def test_they_may_be_left(self, dialog, answers, asked):
        press(dialog, "1")
        asked["answer"] = QMessageBox.StandardButton.Discard
        assert dialog.close() and stored(answers) == []

    def test_escape_asks_too(self, dialog, asked):
        press(dialog, "1")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert len(asked["texts"]) == 1 and dialog.isVisible()

    def test_nothing_is_asked_when_nothing_was_entered(self, dialog, asked):
        assert dialog.close() and asked["texts"] == []

    def test_another_list_and_another_facility_ask_first(self, dialog, facilities, asked):
        press(dialog, "1")
        dialog.choose_list("B")
        dialog.choose_facility(opening.facility_at(facilities, 2))
        assert len(asked["texts"]) == 2
        assert (dialog.filling.list_code, dialog.facility_id) == ("A", "KG-1")
        assert dialog.choices.lists.currentData() == "A" and dialog.choices.search.text() == "Ak-Tyuz (KG-1)"
        asked["answer"] = QMessageBox.StandardButton.Discard
        dialog.choose_list("B")
        assert len(dialog.rows) == 30 and dialog.filling.progress() == (0, 30)


class TestDrafts:
    def test_what_was_not_saved_is_there_again_after_the_plugin_went(
        self, dialog, answers, facilities, qgis_iface
    ):
        press(dialog, "14")
        QTest.keyClicks(dialog.rows["A03"].note, "crack <b>2 m</b>")
        opening.close_checklists()
        assert stored(answers) == []
        other = opening.open_checklist(qgis_iface, facilities, 2)
        assert not other.filling.is_changed, "another facility has a draft of its own"
        later = opening.open_checklist(qgis_iface, facilities, 1)
        assert later.filling.progress() == (2, 16) and later.rows["A03"].note.text() == "crack <b>2 m</b>"
        assert "Entered earlier and not saved: 3." in message(later)
        assert later.save()
        opening.close_checklists()
        assert opening.open_checklist(qgis_iface, facilities, 1).filling.entries == {}

    def test_another_register_does_not_get_it(self, dialog, facilities, qgis_iface):
        press(dialog, "1")
        opening.close_checklists()
        fields = "facility_id:string,thi:double"
        layer = memory_layer("Point", "EPSG:4326", fields, [("POINT(1 1)", ["KG-1", 1.0])])
        assert not opening.open_checklist(qgis_iface, layer, 1).filling.is_changed
        assert opening.open_checklist(qgis_iface, facilities, 1).facility_id == "KG-1"

    def test_one_that_was_left_is_gone(self, dialog, facilities, qgis_iface, asked):
        press(dialog, "1")
        assert dialog.draft.path.is_file()
        asked["answer"] = QMessageBox.StandardButton.Discard
        assert dialog.close() and not dialog.draft.path.exists()
        assert not opening.open_checklist(qgis_iface, facilities, 1).filling.is_changed

    def test_what_is_taken_back_is_gone_from_it(self, dialog):
        press(dialog, "1")
        dialog.rows["A01"].setFocus()
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Delete)
        assert not dialog.draft.path.exists()

    @pytest.mark.parametrize(
        "content", ["", "{", "[]", '{"entries": [1]}', '{"entries": {"A01": 5}}', "\x00"]
    )
    def test_one_that_cannot_be_read_harms_nothing(self, dialog, facilities, qgis_iface, content):
        path = dialog.draft.path
        dialog.close()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        assert not opening.open_checklist(qgis_iface, facilities, 1).filling.is_changed


class TestChoosing:
    def test_the_selected_facility_is_preset(self, answers, facilities, qgis_iface):
        facilities.selectByIds([2])
        dialog = opening.open_checklist(qgis_iface)
        assert dialog.facility_id == "KG-2"
        assert opening.open_checklist(qgis_iface, facilities, 2) is dialog, "one dialog a facility"

    def test_the_search_finds_by_name(self, answers, facilities, qgis_iface):
        dialog = opening.open_checklist(qgis_iface)
        assert dialog.facility_id == "" and not dialog.area.widget().isEnabled()
        QTest.keyClicks(dialog.choices.search, "ak-ty")
        QTest.keyClick(dialog.choices.search, Qt.Key.Key_Return)
        assert dialog.facility_id == "KG-1" and dialog.area.widget().isEnabled()
        assert dialog.choices.target().is_own

    def test_an_id_that_the_project_has_not_is_not_taken(self, answers, facilities, qgis_iface):
        dialog = opening.open_checklist(qgis_iface)
        QTest.keyClicks(dialog.choices.search, "KG-9")
        QTest.keyClick(dialog.choices.search, Qt.Key.Key_Return)
        assert dialog.facility_id == ""

    def test_without_facilities_any_id_is_taken(self, qgis_app, qgis_iface, tmp_path):
        QgsProject.instance().clear()
        dialog = opening.open_checklist(qgis_iface)
        assert not dialog.save() if dialog.choices.target() else True
        QTest.keyClicks(dialog.choices.search, "TJ-5")
        QTest.keyClick(dialog.choices.search, Qt.Key.Key_Return)
        dialog.use_file(tmp_path / "a.csv")
        press(dialog, "1")
        assert dialog.save() and "TJ-5,default,A01,yes" in (tmp_path / "a.csv").read_text(encoding="utf-8")
        dialog.end()
        QgsProject.instance().clear()

    def test_a_row_without_id_opens_no_facility(self, qgis_app, qgis_iface):
        layer = memory_layer(
            "Point", "EPSG:4326", "facility_id:string,thi:double", [("POINT(1 1)", [None, 1.0])]
        )
        assert opening.facility_at(layer, 1) is None and opening.facility_at(layer, 99) is None

    def test_a_wrong_checklist_is_refused(self, dialog, tmp_path):
        wrong = tmp_path / "wrong.json"
        wrong.write_text("{}", encoding="utf-8")
        dialog.use_checklist(wrong)
        assert "'lists' is missing" in message(dialog) and len(dialog.rows) == 16


class TestPhotos:
    def photo(self, path):
        path.parent.mkdir(exist_ok=True)
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(len(str(path)))
        assert image.save(str(path))
        return path

    def test_one_from_elsewhere_is_copied_beside_the_register(
        self, dialog, answers, tmp_path, path, monkeypatch
    ):
        one, two = self.photo(tmp_path / "card" / "P1.png"), self.photo(tmp_path / "other" / "P1.png")
        for code, file in (("A01", one), ("A02", two), ("A03", one)):
            monkeypatch.setattr(photos, "ask", lambda *_given, file=file: str(file))
            dialog.rows[code].photo.click()
        assert not (path.parent / "photos").exists(), "nothing before Save"
        press(dialog, "1")
        assert dialog.save()
        assert {row[0]: row[5] for row in stored(answers)} == {
            "A01": "photos/P1.png", "A02": "photos/P1_2.png", "A03": "photos/P1.png",
        }  # fmt: skip
        assert (path.parent / "photos" / "P1_2.png").read_bytes() == two.read_bytes()
        assert dialog.rows["A02"].photo.text() == "P1_2.png"

    def test_one_beside_the_register_is_named_only(self, dialog, answers, path, monkeypatch):
        file = self.photo(path.parent / "2026" / "dam.png")
        monkeypatch.setattr(photos, "ask", lambda *_given: str(file))
        dialog.rows["A01"].photo.click()
        assert dialog.save() and [row[5] for row in stored(answers)] == ["2026/dam.png"]
        monkeypatch.setattr(photos, "ask", lambda *_given: "")
        dialog.rows["A01"].photo.click()
        assert dialog.save() and [row[5] for row in stored(answers)] == [None]
        assert file.exists(), "only the table forgets it"

    def test_no_copy_is_left_where_the_answers_are_refused(
        self, dialog, answers, path, tmp_path, monkeypatch
    ):
        file = self.photo(tmp_path / "card" / "P1.png")
        monkeypatch.setattr(photos, "ask", lambda *_given: str(file))
        dialog.rows["A01"].photo.click()
        answers.setReadOnly(True)
        assert not dialog.save()
        assert list((path.parent / "photos").iterdir()) == []
        answers.setReadOnly(False)
        assert dialog.save() and (path.parent / "photos" / "P1.png").exists()

    def test_only_pictures_are_opened(self, tmp_path, monkeypatch):
        """The path comes from a table; the system would run a program."""
        opened = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
        program = tmp_path / "photo.exe"
        program.write_bytes(b"MZ")
        assert not photos.show_photo(program) and not photos.show_photo(tmp_path / "gone.jpg")
        assert opened == []
        assert photos.show_photo(self.photo(tmp_path / "a.PNG")) and len(opened) == 1


class TestPrinting:
    @pytest.fixture
    def opened(self, monkeypatch):
        urls = []
        monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
        return urls

    def test_the_sheet_has_the_answers_as_they_stand_and_markup_as_text(self, dialog, opened):
        press(dialog, "4")
        QTest.keyClicks(dialog.rows["A01"].note, "<script>alert(1)</script>")
        page = dialog.print_sheet().read_text(encoding="utf-8")
        assert "&lt;script&gt;" in page and "<script" not in page
        assert page.count("×") == 1 and "Ak-Tyuz · KG-1" in page
        assert len(opened) == 1 and opened[0].isLocalFile()

    def test_without_answers_it_is_the_empty_sheet(self, dialog, opened):
        page = dialog.print_sheet().read_text(encoding="utf-8")
        assert "×" not in page and "Result" not in page and page.count('class="box"') == 96

    def test_names_with_markup_are_shown_as_they_are(self, dialog, facilities, answers, opened):
        add_rows(answers, ("KG-2", "A01", "no", None, "<img src=x>"))
        dialog.choose_facility(opening.facility_at(facilities, 2))
        assert dialog.rows["A01"].note.text() == "<img src=x>"
        page = dialog.print_sheet().read_text(encoding="utf-8")
        assert "Min &lt;b&gt;Kush" in page and "<img" not in page


class TestPart:
    def test_it_leaves_nothing(self, qgis_app, qgis_iface, asked):
        part = opening.ChecklistPart(qgis_iface)
        assert part.action.text() == "Fill in a checklist…" and not part.action.icon().pixmap(24).isNull()
        part.action.trigger()
        (dialog,) = opening._open
        part.remove()
        assert opening._open == [] and not dialog.isVisible() and asked["texts"] == []
        part.remove()

    def test_it_is_offered_among_the_actions_on_a_facility(self, answers, facilities, qgis_iface):
        part, actions = opening.ChecklistPart(qgis_iface), LayerActions(qgis_iface)
        actions.meet([part, actions])
        (action,) = [each for each in actions.actions if each.objectName() == "tailings_fill_checklist"]
        action.triggerForFeature(facilities, facilities.getFeature(2), QgsMapLayerActionContext())
        assert [each.facility_id for each in opening._open] == ["KG-2"]
        actions.remove()
        part.remove()

    def test_without_pandas_it_says_what_to_install(self, qgis_app, qgis_iface, monkeypatch):
        monkeypatch.setattr(opening, "pandas_is_there", lambda: False)
        said = []
        monkeypatch.setattr(
            qgis_iface.messageBar(), "pushWarning", lambda *texts: said.append(texts), raising=False
        )
        assert opening.open_checklist(qgis_iface) is None
        assert "python3-pandas" in said[0][1]
