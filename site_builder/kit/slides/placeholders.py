"""The shapes of a layout as PowerPoint's own XML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pptx.oxml.ns import nsdecls

from . import look

if TYPE_CHECKING:
    from .look import Box

NAMES = nsdecls("p", "a")
FIELD = ('<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="da-DK"/>'
         "<a:t>‹nr.›</a:t></a:fld>")


def placeholder(
    name: str, kind: str, idx: int | None, at: Box, size: int, colour: str, font: str = look.SANS, anchor: str = "t",
) -> str:
    """Write a placeholder of a layout; its text has no bullets, for points are apart by room."""
    prompt = f'<a:p><a:r><a:rPr lang="da-DK"/><a:t>{name}</a:t></a:r></a:p>'
    return _shape(name, f'type="{kind}"{_number(idx)}', at, _level("l", size, colour, font), prompt, anchor)


def edge(name: str, kind: str, idx: int, at: Box, align: str, text: str) -> str:
    """Write the placeholder of the foot or of the slide's number."""
    level = _level(align, 1200, look.INK_2, look.SANS)
    return _shape(name, f'type="{kind}" sz="quarter"{_number(idx)}', at, level, f"<a:p>{text}</a:p>")


def line(at: Box) -> str:
    """Write the rule over a slide."""
    fill = f'<a:ln w="38100"><a:solidFill><a:srgbClr val="{look.INK}"/></a:solidFill></a:ln>'
    return (f'<p:cxnSp {NAMES}><p:nvCxnSpPr><p:cNvPr id="0" name="Streg"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/>'
            f"</p:nvCxnSpPr>{_geometry(at, 'line', fill)}</p:cxnSp>")


def _number(idx: int | None) -> str:
    return f' idx="{idx}"' if idx is not None else ""


def _shape(name: str, kind: str, at: Box, level: str, text: str, anchor: str = "t") -> str:
    box = f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
    return (
        f'<p:sp {NAMES}><p:nvSpPr><p:cNvPr id="0" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>{_geometry(at, 'rect')}"
        f"<p:txBody>{box}<a:lstStyle>{level}</a:lstStyle>{text}</p:txBody></p:sp>"
    )


def _level(align: str, size: int, colour: str, font: str) -> str:
    return (
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr lang="da-DK" sz="{size}" b="0"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
        f'<a:latin typeface="{font}"/></a:defRPr></a:lvl1pPr>'
    )


def _geometry(at: Box, shape: str, more: str = "") -> str:
    return (f'<p:spPr><a:xfrm><a:off x="{at.x}" y="{at.y}"/><a:ext cx="{at.width}" cy="{at.height}"/></a:xfrm>'
            f'<a:prstGeom prst="{shape}"><a:avLst/></a:prstGeom>{more}</p:spPr>')
