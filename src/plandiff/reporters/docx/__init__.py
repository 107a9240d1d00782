"""Word: the text with tracked changes that anybody can accept or reject, and our comments."""

from plandiff.report import Report
from plandiff.reporters.reporter import BinaryReporter, RenderOptions


def _data(report: Report, options: RenderOptions) -> bytes:
    from plandiff.extras import needed

    needed("docx", "word", "--format docx")
    from plandiff.reporters.docx.document import document

    return document(report, options)


REPORTER = BinaryReporter("docx", _data)

__all__ = ["REPORTER"]
