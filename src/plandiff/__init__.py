"""Version control's diff, made for negotiated texts.

Nothing is imported here: this module runs before `plandiff.__main__.main`, so a
fault in it would leave with 1, which means "differences". Library users import
`plandiff.pipeline`.
"""

__version__ = "0.1.0"
