"""The English word lists, ready for use.

Made from plandiff/language/lexicons/en by `python -m plandiff.language.lexicon_source`; do
not edit.
"""

from collections.abc import Mapping
from typing import TypeAlias

# The longest word of phrases to (its place in the phrase, words, name of the list).
Entries: TypeAlias = Mapping[str, tuple[tuple[int, tuple[str, ...], str], ...]]

LEXICONS: Mapping[str, Entries] = {
    "dates": {
        "within": (
            (0, ("within",), "within"),
            (0, ("within", "a", "period", "of",), "within"),
        ),
        "inside": (
            (0, ("inside",), "within"),
        ),
        "more": (
            (2, ("in", "no", "more", "than",), "within"),
            (2, ("in", "not", "more", "than",), "within"),
        ),
        "less": (
            (1, ("in", "less", "than",), "within"),
        ),
        "most": (
            (2, ("in", "at", "most",), "within"),
        ),
        "by": (
            (0, ("by",), "by"),
        ),
        "later": (
            (1, ("no", "later", "than",), "by"),
            (1, ("not", "later", "than",), "by"),
            (2, ("by", "no", "later", "than",), "by"),
            (2, ("at", "a", "later", "date",), "later"),
            (2, ("at", "a", "later", "stage",), "later"),
            (2, ("at", "a", "later", "time",), "later"),
        ),
        "before": (
            (2, ("on", "or", "before",), "by"),
            (0, ("before",), "before"),
        ),
        "latest": (
            (2, ("at", "the", "latest", "by",), "by"),
            (2, ("at", "the", "latest", "on",), "by"),
            (2, ("at", "the", "latest", "within",), "by"),
        ),
        "prior": (
            (0, ("prior", "to",), "before"),
        ),
        "ahead": (
            (0, ("ahead", "of",), "before"),
        ),
        "advance": (
            (1, ("in", "advance", "of",), "before"),
        ),
        "earlier": (
            (0, ("earlier", "than",), "before"),
            (1, ("no", "earlier", "than",), "after"),
            (1, ("not", "earlier", "than",), "after"),
        ),
        "after": (
            (0, ("after",), "after"),
            (1, ("look", "after",), "-"),
        ),
        "following": (
            (0, ("following",), "after"),
        ),
        "sooner": (
            (1, ("no", "sooner", "than",), "after"),
            (1, ("not", "sooner", "than",), "after"),
        ),
        "from": (
            (0, ("from",), "from"),
            (1, ("as", "from",), "from"),
        ),
        "as": (
            (0, ("as", "of",), "from"),
        ),
        "since": (
            (0, ("since",), "from"),
        ),
        "starting": (
            (0, ("starting", "on",), "from"),
            (0, ("starting", "from",), "from"),
            (0, ("starting", "in",), "from"),
        ),
        "beginning": (
            (0, ("beginning", "on",), "from"),
            (0, ("beginning", "from",), "from"),
            (0, ("beginning", "in",), "from"),
            (1, ("the", "beginning", "of",), "part"),
        ),
        "commencing": (
            (0, ("commencing", "on",), "from"),
            (0, ("commencing", "from",), "from"),
            (0, ("commencing", "in",), "from"),
        ),
        "effect": (
            (1, ("with", "effect", "from",), "from"),
            (2, ("entry", "into", "effect",), "entry into force"),
            (1, ("takes", "effect",), "entry into force"),
            (1, ("take", "effect",), "entry into force"),
            (2, ("date", "of", "effect",), "entry into force"),
        ),
        "effective": (
            (0, ("effective",), "from"),
            (0, ("effective", "date",), "entry into force"),
        ),
        "until": (
            (0, ("until",), "until"),
        ),
        "till": (
            (0, ("till",), "until"),
        ),
        "including": (
            (3, ("up", "to", "and", "including",), "until"),
        ),
        "through": (
            (0, ("through",), "until"),
        ),
        "on": (
            (0, ("on",), "on"),
        ),
        "upon": (
            (0, ("upon",), "on"),
        ),
        "once": (
            (0, ("once",), "on"),
            (1, ("at", "once",), "immediately"),
        ),
        "soon": (
            (1, ("as", "soon", "as",), "on"),
        ),
        "the": (
            (0, ("the", "day", "of",), "on"),
            (0, ("the", "end", "of",), "part"),
        ),
        "time": (
            (2, ("at", "the", "time", "of",), "on"),
            (2, ("in", "due", "time",), "later"),
        ),
        "moment": (
            (2, ("at", "the", "moment", "of",), "on"),
        ),
        "in": (
            (0, ("in",), "in"),
        ),
        "during": (
            (0, ("during",), "in"),
        ),
        "period": (
            (2, ("after", "a", "period", "of",), "in"),
        ),
        "start": (
            (1, ("the", "start", "of",), "part"),
        ),
        "first": (
            (1, ("the", "first", "half", "of",), "part"),
        ),
        "second": (
            (1, ("the", "second", "half", "of",), "part"),
        ),
        "early": (
            (0, ("early",), "part"),
        ),
        "late": (
            (0, ("late",), "part"),
        ),
        "mid": (
            (0, ("mid", "-",), "part"),
            (0, ("mid",), "part"),
        ),
        "possible": (
            (3, ("as", "soon", "as", "possible",), "soon"),
            (3, ("as", "early", "as", "possible",), "soon"),
        ),
        "practicable": (
            (3, ("as", "soon", "as", "practicable",), "soon"),
            (4, ("as", "soon", "as", "reasonably", "practicable",), "soon"),
        ),
        "feasible": (
            (3, ("as", "soon", "as", "feasible",), "soon"),
        ),
        "reasonably": (
            (3, ("as", "soon", "as", "reasonably", "possible",), "soon"),
        ),
        "practically": (
            (3, ("as", "soon", "as", "practically", "possible",), "soon"),
            (3, ("as", "soon", "as", "practically", "practicable",), "soon"),
        ),
        "opportunity": (
            (3, ("at", "the", "earliest", "opportunity",), "soon"),
            (4, ("at", "the", "earliest", "possible", "opportunity",), "soon"),
        ),
        "earliest": (
            (2, ("at", "the", "earliest", "possible", "date",), "soon"),
            (2, ("at", "the", "earliest", "possible", "time",), "soon"),
        ),
        "convenience": (
            (3, ("at", "their", "earliest", "convenience",), "soon"),
            (3, ("at", "its", "earliest", "convenience",), "soon"),
        ),
        "immediately": (
            (0, ("immediately",), "immediately"),
        ),
        "forthwith": (
            (0, ("forthwith",), "immediately"),
        ),
        "without": (
            (0, ("without", "delay",), "immediately"),
            (0, ("without", "any", "delay",), "immediately"),
            (0, ("without", "undue", "delay",), "promptly"),
        ),
        "immediate": (
            (1, ("with", "immediate", "effect",), "immediately"),
        ),
        "straight": (
            (0, ("straight", "away",), "immediately"),
        ),
        "promptly": (
            (0, ("promptly",), "promptly"),
        ),
        "unreasonable": (
            (1, ("without", "unreasonable", "delay",), "promptly"),
        ),
        "expeditiously": (
            (0, ("expeditiously",), "promptly"),
        ),
        "timely": (
            (2, ("in", "a", "timely", "manner",), "promptly"),
        ),
        "course": (
            (2, ("in", "due", "course",), "later"),
        ),
        "appropriate": (
            (2, ("at", "an", "appropriate", "time",), "later"),
        ),
        "conditions": (
            (1, ("when", "conditions", "permit",), "later"),
            (3, ("as", "soon", "as", "conditions", "permit",), "later"),
        ),
        "looks": (
            (0, ("looks", "after",), "-"),
        ),
        "looking": (
            (0, ("looking", "after",), "-"),
        ),
        "looked": (
            (0, ("looked", "after",), "-"),
        ),
        "large": (
            (2, ("by", "and", "large",), "-"),
        ),
        "condition": (
            (1, ("on", "condition",), "-"),
        ),
        "behalf": (
            (1, ("on", "behalf",), "-"),
        ),
        "account": (
            (1, ("on", "account",), "-"),
        ),
        "signature": (
            (0, ("signature",), "signature"),
        ),
        "signatures": (
            (0, ("signatures",), "signature"),
        ),
        "signing": (
            (0, ("signing",), "signature"),
        ),
        "signed": (
            (1, ("is", "signed",), "signature"),
            (1, ("are", "signed",), "signature"),
            (1, ("been", "signed",), "signature"),
            (1, ("have", "signed",), "signature"),
            (1, ("has", "signed",), "signature"),
        ),
        "sign": (
            (0, ("sign",), "signature"),
        ),
        "signs": (
            (0, ("signs",), "signature"),
        ),
        "ratification": (
            (0, ("ratification",), "ratification"),
        ),
        "ratifications": (
            (0, ("ratifications",), "ratification"),
        ),
        "ratified": (
            (1, ("is", "ratified",), "ratification"),
            (1, ("are", "ratified",), "ratification"),
            (1, ("been", "ratified",), "ratification"),
            (1, ("have", "ratified",), "ratification"),
            (1, ("has", "ratified",), "ratification"),
        ),
        "entry": (
            (0, ("entry", "into", "force",), "entry into force"),
        ),
        "enters": (
            (0, ("enters", "into", "force",), "entry into force"),
        ),
        "enter": (
            (0, ("enter", "into", "force",), "entry into force"),
        ),
        "entered": (
            (0, ("entered", "into", "force",), "entry into force"),
        ),
        "coming": (
            (0, ("coming", "into", "force",), "entry into force"),
        ),
        "comes": (
            (0, ("comes", "into", "force",), "entry into force"),
        ),
        "force": (
            (2, ("come", "into", "force",), "entry into force"),
        ),
        "conclusion": (
            (0, ("conclusion",), "conclusion"),
        ),
        "concluded": (
            (1, ("is", "concluded",), "conclusion"),
            (1, ("are", "concluded",), "conclusion"),
            (1, ("been", "concluded",), "conclusion"),
        ),
        "adoption": (
            (0, ("adoption",), "adoption"),
        ),
        "adopted": (
            (1, ("is", "adopted",), "adoption"),
            (1, ("are", "adopted",), "adoption"),
            (1, ("been", "adopted",), "adoption"),
        ),
        "approval": (
            (0, ("approval",), "approval"),
        ),
        "approved": (
            (1, ("is", "approved",), "approval"),
            (1, ("are", "approved",), "approval"),
            (1, ("been", "approved",), "approval"),
        ),
        "acceptance": (
            (0, ("acceptance",), "acceptance"),
        ),
        "accepted": (
            (1, ("is", "accepted",), "acceptance"),
            (1, ("are", "accepted",), "acceptance"),
            (1, ("been", "accepted",), "acceptance"),
        ),
        "accession": (
            (0, ("accession",), "accession"),
        ),
        "deposit": (
            (0, ("deposit",), "deposit"),
        ),
        "deposited": (
            (1, ("is", "deposited",), "deposit"),
            (1, ("are", "deposited",), "deposit"),
            (1, ("been", "deposited",), "deposit"),
        ),
        "receipt": (
            (0, ("receipt",), "receipt"),
        ),
        "received": (
            (1, ("is", "received",), "receipt"),
            (1, ("are", "received",), "receipt"),
            (1, ("been", "received",), "receipt"),
        ),
        "notification": (
            (0, ("notification",), "notification"),
        ),
        "notice": (
            (0, ("notice",), "notification"),
        ),
        "notified": (
            (1, ("is", "notified",), "notification"),
            (1, ("are", "notified",), "notification"),
            (1, ("been", "notified",), "notification"),
        ),
        "request": (
            (0, ("request",), "request"),
        ),
        "publication": (
            (0, ("publication",), "publication"),
        ),
        "published": (
            (1, ("is", "published",), "publication"),
            (1, ("are", "published",), "publication"),
            (1, ("been", "published",), "publication"),
        ),
        "completion": (
            (0, ("completion",), "completion"),
        ),
        "completed": (
            (1, ("is", "completed",), "completion"),
            (1, ("are", "completed",), "completion"),
            (1, ("been", "completed",), "completion"),
        ),
        "expiry": (
            (0, ("expiry",), "expiry"),
        ),
        "expiration": (
            (0, ("expiration",), "expiry"),
        ),
        "expires": (
            (0, ("expires",), "expiry"),
        ),
        "expire": (
            (0, ("expire",), "expiry"),
        ),
        "termination": (
            (0, ("termination",), "termination"),
        ),
        "terminated": (
            (1, ("is", "terminated",), "termination"),
            (1, ("are", "terminated",), "termination"),
            (1, ("been", "terminated",), "termination"),
        ),
        "withdrawal": (
            (0, ("withdrawal",), "withdrawal"),
        ),
        "withdrawn": (
            (1, ("is", "withdrawn",), "withdrawal"),
            (1, ("are", "withdrawn",), "withdrawal"),
            (1, ("been", "withdrawn",), "withdrawal"),
        ),
        "ceasefire": (
            (0, ("ceasefire",), "ceasefire"),
        ),
        "cease": (
            (0, ("cease", "-", "fire",), "ceasefire"),
        ),
        "truce": (
            (0, ("truce",), "ceasefire"),
        ),
        "hostilities": (
            (2, ("end", "of", "hostilities",), "ceasefire"),
            (2, ("cessation", "of", "hostilities",), "ceasefire"),
        ),
        "elections": (
            (0, ("elections",), "elections"),
        ),
        "referendum": (
            (0, ("referendum",), "elections"),
        ),
    },
    "hedges": {
        "peacetime": (
            (1, ("in", "peacetime",), "in peacetime"),
        ),
        "peace": (
            (1, ("in", "peace", "time",), "in peacetime"),
            (3, ("in", "time", "of", "peace",), "in peacetime"),
        ),
        "times": (
            (1, ("in", "times", "of", "peace",), "in peacetime"),
            (1, ("in", "times", "of", "war",), "in wartime"),
            (2, ("at", "all", "times",), "at all times"),
        ),
        "wartime": (
            (1, ("in", "wartime",), "in wartime"),
        ),
        "time": (
            (1, ("in", "time", "of", "war",), "in wartime"),
            (2, ("at", "any", "time",), "at all times"),
        ),
        "appropriate": (
            (1, ("as", "appropriate",), "as appropriate"),
            (1, ("where", "appropriate",), "as appropriate"),
            (1, ("when", "appropriate",), "as appropriate"),
            (1, ("if", "appropriate",), "as appropriate"),
            (3, ("as", "it", "deems", "appropriate",), "as appropriate"),
            (3, ("where", "it", "deems", "appropriate",), "as appropriate"),
            (3, ("as", "they", "deem", "appropriate",), "as appropriate"),
        ),
        "feasible": (
            (1, ("where", "feasible",), "where feasible"),
            (1, ("if", "feasible",), "where feasible"),
            (1, ("when", "feasible",), "where feasible"),
            (1, ("as", "feasible",), "where feasible"),
            (3, ("to", "the", "extent", "feasible",), "where feasible"),
            (3, ("as", "soon", "as", "feasible",), "-"),
            (3, ("as", "early", "as", "feasible",), "-"),
        ),
        "wherever": (
            (0, ("wherever", "feasible",), "where feasible"),
            (0, ("wherever", "possible",), "where possible"),
            (0, ("wherever", "needed",), "where necessary"),
            (0, ("wherever", "required",), "where necessary"),
            (0, ("wherever", "relevant",), "where applicable"),
        ),
        "whenever": (
            (0, ("whenever", "feasible",), "where feasible"),
            (0, ("whenever", "possible",), "where possible"),
            (0, ("whenever", "needed",), "where necessary"),
            (0, ("whenever", "required",), "where necessary"),
        ),
        "practicable": (
            (3, ("to", "the", "extent", "practicable",), "where feasible"),
            (1, ("where", "practicable",), "where feasible"),
            (1, ("if", "practicable",), "where feasible"),
            (1, ("when", "practicable",), "where feasible"),
            (1, ("as", "practicable",), "where feasible"),
            (1, ("wherever", "practicable",), "where feasible"),
            (1, ("whenever", "practicable",), "where feasible"),
            (3, ("as", "soon", "as", "practicable",), "-"),
            (3, ("as", "early", "as", "practicable",), "-"),
        ),
        "practical": (
            (3, ("to", "the", "extent", "practical",), "where feasible"),
            (1, ("where", "practical",), "where feasible"),
            (1, ("if", "practical",), "where feasible"),
            (1, ("when", "practical",), "where feasible"),
            (1, ("as", "practical",), "where feasible"),
            (1, ("wherever", "practical",), "where feasible"),
            (1, ("whenever", "practical",), "where feasible"),
        ),
        "possible": (
            (1, ("where", "possible",), "where possible"),
            (1, ("if", "possible",), "where possible"),
            (1, ("when", "possible",), "where possible"),
            (3, ("as", "far", "as", "possible",), "where possible"),
            (3, ("to", "the", "extent", "possible",), "where possible"),
            (4, ("to", "the", "fullest", "extent", "possible",), "where possible"),
            (4, ("to", "the", "maximum", "extent", "possible",), "where possible"),
            (4, ("to", "the", "best", "extent", "possible",), "where possible"),
            (4, ("in", "so", "far", "as", "possible",), "where possible"),
            (2, ("insofar", "as", "possible",), "where possible"),
            (3, ("as", "soon", "as", "possible",), "-"),
            (3, ("as", "early", "as", "possible",), "-"),
        ),
        "greatest": (
            (2, ("to", "the", "greatest", "extent", "possible",), "where possible"),
        ),
        "necessary": (
            (1, ("where", "necessary",), "where necessary"),
            (1, ("if", "necessary",), "where necessary"),
            (1, ("when", "necessary",), "where necessary"),
            (1, ("as", "necessary",), "where necessary"),
            (1, ("wherever", "necessary",), "where necessary"),
            (1, ("whenever", "necessary",), "where necessary"),
        ),
        "needed": (
            (1, ("where", "needed",), "where necessary"),
            (1, ("if", "needed",), "where necessary"),
            (1, ("when", "needed",), "where necessary"),
            (1, ("as", "needed",), "where necessary"),
        ),
        "required": (
            (1, ("where", "required",), "where necessary"),
            (1, ("if", "required",), "where necessary"),
            (1, ("when", "required",), "where necessary"),
            (1, ("as", "required",), "where necessary"),
        ),
        "applicable": (
            (1, ("where", "applicable",), "where applicable"),
            (1, ("if", "applicable",), "where applicable"),
            (1, ("as", "applicable",), "where applicable"),
            (1, ("when", "applicable",), "where applicable"),
            (1, ("wherever", "applicable",), "where applicable"),
        ),
        "relevant": (
            (1, ("where", "relevant",), "where applicable"),
            (1, ("if", "relevant",), "where applicable"),
            (1, ("as", "relevant",), "where applicable"),
            (1, ("when", "relevant",), "where applicable"),
        ),
        "principle": (
            (1, ("in", "principle",), "in principle"),
        ),
        "rule": (
            (2, ("as", "a", "rule",), "in principle"),
        ),
        "general": (
            (1, ("in", "general",), "in principle"),
            (2, ("as", "a", "general", "rule",), "in principle"),
        ),
        "exceptional": (
            (1, ("in", "exceptional", "cases",), "in particular cases"),
        ),
        "circumstances": (
            (2, ("in", "exceptional", "circumstances",), "in particular cases"),
            (2, ("under", "exceptional", "circumstances",), "in particular cases"),
            (2, ("in", "certain", "circumstances",), "in particular cases"),
            (2, ("in", "special", "circumstances",), "in particular cases"),
        ),
        "certain": (
            (1, ("in", "certain", "cases",), "in particular cases"),
        ),
        "basis": (
            (7, ("on", "a", "case", "-", "by", "-", "case", "basis",), "in particular cases"),
        ),
        "case": (
            (0, ("case", "by", "case",), "in particular cases"),
            (1, ("in", "case",), "if"),
            (1, ("in", "case", "of",), "if"),
        ),
        "voluntary": (
            (2, ("on", "a", "voluntary", "basis",), "on a voluntary basis"),
        ),
        "voluntarily": (
            (0, ("voluntarily",), "on a voluntary basis"),
        ),
        "prejudice": (
            (1, ("without", "prejudice", "to",), "without prejudice"),
            (2, ("does", "not", "prejudice",), "without prejudice"),
            (2, ("do", "not", "prejudice",), "without prejudice"),
            (2, ("shall", "not", "prejudice",), "without prejudice"),
            (2, ("will", "not", "prejudice",), "without prejudice"),
        ),
        "prejudge": (
            (2, ("does", "not", "prejudge",), "without prejudice"),
            (2, ("do", "not", "prejudge",), "without prejudice"),
            (2, ("shall", "not", "prejudge",), "without prejudice"),
            (2, ("will", "not", "prejudge",), "without prejudice"),
        ),
        "affect": (
            (2, ("does", "not", "affect",), "without prejudice"),
            (2, ("do", "not", "affect",), "without prejudice"),
            (2, ("shall", "not", "affect",), "without prejudice"),
            (2, ("will", "not", "affect",), "without prejudice"),
        ),
        "subject": (
            (0, ("subject", "to",), "subject to"),
        ),
        "contingent": (
            (0, ("contingent", "on",), "subject to"),
            (0, ("contingent", "upon",), "subject to"),
        ),
        "conditional": (
            (0, ("conditional", "on",), "subject to"),
            (0, ("conditional", "upon",), "subject to"),
        ),
        "provided": (
            (0, ("provided", "that",), "on condition"),
            (0, ("provided", ",", "that",), "on condition"),
            (0, ("provided", "for",), "-"),
            (0, ("provided", "by",), "-"),
            (0, ("provided", "in",), "-"),
            (0, ("provided", "to",), "-"),
            (0, ("provided", "with",), "-"),
            (0, ("provided", "under",), "-"),
            (1, ("is", "provided",), "-"),
            (1, ("are", "provided",), "-"),
            (1, ("be", "provided",), "-"),
            (1, ("been", "provided",), "-"),
            (1, ("was", "provided",), "-"),
            (1, ("were", "provided",), "-"),
            (1, ("as", "provided",), "-"),
        ),
        "condition": (
            (1, ("on", "condition", "that",), "on condition"),
            (2, ("on", "the", "condition", "that",), "on condition"),
        ),
        "long": (
            (1, ("so", "long", "as",), "on condition"),
            (1, ("as", "long", "as",), "on condition"),
        ),
        "only": (
            (0, ("only", "if",), "unless"),
            (0, ("only", "when",), "unless"),
        ),
        "where": (
            (1, ("only", "where",), "unless"),
        ),
        "unless": (
            (0, ("unless",), "unless"),
        ),
        "except": (
            (0, ("except", "where",), "unless"),
            (0, ("except", "when",), "unless"),
            (0, ("except", "if",), "unless"),
            (0, ("except", "as",), "unless"),
            (0, ("except", "in", "the", "case", "of",), "unless"),
        ),
        "if": (
            (0, ("if",), "if"),
        ),
        "event": (
            (2, ("in", "the", "event", "that",), "if"),
            (2, ("in", "the", "event", "of",), "if"),
        ),
        "should": (
            (0, ("should", "the", "need", "arise",), "if"),
        ),
        "notwithstanding": (
            (0, ("notwithstanding",), "notwithstanding"),
        ),
        "accordance": (
            (1, ("in", "accordance", "with", "national", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "national", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "domestic", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "domestic", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "its", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "its", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "their", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "their", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "its", "national", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "its", "national", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "its", "domestic", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "its", "domestic", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "their", "national", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "their", "national", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "their", "domestic", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "their", "domestic", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "its", "own", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "their", "own", "laws",), "in accordance with national law"),
        ),
        "legislation": (
            (4, ("in", "accordance", "with", "national", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "domestic", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "its", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "their", "legislation",), "in accordance with national law"),
            (5, ("in", "accordance", "with", "its", "national", "legislation",), "in accordance with national law"),
            (5, ("in", "accordance", "with", "its", "domestic", "legislation",), "in accordance with national law"),
            (5, ("in", "accordance", "with", "their", "national", "legislation",), "in accordance with national law"),
            (5, ("in", "accordance", "with", "their", "domestic", "legislation",), "in accordance with national law"),
            (5, ("in", "accordance", "with", "its", "own", "legislation",), "in accordance with national law"),
            (5, ("in", "accordance", "with", "their", "own", "legislation",), "in accordance with national law"),
        ),
        "permitted": (
            (1, ("as", "permitted", "by", "national", "law",), "in accordance with national law"),
            (1, ("as", "permitted", "by", "domestic", "law",), "in accordance with national law"),
        ),
        "capabilities": (
            (2, ("within", "its", "capabilities",), "within capabilities"),
            (2, ("within", "their", "capabilities",), "within capabilities"),
            (3, ("according", "to", "its", "capabilities",), "within capabilities"),
            (3, ("according", "to", "their", "capabilities",), "within capabilities"),
        ),
        "within": (
            (0, ("within", "its", "means",), "within capabilities"),
            (0, ("within", "their", "means",), "within capabilities"),
        ),
        "capacity": (
            (2, ("within", "its", "capacity",), "within capabilities"),
            (2, ("within", "their", "capacity",), "within capabilities"),
        ),
        "capacities": (
            (2, ("within", "its", "capacities",), "within capabilities"),
            (2, ("within", "their", "capacities",), "within capabilities"),
        ),
        "available": (
            (1, ("within", "available", "resources",), "within capabilities"),
            (4, ("within", "the", "limits", "of", "available", "resources",), "within capabilities"),
            (2, ("subject", "to", "available", "resources",), "within capabilities"),
        ),
        "according": (
            (0, ("according", "to", "its", "means",), "within capabilities"),
            (0, ("according", "to", "their", "means",), "within capabilities"),
        ),
        "availability": (
            (3, ("subject", "to", "the", "availability", "of", "funds",), "within capabilities"),
            (3, ("subject", "to", "the", "availability", "of", "resources",), "within capabilities"),
        ),
        "temporarily": (
            (0, ("temporarily",), "temporarily"),
        ),
        "temporary": (
            (2, ("on", "a", "temporary", "basis",), "temporarily"),
        ),
        "provisional": (
            (2, ("on", "a", "provisional", "basis",), "temporarily"),
        ),
        "interim": (
            (2, ("on", "a", "interim", "basis",), "temporarily"),
        ),
        "provisionally": (
            (0, ("provisionally",), "temporarily"),
        ),
        "being": (
            (3, ("for", "the", "time", "being",), "temporarily"),
        ),
        "gradually": (
            (0, ("gradually",), "gradually"),
        ),
        "progressively": (
            (0, ("progressively",), "gradually"),
        ),
        "stages": (
            (1, ("in", "stages",), "gradually"),
        ),
        "phases": (
            (1, ("in", "phases",), "gradually"),
        ),
        "step": (
            (0, ("step", "by", "step",), "gradually"),
        ),
        "substantially": (
            (0, ("substantially",), "substantially"),
        ),
        "reasonable": (
            (3, ("as", "far", "as", "reasonable",), "substantially"),
            (3, ("in", "far", "as", "reasonable",), "substantially"),
        ),
        "reasonably": (
            (0, ("reasonably",), "substantially"),
        ),
        "mutually": (
            (1, ("as", "mutually", "agreed",), "mutually agreed"),
            (1, ("if", "mutually", "agreed",), "mutually agreed"),
            (1, ("when", "mutually", "agreed",), "mutually agreed"),
            (1, ("where", "mutually", "agreed",), "mutually agreed"),
        ),
        "parties": (
            (4, ("as", "agreed", "by", "the", "parties",), "mutually agreed"),
        ),
        "as": (
            (0, ("as", "if",), "-"),
        ),
        "any": (
            (1, ("if", "any",), "-"),
        ),
        "even": (
            (0, ("even", "if",), "-"),
        ),
        "what": (
            (0, ("what", "if",), "-"),
        ),
    },
    "negations": {
        "not": (
            (0, ("not",), "negator"),
            (1, ("or", "not",), "idiom"),
            (1, ("if", "not",), "idiom"),
            (0, ("not", "yet",), "idiom"),
        ),
        "never": (
            (0, ("never",), "negator"),
        ),
        "cannot": (
            (0, ("cannot",), "negator"),
        ),
        "don't": (
            (0, ("don't",), "negator"),
        ),
        "doesn't": (
            (0, ("doesn't",), "negator"),
        ),
        "didn't": (
            (0, ("didn't",), "negator"),
        ),
        "isn't": (
            (0, ("isn't",), "negator"),
        ),
        "aren't": (
            (0, ("aren't",), "negator"),
        ),
        "wasn't": (
            (0, ("wasn't",), "negator"),
        ),
        "weren't": (
            (0, ("weren't",), "negator"),
        ),
        "won't": (
            (0, ("won't",), "negator"),
        ),
        "wouldn't": (
            (0, ("wouldn't",), "negator"),
        ),
        "shan't": (
            (0, ("shan't",), "negator"),
        ),
        "shouldn't": (
            (0, ("shouldn't",), "negator"),
        ),
        "mustn't": (
            (0, ("mustn't",), "negator"),
        ),
        "can't": (
            (0, ("can't",), "negator"),
        ),
        "couldn't": (
            (0, ("couldn't",), "negator"),
        ),
        "needn't": (
            (0, ("needn't",), "negator"),
        ),
        "hasn't": (
            (0, ("hasn't",), "negator"),
        ),
        "haven't": (
            (0, ("haven't",), "negator"),
        ),
        "longer": (
            (1, ("no", "longer",), "negator"),
            (1, ("no", "longer", "than",), "idiom"),
            (1, ("not", "longer", "than",), "idiom"),
        ),
        "non": (
            (0, ("non", "-",), "negator"),
        ),
        "circumstances": (
            (2, ("under", "no", "circumstances",), "negator"),
        ),
        "case": (
            (2, ("in", "no", "case",), "negator"),
        ),
        "way": (
            (2, ("in", "no", "way",), "negator"),
        ),
        "event": (
            (2, ("in", "no", "event",), "negator"),
        ),
        "account": (
            (2, ("on", "no", "account",), "negator"),
        ),
        "refrain": (
            (0, ("refrain", "from",), "negator"),
        ),
        "refrains": (
            (0, ("refrains", "from",), "negator"),
        ),
        "refraining": (
            (0, ("refraining", "from",), "negator"),
        ),
        "abstain": (
            (0, ("abstain", "from",), "negator"),
        ),
        "abstains": (
            (0, ("abstains", "from",), "negator"),
        ),
        "abstaining": (
            (0, ("abstaining", "from",), "negator"),
        ),
        "desist": (
            (0, ("desist", "from",), "negator"),
        ),
        "desists": (
            (0, ("desists", "from",), "negator"),
        ),
        "prohibited": (
            (0, ("prohibited", "from",), "negator"),
            (0, ("prohibited",), "soft"),
        ),
        "forbidden": (
            (0, ("forbidden", "from",), "negator"),
            (0, ("forbidden",), "soft"),
        ),
        "barred": (
            (0, ("barred", "from",), "negator"),
            (0, ("barred",), "soft"),
        ),
        "banned": (
            (0, ("banned", "from",), "negator"),
            (0, ("banned",), "soft"),
        ),
        "precluded": (
            (0, ("precluded", "from",), "negator"),
        ),
        "no": (
            (0, ("no",), "determiner"),
        ),
        "none": (
            (0, ("none",), "determiner"),
        ),
        "nothing": (
            (0, ("nothing",), "determiner"),
        ),
        "nobody": (
            (0, ("nobody",), "determiner"),
        ),
        "one": (
            (1, ("no", "one",), "determiner"),
        ),
        "neither": (
            (0, ("neither",), "determiner"),
        ),
        "later": (
            (1, ("no", "later", "than",), "idiom"),
            (1, ("not", "later", "than",), "idiom"),
        ),
        "more": (
            (1, ("no", "more", "than",), "idiom"),
            (1, ("not", "more", "than",), "idiom"),
        ),
        "less": (
            (1, ("no", "less", "than",), "idiom"),
            (1, ("not", "less", "than",), "idiom"),
        ),
        "fewer": (
            (1, ("no", "fewer", "than",), "idiom"),
            (1, ("not", "fewer", "than",), "idiom"),
        ),
        "earlier": (
            (1, ("no", "earlier", "than",), "idiom"),
            (1, ("not", "earlier", "than",), "idiom"),
        ),
        "greater": (
            (1, ("no", "greater", "than",), "idiom"),
            (1, ("not", "greater", "than",), "idiom"),
        ),
        "lower": (
            (1, ("no", "lower", "than",), "idiom"),
            (1, ("not", "lower", "than",), "idiom"),
        ),
        "higher": (
            (1, ("no", "higher", "than",), "idiom"),
            (1, ("not", "higher", "than",), "idiom"),
        ),
        "need": (
            (0, ("need", "not",), "idiom"),
            (1, ("not", "need", "to",), "idiom"),
        ),
        "obliged": (
            (1, ("not", "obliged", "to",), "idiom"),
        ),
        "required": (
            (1, ("not", "required", "to",), "idiom"),
        ),
        "bound": (
            (1, ("not", "bound", "to",), "idiom"),
        ),
        "obligated": (
            (1, ("not", "obligated", "to",), "idiom"),
        ),
        "compelled": (
            (1, ("not", "compelled", "to",), "idiom"),
        ),
        "obligation": (
            (2, ("under", "no", "obligation", "to",), "idiom"),
        ),
        "have": (
            (1, ("not", "have", "to",), "idiom"),
        ),
        "exceed": (
            (2, ("not", "to", "exceed",), "idiom"),
            (1, ("not", "exceed",), "idiom"),
            (2, ("does", "not", "exceed",), "idiom"),
            (2, ("do", "not", "exceed",), "idiom"),
        ),
        "exceeding": (
            (1, ("not", "exceeding",), "idiom"),
        ),
        "only": (
            (1, ("not", "only",), "idiom"),
            (0, ("only",), "soft"),
        ),
        "least": (
            (1, ("not", "least",), "idiom"),
        ),
        "merely": (
            (1, ("not", "merely",), "idiom"),
        ),
        "whether": (
            (0, ("whether", "or", "not",), "idiom"),
        ),
        "limited": (
            (1, ("not", "limited", "to",), "idiom"),
            (2, ("not", "being", "limited", "to",), "idiom"),
        ),
        "without": (
            (0, ("without", "being", "limited", "to",), "idiom"),
            (0, ("without",), "soft"),
        ),
        "doubt": (
            (1, ("no", "doubt",), "idiom"),
        ),
        "matter": (
            (1, ("no", "matter",), "idiom"),
        ),
        "necessarily": (
            (1, ("not", "necessarily",), "idiom"),
        ),
        "withstanding": (
            (1, ("not", "withstanding",), "idiom"),
        ),
        "lack": (
            (0, ("lack",), "soft"),
        ),
        "lacks": (
            (0, ("lacks",), "soft"),
        ),
        "lacking": (
            (0, ("lacking",), "soft"),
        ),
        "fail": (
            (0, ("fail",), "soft"),
        ),
        "fails": (
            (0, ("fails",), "soft"),
        ),
        "failing": (
            (0, ("failing",), "soft"),
        ),
        "failure": (
            (0, ("failure",), "soft"),
        ),
        "prevent": (
            (0, ("prevent",), "soft"),
        ),
        "prevents": (
            (0, ("prevents",), "soft"),
        ),
        "avoid": (
            (0, ("avoid",), "soft"),
        ),
        "avoids": (
            (0, ("avoids",), "soft"),
        ),
        "exclude": (
            (0, ("exclude",), "soft"),
        ),
        "excludes": (
            (0, ("excludes",), "soft"),
        ),
        "excluded": (
            (0, ("excluded",), "soft"),
        ),
        "excluding": (
            (0, ("excluding",), "soft"),
        ),
        "reject": (
            (0, ("reject",), "soft"),
        ),
        "rejects": (
            (0, ("rejects",), "soft"),
        ),
        "refuse": (
            (0, ("refuse",), "soft"),
        ),
        "refuses": (
            (0, ("refuses",), "soft"),
        ),
        "deny": (
            (0, ("deny",), "soft"),
        ),
        "denies": (
            (0, ("denies",), "soft"),
        ),
        "decline": (
            (0, ("decline",), "soft"),
        ),
        "declines": (
            (0, ("declines",), "soft"),
        ),
        "forgo": (
            (0, ("forgo",), "soft"),
        ),
        "forgoes": (
            (0, ("forgoes",), "soft"),
        ),
        "waive": (
            (0, ("waive",), "soft"),
        ),
        "waives": (
            (0, ("waives",), "soft"),
        ),
        "renounce": (
            (0, ("renounce",), "soft"),
        ),
        "renounces": (
            (0, ("renounces",), "soft"),
        ),
        "oppose": (
            (0, ("oppose",), "soft"),
        ),
        "opposes": (
            (0, ("opposes",), "soft"),
        ),
        "rule": (
            (0, ("rule", "out",), "soft"),
        ),
        "rules": (
            (0, ("rules", "out",), "soft"),
        ),
        "ruled": (
            (0, ("ruled", "out",), "soft"),
        ),
        "prohibit": (
            (0, ("prohibit",), "soft"),
        ),
        "prohibits": (
            (0, ("prohibits",), "soft"),
        ),
        "ban": (
            (0, ("ban",), "soft"),
        ),
        "bans": (
            (0, ("bans",), "soft"),
        ),
        "forbid": (
            (0, ("forbid",), "soft"),
        ),
        "forbids": (
            (0, ("forbids",), "soft"),
        ),
        "bar": (
            (0, ("bar",), "soft"),
        ),
        "bars": (
            (0, ("bars",), "soft"),
        ),
        "cease": (
            (0, ("cease",), "soft"),
        ),
        "ceases": (
            (0, ("ceases",), "soft"),
        ),
        "stop": (
            (0, ("stop",), "soft"),
        ),
        "stops": (
            (0, ("stops",), "soft"),
        ),
        "end": (
            (0, ("end",), "soft"),
        ),
        "ends": (
            (0, ("ends",), "soft"),
        ),
        "void": (
            (0, ("void",), "soft"),
        ),
        "invalid": (
            (0, ("invalid",), "soft"),
        ),
        "null": (
            (0, ("null",), "soft"),
        ),
        "impossible": (
            (0, ("impossible",), "soft"),
        ),
        "unable": (
            (0, ("unable",), "soft"),
        ),
        "unless": (
            (0, ("unless",), "soft"),
        ),
        "except": (
            (0, ("except",), "soft"),
        ),
        "until": (
            (0, ("until",), "soft"),
        ),
        "unaffected": (
            (0, ("unaffected",), "soft"),
        ),
        "exempt": (
            (0, ("exempt",), "soft"),
        ),
        "free": (
            (0, ("free", "of",), "soft"),
            (0, ("free", "from",), "soft"),
        ),
        "out": (
            (0, ("out",), "soft"),
        ),
        "absence": (
            (0, ("absence",), "soft"),
        ),
        "prohibition": (
            (0, ("prohibition",), "soft"),
        ),
    },
    "obligations": {
        "shall": (
            (0, ("shall",), "obligation"),
        ),
        "must": (
            (0, ("must",), "obligation"),
        ),
        "has": (
            (0, ("has", "to",), "obligation"),
        ),
        "have": (
            (0, ("have", "to",), "obligation"),
            (2, ("do", "not", "have", "to",), "exemption"),
        ),
        "obliged": (
            (1, ("is", "obliged", "to",), "obligation"),
            (1, ("are", "obliged", "to",), "obligation"),
            (1, ("be", "obliged", "to",), "obligation"),
            (2, ("is", "not", "obliged", "to",), "exemption"),
            (2, ("are", "not", "obliged", "to",), "exemption"),
            (2, ("be", "not", "obliged", "to",), "exemption"),
        ),
        "required": (
            (1, ("is", "required", "to",), "obligation"),
            (1, ("are", "required", "to",), "obligation"),
            (1, ("be", "required", "to",), "obligation"),
            (2, ("is", "not", "required", "to",), "exemption"),
            (2, ("are", "not", "required", "to",), "exemption"),
            (2, ("be", "not", "required", "to",), "exemption"),
        ),
        "bound": (
            (1, ("is", "bound", "to",), "obligation"),
            (1, ("are", "bound", "to",), "obligation"),
            (1, ("be", "bound", "to",), "obligation"),
            (2, ("is", "duty", "bound", "to",), "obligation"),
            (2, ("are", "duty", "bound", "to",), "obligation"),
            (2, ("be", "duty", "bound", "to",), "obligation"),
            (2, ("is", "not", "bound", "to",), "exemption"),
            (2, ("are", "not", "bound", "to",), "exemption"),
            (2, ("be", "not", "bound", "to",), "exemption"),
        ),
        "obligated": (
            (1, ("is", "obligated", "to",), "obligation"),
            (1, ("are", "obligated", "to",), "obligation"),
            (1, ("be", "obligated", "to",), "obligation"),
            (2, ("is", "not", "obligated", "to",), "exemption"),
            (2, ("are", "not", "obligated", "to",), "exemption"),
            (2, ("be", "not", "obligated", "to",), "exemption"),
        ),
        "compelled": (
            (1, ("is", "compelled", "to",), "obligation"),
            (1, ("are", "compelled", "to",), "obligation"),
            (1, ("be", "compelled", "to",), "obligation"),
            (2, ("is", "not", "compelled", "to",), "exemption"),
            (2, ("are", "not", "compelled", "to",), "exemption"),
            (2, ("be", "not", "compelled", "to",), "exemption"),
        ),
        "obligation": (
            (3, ("is", "under", "an", "obligation", "to",), "obligation"),
            (3, ("are", "under", "an", "obligation", "to",), "obligation"),
            (3, ("be", "under", "an", "obligation", "to",), "obligation"),
            (3, ("is", "under", "the", "obligation", "to",), "obligation"),
            (3, ("are", "under", "the", "obligation", "to",), "obligation"),
            (3, ("be", "under", "the", "obligation", "to",), "obligation"),
            (3, ("is", "under", "no", "obligation", "to",), "exemption"),
            (3, ("are", "under", "no", "obligation", "to",), "exemption"),
            (3, ("be", "under", "no", "obligation", "to",), "exemption"),
        ),
        "undertake": (
            (0, ("undertake", "to",), "performative"),
        ),
        "undertakes": (
            (0, ("undertakes", "to",), "performative"),
        ),
        "agree": (
            (0, ("agree", "to",), "performative"),
        ),
        "agrees": (
            (0, ("agrees", "to",), "performative"),
        ),
        "commit": (
            (0, ("commit", "to",), "performative"),
            (0, ("commit", "itself", "to",), "performative"),
        ),
        "commits": (
            (0, ("commits", "to",), "performative"),
            (0, ("commits", "itself", "to",), "performative"),
            (0, ("commits", "himself", "to",), "performative"),
            (0, ("commits", "herself", "to",), "performative"),
            (0, ("commits", "oneself", "to",), "performative"),
        ),
        "themselves": (
            (1, ("commit", "themselves", "to",), "performative"),
            (1, ("commits", "themselves", "to",), "performative"),
            (1, ("pledge", "themselves", "to",), "performative"),
            (1, ("pledges", "themselves", "to",), "performative"),
            (1, ("bind", "themselves", "to",), "performative"),
            (1, ("binds", "themselves", "to",), "performative"),
            (1, ("oblige", "themselves", "to",), "performative"),
            (1, ("obliges", "themselves", "to",), "performative"),
            (1, ("obligate", "themselves", "to",), "performative"),
            (1, ("obligates", "themselves", "to",), "performative"),
            (2, ("has", "committed", "themselves", "to",), "performative"),
            (2, ("have", "committed", "themselves", "to",), "performative"),
        ),
        "himself": (
            (1, ("commit", "himself", "to",), "performative"),
        ),
        "herself": (
            (1, ("commit", "herself", "to",), "performative"),
        ),
        "oneself": (
            (1, ("commit", "oneself", "to",), "performative"),
        ),
        "pledge": (
            (0, ("pledge", "to",), "performative"),
            (0, ("pledge", "itself", "to",), "performative"),
        ),
        "pledges": (
            (0, ("pledges", "to",), "performative"),
            (0, ("pledges", "itself", "to",), "performative"),
        ),
        "promise": (
            (0, ("promise", "to",), "performative"),
        ),
        "promises": (
            (0, ("promises", "to",), "performative"),
        ),
        "itself": (
            (1, ("bind", "itself", "to",), "performative"),
            (1, ("binds", "itself", "to",), "performative"),
        ),
        "oblige": (
            (0, ("oblige", "itself", "to",), "performative"),
        ),
        "obliges": (
            (0, ("obliges", "itself", "to",), "performative"),
        ),
        "obligate": (
            (0, ("obligate", "itself", "to",), "performative"),
        ),
        "obligates": (
            (0, ("obligates", "itself", "to",), "performative"),
        ),
        "committed": (
            (1, ("is", "committed", "to",), "performative"),
            (1, ("are", "committed", "to",), "performative"),
            (1, ("be", "committed", "to",), "performative"),
            (1, ("has", "committed", "itself", "to",), "performative"),
            (1, ("have", "committed", "itself", "to",), "performative"),
        ),
        "agreed": (
            (1, ("has", "agreed", "to",), "performative"),
            (1, ("have", "agreed", "to",), "performative"),
        ),
        "undertaken": (
            (1, ("has", "undertaken", "to",), "performative"),
            (1, ("have", "undertaken", "to",), "performative"),
        ),
        "will": (
            (0, ("will",), "will"),
        ),
        "expected": (
            (1, ("is", "expected", "to",), "expectation"),
            (1, ("are", "expected", "to",), "expectation"),
            (1, ("be", "expected", "to",), "expectation"),
        ),
        "supposed": (
            (1, ("is", "supposed", "to",), "expectation"),
            (1, ("are", "supposed", "to",), "expectation"),
            (1, ("be", "supposed", "to",), "expectation"),
        ),
        "intended": (
            (1, ("is", "intended", "to",), "expectation"),
            (1, ("are", "intended", "to",), "expectation"),
            (1, ("be", "intended", "to",), "expectation"),
        ),
        "due": (
            (1, ("is", "due", "to",), "expectation"),
            (1, ("be", "due", "to",), "expectation"),
        ),
        "are": (
            (0, ("are", "due", "to",), "expectation"),
            (0, ("are", "to",), "either"),
            (0, ("are", "to", "be",), "either"),
        ),
        "intend": (
            (0, ("intend", "to",), "expectation"),
        ),
        "intends": (
            (0, ("intends", "to",), "expectation"),
        ),
        "plan": (
            (0, ("plan", "to",), "expectation"),
        ),
        "plans": (
            (0, ("plans", "to",), "expectation"),
        ),
        "is": (
            (0, ("is", "to",), "either"),
            (0, ("is", "to", "be",), "either"),
        ),
        "should": (
            (0, ("should",), "recommendation"),
        ),
        "ought": (
            (0, ("ought", "to",), "recommendation"),
        ),
        "encouraged": (
            (1, ("is", "encouraged", "to",), "recommendation"),
            (1, ("are", "encouraged", "to",), "recommendation"),
            (1, ("be", "encouraged", "to",), "recommendation"),
        ),
        "urged": (
            (1, ("is", "urged", "to",), "recommendation"),
            (1, ("are", "urged", "to",), "recommendation"),
            (1, ("be", "urged", "to",), "recommendation"),
        ),
        "invited": (
            (1, ("is", "invited", "to",), "recommendation"),
            (1, ("are", "invited", "to",), "recommendation"),
            (1, ("be", "invited", "to",), "recommendation"),
        ),
        "advised": (
            (1, ("is", "advised", "to",), "recommendation"),
            (1, ("are", "advised", "to",), "recommendation"),
            (1, ("be", "advised", "to",), "recommendation"),
        ),
        "recommended": (
            (1, ("is", "recommended", "to",), "recommendation"),
            (1, ("are", "recommended", "to",), "recommendation"),
            (1, ("be", "recommended", "to",), "recommendation"),
        ),
        "requested": (
            (1, ("is", "requested", "to",), "recommendation"),
            (1, ("are", "requested", "to",), "recommendation"),
            (1, ("be", "requested", "to",), "recommendation"),
        ),
        "exhorted": (
            (1, ("is", "exhorted", "to",), "recommendation"),
            (1, ("are", "exhorted", "to",), "recommendation"),
            (1, ("be", "exhorted", "to",), "recommendation"),
        ),
        "called": (
            (1, ("is", "called", "upon", "to",), "recommendation"),
            (1, ("is", "called", "on", "to",), "recommendation"),
            (1, ("are", "called", "upon", "to",), "recommendation"),
            (1, ("are", "called", "on", "to",), "recommendation"),
            (1, ("be", "called", "upon", "to",), "recommendation"),
            (1, ("be", "called", "on", "to",), "recommendation"),
        ),
        "may": (
            (0, ("may",), "permission"),
        ),
        "can": (
            (0, ("can",), "permission"),
        ),
        "might": (
            (0, ("might",), "permission"),
        ),
        "could": (
            (0, ("could",), "permission"),
        ),
        "entitled": (
            (1, ("is", "entitled", "to",), "permission"),
            (1, ("are", "entitled", "to",), "permission"),
            (1, ("be", "entitled", "to",), "permission"),
            (2, ("is", "not", "entitled", "to",), "prohibition"),
            (2, ("are", "not", "entitled", "to",), "prohibition"),
            (2, ("be", "not", "entitled", "to",), "prohibition"),
        ),
        "permitted": (
            (1, ("is", "permitted", "to",), "permission"),
            (1, ("are", "permitted", "to",), "permission"),
            (1, ("be", "permitted", "to",), "permission"),
            (2, ("is", "not", "permitted", "to",), "prohibition"),
            (2, ("are", "not", "permitted", "to",), "prohibition"),
            (2, ("be", "not", "permitted", "to",), "prohibition"),
        ),
        "allowed": (
            (1, ("is", "allowed", "to",), "permission"),
            (1, ("are", "allowed", "to",), "permission"),
            (1, ("be", "allowed", "to",), "permission"),
            (2, ("is", "not", "allowed", "to",), "prohibition"),
            (2, ("are", "not", "allowed", "to",), "prohibition"),
            (2, ("be", "not", "allowed", "to",), "prohibition"),
        ),
        "authorised": (
            (1, ("is", "authorised", "to",), "permission"),
            (1, ("are", "authorised", "to",), "permission"),
            (1, ("be", "authorised", "to",), "permission"),
            (2, ("is", "not", "authorised", "to",), "prohibition"),
            (2, ("are", "not", "authorised", "to",), "prohibition"),
            (2, ("be", "not", "authorised", "to",), "prohibition"),
        ),
        "authorized": (
            (1, ("is", "authorized", "to",), "permission"),
            (1, ("are", "authorized", "to",), "permission"),
            (1, ("be", "authorized", "to",), "permission"),
            (2, ("is", "not", "authorized", "to",), "prohibition"),
            (2, ("are", "not", "authorized", "to",), "prohibition"),
            (2, ("be", "not", "authorized", "to",), "prohibition"),
        ),
        "free": (
            (1, ("is", "free", "to",), "permission"),
            (1, ("are", "free", "to",), "permission"),
            (1, ("be", "free", "to",), "permission"),
            (2, ("is", "not", "free", "to",), "prohibition"),
            (2, ("are", "not", "free", "to",), "prohibition"),
            (2, ("be", "not", "free", "to",), "prohibition"),
        ),
        "eligible": (
            (1, ("is", "eligible", "to",), "permission"),
            (1, ("are", "eligible", "to",), "permission"),
            (1, ("be", "eligible", "to",), "permission"),
        ),
        "empowered": (
            (1, ("is", "empowered", "to",), "permission"),
            (1, ("are", "empowered", "to",), "permission"),
            (1, ("be", "empowered", "to",), "permission"),
        ),
        "liberty": (
            (2, ("is", "at", "liberty", "to",), "permission"),
            (2, ("are", "at", "liberty", "to",), "permission"),
            (2, ("be", "at", "liberty", "to",), "permission"),
        ),
        "right": (
            (2, ("has", "the", "right", "to",), "permission"),
            (2, ("have", "the", "right", "to",), "permission"),
            (2, ("has", "a", "right", "to",), "permission"),
            (2, ("have", "a", "right", "to",), "permission"),
            (2, ("has", "no", "right", "to",), "prohibition"),
            (2, ("have", "no", "right", "to",), "prohibition"),
        ),
        "option": (
            (2, ("has", "the", "option", "to",), "permission"),
            (2, ("have", "the", "option", "to",), "permission"),
            (0, ("option",), "matter"),
        ),
        "freedom": (
            (2, ("has", "the", "freedom", "to",), "permission"),
            (2, ("have", "the", "freedom", "to",), "permission"),
        ),
        "possibility": (
            (2, ("has", "the", "possibility", "to",), "permission"),
            (2, ("have", "the", "possibility", "to",), "permission"),
            (0, ("possibility",), "matter"),
        ),
        "power": (
            (2, ("has", "the", "power", "to",), "permission"),
            (2, ("have", "the", "power", "to",), "permission"),
            (2, ("has", "no", "power", "to",), "prohibition"),
            (2, ("have", "no", "power", "to",), "prohibition"),
        ),
        "discretion": (
            (2, ("has", "the", "discretion", "to",), "permission"),
            (2, ("have", "the", "discretion", "to",), "permission"),
        ),
        "retain": (
            (0, ("retain", "the", "right", "to",), "permission"),
        ),
        "retains": (
            (0, ("retains", "the", "right", "to",), "permission"),
        ),
        "prohibited": (
            (1, ("is", "prohibited", "from",), "prohibition"),
            (1, ("are", "prohibited", "from",), "prohibition"),
            (1, ("be", "prohibited", "from",), "prohibition"),
        ),
        "forbidden": (
            (1, ("is", "forbidden", "from",), "prohibition"),
            (1, ("are", "forbidden", "from",), "prohibition"),
            (1, ("be", "forbidden", "from",), "prohibition"),
        ),
        "barred": (
            (1, ("is", "barred", "from",), "prohibition"),
            (1, ("are", "barred", "from",), "prohibition"),
            (1, ("be", "barred", "from",), "prohibition"),
        ),
        "banned": (
            (1, ("is", "banned", "from",), "prohibition"),
            (1, ("are", "banned", "from",), "prohibition"),
            (1, ("be", "banned", "from",), "prohibition"),
        ),
        "precluded": (
            (1, ("is", "precluded", "from",), "prohibition"),
            (1, ("are", "precluded", "from",), "prohibition"),
            (1, ("be", "precluded", "from",), "prohibition"),
        ),
        "debarred": (
            (1, ("is", "debarred", "from",), "prohibition"),
            (1, ("are", "debarred", "from",), "prohibition"),
            (1, ("be", "debarred", "from",), "prohibition"),
        ),
        "cannot": (
            (0, ("cannot",), "prohibition"),
        ),
        "need": (
            (0, ("need", "not",), "exemption"),
            (2, ("do", "not", "need", "to",), "exemption"),
            (0, ("need",), "matter"),
        ),
        "does": (
            (0, ("does", "not", "have", "to",), "exemption"),
            (0, ("does", "not", "need", "to",), "exemption"),
            (0, ("does", "its", "best", "to",), "endeavour"),
        ),
        "recognise": (
            (0, ("recognise", "that",), "acknowledgement"),
            (0, ("recognise", "the", "need",), "acknowledgement"),
            (0, ("recognise", "the", "value",), "acknowledgement"),
            (0, ("recognise", "the", "necessity",), "acknowledgement"),
        ),
        "recognises": (
            (0, ("recognises", "that",), "acknowledgement"),
            (0, ("recognises", "the", "need",), "acknowledgement"),
            (0, ("recognises", "the", "importance",), "acknowledgement"),
            (0, ("recognises", "the", "value",), "acknowledgement"),
            (0, ("recognises", "the", "usefulness",), "acknowledgement"),
            (0, ("recognises", "the", "necessity",), "acknowledgement"),
        ),
        "recognize": (
            (0, ("recognize", "that",), "acknowledgement"),
            (0, ("recognize", "the", "need",), "acknowledgement"),
            (0, ("recognize", "the", "value",), "acknowledgement"),
            (0, ("recognize", "the", "necessity",), "acknowledgement"),
        ),
        "recognizes": (
            (0, ("recognizes", "that",), "acknowledgement"),
            (0, ("recognizes", "the", "need",), "acknowledgement"),
            (0, ("recognizes", "the", "importance",), "acknowledgement"),
            (0, ("recognizes", "the", "value",), "acknowledgement"),
            (0, ("recognizes", "the", "usefulness",), "acknowledgement"),
            (0, ("recognizes", "the", "necessity",), "acknowledgement"),
        ),
        "acknowledge": (
            (0, ("acknowledge", "that",), "acknowledgement"),
            (0, ("acknowledge", "the", "need",), "acknowledgement"),
            (0, ("acknowledge", "the", "importance",), "acknowledgement"),
            (0, ("acknowledge", "the", "value",), "acknowledgement"),
            (0, ("acknowledge", "the", "usefulness",), "acknowledgement"),
            (0, ("acknowledge", "the", "necessity",), "acknowledgement"),
        ),
        "acknowledges": (
            (0, ("acknowledges", "that",), "acknowledgement"),
            (0, ("acknowledges", "the", "need",), "acknowledgement"),
            (0, ("acknowledges", "the", "importance",), "acknowledgement"),
            (0, ("acknowledges", "the", "desirability",), "acknowledgement"),
            (0, ("acknowledges", "the", "value",), "acknowledgement"),
            (0, ("acknowledges", "the", "usefulness",), "acknowledgement"),
            (0, ("acknowledges", "the", "necessity",), "acknowledgement"),
        ),
        "note": (
            (0, ("note", "that",), "acknowledgement"),
            (0, ("note", "the", "need",), "acknowledgement"),
        ),
        "notes": (
            (0, ("notes", "that",), "acknowledgement"),
            (0, ("notes", "the", "need",), "acknowledgement"),
            (0, ("notes", "the", "value",), "acknowledgement"),
        ),
        "importance": (
            (2, ("recognise", "the", "importance",), "acknowledgement"),
            (2, ("recognize", "the", "importance",), "acknowledgement"),
            (2, ("note", "the", "importance",), "acknowledgement"),
            (2, ("notes", "the", "importance",), "acknowledgement"),
            (2, ("stress", "the", "importance",), "acknowledgement"),
            (2, ("stresses", "the", "importance",), "acknowledgement"),
            (2, ("underline", "the", "importance",), "acknowledgement"),
            (2, ("affirm", "the", "importance",), "acknowledgement"),
            (2, ("affirms", "the", "importance",), "acknowledgement"),
            (0, ("importance",), "matter"),
        ),
        "desirability": (
            (2, ("recognise", "the", "desirability",), "acknowledgement"),
            (2, ("recognises", "the", "desirability",), "acknowledgement"),
            (2, ("recognize", "the", "desirability",), "acknowledgement"),
            (2, ("recognizes", "the", "desirability",), "acknowledgement"),
            (2, ("acknowledge", "the", "desirability",), "acknowledgement"),
            (2, ("note", "the", "desirability",), "acknowledgement"),
            (2, ("notes", "the", "desirability",), "acknowledgement"),
            (2, ("stress", "the", "desirability",), "acknowledgement"),
            (2, ("stresses", "the", "desirability",), "acknowledgement"),
            (2, ("underline", "the", "desirability",), "acknowledgement"),
            (2, ("underlines", "the", "desirability",), "acknowledgement"),
            (2, ("affirm", "the", "desirability",), "acknowledgement"),
            (2, ("affirms", "the", "desirability",), "acknowledgement"),
            (0, ("desirability",), "matter"),
        ),
        "usefulness": (
            (2, ("recognise", "the", "usefulness",), "acknowledgement"),
            (2, ("recognize", "the", "usefulness",), "acknowledgement"),
            (2, ("note", "the", "usefulness",), "acknowledgement"),
            (2, ("notes", "the", "usefulness",), "acknowledgement"),
        ),
        "value": (
            (2, ("note", "the", "value",), "acknowledgement"),
        ),
        "necessity": (
            (2, ("note", "the", "necessity",), "acknowledgement"),
            (2, ("notes", "the", "necessity",), "acknowledgement"),
        ),
        "stress": (
            (0, ("stress", "the", "need",), "acknowledgement"),
        ),
        "stresses": (
            (0, ("stresses", "the", "need",), "acknowledgement"),
        ),
        "underline": (
            (0, ("underline", "the", "need",), "acknowledgement"),
        ),
        "underlines": (
            (0, ("underlines", "the", "need",), "acknowledgement"),
            (0, ("underlines", "the", "importance",), "acknowledgement"),
        ),
        "affirm": (
            (0, ("affirm", "the", "need",), "acknowledgement"),
        ),
        "affirms": (
            (0, ("affirms", "the", "need",), "acknowledgement"),
        ),
        "take": (
            (0, ("take", "note", "of",), "acknowledgement"),
        ),
        "takes": (
            (0, ("takes", "note", "of",), "acknowledgement"),
        ),
        "endeavour": (
            (0, ("endeavour", "to",), "endeavour"),
        ),
        "endeavours": (
            (0, ("endeavours", "to",), "endeavour"),
            (2, ("use", "best", "endeavours", "to",), "endeavour"),
            (2, ("uses", "best", "endeavours", "to",), "endeavour"),
            (3, ("use", "their", "best", "endeavours", "to",), "endeavour"),
            (3, ("use", "its", "best", "endeavours", "to",), "endeavour"),
            (3, ("uses", "their", "best", "endeavours", "to",), "endeavour"),
            (3, ("uses", "its", "best", "endeavours", "to",), "endeavour"),
        ),
        "endeavor": (
            (0, ("endeavor", "to",), "endeavour"),
        ),
        "endeavors": (
            (0, ("endeavors", "to",), "endeavour"),
            (2, ("use", "best", "endeavors", "to",), "endeavour"),
            (2, ("uses", "best", "endeavors", "to",), "endeavour"),
            (3, ("use", "their", "best", "endeavors", "to",), "endeavour"),
            (3, ("use", "its", "best", "endeavors", "to",), "endeavour"),
            (3, ("uses", "their", "best", "endeavors", "to",), "endeavour"),
            (3, ("uses", "its", "best", "endeavors", "to",), "endeavour"),
        ),
        "endeavouring": (
            (0, ("endeavouring", "to",), "endeavour"),
        ),
        "endeavoring": (
            (0, ("endeavoring", "to",), "endeavour"),
        ),
        "seek": (
            (0, ("seek", "to",), "endeavour"),
        ),
        "seeks": (
            (0, ("seeks", "to",), "endeavour"),
        ),
        "seeking": (
            (0, ("seeking", "to",), "endeavour"),
        ),
        "strive": (
            (0, ("strive", "to",), "endeavour"),
            (0, ("strive", "for",), "endeavour"),
        ),
        "strives": (
            (0, ("strives", "to",), "endeavour"),
            (0, ("strives", "for",), "endeavour"),
        ),
        "striving": (
            (0, ("striving", "to",), "endeavour"),
        ),
        "attempt": (
            (0, ("attempt", "to",), "endeavour"),
        ),
        "attempts": (
            (0, ("attempts", "to",), "endeavour"),
        ),
        "try": (
            (0, ("try", "to",), "endeavour"),
        ),
        "tries": (
            (0, ("tries", "to",), "endeavour"),
        ),
        "aim": (
            (0, ("aim", "to",), "endeavour"),
            (0, ("aim", "at",), "endeavour"),
        ),
        "aims": (
            (0, ("aims", "to",), "endeavour"),
            (0, ("aims", "at",), "endeavour"),
        ),
        "towards": (
            (1, ("work", "towards",), "endeavour"),
            (1, ("works", "towards",), "endeavour"),
        ),
        "toward": (
            (1, ("work", "toward",), "endeavour"),
            (1, ("works", "toward",), "endeavour"),
        ),
        "effort": (
            (2, ("make", "every", "effort", "to",), "endeavour"),
            (2, ("make", "an", "effort", "to",), "endeavour"),
            (2, ("makes", "every", "effort", "to",), "endeavour"),
            (2, ("makes", "an", "effort", "to",), "endeavour"),
            (2, ("exert", "every", "effort", "to",), "endeavour"),
        ),
        "making": (
            (0, ("making", "every", "effort", "to",), "endeavour"),
            (0, ("making", "an", "effort", "to",), "endeavour"),
        ),
        "efforts": (
            (2, ("make", "all", "efforts", "to",), "endeavour"),
            (2, ("makes", "all", "efforts", "to",), "endeavour"),
            (2, ("make", "best", "efforts", "to",), "endeavour"),
            (2, ("makes", "best", "efforts", "to",), "endeavour"),
            (3, ("make", "their", "best", "efforts", "to",), "endeavour"),
            (3, ("make", "its", "best", "efforts", "to",), "endeavour"),
            (3, ("makes", "their", "best", "efforts", "to",), "endeavour"),
            (3, ("makes", "its", "best", "efforts", "to",), "endeavour"),
            (4, ("make", "use", "of", "best", "efforts", "to",), "endeavour"),
            (4, ("makes", "use", "of", "best", "efforts", "to",), "endeavour"),
            (2, ("use", "best", "efforts", "to",), "endeavour"),
            (2, ("uses", "best", "efforts", "to",), "endeavour"),
            (3, ("use", "their", "best", "efforts", "to",), "endeavour"),
            (3, ("use", "its", "best", "efforts", "to",), "endeavour"),
            (3, ("uses", "their", "best", "efforts", "to",), "endeavour"),
            (3, ("uses", "its", "best", "efforts", "to",), "endeavour"),
            (3, ("exert", "their", "best", "efforts", "to",), "endeavour"),
            (3, ("exert", "its", "best", "efforts", "to",), "endeavour"),
            (3, ("exerts", "their", "best", "efforts", "to",), "endeavour"),
            (3, ("exerts", "its", "best", "efforts", "to",), "endeavour"),
        ),
        "possible": (
            (2, ("make", "all", "possible", "efforts", "to",), "endeavour"),
            (2, ("makes", "all", "possible", "efforts", "to",), "endeavour"),
            (2, ("make", "every", "possible", "effort", "to",), "endeavour"),
            (2, ("makes", "every", "possible", "effort", "to",), "endeavour"),
            (2, ("take", "all", "possible", "steps", "to",), "endeavour"),
            (2, ("take", "all", "possible", "measures", "to",), "endeavour"),
            (2, ("takes", "all", "possible", "steps", "to",), "endeavour"),
            (2, ("takes", "all", "possible", "measures", "to",), "endeavour"),
        ),
        "reasonable": (
            (2, ("make", "all", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("makes", "all", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("make", "every", "reasonable", "effort", "to",), "endeavour"),
            (2, ("makes", "every", "reasonable", "effort", "to",), "endeavour"),
            (1, ("make", "reasonable", "efforts", "to",), "endeavour"),
            (1, ("makes", "reasonable", "efforts", "to",), "endeavour"),
            (1, ("use", "reasonable", "efforts", "to",), "endeavour"),
            (1, ("use", "reasonable", "endeavours", "to",), "endeavour"),
            (1, ("use", "reasonable", "endeavors", "to",), "endeavour"),
            (1, ("uses", "reasonable", "efforts", "to",), "endeavour"),
            (1, ("uses", "reasonable", "endeavours", "to",), "endeavour"),
            (1, ("uses", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("use", "all", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("use", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("use", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("uses", "all", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("uses", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("uses", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("take", "all", "reasonable", "steps", "to",), "endeavour"),
            (2, ("take", "all", "reasonable", "measures", "to",), "endeavour"),
            (2, ("takes", "all", "reasonable", "steps", "to",), "endeavour"),
            (2, ("takes", "all", "reasonable", "measures", "to",), "endeavour"),
            (1, ("take", "reasonable", "steps", "to",), "endeavour"),
            (1, ("take", "reasonable", "measures", "to",), "endeavour"),
            (1, ("takes", "reasonable", "steps", "to",), "endeavour"),
            (1, ("takes", "reasonable", "measures", "to",), "endeavour"),
        ),
        "necessary": (
            (2, ("make", "all", "necessary", "efforts", "to",), "endeavour"),
            (2, ("makes", "all", "necessary", "efforts", "to",), "endeavour"),
        ),
        "exerts": (
            (0, ("exerts", "every", "effort", "to",), "endeavour"),
        ),
        "their": (
            (1, ("do", "their", "best", "to",), "endeavour"),
            (1, ("does", "their", "best", "to",), "endeavour"),
        ),
        "utmost": (
            (2, ("do", "their", "utmost", "to",), "endeavour"),
            (2, ("do", "its", "utmost", "to",), "endeavour"),
            (2, ("does", "their", "utmost", "to",), "endeavour"),
            (2, ("does", "its", "utmost", "to",), "endeavour"),
        ),
        "best": (
            (2, ("do", "its", "best", "to",), "endeavour"),
        ),
        "everything": (
            (1, ("do", "everything", "possible", "to",), "endeavour"),
            (1, ("does", "everything", "possible", "to",), "endeavour"),
        ),
        "feasible": (
            (2, ("take", "all", "feasible", "steps", "to",), "endeavour"),
            (2, ("take", "all", "feasible", "measures", "to",), "endeavour"),
            (2, ("takes", "all", "feasible", "steps", "to",), "endeavour"),
            (2, ("takes", "all", "feasible", "measures", "to",), "endeavour"),
            (1, ("take", "feasible", "steps", "to",), "endeavour"),
            (1, ("take", "feasible", "measures", "to",), "endeavour"),
            (1, ("takes", "feasible", "steps", "to",), "endeavour"),
            (1, ("takes", "feasible", "measures", "to",), "endeavour"),
        ),
        "practicable": (
            (2, ("take", "all", "practicable", "steps", "to",), "endeavour"),
            (2, ("take", "all", "practicable", "measures", "to",), "endeavour"),
            (2, ("takes", "all", "practicable", "steps", "to",), "endeavour"),
            (2, ("takes", "all", "practicable", "measures", "to",), "endeavour"),
        ),
        "appropriate": (
            (2, ("take", "all", "appropriate", "steps", "to",), "endeavour"),
            (2, ("take", "all", "appropriate", "measures", "to",), "endeavour"),
            (2, ("takes", "all", "appropriate", "steps", "to",), "endeavour"),
            (2, ("takes", "all", "appropriate", "measures", "to",), "endeavour"),
            (1, ("take", "appropriate", "steps", "to",), "endeavour"),
            (1, ("take", "appropriate", "measures", "to",), "endeavour"),
            (1, ("takes", "appropriate", "steps", "to",), "endeavour"),
            (1, ("takes", "appropriate", "measures", "to",), "endeavour"),
        ),
        "consider": (
            (0, ("consider",), "consideration"),
        ),
        "considers": (
            (0, ("considers",), "consideration"),
        ),
        "considering": (
            (0, ("considering",), "consideration"),
        ),
        "discuss": (
            (0, ("discuss",), "consideration"),
        ),
        "discusses": (
            (0, ("discusses",), "consideration"),
        ),
        "discussing": (
            (0, ("discussing",), "consideration"),
        ),
        "explore": (
            (0, ("explore",), "consideration"),
        ),
        "explores": (
            (0, ("explores",), "consideration"),
        ),
        "exploring": (
            (0, ("exploring",), "consideration"),
        ),
        "examine": (
            (0, ("examine",), "consideration"),
        ),
        "examines": (
            (0, ("examines",), "consideration"),
        ),
        "examining": (
            (0, ("examining",), "consideration"),
        ),
        "study": (
            (0, ("study",), "consideration"),
        ),
        "studies": (
            (0, ("studies",), "consideration"),
        ),
        "studying": (
            (0, ("studying",), "consideration"),
        ),
        "contemplate": (
            (0, ("contemplate",), "consideration"),
        ),
        "contemplates": (
            (0, ("contemplates",), "consideration"),
        ),
        "consideration": (
            (1, ("give", "consideration", "to",), "consideration"),
            (1, ("gives", "consideration", "to",), "consideration"),
            (1, ("giving", "consideration", "to",), "consideration"),
            (2, ("give", "favourable", "consideration", "to",), "consideration"),
            (2, ("give", "favorable", "consideration", "to",), "consideration"),
            (2, ("give", "due", "consideration", "to",), "consideration"),
            (2, ("give", "serious", "consideration", "to",), "consideration"),
            (2, ("give", "sympathetic", "consideration", "to",), "consideration"),
            (2, ("gives", "favourable", "consideration", "to",), "consideration"),
            (2, ("gives", "favorable", "consideration", "to",), "consideration"),
            (2, ("gives", "due", "consideration", "to",), "consideration"),
            (2, ("gives", "serious", "consideration", "to",), "consideration"),
            (2, ("gives", "sympathetic", "consideration", "to",), "consideration"),
        ),
        "possibilities": (
            (0, ("possibilities",), "matter"),
        ),
        "feasibility": (
            (0, ("feasibility",), "matter"),
        ),
        "options": (
            (0, ("options",), "matter"),
        ),
        "way": (
            (0, ("way",), "matter"),
        ),
        "ways": (
            (0, ("ways",), "matter"),
        ),
        "means": (
            (0, ("means",), "matter"),
        ),
        "whether": (
            (0, ("whether",), "matter"),
        ),
        "how": (
            (0, ("how",), "matter"),
        ),
        "modalities": (
            (0, ("modalities",), "matter"),
        ),
        "question": (
            (0, ("question",), "matter"),
        ),
    },
}
# Words without which no phrase of a lexicon comes, goes or becomes another.
TRIGGERS: Mapping[str, frozenset[str]] = {
    "dates": frozenset(("-", "acceptance", "accepted", "accession", "account", "adopted", "adoption", "advance", "after", "ahead", "any", "appropriate", "approval", "approved", "as", "away", "been", "before", "beginning", "behalf", "cease", "ceasefire", "cessation", "come", "comes", "coming", "commencing", "completed", "completion", "concluded", "conclusion", "condition", "conditions", "convenience", "course", "date", "day", "delay", "deposit", "deposited", "due", "during", "earlier", "earliest", "early", "effect", "effective", "elections", "end", "enter", "entered", "enters", "entry", "expeditiously", "expiration", "expire", "expires", "expiry", "feasible", "fire", "first", "following", "force", "forthwith", "from", "half", "hostilities", "immediate", "immediately", "including", "inside", "into", "large", "late", "later", "latest", "less", "look", "looked", "looking", "looks", "manner", "mid", "moment", "more", "most", "no", "not", "notice", "notification", "notified", "once", "opportunity", "period", "permit", "possible", "practicable", "practically", "prior", "promptly", "publication", "published", "ratification", "ratifications", "ratified", "reasonably", "receipt", "received", "referendum", "request", "second", "sign", "signature", "signatures", "signed", "signing", "signs", "since", "soon", "sooner", "stage", "start", "starting", "straight", "take", "takes", "terminated", "termination", "than", "their", "through", "till", "time", "timely", "truce", "undue", "unreasonable", "until", "up", "upon", "when", "with", "withdrawal", "withdrawn", "within", "without",)),
    "hedges": frozenset((",", "-", "accordance", "according", "affect", "agreed", "all", "any", "applicable", "appropriate", "arise", "as", "availability", "available", "basis", "been", "being", "best", "capabilities", "capacities", "capacity", "case", "cases", "certain", "circumstances", "condition", "conditional", "contingent", "deem", "deems", "do", "does", "domestic", "early", "even", "event", "except", "exceptional", "extent", "far", "feasible", "fullest", "funds", "general", "gradually", "greatest", "if", "insofar", "interim", "law", "laws", "legislation", "limits", "long", "maximum", "means", "mutually", "national", "necessary", "need", "needed", "not", "notwithstanding", "only", "own", "parties", "peace", "peacetime", "permitted", "phases", "possible", "practicable", "practical", "prejudge", "prejudice", "principle", "progressively", "provided", "provisional", "provisionally", "reasonable", "reasonably", "relevant", "required", "resources", "rule", "shall", "should", "so", "soon", "special", "stages", "step", "subject", "substantially", "temporarily", "temporary", "their", "they", "time", "times", "under", "unless", "upon", "voluntarily", "voluntary", "war", "wartime", "was", "were", "what", "when", "whenever", "where", "wherever", "will", "with", "within", "without",)),
    "negations": frozenset(("-", "absence", "abstain", "abstaining", "abstains", "account", "aren't", "avoid", "avoids", "ban", "banned", "bans", "bar", "barred", "bars", "being", "bound", "can't", "cannot", "case", "cease", "ceases", "circumstances", "compelled", "couldn't", "decline", "declines", "denies", "deny", "desist", "desists", "didn't", "do", "does", "doesn't", "don't", "doubt", "earlier", "end", "ends", "event", "exceed", "exceeding", "except", "exclude", "excluded", "excludes", "excluding", "exempt", "fail", "failing", "fails", "failure", "fewer", "forbid", "forbidden", "forbids", "forgo", "forgoes", "free", "from", "greater", "hasn't", "haven't", "higher", "if", "impossible", "invalid", "isn't", "lack", "lacking", "lacks", "later", "least", "less", "limited", "longer", "lower", "matter", "merely", "more", "mustn't", "necessarily", "need", "needn't", "neither", "never", "no", "nobody", "non", "none", "not", "nothing", "null", "obligated", "obligation", "obliged", "one", "only", "oppose", "opposes", "out", "precluded", "prevent", "prevents", "prohibit", "prohibited", "prohibition", "prohibits", "refrain", "refraining", "refrains", "refuse", "refuses", "reject", "rejects", "renounce", "renounces", "required", "rule", "ruled", "rules", "shan't", "shouldn't", "stop", "stops", "than", "unable", "unaffected", "under", "unless", "until", "void", "waive", "waives", "wasn't", "way", "weren't", "whether", "without", "withstanding", "won't", "wouldn't", "yet",)),
    "obligations": frozenset(("acknowledge", "acknowledges", "advised", "affirm", "affirms", "agree", "agreed", "agrees", "aim", "aims", "all", "allowed", "appropriate", "attempt", "attempts", "authorised", "authorized", "banned", "barred", "best", "bind", "binds", "bound", "called", "can", "cannot", "commit", "commits", "committed", "compelled", "consider", "consideration", "considering", "considers", "contemplate", "contemplates", "could", "debarred", "desirability", "discretion", "discuss", "discusses", "discussing", "do", "does", "due", "duty", "effort", "efforts", "eligible", "empowered", "encouraged", "endeavor", "endeavoring", "endeavors", "endeavour", "endeavouring", "endeavours", "entitled", "every", "everything", "examine", "examines", "examining", "exert", "exerts", "exhorted", "expected", "explore", "explores", "exploring", "favorable", "favourable", "feasibility", "feasible", "forbidden", "free", "freedom", "from", "give", "gives", "giving", "herself", "himself", "how", "importance", "intend", "intended", "intends", "invited", "itself", "liberty", "make", "makes", "making", "may", "means", "measures", "might", "modalities", "must", "necessary", "necessity", "need", "no", "not", "note", "notes", "obligate", "obligated", "obligates", "obligation", "oblige", "obliged", "obliges", "oneself", "option", "options", "ought", "permitted", "plan", "plans", "pledge", "pledges", "possibilities", "possibility", "possible", "power", "practicable", "precluded", "prohibited", "promise", "promises", "question", "reasonable", "recognise", "recognises", "recognize", "recognizes", "recommended", "requested", "required", "retain", "retains", "right", "seek", "seeking", "seeks", "serious", "shall", "should", "steps", "stress", "stresses", "strive", "strives", "striving", "studies", "study", "studying", "supposed", "sympathetic", "take", "takes", "their", "themselves", "toward", "towards", "tries", "try", "under", "underline", "underlines", "undertake", "undertaken", "undertakes", "upon", "urged", "use", "usefulness", "uses", "utmost", "value", "way", "ways", "whether", "will", "work", "works",)),
}
