"""nyt.xml: the news as an Atom feed (RFC 4287). Its dates are those of the changelogs; no clock is read."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.sax.saxutils import escape, quoteattr

from .. import addresses
from ..across.news import changes_of

if TYPE_CHECKING:
    from datetime import date

    from ...library import Library
    from ...model.cluster_package import Change, ClusterPackage
    from ..page import Context

MOST = 50


def feed(library: Library, context: Context) -> str:
    """Write the feed with the newest versions."""
    changes = changes_of(library)[:MOST]
    updated = changes[0][1].day if changes else context.today
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
        "<title>Klyngepakker: nyt i kataloget</title>", f"<id>{escape(context.site_url)}</id>",
        f"<link rel=\"self\" href={quoteattr(context.site_url + 'nyt.xml')}/>",
        f"<link rel=\"alternate\" href={quoteattr(context.site_url + addresses.NEWS)}/>",
        f"<updated>{_moment(updated)}</updated>", "<author><name>Klyngepakker</name></author>",
        f"<generator version={quoteattr(context.version)}>klyngepakker</generator>",
        *(_entry(package, change, context.site_url) for package, change in changes), "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _entry(package: ClusterPackage, change: Change, site_url: str) -> str:
    title = f"{package.card.title}, version {change.version}"
    return (
        f"<entry><title>{escape(title)}</title><id>{escape(_id(package, change, site_url))}</id>"
        f"<updated>{_moment(change.day)}</updated>"
        f"<link rel=\"alternate\" href={quoteattr(site_url + addresses.package(package.slug, 'historik'))}/>"
        f"<summary>{escape(' '.join(change.lines) or package.card.summary)}</summary></entry>"
    )


def _id(package: ClusterPackage, change: Change, site_url: str) -> str:
    """Give a tag URI (RFC 4151), which stays when the page's address changes."""
    host = urlsplit(site_url).hostname or "localhost"
    return f"tag:{host},{change.day.isoformat()}:pakker/{package.slug}/{change.version}"


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
