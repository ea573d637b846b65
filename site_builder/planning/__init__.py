"""One evening's plan: a script and a coordinator's choices become times, groups, copies and dates."""

from .choices import Choices
from .plan import Plan, Timed, plan

__all__ = ["Choices", "Plan", "Timed", "plan"]
