"""Which clause became which: passes from certain to likely, and what was not found."""

from plandiff.align.aligner import align
from plandiff.align.link import Alignment, Link, Method, RunnerUp
from plandiff.align.provision import Provision, provisions

__all__ = ["Alignment", "Link", "Method", "Provision", "RunnerUp", "align", "provisions"]
