"""Who gives out a list, a map or sheets: AUTHORITY and LOGO, the same parameters in every tool that has them."""

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from ...cartography.data.authority import Authority
from ...cartography.look.logo import check_logo
from ...translation import tr
from ..base import TailingsAlgorithm
from ..run import Run


def add_authority(
    algorithm: TailingsAlgorithm, name_help: str, logo_help: str, advanced: bool = False
) -> None:
    """Add AUTHORITY and LOGO, neither needed; the help says where on the paper they stand."""
    algorithm.add(
        QgsProcessingParameterString("AUTHORITY", tr("Authority"), optional=True),
        name_help,
        advanced=advanced,
    )
    pictures = tr("Picture (*.png *.jpg *.jpeg *.svg)")
    algorithm.add(
        QgsProcessingParameterFile("LOGO", tr("Logo"), optional=True, fileFilter=pictures),
        logo_help,
        advanced=advanced,
    )


def authority_of(run: Run) -> Authority:
    """Return what a run was given as AUTHORITY and LOGO. DataProblem for a LOGO that is no picture."""
    logo = run.file("LOGO")
    if logo:
        check_logo(logo)
    return Authority(" ".join(run.text("AUTHORITY").split()), logo)
