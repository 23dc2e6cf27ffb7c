"""A picture in the upper left corner of a sheet of a workbook (ECMA-376, part 1, DrawingML)."""

from dataclasses import dataclass

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
# The unit of DrawingML: 914,400 an inch, of 96 pixels.
_EMU_PX = 9525


@dataclass(frozen=True)
class Picture:
    """A PNG, and its width and height in pixels as it is shown."""

    png: bytes
    width: int
    height: int


def drawing_relation() -> str:
    """Return the element by which a sheet has its drawing."""
    return '<drawing r:id="rId1"/>'


def drawing_parts(number: int, picture: Picture) -> dict[str, str | bytes]:
    """Return the parts of a workbook that make the picture of its sheet of this number."""
    return {
        f"xl/worksheets/_rels/sheet{number}.xml.rels": _relations(
            "drawing", f"../drawings/drawing{number}.xml"
        ),
        f"xl/drawings/drawing{number}.xml": _drawing(picture),
        f"xl/drawings/_rels/drawing{number}.xml.rels": _relations("image", f"../media/image{number}.png"),
        f"xl/media/image{number}.png": picture.png,
    }


def _relations(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/{kind}" Target="{target}"/></Relationships>'
    )


def _drawing(picture: Picture) -> str:
    extent = f'cx="{picture.width * _EMU_PX}" cy="{picture.height * _EMU_PX}"'
    return (
        f'<xdr:wsDr xmlns:xdr="{_DRAWING}/spreadsheetDrawing" xmlns:a="{_DRAWING}/main" xmlns:r="{_RELATIONS}">'
        "<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row>"
        f"<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext {extent}/>"
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="logo"/><xdr:cNvPicPr/></xdr:nvPicPr>'
        '<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>'
        f'<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>'
        "</xdr:wsDr>"
    )
