"""The project that goes to a phone: the tables with their forms and relations, on a base map, all in one folder."""

import gc
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...cartography.data.captions import Captions
from ...cartography.look import fonts, palette, styles
from ...errors import DataProblem
from ...forms.database import make_project
from ...forms.on_phone import put_on_phone, tell_folders
from ...forms.texts import word
from ...inventory.register.geopackage import FACILITIES
from ...inventory.schema import load_schema, related_tables
from ...new_project import new_project, write_project
from ...qgis_values import from_qgis
from ...system_reasons import reason_said
from ...translation import tr
from ..arriving.base_map import base_layers, show_region

AROUND_DEGREES = 2.0
MAP_CRS = "EPSG:3857"
SIZE_PT = 9.0
NAME, PEOPLE = "name", "population"


def write_field_project(stage: Path, register: str, base: str, name: str, language: str) -> None:
    """Write the project `name` into the folder of the package, with the base map it lies on, for the register there."""
    project = new_project()
    layers = make_project(project, lambda table: _opened(stage / register, table), language)
    put_on_phone(layers[FACILITIES], FACILITIES, load_schema().fields)
    for table in related_tables():
        put_on_phone(layers[table.name], table.name, table.fields)
    _label(layers[FACILITIES])
    tell_folders(project)
    extent = show_region(project, layers[FACILITIES])
    around = QgsRectangle(extent).buffered(AROUND_DEGREES)
    below = _base_map(stage / base, around, language)
    _order(project, layers, below, language)
    project.setCrs(QgsCoordinateReferenceSystem(MAP_CRS))
    written = write_project(project, stage / name)
    reason = project.error()
    # The GeoPackages must be closed before they are moved.
    project.clear()
    del project, layers, below
    gc.collect()
    if not written:
        raise QgsProcessingException(
            tr("{file} could not be written: {reason}").format(
                file=name, reason=reason_said(reason) if reason else tr("it is not whole")
            )
        )


def _opened(path: Path, table: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    if not layer.isValid():
        raise DataProblem(tr("{path} has no table {name}.").format(path=path, name=table))
    return layer


def _label(facilities: QgsVectorLayer) -> None:
    """Write the names of facilities beside them."""
    text = fonts.text_format(fonts.font_family(), SIZE_PT, palette.INK, halo_mm=0.8)
    labels = styles.label_settings(facilities.displayExpression(), text)
    styles.around(labels, distance_mm=1.5, priority=8)
    styles.set_labels(facilities, labels)


def _order(
    project: QgsProject, layers: dict[str, QgsVectorLayer], below: list[QgsVectorLayer], language: str
) -> None:
    """Put the facilities on top, the linked tables into a group, and the base map below all."""
    root = project.layerTreeRoot()
    tables = QgsLayerTreeGroup(word("linked_tables", language))
    for table in related_tables():
        node = root.findLayer(layers[table.name].id())
        tables.addChildNode(node.clone())
        root.removeChildNode(node)
    tables.setExpanded(False)
    ground = QgsLayerTreeGroup(word("base_map", language))
    for layer in below:
        layer.setReadOnly(True)
        layer.setFlags(
            layer.flags() & ~QgsMapLayer.LayerFlag.Identifiable & ~QgsMapLayer.LayerFlag.Searchable
        )
        project.addMapLayer(layer, False)
        ground.addLayer(layer).setExpanded(False)
    ground.setExpanded(False)
    root.addChildNode(tables)
    root.addChildNode(ground)


def _base_map(path: Path, around: QgsRectangle, language: str) -> list[QgsVectorLayer]:
    """Write what of the base map lies `around` (degrees) into a GeoPackage; return its layers, the topmost first."""
    found = []
    captions = Captions(language)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise DataProblem(
            tr("{file} could not be written: {reason}").format(
                file=path.name, reason=reason_said(gdal.GetLastErrorMsg())
            )
        )
    layers = base_layers()
    for name, layer in layers.items():
        _write_layer(dataset, name, layer, around, captions)
    dataset.FlushCache()
    del dataset
    for name, layer in layers.items():
        copy = _opened(path, name)
        copy.setName(word(f"base_{name}", language))
        copy.setRenderer(layer.renderer().clone())
        if layer.labeling() is not None:
            copy.setLabeling(layer.labeling().clone())
            copy.setLabelsEnabled(layer.labelsEnabled())
        found.append(copy)
    return found


def _write_layer(
    dataset: gdal.Dataset, name: str, layer: QgsVectorLayer, around: QgsRectangle, captions: Captions
) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = dataset.CreateLayer(name, reference, ogr.wkbUnknown)
    made.CreateField(ogr.FieldDefn(NAME, ogr.OFTString))
    made.CreateField(ogr.FieldDefn(PEOPLE, ogr.OFTInteger))
    fields = layer.fields()
    places = {each: fields.indexOf(each) for each in (NAME, PEOPLE)}
    dataset.StartTransaction()
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(around)):
        geometry = feature.geometry()
        if not around.contains(geometry.boundingBox()):
            geometry = QgsGeometry(geometry.clipped(around))
        if geometry.isEmpty():
            continue
        row = ogr.Feature(made.GetLayerDefn())
        for field, place in places.items():
            value = from_qgis(feature[place]) if place >= 0 else None
            if value is not None:
                row[field] = captions.place(str(value)) if field == NAME else int(value)
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())))
        if made.CreateFeature(row) != 0:
            raise DataProblem(
                tr("{file} could not be written: {reason}").format(
                    file=name, reason=reason_said(gdal.GetLastErrorMsg())
                )
            )
    dataset.CommitTransaction()
