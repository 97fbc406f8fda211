"""The lists of policies, of their versions and of their articles."""

from asn_desktop.policies.queries.lists.articles import articles
from asn_desktop.policies.queries.lists.policies import policies
from asn_desktop.policies.queries.lists.versions import versions

__all__ = ["articles", "policies", "versions"]
