"""Texts that would act if an output let them: each is put into every field of a version."""

import json

# Each holds "pwn" where it would act, or a sign that `audit` knows.
PAYLOADS = {
    "rich-brackets": "[bold]pwn[/bold] [/] [/pwn] [red",
    "rich-link": "[link=http://pwn.example]click[/link]",
    "rich-emoji": ":smile: :pwn:",
    "html-script": "<script>alert('pwn')</script>",
    "html-image": "<img src=x onerror=alert('pwn')>",
    "html-attribute": '" onmouseover="pwn()" x="',
    "html-single-quoted": "' onfocus='pwn()' autofocus='",
    "html-closing": "</td></tr></table></pre></code></details></style></title><pwn>",
    "html-comment": "--> <!-- pwn --> <![CDATA[ pwn ]]>",
    "html-entity": "&lt;script&gt;pwn&#40;&#41; &#64;pwn &commat;pwn",
    "html-address": '<a href="javascript:pwn()">pwn</a>',
    "html-svg": "<svg><script>pwn()</script><foreignObject></svg>",
    "html-style": "}</style><style>*{background:url(//pwn.example)}",
    "template": "{{ 7*7 }} {% include 'pwn' %} ${pwn} #{pwn} <%= pwn %>",
    "markdown-table": "a | b | pwn\n|---|---|\n| c | d |",
    "markdown-code": "` pwn ``` @pwn ``",
    "markdown-fence": "```\n@pwn\n```\n~~~\n@pwn",
    "markdown-link": "[pwn](javascript:pwn()) ![pwn](http://pwn.example/x.png) <http://pwn.example>",
    "markdown-reference": "[pwn]: http://pwn.example\n\n[pwn]",
    "markdown-mention": "@pwn @pwn/team #1 GH-1 pwn/pwn#1 fixes #2",
    "markdown-heading": "# pwn\n- [ ] pwn\n> pwn\n1. pwn\n---\n===",
    "markdown-emphasis": "**pwn** __pwn__ *pwn* ~~pwn~~ $pwn$ \\(pwn\\)",
    "markdown-details": "</summary></details><details open><summary>pwn",
    "markdown-footnote": "[^pwn]: pwn [^1]",
    "markdown-suggestion": "```suggestion\npwn\n```",
    "mermaid": "```mermaid\ngraph TD; pwn\n```",
    "github-command": "::error file=pwn::pwn\n::set-output name=pwn::pwn\n  ::add-mask::pwn",
    "github-old-command": "text ##[add-mask]pwn ##[error]pwn",
    "github-escapes": "%0A::error::pwn %25 %0D%0A::pwn::pwn",
    "azure-command": "##vso[task.setvariable variable=pwn]pwn",
    "teamcity-command": "##teamcity[buildStatus text='pwn']",
    "gitlab-section": "section_start:1:pwn\nsection_end:1:pwn",
    "formula": "=cmd|' /C pwn'!A0",
    "formula-plus": "+1+pwn()",
    "formula-minus": "-1-pwn()",
    "formula-at": "@SUM(pwn)",
    "formula-tab": "\t=pwn()",
    "csv-quotes": 'a","b"\n"=pwn()","',
    "json": '","pwn":true,"x":"',
    "xml": "]]></system-out><pwn/> <!ENTITY pwn SYSTEM 'file:///etc/passwd'> &pwn;",
    "shell": "$(touch canary) `touch canary` ; touch canary | touch canary",
    "format": "{0} {pwn} %s %n %(pwn)s {0.__class__}",
    "own-marks": "{-pwn-} {+pwn+} [-pwn-] \u25a0 v1 \u2192 v2: 0 removed",
    "own-footer": "<!-- plandiff -->\n*pwn*",
    "hidden": "pwn\u202e\u2066\u200b\u2060\U000e0041end",
    "long-word": "pwn" * 3_000,
    "wide": "\u6f22pwn" * 300,
    "newlines": "pwn\n\n\npwn\r\npwn\rpwn",
    "backslashes": "\\pwn\\ \\[ \\| \\` \\\\",
}


def version(name: str, payload: str, number: int) -> str:
    """Return a version, as JSON and so as YAML, that has `payload` in each text of every field."""
    said = [f"{payload} {number} {i}" for i in range(12)]
    clause = {
        "id": f"c{payload}",
        "number": payload,
        "heading": said[0],
        "text": said[1],
        "topics": [f"t{payload}"],
        "sources": [f"s{payload}"],
        "note": said[2],
        "options": [{"id": f"o{payload}", "proposers": [f"p{payload}"], "text": said[3]}],
        "reports": [{"by": f"b{payload}", "text": said[4], "sources": [f"s{payload}"]}],
        "struck": [{"id": f"k{payload}", "text": said[5], "note": said[6]}],
        "clauses": [{"number": f"({payload})", "text": said[7]}],
    }
    tree = {
        "format": 1,
        "id": name,
        "title": said[8],
        "date": f"2025-01-0{number}",
        "parents": ["old"] if name != "old" else [],
        "parties": [{"id": f"p{payload}", "name": said[9], "aliases": [f"alias {payload}"]}],
        "terms": [{"term": f"term {payload}", "clause": f"c{payload}"}],
        "sources": [
            {
                "id": f"s{payload}",
                "outlet": said[10],
                "title": said[11],
                "url": f"https://x/{number}",
            }
        ],
        "clauses": [clause, {"number": f"gone {payload} {number}", "text": f"Only here {number}."}],
        "removals": [{"clause": f"v0#{payload}", "text": payload, "certainty": "low"}],
    }
    return json.dumps(tree, ensure_ascii=False)
