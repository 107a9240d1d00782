"""A version as it is printed, clause by clause: written apart from what tracks changes."""

from plandiff.align.provision import provisions


def paragraphs(proposal) -> list[str]:
    """Return number and heading, text, options and struck texts of each clause in order."""
    found = []
    for provision in provisions(proposal):
        clause = provision.clause
        lines = [line for line in (clause.heading, clause.text) if line] or [""]
        if clause.number:
            lines[0] = f"{clause.number}\t{lines[0]}" if lines[0] else clause.number
        found += lines
        for option in clause.options:
            who = f"Option of {', '.join(option.proposers)}" if option.proposers else "Option"
            found.append(f"{who}: {'no text' if option.no_text else option.text or ''}")
        found += [f"Struck, still under discussion: {struck.text}" for struck in clause.struck]
    return found
