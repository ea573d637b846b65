"""What each code means, in Danish: one page a code in pages/, read by `check --explain`, the site and the reports."""

from .case import Case, Change, read_case
from .rule import Rule, all_rules, rule_named

__all__ = ["Case", "Change", "Rule", "all_rules", "read_case", "rule_named"]
