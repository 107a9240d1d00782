"""The English word lists, ready for use.

Made from plandiff/language/lexicons/en by `python -m plandiff.language.lexicon_source`; do
not edit.
"""

from collections.abc import Mapping
from typing import TypeAlias

# The longest word of phrases to (its place in the phrase, words, name of the list).
Entries: TypeAlias = Mapping[str, tuple[tuple[int, tuple[str, ...], str], ...]]

LEXICONS: Mapping[str, Entries] = {
    "actors": {
        "landlord": (
            (0, ("landlord",), "actor"),
        ),
        "tenant": (
            (0, ("tenant",), "actor"),
        ),
        "lessor": (
            (0, ("lessor",), "actor"),
        ),
        "lessee": (
            (0, ("lessee",), "actor"),
        ),
        "licensor": (
            (0, ("licensor",), "actor"),
        ),
        "licensee": (
            (0, ("licensee",), "actor"),
        ),
        "employer": (
            (0, ("employer",), "actor"),
        ),
        "employee": (
            (0, ("employee",), "actor"),
        ),
        "buyer": (
            (0, ("buyer",), "actor"),
        ),
        "seller": (
            (0, ("seller",), "actor"),
        ),
        "purchaser": (
            (0, ("purchaser",), "actor"),
        ),
        "vendor": (
            (0, ("vendor",), "actor"),
        ),
        "supplier": (
            (0, ("supplier",), "actor"),
        ),
        "customer": (
            (0, ("customer",), "actor"),
        ),
        "client": (
            (0, ("client",), "actor"),
        ),
        "contractor": (
            (0, ("contractor",), "actor"),
        ),
        "subcontractor": (
            (0, ("subcontractor",), "actor"),
        ),
        "consultant": (
            (0, ("consultant",), "actor"),
        ),
        "provider": (
            (0, ("provider",), "actor"),
        ),
        "operator": (
            (0, ("operator",), "actor"),
        ),
        "owner": (
            (0, ("owner",), "actor"),
        ),
        "user": (
            (0, ("user",), "actor"),
        ),
        "borrower": (
            (0, ("borrower",), "actor"),
        ),
        "lender": (
            (0, ("lender",), "actor"),
        ),
        "guarantor": (
            (0, ("guarantor",), "actor"),
        ),
        "insurer": (
            (0, ("insurer",), "actor"),
        ),
        "insured": (
            (0, ("insured",), "actor"),
        ),
        "carrier": (
            (0, ("carrier",), "actor"),
        ),
        "consignee": (
            (0, ("consignee",), "actor"),
        ),
        "processor": (
            (0, ("processor",), "actor"),
        ),
        "controller": (
            (0, ("controller",), "actor"),
        ),
        "developer": (
            (0, ("developer",), "actor"),
        ),
        "manufacturer": (
            (0, ("manufacturer",), "actor"),
        ),
        "importer": (
            (0, ("importer",), "actor"),
        ),
        "exporter": (
            (0, ("exporter",), "actor"),
        ),
        "distributor": (
            (0, ("distributor",), "actor"),
        ),
        "administrator": (
            (0, ("administrator",), "actor"),
        ),
        "auditor": (
            (0, ("auditor",), "actor"),
        ),
        "inspector": (
            (0, ("inspector",), "actor"),
        ),
        "applicant": (
            (0, ("applicant",), "actor"),
        ),
        "claimant": (
            (0, ("claimant",), "actor"),
        ),
        "respondent": (
            (0, ("respondent",), "actor"),
        ),
        "plaintiff": (
            (0, ("plaintiff",), "actor"),
        ),
        "defendant": (
            (0, ("defendant",), "actor"),
        ),
        "appellant": (
            (0, ("appellant",), "actor"),
        ),
        "prosecutor": (
            (0, ("prosecutor",), "actor"),
        ),
        "prosecution": (
            (0, ("prosecution",), "actor"),
        ),
        "judge": (
            (0, ("judge",), "actor"),
        ),
        "arbitrator": (
            (0, ("arbitrator",), "actor"),
        ),
        "mediator": (
            (0, ("mediator",), "actor"),
        ),
        "trustee": (
            (0, ("trustee",), "actor"),
        ),
        "beneficiary": (
            (0, ("beneficiary",), "actor"),
        ),
        "shareholder": (
            (0, ("shareholder",), "actor"),
        ),
        "director": (
            (0, ("director",), "actor"),
        ),
        "manager": (
            (0, ("manager",), "actor"),
        ),
        "chair": (
            (0, ("chair",), "actor"),
        ),
        "chairman": (
            (0, ("chairman",), "actor"),
        ),
        "chairperson": (
            (0, ("chairperson",), "actor"),
        ),
        "president": (
            (0, ("president",), "actor"),
        ),
        "minister": (
            (0, ("minister",), "actor"),
        ),
        "ministry": (
            (0, ("ministry",), "actor"),
        ),
        "mayor": (
            (0, ("mayor",), "actor"),
        ),
        "governor": (
            (0, ("governor",), "actor"),
        ),
        "secretary": (
            (0, ("secretary",), "actor"),
        ),
        "secretariat": (
            (0, ("secretariat",), "actor"),
        ),
        "registrar": (
            (0, ("registrar",), "actor"),
        ),
        "commissioner": (
            (0, ("commissioner",), "actor"),
        ),
        "commission": (
            (0, ("commission",), "actor"),
        ),
        "committee": (
            (0, ("committee",), "actor"),
        ),
        "council": (
            (0, ("council",), "actor"),
        ),
        "board": (
            (0, ("board",), "actor"),
        ),
        "panel": (
            (0, ("panel",), "actor"),
        ),
        "court": (
            (0, ("court",), "actor"),
        ),
        "tribunal": (
            (0, ("tribunal",), "actor"),
        ),
        "assembly": (
            (0, ("assembly",), "actor"),
        ),
        "parliament": (
            (0, ("parliament",), "actor"),
        ),
        "senate": (
            (0, ("senate",), "actor"),
        ),
        "congress": (
            (0, ("congress",), "actor"),
        ),
        "cabinet": (
            (0, ("cabinet",), "actor"),
        ),
        "government": (
            (0, ("government",), "actor"),
        ),
        "administration": (
            (0, ("administration",), "actor"),
        ),
        "authority": (
            (0, ("authority",), "actor"),
        ),
        "agency": (
            (0, ("agency",), "actor"),
        ),
        "department": (
            (0, ("department",), "actor"),
        ),
        "office": (
            (0, ("office",), "actor"),
        ),
        "bureau": (
            (0, ("bureau",), "actor"),
        ),
        "bank": (
            (0, ("bank",), "actor"),
        ),
        "company": (
            (0, ("company",), "actor"),
        ),
        "corporation": (
            (0, ("corporation",), "actor"),
        ),
        "partnership": (
            (0, ("partnership",), "actor"),
        ),
        "association": (
            (0, ("association",), "actor"),
        ),
        "organisation": (
            (0, ("organisation",), "actor"),
        ),
        "organization": (
            (0, ("organization",), "actor"),
        ),
        "institution": (
            (0, ("institution",), "actor"),
        ),
        "foundation": (
            (0, ("foundation",), "actor"),
        ),
        "federation": (
            (0, ("federation",), "actor"),
        ),
        "confederation": (
            (0, ("confederation",), "actor"),
        ),
        "coalition": (
            (0, ("coalition",), "actor"),
        ),
        "delegation": (
            (0, ("delegation",), "actor"),
        ),
        "mission": (
            (0, ("mission",), "actor"),
        ),
        "police": (
            (0, ("police",), "actor"),
        ),
        "army": (
            (0, ("army",), "actor"),
        ),
        "navy": (
            (0, ("navy",), "actor"),
        ),
        "force": (
            (0, ("force",), "actor"),
        ),
        "militia": (
            (0, ("militia",), "actor"),
        ),
        "state": (
            (0, ("state",), "actor"),
        ),
        "party": (
            (0, ("party",), "actor"),
        ),
        "signatory": (
            (0, ("signatory",), "actor"),
        ),
        "member": (
            (0, ("member",), "actor"),
        ),
        "partner": (
            (0, ("partner",), "actor"),
        ),
        "counselor": (
            (0, ("counselor",), "actor"),
        ),
        "counsellor": (
            (0, ("counsellor",), "actor"),
        ),
        "counsel": (
            (0, ("counsel",), "actor"),
        ),
        "division": (
            (0, ("division",), "actor"),
        ),
        "country": (
            (0, ("country",), "actor"),
        ),
        "municipality": (
            (0, ("municipality",), "actor"),
        ),
        "community": (
            (0, ("community",), "actor"),
        ),
        "union": (
            (0, ("union",), "actor"),
        ),
        "university": (
            (0, ("university",), "actor"),
        ),
        "school": (
            (0, ("school",), "actor"),
        ),
        "hospital": (
            (0, ("hospital",), "actor"),
        ),
        "physician": (
            (0, ("physician",), "actor"),
        ),
        "teacher": (
            (0, ("teacher",), "actor"),
        ),
        "parent": (
            (0, ("parent",), "actor"),
        ),
        "resident": (
            (0, ("resident",), "actor"),
        ),
        "citizen": (
            (0, ("citizen",), "actor"),
        ),
        "officer": (
            (0, ("officer",), "actor"),
        ),
        "official": (
            (0, ("official",), "actor"),
        ),
        "representative": (
            (0, ("representative",), "actor"),
        ),
        "designee": (
            (0, ("designee",), "actor"),
        ),
        "delegate": (
            (0, ("delegate",), "actor"),
        ),
        "deputy": (
            (0, ("deputy",), "actor"),
        ),
        "nominee": (
            (0, ("nominee",), "actor"),
        ),
        "clerk": (
            (0, ("clerk",), "actor"),
        ),
        "depositary": (
            (0, ("depositary",), "actor"),
        ),
        "facilitator": (
            (0, ("facilitator",), "actor"),
        ),
        "observer": (
            (0, ("observer",), "actor"),
        ),
        "monitor": (
            (0, ("monitor",), "actor"),
        ),
        "verifier": (
            (0, ("verifier",), "actor"),
        ),
        "issuer": (
            (0, ("issuer",), "actor"),
        ),
        "holder": (
            (0, ("holder",), "actor"),
        ),
        "recipient": (
            (0, ("recipient",), "actor"),
        ),
        "donor": (
            (0, ("donor",), "actor"),
        ),
        "retailer": (
            (0, ("retailer",), "actor"),
        ),
        "wholesaler": (
            (0, ("wholesaler",), "actor"),
        ),
        "producer": (
            (0, ("producer",), "actor"),
        ),
        "agent": (
            (0, ("agent",), "actor"),
        ),
        "sheriff": (
            (0, ("sheriff",), "actor"),
        ),
        "attorney": (
            (0, ("attorney",), "actor"),
        ),
        "executor": (
            (0, ("executor",), "actor"),
        ),
        "settlor": (
            (0, ("settlor",), "actor"),
        ),
        "franchisor": (
            (0, ("franchisor",), "actor"),
        ),
        "franchisee": (
            (0, ("franchisee",), "actor"),
        ),
        "group": (
            (0, ("group",), "actor"),
        ),
        "taskforce": (
            (0, ("taskforce",), "actor"),
        ),
        "team": (
            (0, ("team",), "actor"),
        ),
        "agreement": (
            (0, ("agreement",), "thing"),
        ),
        "treaty": (
            (0, ("treaty",), "thing"),
        ),
        "protocol": (
            (0, ("protocol",), "thing"),
        ),
        "convention": (
            (0, ("convention",), "thing"),
        ),
        "annex": (
            (0, ("annex",), "thing"),
        ),
        "appendix": (
            (0, ("appendix",), "thing"),
        ),
        "article": (
            (0, ("article",), "thing"),
        ),
        "act": (
            (0, ("act",), "thing"),
        ),
        "law": (
            (0, ("law",), "thing"),
        ),
        "code": (
            (0, ("code",), "thing"),
        ),
        "charter": (
            (0, ("charter",), "thing"),
        ),
        "constitution": (
            (0, ("constitution",), "thing"),
        ),
        "statute": (
            (0, ("statute",), "thing"),
        ),
        "zone": (
            (0, ("zone",), "thing"),
        ),
        "area": (
            (0, ("area",), "thing"),
        ),
        "line": (
            (0, ("line",), "thing"),
        ),
        "border": (
            (0, ("border",), "thing"),
        ),
        "frontier": (
            (0, ("frontier",), "thing"),
        ),
        "boundary": (
            (0, ("boundary",), "thing"),
        ),
        "territory": (
            (0, ("territory",), "thing"),
        ),
        "region": (
            (0, ("region",), "thing"),
        ),
        "schedule": (
            (0, ("schedule",), "thing"),
        ),
        "section": (
            (0, ("section",), "thing"),
        ),
        "clause": (
            (0, ("clause",), "thing"),
        ),
        "paragraph": (
            (0, ("paragraph",), "thing"),
        ),
        "point": (
            (0, ("point",), "thing"),
        ),
        "chapter": (
            (0, ("chapter",), "thing"),
        ),
        "part": (
            (0, ("part",), "thing"),
        ),
        "goods": (
            (0, ("goods",), "thing"),
        ),
        "service": (
            (0, ("service",), "thing"),
        ),
        "deposit": (
            (0, ("deposit",), "thing"),
        ),
        "fee": (
            (0, ("fee",), "thing"),
        ),
        "price": (
            (0, ("price",), "thing"),
        ),
        "rent": (
            (0, ("rent",), "thing"),
        ),
        "cost": (
            (0, ("cost",), "thing"),
        ),
        "expense": (
            (0, ("expense",), "thing"),
        ),
        "tax": (
            (0, ("tax",), "thing"),
        ),
        "levy": (
            (0, ("levy",), "thing"),
        ),
        "term": (
            (0, ("term",), "thing"),
        ),
        "date": (
            (0, ("date",), "thing"),
        ),
        "period": (
            (0, ("period",), "thing"),
        ),
        "plan": (
            (0, ("plan",), "thing"),
        ),
        "programme": (
            (0, ("programme",), "thing"),
        ),
        "program": (
            (0, ("program",), "thing"),
        ),
        "project": (
            (0, ("project",), "thing"),
        ),
        "declaration": (
            (0, ("declaration",), "thing"),
        ),
        "memorandum": (
            (0, ("memorandum",), "thing"),
        ),
        "resolution": (
            (0, ("resolution",), "thing"),
        ),
        "decision": (
            (0, ("decision",), "thing"),
        ),
        "ceasefire": (
            (0, ("ceasefire",), "thing"),
        ),
        "truce": (
            (0, ("truce",), "thing"),
        ),
        "contract": (
            (0, ("contract",), "thing"),
        ),
        "lease": (
            (0, ("lease",), "thing"),
        ),
        "premises": (
            (0, ("premises",), "thing"),
        ),
        "property": (
            (0, ("property",), "thing"),
        ),
        "product": (
            (0, ("product",), "thing"),
        ),
        "work": (
            (0, ("work",), "thing"),
        ),
        "report": (
            (0, ("report",), "thing"),
        ),
        "rule": (
            (0, ("rule",), "thing"),
        ),
        "right": (
            (0, ("right",), "thing"),
        ),
        "asset": (
            (0, ("asset",), "thing"),
        ),
        "weapon": (
            (0, ("weapon",), "thing"),
        ),
        "arms": (
            (0, ("arms",), "thing"),
        ),
        "election": (
            (0, ("election",), "thing"),
        ),
        "talk": (
            (0, ("talk",), "thing"),
        ),
        "vessel": (
            (0, ("vessel",), "thing"),
        ),
        "ship": (
            (0, ("ship",), "thing"),
        ),
        "aircraft": (
            (0, ("aircraft",), "thing"),
        ),
        "vehicle": (
            (0, ("vehicle",), "thing"),
        ),
        "road": (
            (0, ("road",), "thing"),
        ),
        "bridge": (
            (0, ("bridge",), "thing"),
        ),
        "river": (
            (0, ("river",), "thing"),
        ),
        "sea": (
            (0, ("sea",), "thing"),
        ),
        "port": (
            (0, ("port",), "thing"),
        ),
        "city": (
            (0, ("city",), "thing"),
        ),
        "town": (
            (0, ("town",), "thing"),
        ),
        "island": (
            (0, ("island",), "thing"),
        ),
        "aid": (
            (0, ("aid",), "thing"),
        ),
        "trade": (
            (0, ("trade",), "thing"),
        ),
        "access": (
            (0, ("access",), "thing"),
        ),
        "food": (
            (0, ("food",), "thing"),
        ),
        "fuel": (
            (0, ("fuel",), "thing"),
        ),
        "water": (
            (0, ("water",), "thing"),
        ),
        "gas": (
            (0, ("gas",), "thing"),
        ),
        "oil": (
            (0, ("oil",), "thing"),
        ),
        "power": (
            (0, ("power",), "thing"),
        ),
        "energy": (
            (0, ("energy",), "thing"),
        ),
        "data": (
            (0, ("data",), "thing"),
        ),
        "information": (
            (0, ("information",), "thing"),
        ),
        "record": (
            (0, ("record",), "thing"),
        ),
        "document": (
            (0, ("document",), "thing"),
        ),
        "text": (
            (0, ("text",), "thing"),
        ),
        "notice": (
            (0, ("notice",), "thing"),
        ),
        "payment": (
            (0, ("payment",), "thing"),
        ),
        "money": (
            (0, ("money",), "thing"),
        ),
        "interest": (
            (0, ("interest",), "thing"),
        ),
        "risk": (
            (0, ("risk",), "thing"),
        ),
        "title": (
            (0, ("title",), "thing"),
        ),
        "liability": (
            (0, ("liability",), "thing"),
        ),
        "peace": (
            (0, ("peace",), "thing"),
        ),
        "war": (
            (0, ("war",), "thing"),
        ),
        "prisoner": (
            (0, ("prisoner",), "thing"),
        ),
        "hostage": (
            (0, ("hostage",), "thing"),
        ),
        "detainee": (
            (0, ("detainee",), "thing"),
        ),
        "refugee": (
            (0, ("refugee",), "thing"),
        ),
        "child": (
            (0, ("child",), "thing"),
        ),
        "woman": (
            (0, ("woman",), "thing"),
        ),
        "person": (
            (0, ("person",), "thing"),
        ),
        "people": (
            (0, ("people",), "thing"),
        ),
        "civilian": (
            (0, ("civilian",), "thing"),
        ),
        "mine": (
            (0, ("mine",), "thing"),
        ),
        "test": (
            (0, ("test",), "thing"),
        ),
        "system": (
            (0, ("system",), "thing"),
        ),
        "software": (
            (0, ("software",), "thing"),
        ),
        "network": (
            (0, ("network",), "thing"),
        ),
        "register": (
            (0, ("register",), "thing"),
        ),
        "list": (
            (0, ("list",), "thing"),
        ),
        "map": (
            (0, ("map",), "thing"),
        ),
        "name": (
            (0, ("name",), "thing"),
        ),
        "attribute": (
            (0, ("attribute",), "thing"),
        ),
        "type": (
            (0, ("type",), "thing"),
        ),
        "value": (
            (0, ("value",), "thing"),
        ),
        "year": (
            (0, ("year",), "thing"),
        ),
        "emission": (
            (0, ("emission",), "thing"),
        ),
        "target": (
            (0, ("target",), "thing"),
        ),
        "contribution": (
            (0, ("contribution",), "thing"),
        ),
        "measure": (
            (0, ("measure",), "thing"),
        ),
        "standard": (
            (0, ("standard",), "thing"),
        ),
    },
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
            (2, ("on", "or", "after",), "from"),
            (2, ("on", "and", "after",), "from"),
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
            (0, ("beginning",), "commencement"),
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
            (0, ("start",), "commencement"),
        ),
        "first": (
            (1, ("the", "first", "half", "of",), "part"),
        ),
        "second": (
            (1, ("the", "second", "half", "of",), "part"),
        ),
        "quarter": (
            (2, ("the", "first", "quarter", "of",), "part"),
            (2, ("the", "second", "quarter", "of",), "part"),
            (2, ("the", "third", "quarter", "of",), "part"),
            (2, ("the", "fourth", "quarter", "of",), "part"),
            (2, ("the", "last", "quarter", "of",), "part"),
        ),
        "middle": (
            (1, ("the", "middle", "of",), "part"),
        ),
        "spring": (
            (1, ("the", "spring", "of",), "part"),
            (0, ("spring",), "part"),
        ),
        "summer": (
            (1, ("the", "summer", "of",), "part"),
            (0, ("summer",), "part"),
        ),
        "autumn": (
            (1, ("the", "autumn", "of",), "part"),
            (0, ("autumn",), "part"),
        ),
        "fall": (
            (1, ("the", "fall", "of",), "part"),
        ),
        "winter": (
            (1, ("the", "winter", "of",), "part"),
            (0, ("winter",), "part"),
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
            (4, ("as", "soon", "as", "legally", "possible",), "soon"),
            (3, ("as", "early", "as", "possible",), "soon"),
            (4, ("as", "soon", "as", "is", "possible",), "soon"),
            (4, ("as", "soon", "as", "are", "possible",), "soon"),
            (3, ("as", "quickly", "as", "possible",), "soon"),
            (3, ("as", "rapidly", "as", "possible",), "soon"),
            (3, ("as", "swiftly", "as", "possible",), "soon"),
        ),
        "practicable": (
            (3, ("as", "soon", "as", "practicable",), "soon"),
            (4, ("as", "soon", "as", "legally", "practicable",), "soon"),
            (4, ("as", "soon", "as", "reasonably", "practicable",), "soon"),
            (4, ("as", "soon", "as", "is", "practicable",), "soon"),
            (4, ("as", "soon", "as", "are", "practicable",), "soon"),
            (5, ("as", "soon", "as", "is", "reasonably", "practicable",), "soon"),
        ),
        "feasible": (
            (3, ("as", "soon", "as", "feasible",), "soon"),
            (4, ("as", "soon", "as", "legally", "feasible",), "soon"),
        ),
        "administratively": (
            (3, ("as", "soon", "as", "administratively", "possible",), "soon"),
            (3, ("as", "soon", "as", "administratively", "practicable",), "soon"),
            (3, ("as", "soon", "as", "administratively", "feasible",), "soon"),
        ),
        "technically": (
            (3, ("as", "soon", "as", "technically", "possible",), "soon"),
            (3, ("as", "soon", "as", "technically", "practicable",), "soon"),
            (3, ("as", "soon", "as", "technically", "feasible",), "soon"),
        ),
        "operationally": (
            (3, ("as", "soon", "as", "operationally", "possible",), "soon"),
            (3, ("as", "soon", "as", "operationally", "practicable",), "soon"),
            (3, ("as", "soon", "as", "operationally", "feasible",), "soon"),
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
            (2, ("at", "the", "earliest",), "soon"),
        ),
        "convenience": (
            (3, ("at", "their", "earliest", "convenience",), "soon"),
            (3, ("at", "its", "earliest", "convenience",), "soon"),
            (3, ("at", "his", "earliest", "convenience",), "soon"),
            (3, ("at", "her", "earliest", "convenience",), "soon"),
        ),
        "reasonable": (
            (4, ("as", "soon", "as", "is", "reasonable",), "soon"),
            (4, ("as", "soon", "as", "are", "reasonable",), "soon"),
            (2, ("within", "a", "reasonable", "time",), "promptly"),
            (2, ("within", "a", "reasonable", "period",), "promptly"),
            (2, ("in", "a", "reasonable", "period", "of", "time",), "promptly"),
            (2, ("within", "a", "reasonable", "period", "of", "time",), "promptly"),
        ),
        "speedily": (
            (1, ("as", "speedily", "as", "possible",), "soon"),
            (0, ("speedily",), "promptly"),
        ),
        "unnecessary": (
            (2, ("without", "any", "unnecessary", "delay",), "soon"),
            (1, ("without", "unnecessary", "delay",), "soon"),
        ),
        "immediately": (
            (0, ("immediately",), "immediately"),
            (0, ("immediately", "junior",), "-"),
            (0, ("immediately", "senior",), "-"),
            (0, ("immediately", "adjacent",), "-"),
            (0, ("immediately", "adjoining",), "-"),
            (0, ("immediately", "above",), "-"),
            (0, ("immediately", "below",), "-"),
            (0, ("immediately", "beneath",), "-"),
            (0, ("immediately", "behind",), "-"),
            (0, ("immediately", "beside",), "-"),
            (0, ("immediately", "next",), "-"),
            (0, ("immediately", "surrounding",), "-"),
            (0, ("immediately", "subordinate",), "-"),
            (0, ("immediately", "superior",), "-"),
            (0, ("immediately", "inside",), "-"),
            (0, ("immediately", "outside",), "-"),
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
        "instantly": (
            (0, ("instantly",), "immediately"),
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
        "fashion": (
            (3, ("in", "a", "timely", "fashion",), "promptly"),
        ),
        "swiftly": (
            (0, ("swiftly",), "promptly"),
        ),
        "rapidly": (
            (0, ("rapidly",), "promptly"),
        ),
        "urgently": (
            (0, ("urgently",), "promptly"),
        ),
        "urgency": (
            (4, ("as", "a", "matter", "of", "urgency",), "promptly"),
        ),
        "priority": (
            (4, ("as", "a", "matter", "of", "priority",), "promptly"),
        ),
        "circumstances": (
            (1, ("when", "circumstances", "permit",), "later"),
            (1, ("when", "circumstances", "allow",), "later"),
            (1, ("once", "circumstances", "permit",), "later"),
            (1, ("once", "circumstances", "allow",), "later"),
            (1, ("if", "circumstances", "permit",), "later"),
            (1, ("if", "circumstances", "allow",), "later"),
            (3, ("as", "soon", "as", "circumstances", "permit",), "later"),
        ),
        "conditions": (
            (1, ("when", "conditions", "permit",), "later"),
            (1, ("when", "conditions", "allow",), "later"),
            (1, ("once", "conditions", "permit",), "later"),
            (1, ("once", "conditions", "allow",), "later"),
            (1, ("if", "conditions", "permit",), "later"),
            (1, ("if", "conditions", "allow",), "later"),
            (3, ("as", "soon", "as", "conditions", "permit",), "later"),
        ),
        "future": (
            (3, ("in", "the", "near", "future",), "later"),
        ),
        "course": (
            (2, ("in", "due", "course",), "later"),
        ),
        "appropriate": (
            (2, ("at", "an", "appropriate", "time",), "later"),
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
        "execution": (
            (0, ("execution",), "signature"),
        ),
        "executed": (
            (1, ("is", "executed",), "signature"),
            (1, ("are", "executed",), "signature"),
            (1, ("been", "executed",), "signature"),
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
        "delivery": (
            (0, ("delivery",), "delivery"),
        ),
        "delivered": (
            (1, ("is", "delivered",), "delivery"),
            (1, ("are", "delivered",), "delivery"),
            (1, ("been", "delivered",), "delivery"),
        ),
        "payment": (
            (0, ("payment",), "payment"),
        ),
        "paid": (
            (1, ("is", "paid",), "payment"),
            (1, ("are", "paid",), "payment"),
        ),
        "been": (
            (0, ("been", "paid",), "payment"),
        ),
        "meeting": (
            (0, ("meeting",), "meeting"),
        ),
        "session": (
            (0, ("session",), "meeting"),
        ),
        "vote": (
            (0, ("vote",), "vote"),
        ),
        "decision": (
            (0, ("decision",), "decision"),
        ),
        "determination": (
            (0, ("determination",), "decision"),
        ),
        "judgment": (
            (0, ("judgment",), "judgment"),
        ),
        "judgement": (
            (0, ("judgement",), "judgment"),
        ),
        "ruling": (
            (0, ("ruling",), "judgment"),
        ),
        "verdict": (
            (0, ("verdict",), "judgment"),
        ),
        "award": (
            (0, ("award",), "award"),
        ),
        "appointment": (
            (0, ("appointment",), "appointment"),
        ),
        "appointed": (
            (1, ("is", "appointed",), "appointment"),
            (1, ("are", "appointed",), "appointment"),
            (1, ("been", "appointed",), "appointment"),
        ),
        "commencement": (
            (0, ("commencement",), "commencement"),
        ),
        "starts": (
            (0, ("starts",), "commencement"),
        ),
        "begins": (
            (0, ("begins",), "commencement"),
        ),
        "commences": (
            (0, ("commences",), "commencement"),
        ),
        "application": (
            (0, ("application",), "application"),
        ),
        "applied": (
            (1, ("is", "applied", "for",), "application"),
            (1, ("are", "applied", "for",), "application"),
            (1, ("been", "applied", "for",), "application"),
        ),
        "submission": (
            (0, ("submission",), "submission"),
        ),
        "submitted": (
            (1, ("is", "submitted",), "submission"),
            (1, ("are", "submitted",), "submission"),
            (1, ("been", "submitted",), "submission"),
        ),
        "registration": (
            (0, ("registration",), "registration"),
        ),
        "registered": (
            (1, ("is", "registered",), "registration"),
            (1, ("are", "registered",), "registration"),
            (1, ("been", "registered",), "registration"),
        ),
        "breach": (
            (0, ("breach",), "breach"),
        ),
        "violation": (
            (0, ("violation",), "breach"),
        ),
        "discovery": (
            (0, ("discovery",), "discovery"),
        ),
        "detection": (
            (0, ("detection",), "discovery"),
        ),
        "becoming": (
            (0, ("becoming", "aware",), "discovery"),
        ),
        "incident": (
            (0, ("incident",), "incident"),
        ),
        "dispute": (
            (0, ("dispute",), "dispute"),
        ),
        "inspection": (
            (0, ("inspection",), "inspection"),
        ),
        "inspected": (
            (1, ("is", "inspected",), "inspection"),
            (1, ("are", "inspected",), "inspection"),
            (1, ("been", "inspected",), "inspection"),
        ),
        "verification": (
            (0, ("verification",), "verification"),
        ),
        "verified": (
            (1, ("is", "verified",), "verification"),
            (1, ("are", "verified",), "verification"),
            (1, ("been", "verified",), "verification"),
        ),
        "confirmation": (
            (0, ("confirmation",), "confirmation"),
        ),
        "confirmed": (
            (1, ("is", "confirmed",), "confirmation"),
            (1, ("are", "confirmed",), "confirmation"),
            (1, ("been", "confirmed",), "confirmation"),
        ),
        "authorisation": (
            (0, ("authorisation",), "authorisation"),
        ),
        "authorization": (
            (0, ("authorization",), "authorisation"),
        ),
        "consultation": (
            (0, ("consultation",), "consultation"),
        ),
        "consultations": (
            (0, ("consultations",), "consultation"),
        ),
        "deployment": (
            (0, ("deployment",), "deployment"),
        ),
        "deployed": (
            (1, ("is", "deployed",), "deployment"),
            (1, ("are", "deployed",), "deployment"),
            (1, ("been", "deployed",), "deployment"),
        ),
        "disarmament": (
            (0, ("disarmament",), "disarmament"),
        ),
        "demobilisation": (
            (0, ("demobilisation",), "disarmament"),
        ),
        "demobilization": (
            (0, ("demobilization",), "disarmament"),
        ),
        "release": (
            (0, ("release",), "release"),
        ),
        "released": (
            (1, ("is", "released",), "release"),
            (1, ("are", "released",), "release"),
            (1, ("been", "released",), "release"),
        ),
        "hearing": (
            (0, ("hearing",), "hearing"),
        ),
        "inauguration": (
            (0, ("inauguration",), "inauguration"),
        ),
        "establishment": (
            (0, ("establishment",), "establishment"),
        ),
        "established": (
            (1, ("is", "established",), "establishment"),
            (1, ("are", "established",), "establishment"),
            (1, ("been", "established",), "establishment"),
        ),
        "review": (
            (0, ("review",), "review"),
        ),
        "birth": (
            (0, ("birth",), "birth"),
        ),
        "death": (
            (0, ("death",), "death"),
        ),
        "assent": (
            (1, ("royal", "assent",), "royal assent"),
        ),
        "proclamation": (
            (0, ("proclamation",), "royal proclamation"),
        ),
        "promulgation": (
            (0, ("promulgation",), "royal proclamation"),
        ),
        "monday": (
            (0, ("monday",), "monday"),
        ),
        "tuesday": (
            (0, ("tuesday",), "tuesday"),
        ),
        "wednesday": (
            (0, ("wednesday",), "wednesday"),
        ),
        "thursday": (
            (0, ("thursday",), "thursday"),
        ),
        "friday": (
            (0, ("friday",), "friday"),
        ),
        "saturday": (
            (0, ("saturday",), "saturday"),
        ),
        "sunday": (
            (0, ("sunday",), "sunday"),
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
            (2, ("insofar", "as", "feasible",), "where feasible"),
            (4, ("in", "so", "far", "as", "feasible",), "where feasible"),
            (3, ("as", "far", "as", "feasible",), "where feasible"),
            (3, ("so", "far", "as", "feasible",), "where feasible"),
            (3, ("as", "soon", "as", "feasible",), "-"),
            (3, ("as", "early", "as", "feasible",), "-"),
        ),
        "wherever": (
            (0, ("wherever", "feasible",), "where feasible"),
            (0, ("wherever", "possible",), "where possible"),
            (0, ("wherever", "needed",), "where necessary"),
            (0, ("wherever", "required",), "where necessary"),
            (0, ("wherever", "relevant",), "where applicable"),
            (0, ("wherever", "suitable",), "where warranted"),
        ),
        "whenever": (
            (0, ("whenever", "feasible",), "where feasible"),
            (0, ("whenever", "possible",), "where possible"),
            (0, ("whenever", "needed",), "where necessary"),
            (0, ("whenever", "required",), "where necessary"),
            (0, ("whenever", "suitable",), "where warranted"),
            (0, ("whenever", "asked",), "where requested"),
            (0, ("whenever", "so", "required",), "where requested"),
            (0, ("whenever", "so", "asked",), "where requested"),
        ),
        "practicable": (
            (3, ("to", "the", "extent", "practicable",), "where feasible"),
            (4, ("to", "the", "extent", "reasonably", "practicable",), "where feasible"),
            (2, ("insofar", "as", "practicable",), "where feasible"),
            (4, ("in", "so", "far", "as", "practicable",), "where feasible"),
            (3, ("as", "far", "as", "practicable",), "where feasible"),
            (3, ("so", "far", "as", "practicable",), "where feasible"),
            (4, ("as", "far", "as", "reasonably", "practicable",), "where feasible"),
            (4, ("so", "far", "as", "reasonably", "practicable",), "where feasible"),
            (5, ("as", "far", "as", "is", "reasonably", "practicable",), "where feasible"),
            (5, ("so", "far", "as", "is", "reasonably", "practicable",), "where feasible"),
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
            (2, ("insofar", "as", "practical",), "where feasible"),
            (4, ("in", "so", "far", "as", "practical",), "where feasible"),
            (3, ("as", "far", "as", "practical",), "where feasible"),
            (3, ("so", "far", "as", "practical",), "where feasible"),
            (1, ("where", "practical",), "where feasible"),
            (1, ("if", "practical",), "where feasible"),
            (1, ("when", "practical",), "where feasible"),
            (1, ("as", "practical",), "where feasible"),
            (1, ("wherever", "practical",), "where feasible"),
            (1, ("whenever", "practical",), "where feasible"),
        ),
        "reasonably": (
            (3, ("to", "the", "extent", "reasonably", "feasible",), "where feasible"),
            (3, ("as", "far", "as", "reasonably", "feasible",), "where feasible"),
            (3, ("so", "far", "as", "reasonably", "feasible",), "where feasible"),
            (4, ("as", "far", "as", "is", "reasonably", "feasible",), "where feasible"),
            (4, ("so", "far", "as", "is", "reasonably", "feasible",), "where feasible"),
            (0, ("reasonably",), "substantially"),
        ),
        "possible": (
            (1, ("where", "possible",), "where possible"),
            (1, ("if", "possible",), "where possible"),
            (1, ("when", "possible",), "where possible"),
            (3, ("as", "far", "as", "possible",), "where possible"),
            (3, ("so", "far", "as", "possible",), "where possible"),
            (4, ("as", "far", "as", "is", "possible",), "where possible"),
            (3, ("to", "the", "extent", "possible",), "where possible"),
            (4, ("to", "the", "fullest", "extent", "possible",), "where possible"),
            (4, ("to", "the", "maximum", "extent", "possible",), "where possible"),
            (4, ("to", "the", "best", "extent", "possible",), "where possible"),
            (5, ("in", "so", "far", "as", "is", "possible",), "where possible"),
            (5, ("in", "so", "far", "as", "are", "possible",), "where possible"),
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
            (2, ("where", "so", "required",), "where requested"),
            (2, ("if", "so", "required",), "where requested"),
            (2, ("when", "so", "required",), "where requested"),
            (1, ("as", "required", "by", "law",), "in accordance with national law"),
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
        "available": (
            (1, ("where", "available",), "where available"),
            (1, ("if", "available",), "where available"),
            (1, ("when", "available",), "where available"),
            (1, ("as", "available",), "where available"),
            (1, ("wherever", "available",), "where available"),
            (1, ("whenever", "available",), "where available"),
            (1, ("within", "available", "resources",), "within capabilities"),
            (4, ("within", "the", "limits", "of", "available", "resources",), "within capabilities"),
            (2, ("subject", "to", "available", "resources",), "within capabilities"),
        ),
        "warranted": (
            (1, ("where", "warranted",), "where warranted"),
            (1, ("if", "warranted",), "where warranted"),
            (1, ("when", "warranted",), "where warranted"),
            (1, ("as", "warranted",), "where warranted"),
            (1, ("wherever", "warranted",), "where warranted"),
            (1, ("whenever", "warranted",), "where warranted"),
        ),
        "justified": (
            (1, ("where", "justified",), "where warranted"),
            (1, ("if", "justified",), "where warranted"),
            (1, ("when", "justified",), "where warranted"),
            (1, ("as", "justified",), "where warranted"),
            (1, ("wherever", "justified",), "where warranted"),
            (1, ("whenever", "justified",), "where warranted"),
        ),
        "reasonable": (
            (1, ("where", "reasonable",), "where warranted"),
            (1, ("if", "reasonable",), "where warranted"),
            (1, ("when", "reasonable",), "where warranted"),
            (1, ("as", "reasonable",), "where warranted"),
            (1, ("wherever", "reasonable",), "where warranted"),
            (1, ("whenever", "reasonable",), "where warranted"),
            (1, ("at", "reasonable", "times",), "at reasonable times"),
            (1, ("at", "reasonable", "hours",), "at reasonable times"),
            (2, ("at", "all", "reasonable", "times",), "at reasonable times"),
            (2, ("at", "all", "reasonable", "hours",), "at reasonable times"),
            (3, ("as", "far", "as", "reasonable",), "substantially"),
            (3, ("in", "far", "as", "reasonable",), "substantially"),
        ),
        "desirable": (
            (1, ("where", "desirable",), "where warranted"),
            (1, ("if", "desirable",), "where warranted"),
            (1, ("when", "desirable",), "where warranted"),
            (1, ("as", "desirable",), "where warranted"),
            (1, ("wherever", "desirable",), "where warranted"),
            (1, ("whenever", "desirable",), "where warranted"),
        ),
        "advisable": (
            (1, ("where", "advisable",), "where warranted"),
            (1, ("if", "advisable",), "where warranted"),
            (1, ("when", "advisable",), "where warranted"),
            (1, ("as", "advisable",), "where warranted"),
            (1, ("wherever", "advisable",), "where warranted"),
            (1, ("whenever", "advisable",), "where warranted"),
        ),
        "suitable": (
            (1, ("where", "suitable",), "where warranted"),
            (1, ("if", "suitable",), "where warranted"),
            (1, ("when", "suitable",), "where warranted"),
            (1, ("as", "suitable",), "where warranted"),
        ),
        "requested": (
            (1, ("where", "requested",), "where requested"),
            (1, ("if", "requested",), "where requested"),
            (1, ("when", "requested",), "where requested"),
            (1, ("whenever", "requested",), "where requested"),
            (2, ("where", "so", "requested",), "where requested"),
            (2, ("if", "so", "requested",), "where requested"),
            (2, ("when", "so", "requested",), "where requested"),
            (2, ("whenever", "so", "requested",), "where requested"),
        ),
        "where": (
            (0, ("where", "asked",), "where requested"),
            (0, ("where", "so", "asked",), "where requested"),
            (1, ("save", "where",), "exception"),
            (1, ("only", "where",), "unless"),
        ),
        "asked": (
            (1, ("if", "asked",), "where requested"),
            (1, ("when", "asked",), "where requested"),
            (2, ("if", "so", "asked",), "where requested"),
            (2, ("when", "so", "asked",), "where requested"),
        ),
        "agreed": (
            (1, ("where", "agreed",), "where agreed"),
            (1, ("if", "agreed",), "where agreed"),
            (1, ("when", "agreed",), "where agreed"),
            (1, ("as", "agreed",), "where agreed"),
        ),
        "ability": (
            (5, ("to", "the", "best", "of", "its", "ability",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "their", "ability",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "his", "ability",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "her", "ability",), "to the best of its ability"),
        ),
        "abilities": (
            (5, ("to", "the", "best", "of", "its", "abilities",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "their", "abilities",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "his", "abilities",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "her", "abilities",), "to the best of its ability"),
        ),
        "knowledge": (
            (5, ("to", "the", "best", "of", "its", "knowledge",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "their", "knowledge",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "his", "knowledge",), "to the best of its ability"),
            (5, ("to", "the", "best", "of", "her", "knowledge",), "to the best of its ability"),
        ),
        "resort": (
            (3, ("as", "a", "last", "resort",), "as a last resort"),
        ),
        "measure": (
            (2, ("as", "a", "measure", "of", "last", "resort",), "as a last resort"),
        ),
        "discretion": (
            (2, ("at", "its", "discretion",), "at its discretion"),
            (2, ("at", "their", "discretion",), "at its discretion"),
            (2, ("at", "his", "discretion",), "at its discretion"),
            (2, ("at", "her", "discretion",), "at its discretion"),
            (2, ("at", "the", "discretion",), "at its discretion"),
            (2, ("in", "its", "discretion",), "at its discretion"),
            (2, ("in", "their", "discretion",), "at its discretion"),
            (2, ("in", "his", "discretion",), "at its discretion"),
            (2, ("in", "her", "discretion",), "at its discretion"),
            (2, ("in", "the", "discretion",), "at its discretion"),
            (3, ("at", "its", "sole", "discretion",), "at its discretion"),
            (3, ("at", "its", "own", "discretion",), "at its discretion"),
            (3, ("at", "its", "absolute", "discretion",), "at its discretion"),
            (3, ("at", "its", "full", "discretion",), "at its discretion"),
            (3, ("at", "their", "sole", "discretion",), "at its discretion"),
            (3, ("at", "their", "own", "discretion",), "at its discretion"),
            (3, ("at", "their", "absolute", "discretion",), "at its discretion"),
            (3, ("at", "their", "full", "discretion",), "at its discretion"),
            (3, ("at", "his", "sole", "discretion",), "at its discretion"),
            (3, ("at", "his", "own", "discretion",), "at its discretion"),
            (3, ("at", "his", "absolute", "discretion",), "at its discretion"),
            (3, ("at", "his", "full", "discretion",), "at its discretion"),
            (3, ("at", "her", "sole", "discretion",), "at its discretion"),
            (3, ("at", "her", "own", "discretion",), "at its discretion"),
            (3, ("at", "her", "absolute", "discretion",), "at its discretion"),
            (3, ("at", "her", "full", "discretion",), "at its discretion"),
            (3, ("in", "its", "sole", "discretion",), "at its discretion"),
            (3, ("in", "its", "own", "discretion",), "at its discretion"),
            (3, ("in", "its", "absolute", "discretion",), "at its discretion"),
            (3, ("in", "its", "full", "discretion",), "at its discretion"),
            (3, ("in", "their", "sole", "discretion",), "at its discretion"),
            (3, ("in", "their", "own", "discretion",), "at its discretion"),
            (3, ("in", "their", "absolute", "discretion",), "at its discretion"),
            (3, ("in", "their", "full", "discretion",), "at its discretion"),
            (3, ("in", "his", "sole", "discretion",), "at its discretion"),
            (3, ("in", "his", "own", "discretion",), "at its discretion"),
            (3, ("in", "his", "absolute", "discretion",), "at its discretion"),
            (3, ("in", "his", "full", "discretion",), "at its discretion"),
            (3, ("in", "her", "sole", "discretion",), "at its discretion"),
            (3, ("in", "her", "own", "discretion",), "at its discretion"),
            (3, ("in", "her", "absolute", "discretion",), "at its discretion"),
            (3, ("in", "her", "full", "discretion",), "at its discretion"),
        ),
        "normally": (
            (0, ("normally",), "normally"),
        ),
        "rule": (
            (2, ("as", "a", "rule",), "normally"),
        ),
        "general": (
            (1, ("in", "general",), "normally"),
            (2, ("as", "a", "general", "rule",), "normally"),
        ),
        "whole": (
            (2, ("on", "the", "whole",), "normally"),
        ),
        "ordinarily": (
            (0, ("ordinarily",), "normally"),
        ),
        "usually": (
            (0, ("usually",), "normally"),
        ),
        "generally": (
            (0, ("generally",), "normally"),
        ),
        "typically": (
            (0, ("typically",), "normally"),
        ),
        "cases": (
            (2, ("in", "most", "cases",), "normally"),
            (2, ("in", "rare", "cases",), "in particular cases"),
            (1, ("in", "cases", "where",), "if"),
            (1, ("in", "cases", "when",), "if"),
            (2, ("in", "such", "cases", "where",), "if"),
        ),
        "mainly": (
            (0, ("mainly",), "mainly"),
        ),
        "primarily": (
            (0, ("primarily",), "mainly"),
        ),
        "principally": (
            (0, ("principally",), "mainly"),
        ),
        "chiefly": (
            (0, ("chiefly",), "mainly"),
        ),
        "largely": (
            (0, ("largely",), "mainly"),
        ),
        "predominantly": (
            (0, ("predominantly",), "mainly"),
        ),
        "mostly": (
            (0, ("mostly",), "mainly"),
        ),
        "most": (
            (2, ("for", "the", "most", "part",), "mainly"),
        ),
        "exclusively": (
            (0, ("exclusively",), "exclusively"),
        ),
        "solely": (
            (0, ("solely",), "exclusively"),
        ),
        "reciprocal": (
            (2, ("on", "a", "reciprocal", "basis",), "on a reciprocal basis"),
        ),
        "reciprocally": (
            (0, ("reciprocally",), "on a reciprocal basis"),
        ),
        "reciprocity": (
            (4, ("on", "the", "basis", "of", "reciprocity",), "on a reciprocal basis"),
        ),
        "business": (
            (1, ("during", "business", "hours",), "at reasonable times"),
            (2, ("during", "normal", "business", "hours",), "at reasonable times"),
            (2, ("during", "regular", "business", "hours",), "at reasonable times"),
        ),
        "working": (
            (1, ("during", "working", "hours",), "at reasonable times"),
            (2, ("during", "normal", "working", "hours",), "at reasonable times"),
        ),
        "during": (
            (0, ("during", "office", "hours",), "at reasonable times"),
            (0, ("during", "normal", "office", "hours",), "at reasonable times"),
        ),
        "regular": (
            (1, ("during", "regular", "working", "hours",), "at reasonable times"),
            (1, ("during", "regular", "office", "hours",), "at reasonable times"),
        ),
        "ordinary": (
            (1, ("during", "ordinary", "business", "hours",), "at reasonable times"),
            (1, ("during", "ordinary", "working", "hours",), "at reasonable times"),
            (1, ("during", "ordinary", "office", "hours",), "at reasonable times"),
        ),
        "jurisdiction": (
            (2, ("within", "its", "jurisdiction",), "within its jurisdiction"),
            (2, ("within", "their", "jurisdiction",), "within its jurisdiction"),
            (2, ("under", "its", "jurisdiction",), "within its jurisdiction"),
            (2, ("under", "their", "jurisdiction",), "within its jurisdiction"),
        ),
        "competence": (
            (2, ("within", "its", "competence",), "within its jurisdiction"),
            (2, ("within", "their", "competence",), "within its jurisdiction"),
        ),
        "competencies": (
            (2, ("within", "its", "competencies",), "within its jurisdiction"),
            (2, ("within", "their", "competencies",), "within its jurisdiction"),
            (3, ("within", "its", "respective", "competencies",), "within its jurisdiction"),
            (3, ("within", "their", "respective", "competencies",), "within its jurisdiction"),
        ),
        "mandate": (
            (2, ("within", "its", "mandate",), "within its jurisdiction"),
            (2, ("within", "their", "mandate",), "within its jurisdiction"),
        ),
        "mandates": (
            (2, ("within", "its", "mandates",), "within its jurisdiction"),
            (2, ("within", "their", "mandates",), "within its jurisdiction"),
        ),
        "jurisdictions": (
            (3, ("within", "its", "respective", "jurisdictions",), "within its jurisdiction"),
            (3, ("within", "their", "respective", "jurisdictions",), "within its jurisdiction"),
        ),
        "competences": (
            (3, ("within", "its", "respective", "competences",), "within its jurisdiction"),
            (3, ("within", "their", "respective", "competences",), "within its jurisdiction"),
        ),
        "respective": (
            (2, ("within", "its", "respective", "mandates",), "within its jurisdiction"),
            (2, ("within", "their", "respective", "mandates",), "within its jurisdiction"),
        ),
        "control": (
            (2, ("under", "its", "control",), "within its jurisdiction"),
            (2, ("under", "their", "control",), "within its jurisdiction"),
        ),
        "mutually": (
            (1, ("on", "mutually", "agreed", "terms",), "on agreed terms"),
            (1, ("as", "mutually", "agreed",), "mutually agreed"),
            (1, ("if", "mutually", "agreed",), "mutually agreed"),
            (1, ("when", "mutually", "agreed",), "mutually agreed"),
            (1, ("where", "mutually", "agreed",), "mutually agreed"),
        ),
        "consent": (
            (2, ("with", "the", "consent", "of",), "with consent"),
            (3, ("with", "the", "prior", "consent", "of",), "with consent"),
            (2, ("with", "its", "consent",), "with consent"),
            (2, ("with", "their", "consent",), "with consent"),
            (2, ("with", "his", "consent",), "with consent"),
            (2, ("with", "her", "consent",), "with consent"),
            (2, ("with", "prior", "consent",), "with consent"),
        ),
        "agreement": (
            (2, ("with", "the", "agreement", "of",), "with consent"),
            (3, ("with", "the", "prior", "agreement", "of",), "with consent"),
            (4, ("with", "the", "written", "written", "agreement", "of",), "with consent"),
            (4, ("with", "the", "express", "written", "agreement", "of",), "with consent"),
            (4, ("with", "the", "prior", "written", "agreement", "of",), "with consent"),
            (2, ("with", "its", "agreement",), "with consent"),
            (2, ("with", "their", "agreement",), "with consent"),
            (2, ("with", "his", "agreement",), "with consent"),
            (2, ("with", "her", "agreement",), "with consent"),
            (2, ("with", "prior", "agreement",), "with consent"),
            (2, ("with", "written", "agreement",), "with consent"),
            (2, ("with", "express", "agreement",), "with consent"),
            (3, ("with", "prior", "written", "agreement",), "with consent"),
            (2, ("without", "the", "agreement", "of",), "without consent"),
            (3, ("without", "the", "prior", "agreement", "of",), "without consent"),
            (3, ("without", "the", "express", "agreement", "of",), "without consent"),
            (3, ("without", "the", "written", "agreement", "of",), "without consent"),
            (4, ("without", "the", "prior", "written", "agreement", "of",), "without consent"),
            (2, ("without", "its", "agreement",), "without consent"),
            (2, ("without", "their", "agreement",), "without consent"),
            (2, ("without", "his", "agreement",), "without consent"),
            (2, ("without", "her", "agreement",), "without consent"),
            (2, ("without", "prior", "agreement",), "without consent"),
            (2, ("without", "written", "agreement",), "without consent"),
        ),
        "approval": (
            (2, ("with", "the", "approval", "of",), "with consent"),
            (3, ("with", "the", "prior", "approval", "of",), "with consent"),
            (4, ("with", "the", "written", "written", "approval", "of",), "with consent"),
            (4, ("with", "the", "express", "written", "approval", "of",), "with consent"),
            (4, ("with", "the", "prior", "written", "approval", "of",), "with consent"),
            (2, ("with", "its", "approval",), "with consent"),
            (2, ("with", "their", "approval",), "with consent"),
            (2, ("with", "his", "approval",), "with consent"),
            (2, ("with", "her", "approval",), "with consent"),
            (2, ("with", "prior", "approval",), "with consent"),
            (2, ("with", "written", "approval",), "with consent"),
            (2, ("with", "express", "approval",), "with consent"),
            (3, ("with", "prior", "written", "approval",), "with consent"),
            (2, ("without", "the", "approval", "of",), "without consent"),
            (3, ("without", "the", "prior", "approval", "of",), "without consent"),
            (3, ("without", "the", "express", "approval", "of",), "without consent"),
            (3, ("without", "the", "written", "approval", "of",), "without consent"),
            (4, ("without", "the", "prior", "written", "approval", "of",), "without consent"),
            (2, ("without", "its", "approval",), "without consent"),
            (2, ("without", "their", "approval",), "without consent"),
            (2, ("without", "his", "approval",), "without consent"),
            (2, ("without", "her", "approval",), "without consent"),
            (2, ("without", "prior", "approval",), "without consent"),
            (2, ("without", "written", "approval",), "without consent"),
        ),
        "permission": (
            (2, ("with", "the", "permission", "of",), "with consent"),
            (3, ("with", "the", "prior", "permission", "of",), "with consent"),
            (4, ("with", "the", "written", "written", "permission", "of",), "with consent"),
            (4, ("with", "the", "express", "written", "permission", "of",), "with consent"),
            (4, ("with", "the", "prior", "written", "permission", "of",), "with consent"),
            (2, ("with", "its", "permission",), "with consent"),
            (2, ("with", "their", "permission",), "with consent"),
            (2, ("with", "his", "permission",), "with consent"),
            (2, ("with", "her", "permission",), "with consent"),
            (2, ("with", "prior", "permission",), "with consent"),
            (2, ("with", "written", "permission",), "with consent"),
            (2, ("with", "express", "permission",), "with consent"),
            (3, ("with", "prior", "written", "permission",), "with consent"),
            (2, ("without", "the", "permission", "of",), "without consent"),
            (3, ("without", "the", "prior", "permission", "of",), "without consent"),
            (3, ("without", "the", "express", "permission", "of",), "without consent"),
            (3, ("without", "the", "written", "permission", "of",), "without consent"),
            (4, ("without", "the", "prior", "written", "permission", "of",), "without consent"),
            (2, ("without", "its", "permission",), "without consent"),
            (2, ("without", "their", "permission",), "without consent"),
            (2, ("without", "his", "permission",), "without consent"),
            (2, ("without", "her", "permission",), "without consent"),
            (2, ("without", "prior", "permission",), "without consent"),
            (2, ("without", "written", "permission",), "without consent"),
        ),
        "authorisation": (
            (2, ("with", "the", "authorisation", "of",), "with consent"),
            (3, ("with", "the", "prior", "authorisation", "of",), "with consent"),
            (2, ("without", "the", "authorisation", "of",), "without consent"),
        ),
        "authorization": (
            (2, ("with", "the", "authorization", "of",), "with consent"),
            (3, ("with", "the", "prior", "authorization", "of",), "with consent"),
            (2, ("without", "the", "authorization", "of",), "without consent"),
        ),
        "concurrence": (
            (2, ("with", "the", "concurrence", "of",), "with consent"),
        ),
        "written": (
            (2, ("with", "the", "written", "written", "consent", "of",), "with consent"),
            (3, ("with", "the", "prior", "written", "consent", "of",), "with consent"),
            (1, ("with", "written", "consent",), "with consent"),
            (2, ("with", "prior", "written", "consent",), "with consent"),
            (1, ("absent", "written",), "unless"),
        ),
        "express": (
            (2, ("with", "the", "express", "written", "consent", "of",), "with consent"),
            (1, ("with", "express", "consent",), "with consent"),
            (1, ("absent", "express",), "unless"),
        ),
        "without": (
            (0, ("without", "the", "consent", "of",), "without consent"),
            (0, ("without", "the", "prior", "consent", "of",), "without consent"),
            (0, ("without", "the", "express", "consent", "of",), "without consent"),
            (0, ("without", "the", "written", "consent", "of",), "without consent"),
            (0, ("without", "the", "prior", "written", "consent", "of",), "without consent"),
            (0, ("without", "its", "consent",), "without consent"),
            (0, ("without", "their", "consent",), "without consent"),
            (0, ("without", "his", "consent",), "without consent"),
            (0, ("without", "her", "consent",), "without consent"),
            (0, ("without", "prior", "consent",), "without consent"),
            (0, ("without", "written", "consent",), "without consent"),
        ),
        "pending": (
            (0, ("pending",), "pending"),
        ),
        "account": (
            (2, ("taking", "into", "account",), "taking into account"),
            (1, ("taking", "account", "of",), "taking into account"),
        ),
        "having": (
            (0, ("having", "regard", "to",), "taking into account"),
        ),
        "regard": (
            (2, ("with", "due", "regard", "to",), "taking into account"),
            (2, ("with", "due", "regard", "for",), "taking into account"),
        ),
        "bearing": (
            (0, ("bearing", "in", "mind",), "taking into account"),
        ),
        "light": (
            (1, ("in", "light", "of",), "taking into account"),
            (2, ("in", "the", "light", "of",), "taking into account"),
        ),
        "view": (
            (1, ("in", "view", "of",), "taking into account"),
        ),
        "except": (
            (0, ("except",), "exception"),
            (0, ("except", "that",), "exception"),
            (0, ("except", ",", "that",), "exception"),
            (0, ("except", "where",), "unless"),
            (0, ("except", "when",), "unless"),
            (0, ("except", "if",), "unless"),
            (0, ("except", "as",), "unless"),
            (0, ("except", "in", "the", "case", "of",), "unless"),
        ),
        "exception": (
            (2, ("with", "the", "exception", "of",), "exception"),
        ),
        "save": (
            (0, ("save", "for",), "exception"),
            (0, ("save", "in",), "exception"),
            (0, ("save", "as",), "exception"),
            (0, ("save", "that",), "exception"),
        ),
        "excluding": (
            (0, ("excluding",), "exception"),
        ),
        "including": (
            (2, ("but", "not", "including",), "exception"),
            (1, ("not", "including",), "exception"),
        ),
        "apart": (
            (0, ("apart", "from",), "exception"),
            (0, ("apart", "from", "each", "other",), "-"),
        ),
        "extent": (
            (2, ("to", "the", "extent",), "to the extent"),
            (3, ("only", "to", "the", "extent",), "to the extent"),
        ),
        "far": (
            (2, ("in", "so", "far", "as",), "to the extent"),
            (1, ("so", "far", "as",), "to the extent"),
        ),
        "insofar": (
            (0, ("insofar", "as",), "to the extent"),
        ),
        "case": (
            (2, ("in", "the", "case", "of",), "in the case of"),
            (0, ("case", "by", "case",), "in particular cases"),
            (1, ("in", "case",), "if"),
            (1, ("in", "case", "of",), "if"),
        ),
        "principle": (
            (1, ("in", "principle",), "in principle"),
        ),
        "exceptional": (
            (1, ("in", "exceptional", "cases",), "in particular cases"),
            (2, ("on", "an", "exceptional", "basis",), "in particular cases"),
            (1, ("absent", "exceptional",), "unless"),
        ),
        "circumstances": (
            (2, ("in", "exceptional", "circumstances",), "in particular cases"),
            (2, ("under", "exceptional", "circumstances",), "in particular cases"),
            (2, ("in", "certain", "circumstances",), "in particular cases"),
            (2, ("in", "special", "circumstances",), "in particular cases"),
            (1, ("in", "circumstances", "where",), "if"),
            (1, ("in", "circumstances", "when",), "if"),
        ),
        "certain": (
            (1, ("in", "certain", "cases",), "in particular cases"),
        ),
        "basis": (
            (7, ("on", "a", "case", "-", "by", "-", "case", "basis",), "in particular cases"),
        ),
        "exceptionally": (
            (0, ("exceptionally",), "in particular cases"),
        ),
        "voluntary": (
            (2, ("on", "a", "voluntary", "basis",), "on a voluntary basis"),
        ),
        "voluntarily": (
            (0, ("voluntarily",), "on a voluntary basis"),
        ),
        "prejudice": (
            (1, ("without", "prejudice", "to",), "without prejudice"),
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
        "absent": (
            (0, ("absent", "the",), "unless"),
            (0, ("absent", "a",), "unless"),
            (0, ("absent", "an",), "unless"),
            (0, ("absent", "any",), "unless"),
            (0, ("absent", "such",), "unless"),
            (0, ("absent", "his",), "unless"),
            (0, ("absent", "her",), "unless"),
            (0, ("absent", "its",), "unless"),
            (0, ("absent", "their",), "unless"),
            (0, ("absent", "good",), "unless"),
            (0, ("absent", "prior",), "unless"),
        ),
        "only": (
            (0, ("only", "if",), "unless"),
            (0, ("only", "when",), "unless"),
        ),
        "unless": (
            (0, ("unless",), "unless"),
        ),
        "if": (
            (0, ("if",), "if"),
        ),
        "event": (
            (2, ("in", "the", "event", "that",), "if"),
            (2, ("in", "the", "event", "of",), "if"),
        ),
        "assuming": (
            (0, ("assuming", "that",), "if"),
        ),
        "supposing": (
            (0, ("supposing", "that",), "if"),
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
            (1, ("in", "accordance", "with", "applicable", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "procedures",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "rules",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "standards",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "procedures",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "rules",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "standards",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "procedures",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "rules",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "standards",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "federal", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "federal", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "federal", "procedures",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "federal", "rules",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "federal", "standards",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "state", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "state", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "state", "procedures",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "state", "rules",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "state", "standards",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "local", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "local", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "local", "procedures",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "local", "rules",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "local", "standards",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "all", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "all", "laws",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "all", "procedures",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "all", "rules",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "all", "standards",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "federal",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "state",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "local",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "applicable", "national",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "federal",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "state",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "local",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "relevant", "national",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "federal",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "state",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "local",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "existing", "national",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "the", "law",), "in accordance with national law"),
            (1, ("in", "accordance", "with", "the", "laws",), "in accordance with national law"),
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
            (4, ("in", "accordance", "with", "applicable", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "relevant", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "existing", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "federal", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "state", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "local", "legislation",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "all", "legislation",), "in accordance with national law"),
        ),
        "regulations": (
            (4, ("in", "accordance", "with", "applicable", "regulations",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "relevant", "regulations",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "existing", "regulations",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "federal", "regulations",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "state", "regulations",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "local", "regulations",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "all", "regulations",), "in accordance with national law"),
        ),
        "requirements": (
            (4, ("in", "accordance", "with", "applicable", "requirements",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "relevant", "requirements",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "existing", "requirements",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "federal", "requirements",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "state", "requirements",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "local", "requirements",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "all", "requirements",), "in accordance with national law"),
        ),
        "international": (
            (3, ("in", "accordance", "with", "international", "law",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "international", "laws",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "international", "legislation",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "international", "regulations",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "international", "procedures",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "international", "rules",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "international", "requirements",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "international", "standards",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "applicable", "international",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "relevant", "international",), "in accordance with national law"),
            (4, ("in", "accordance", "with", "existing", "international",), "in accordance with national law"),
            (2, ("consistent", "with", "international", "law",), "in accordance with national law"),
            (2, ("consistent", "with", "international", "laws",), "in accordance with national law"),
            (3, ("in", "compliance", "with", "international", "law",), "in accordance with national law"),
            (3, ("in", "compliance", "with", "international", "laws",), "in accordance with national law"),
        ),
        "constitutional": (
            (3, ("in", "accordance", "with", "constitutional", "law",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "constitutional", "laws",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "constitutional", "legislation",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "constitutional", "regulations",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "constitutional", "procedures",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "constitutional", "rules",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "constitutional", "requirements",), "in accordance with national law"),
            (3, ("in", "accordance", "with", "constitutional", "standards",), "in accordance with national law"),
        ),
        "consistent": (
            (0, ("consistent", "with", "applicable", "law",), "in accordance with national law"),
            (0, ("consistent", "with", "applicable", "laws",), "in accordance with national law"),
            (0, ("consistent", "with", "national", "law",), "in accordance with national law"),
            (0, ("consistent", "with", "national", "laws",), "in accordance with national law"),
            (0, ("consistent", "with", "domestic", "law",), "in accordance with national law"),
            (0, ("consistent", "with", "domestic", "laws",), "in accordance with national law"),
        ),
        "permitted": (
            (1, ("as", "permitted", "by", "law",), "in accordance with national law"),
            (1, ("as", "permitted", "by", "national", "law",), "in accordance with national law"),
            (1, ("as", "permitted", "by", "domestic", "law",), "in accordance with national law"),
        ),
        "compliance": (
            (1, ("in", "compliance", "with", "applicable", "law",), "in accordance with national law"),
            (1, ("in", "compliance", "with", "applicable", "laws",), "in accordance with national law"),
            (1, ("in", "compliance", "with", "national", "law",), "in accordance with national law"),
            (1, ("in", "compliance", "with", "national", "laws",), "in accordance with national law"),
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
        "parties": (
            (4, ("as", "agreed", "by", "the", "parties",), "mutually agreed"),
        ),
        "as": (
            (0, ("as", "if",), "-"),
        ),
        "another": (
            (3, ("apart", "from", "one", "another",), "-"),
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
        "unlawful": (
            (0, ("unlawful",), "soft"),
        ),
        "illegal": (
            (0, ("illegal",), "soft"),
        ),
        "undefined": (
            (0, ("undefined",), "soft"),
        ),
        "impermissible": (
            (0, ("impermissible",), "soft"),
        ),
        "inadmissible": (
            (0, ("inadmissible",), "soft"),
        ),
        "offence": (
            (0, ("offence",), "soft"),
        ),
        "offense": (
            (0, ("offense",), "soft"),
        ),
        "violation": (
            (0, ("violation",), "soft"),
        ),
        "breach": (
            (0, ("breach",), "soft"),
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
            (0, ("have", "a", "duty", "to",), "obligation"),
            (0, ("have", "the", "duty", "to",), "obligation"),
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
            (1, ("is", "required",), "obligation"),
            (1, ("are", "required",), "obligation"),
            (1, ("be", "required",), "obligation"),
            (2, ("is", "not", "required",), "exemption"),
            (2, ("are", "not", "required",), "exemption"),
            (2, ("be", "not", "required",), "exemption"),
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
            (2, ("has", "an", "obligation", "to",), "obligation"),
            (2, ("has", "the", "obligation", "to",), "obligation"),
            (2, ("have", "an", "obligation", "to",), "obligation"),
            (2, ("have", "the", "obligation", "to",), "obligation"),
            (3, ("is", "under", "no", "obligation", "to",), "exemption"),
            (3, ("are", "under", "no", "obligation", "to",), "exemption"),
            (3, ("be", "under", "no", "obligation", "to",), "exemption"),
        ),
        "under": (
            (1, ("is", "under", "a", "duty", "to",), "obligation"),
            (1, ("are", "under", "a", "duty", "to",), "obligation"),
            (1, ("be", "under", "a", "duty", "to",), "obligation"),
        ),
        "duty": (
            (2, ("has", "a", "duty", "to",), "obligation"),
            (2, ("has", "the", "duty", "to",), "obligation"),
        ),
        "responsibility": (
            (2, ("has", "a", "responsibility", "to",), "obligation"),
            (2, ("has", "the", "responsibility", "to",), "obligation"),
            (2, ("have", "a", "responsibility", "to",), "obligation"),
            (2, ("have", "the", "responsibility", "to",), "obligation"),
        ),
        "need": (
            (0, ("need", "to",), "obligation"),
            (0, ("need", "not",), "exemption"),
            (2, ("do", "not", "need", "to",), "exemption"),
            (0, ("need",), "matter"),
        ),
        "needs": (
            (0, ("needs", "to",), "obligation"),
        ),
        "mandatory": (
            (1, ("is", "mandatory",), "obligation"),
            (1, ("are", "mandatory",), "obligation"),
            (1, ("be", "mandatory",), "obligation"),
        ),
        "compulsory": (
            (1, ("is", "compulsory",), "obligation"),
            (1, ("are", "compulsory",), "obligation"),
            (1, ("be", "compulsory",), "obligation"),
        ),
        "obligatory": (
            (1, ("is", "obligatory",), "obligation"),
            (1, ("are", "obligatory",), "obligation"),
            (1, ("be", "obligatory",), "obligation"),
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
            (0, ("oblige",), "demands"),
        ),
        "obliges": (
            (0, ("obliges", "itself", "to",), "performative"),
            (0, ("obliges",), "demands"),
        ),
        "obligate": (
            (0, ("obligate", "itself", "to",), "performative"),
            (0, ("obligate",), "demands"),
        ),
        "obligates": (
            (0, ("obligates", "itself", "to",), "performative"),
            (0, ("obligates",), "demands"),
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
        "decide": (
            (0, ("decide", "to",), "performative"),
        ),
        "decides": (
            (0, ("decides", "to",), "performative"),
        ),
        "resolve": (
            (0, ("resolve", "to",), "performative"),
        ),
        "resolves": (
            (0, ("resolves", "to",), "performative"),
        ),
        "decided": (
            (1, ("has", "decided", "to",), "performative"),
            (1, ("have", "decided", "to",), "performative"),
        ),
        "resolved": (
            (1, ("has", "resolved", "to",), "performative"),
            (1, ("have", "resolved", "to",), "performative"),
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
            (1, ("is", "encouraged",), "recommendation"),
            (1, ("are", "encouraged",), "recommendation"),
            (1, ("be", "encouraged",), "recommendation"),
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
            (1, ("is", "advised",), "recommendation"),
            (1, ("are", "advised",), "recommendation"),
            (1, ("be", "advised",), "recommendation"),
        ),
        "recommended": (
            (1, ("is", "recommended", "to",), "recommendation"),
            (1, ("are", "recommended", "to",), "recommendation"),
            (1, ("be", "recommended", "to",), "recommendation"),
            (1, ("is", "recommended",), "recommendation"),
            (1, ("are", "recommended",), "recommendation"),
            (1, ("be", "recommended",), "recommendation"),
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
        "asked": (
            (1, ("is", "asked", "to",), "recommendation"),
            (1, ("are", "asked", "to",), "recommendation"),
            (1, ("be", "asked", "to",), "recommendation"),
        ),
        "encourage": (
            (0, ("encourage",), "asks"),
        ),
        "encourages": (
            (0, ("encourages",), "asks"),
        ),
        "urge": (
            (0, ("urge",), "asks"),
        ),
        "urges": (
            (0, ("urges",), "asks"),
        ),
        "invite": (
            (0, ("invite",), "asks"),
        ),
        "invites": (
            (0, ("invites",), "asks"),
        ),
        "advise": (
            (0, ("advise",), "asks"),
        ),
        "advises": (
            (0, ("advises",), "asks"),
        ),
        "recommend": (
            (0, ("recommend",), "asks"),
        ),
        "recommends": (
            (0, ("recommends",), "asks"),
        ),
        "request": (
            (0, ("request",), "asks"),
        ),
        "requests": (
            (0, ("requests",), "asks"),
        ),
        "exhort": (
            (0, ("exhort",), "asks"),
        ),
        "exhorts": (
            (0, ("exhorts",), "asks"),
        ),
        "ask": (
            (0, ("ask",), "asks"),
        ),
        "asks": (
            (0, ("asks",), "asks"),
        ),
        "call": (
            (0, ("call", "upon",), "asks"),
            (0, ("call", "on",), "asks"),
        ),
        "calls": (
            (0, ("calls", "upon",), "asks"),
            (0, ("calls", "on",), "asks"),
        ),
        "appeal": (
            (0, ("appeal", "to",), "asks"),
        ),
        "appeals": (
            (0, ("appeals", "to",), "asks"),
        ),
        "require": (
            (0, ("require",), "demands"),
        ),
        "requires": (
            (0, ("requires",), "demands"),
        ),
        "compel": (
            (0, ("compel",), "demands"),
        ),
        "compels": (
            (0, ("compels",), "demands"),
        ),
        "instruct": (
            (0, ("instruct",), "demands"),
        ),
        "instructs": (
            (0, ("instructs",), "demands"),
        ),
        "demand": (
            (0, ("demand", "that",), "demands"),
        ),
        "demands": (
            (0, ("demands", "that",), "demands"),
        ),
        "allow": (
            (0, ("allow",), "allows"),
        ),
        "allows": (
            (0, ("allows",), "allows"),
        ),
        "permit": (
            (0, ("permit",), "allows"),
        ),
        "permits": (
            (0, ("permits",), "allows"),
        ),
        "authorise": (
            (0, ("authorise",), "allows"),
        ),
        "authorises": (
            (0, ("authorises",), "allows"),
        ),
        "authorize": (
            (0, ("authorize",), "allows"),
        ),
        "authorizes": (
            (0, ("authorizes",), "allows"),
        ),
        "entitle": (
            (0, ("entitle",), "allows"),
        ),
        "entitles": (
            (0, ("entitles",), "allows"),
        ),
        "empower": (
            (0, ("empower",), "allows"),
        ),
        "empowers": (
            (0, ("empowers",), "allows"),
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
            (1, ("is", "permitted",), "permission"),
            (1, ("are", "permitted",), "permission"),
            (1, ("be", "permitted",), "permission"),
            (2, ("is", "not", "permitted", "to",), "prohibition"),
            (2, ("are", "not", "permitted", "to",), "prohibition"),
            (2, ("be", "not", "permitted", "to",), "prohibition"),
            (2, ("is", "not", "permitted",), "prohibition"),
            (2, ("are", "not", "permitted",), "prohibition"),
            (2, ("be", "not", "permitted",), "prohibition"),
        ),
        "allowed": (
            (1, ("is", "allowed", "to",), "permission"),
            (1, ("are", "allowed", "to",), "permission"),
            (1, ("be", "allowed", "to",), "permission"),
            (1, ("is", "allowed",), "permission"),
            (1, ("are", "allowed",), "permission"),
            (1, ("be", "allowed",), "permission"),
            (2, ("is", "not", "allowed", "to",), "prohibition"),
            (2, ("are", "not", "allowed", "to",), "prohibition"),
            (2, ("be", "not", "allowed", "to",), "prohibition"),
            (2, ("is", "not", "allowed",), "prohibition"),
            (2, ("are", "not", "allowed",), "prohibition"),
            (2, ("be", "not", "allowed",), "prohibition"),
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
        "optional": (
            (1, ("is", "optional",), "permission"),
            (1, ("are", "optional",), "permission"),
            (1, ("be", "optional",), "permission"),
        ),
        "voluntary": (
            (1, ("is", "voluntary",), "permission"),
            (1, ("are", "voluntary",), "permission"),
            (1, ("be", "voluntary",), "permission"),
        ),
        "discretionary": (
            (1, ("is", "discretionary",), "permission"),
            (1, ("are", "discretionary",), "permission"),
            (1, ("be", "discretionary",), "permission"),
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
        "reserve": (
            (0, ("reserve", "the", "right", "to",), "permission"),
        ),
        "reserves": (
            (0, ("reserves", "the", "right", "to",), "permission"),
        ),
        "prohibited": (
            (1, ("is", "prohibited", "from",), "prohibition"),
            (1, ("are", "prohibited", "from",), "prohibition"),
            (1, ("be", "prohibited", "from",), "prohibition"),
            (1, ("is", "prohibited",), "prohibition"),
            (1, ("are", "prohibited",), "prohibition"),
            (1, ("be", "prohibited",), "prohibition"),
        ),
        "forbidden": (
            (1, ("is", "forbidden", "from",), "prohibition"),
            (1, ("are", "forbidden", "from",), "prohibition"),
            (1, ("be", "forbidden", "from",), "prohibition"),
            (1, ("is", "forbidden",), "prohibition"),
            (1, ("are", "forbidden",), "prohibition"),
            (1, ("be", "forbidden",), "prohibition"),
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
        "welcome": (
            (0, ("welcome",), "acknowledgement"),
        ),
        "welcomes": (
            (0, ("welcomes",), "acknowledgement"),
        ),
        "endeavour": (
            (0, ("endeavour", "to",), "endeavour"),
            (2, ("make", "best", "endeavour", "to",), "endeavour"),
            (2, ("make", "all", "endeavour", "to",), "endeavour"),
            (2, ("make", "every", "endeavour", "to",), "endeavour"),
            (2, ("makes", "best", "endeavour", "to",), "endeavour"),
            (2, ("makes", "all", "endeavour", "to",), "endeavour"),
            (2, ("makes", "every", "endeavour", "to",), "endeavour"),
            (3, ("make", "all", "possible", "endeavour", "to",), "endeavour"),
            (3, ("make", "every", "possible", "endeavour", "to",), "endeavour"),
            (3, ("makes", "all", "possible", "endeavour", "to",), "endeavour"),
            (3, ("makes", "every", "possible", "endeavour", "to",), "endeavour"),
        ),
        "endeavours": (
            (0, ("endeavours", "to",), "endeavour"),
            (2, ("use", "best", "endeavours", "to",), "endeavour"),
            (2, ("uses", "best", "endeavours", "to",), "endeavour"),
            (2, ("make", "best", "endeavours", "to",), "endeavour"),
            (2, ("make", "all", "endeavours", "to",), "endeavour"),
            (2, ("make", "every", "endeavours", "to",), "endeavour"),
            (2, ("makes", "best", "endeavours", "to",), "endeavour"),
            (2, ("makes", "all", "endeavours", "to",), "endeavour"),
            (2, ("makes", "every", "endeavours", "to",), "endeavour"),
            (3, ("make", "all", "possible", "endeavours", "to",), "endeavour"),
            (3, ("make", "all", "necessary", "endeavours", "to",), "endeavour"),
            (3, ("make", "every", "possible", "endeavours", "to",), "endeavour"),
            (3, ("make", "every", "necessary", "endeavours", "to",), "endeavour"),
            (3, ("makes", "all", "possible", "endeavours", "to",), "endeavour"),
            (3, ("makes", "all", "necessary", "endeavours", "to",), "endeavour"),
            (3, ("makes", "every", "possible", "endeavours", "to",), "endeavour"),
            (3, ("makes", "every", "necessary", "endeavours", "to",), "endeavour"),
            (3, ("use", "their", "best", "endeavours", "to",), "endeavour"),
            (3, ("use", "its", "best", "endeavours", "to",), "endeavour"),
            (3, ("uses", "their", "best", "endeavours", "to",), "endeavour"),
            (3, ("uses", "its", "best", "endeavours", "to",), "endeavour"),
        ),
        "endeavor": (
            (0, ("endeavor", "to",), "endeavour"),
            (2, ("make", "best", "endeavor", "to",), "endeavour"),
            (2, ("make", "all", "endeavor", "to",), "endeavour"),
            (2, ("make", "every", "endeavor", "to",), "endeavour"),
            (2, ("makes", "best", "endeavor", "to",), "endeavour"),
            (2, ("makes", "all", "endeavor", "to",), "endeavour"),
            (2, ("makes", "every", "endeavor", "to",), "endeavour"),
        ),
        "endeavors": (
            (0, ("endeavors", "to",), "endeavour"),
            (2, ("use", "best", "endeavors", "to",), "endeavour"),
            (2, ("uses", "best", "endeavors", "to",), "endeavour"),
            (2, ("make", "best", "endeavors", "to",), "endeavour"),
            (2, ("make", "all", "endeavors", "to",), "endeavour"),
            (2, ("make", "every", "endeavors", "to",), "endeavour"),
            (2, ("makes", "best", "endeavors", "to",), "endeavour"),
            (2, ("makes", "all", "endeavors", "to",), "endeavour"),
            (2, ("makes", "every", "endeavors", "to",), "endeavour"),
            (3, ("make", "all", "possible", "endeavors", "to",), "endeavour"),
            (3, ("make", "every", "possible", "endeavors", "to",), "endeavour"),
            (3, ("makes", "all", "possible", "endeavors", "to",), "endeavour"),
            (3, ("makes", "every", "possible", "endeavors", "to",), "endeavour"),
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
        "efforts": (
            (1, ("pursue", "efforts", "to",), "endeavour"),
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
        "pursues": (
            (0, ("pursues", "efforts", "to",), "endeavour"),
        ),
        "pursuing": (
            (0, ("pursuing", "efforts", "to",), "endeavour"),
        ),
        "aspire": (
            (0, ("aspire", "to",), "endeavour"),
        ),
        "aspires": (
            (0, ("aspires", "to",), "endeavour"),
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
        "possible": (
            (2, ("make", "all", "possible", "efforts", "to",), "endeavour"),
            (2, ("makes", "all", "possible", "efforts", "to",), "endeavour"),
            (2, ("make", "every", "possible", "effort", "to",), "endeavour"),
            (2, ("makes", "every", "possible", "effort", "to",), "endeavour"),
            (2, ("make", "all", "possible", "endeavor", "to",), "endeavour"),
            (2, ("make", "every", "possible", "endeavor", "to",), "endeavour"),
            (2, ("makes", "all", "possible", "endeavor", "to",), "endeavour"),
            (2, ("makes", "every", "possible", "endeavor", "to",), "endeavour"),
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
            (2, ("use", "its", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("use", "its", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("use", "its", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("use", "their", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("use", "their", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("use", "their", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("uses", "its", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("uses", "its", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("uses", "its", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("uses", "their", "reasonable", "efforts", "to",), "endeavour"),
            (2, ("uses", "their", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("uses", "their", "reasonable", "endeavors", "to",), "endeavour"),
            (1, ("make", "reasonable", "endeavours", "to",), "endeavour"),
            (1, ("make", "reasonable", "endeavors", "to",), "endeavour"),
            (1, ("make", "reasonable", "endeavour", "to",), "endeavour"),
            (1, ("make", "reasonable", "endeavor", "to",), "endeavour"),
            (1, ("makes", "reasonable", "endeavours", "to",), "endeavour"),
            (1, ("makes", "reasonable", "endeavors", "to",), "endeavour"),
            (1, ("makes", "reasonable", "endeavour", "to",), "endeavour"),
            (1, ("makes", "reasonable", "endeavor", "to",), "endeavour"),
            (2, ("make", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("make", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("make", "all", "reasonable", "endeavour", "to",), "endeavour"),
            (2, ("make", "all", "reasonable", "endeavor", "to",), "endeavour"),
            (2, ("make", "every", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("make", "every", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("make", "every", "reasonable", "endeavour", "to",), "endeavour"),
            (2, ("make", "every", "reasonable", "endeavor", "to",), "endeavour"),
            (2, ("makes", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("makes", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("makes", "all", "reasonable", "endeavour", "to",), "endeavour"),
            (2, ("makes", "all", "reasonable", "endeavor", "to",), "endeavour"),
            (2, ("makes", "every", "reasonable", "endeavours", "to",), "endeavour"),
            (2, ("makes", "every", "reasonable", "endeavors", "to",), "endeavour"),
            (2, ("makes", "every", "reasonable", "endeavour", "to",), "endeavour"),
            (2, ("makes", "every", "reasonable", "endeavor", "to",), "endeavour"),
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
            (2, ("make", "all", "necessary", "endeavors", "to",), "endeavour"),
            (2, ("make", "all", "necessary", "endeavour", "to",), "endeavour"),
            (2, ("make", "all", "necessary", "endeavor", "to",), "endeavour"),
            (2, ("make", "every", "necessary", "endeavors", "to",), "endeavour"),
            (2, ("make", "every", "necessary", "endeavour", "to",), "endeavour"),
            (2, ("make", "every", "necessary", "endeavor", "to",), "endeavour"),
            (2, ("makes", "all", "necessary", "endeavors", "to",), "endeavour"),
            (2, ("makes", "all", "necessary", "endeavour", "to",), "endeavour"),
            (2, ("makes", "all", "necessary", "endeavor", "to",), "endeavour"),
            (2, ("makes", "every", "necessary", "endeavors", "to",), "endeavour"),
            (2, ("makes", "every", "necessary", "endeavour", "to",), "endeavour"),
            (2, ("makes", "every", "necessary", "endeavor", "to",), "endeavour"),
        ),
        "commercially": (
            (1, ("use", "commercially", "reasonable", "efforts", "to",), "endeavour"),
            (1, ("use", "commercially", "reasonable", "endeavours", "to",), "endeavour"),
            (1, ("use", "commercially", "reasonable", "endeavors", "to",), "endeavour"),
            (1, ("uses", "commercially", "reasonable", "efforts", "to",), "endeavour"),
            (1, ("uses", "commercially", "reasonable", "endeavours", "to",), "endeavour"),
            (1, ("uses", "commercially", "reasonable", "endeavors", "to",), "endeavour"),
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
    "actors": frozenset(("access", "act", "administration", "administrator", "agency", "agent", "agreement", "aid", "aircraft", "annex", "appellant", "appendix", "applicant", "arbitrator", "area", "arms", "army", "article", "assembly", "asset", "association", "attorney", "attribute", "auditor", "authority", "bank", "beneficiary", "board", "border", "borrower", "boundary", "bridge", "bureau", "buyer", "cabinet", "carrier", "ceasefire", "chair", "chairman", "chairperson", "chapter", "charter", "child", "citizen", "city", "civilian", "claimant", "clause", "clerk", "client", "coalition", "code", "commission", "commissioner", "committee", "community", "company", "confederation", "congress", "consignee", "constitution", "consultant", "contract", "contractor", "contribution", "controller", "convention", "corporation", "cost", "council", "counsel", "counsellor", "counselor", "country", "court", "customer", "data", "date", "decision", "declaration", "defendant", "delegate", "delegation", "department", "deposit", "depositary", "deputy", "designee", "detainee", "developer", "director", "distributor", "division", "document", "donor", "election", "emission", "employee", "employer", "energy", "executor", "expense", "exporter", "facilitator", "federation", "fee", "food", "force", "foundation", "franchisee", "franchisor", "frontier", "fuel", "gas", "goods", "government", "governor", "group", "guarantor", "holder", "hospital", "hostage", "importer", "information", "inspector", "institution", "insured", "insurer", "interest", "island", "issuer", "judge", "landlord", "law", "lease", "lender", "lessee", "lessor", "levy", "liability", "licensee", "licensor", "line", "list", "manager", "manufacturer", "map", "mayor", "measure", "mediator", "member", "memorandum", "militia", "mine", "minister", "ministry", "mission", "money", "monitor", "municipality", "name", "navy", "network", "nominee", "notice", "observer", "office", "officer", "official", "oil", "operator", "organisation", "organization", "owner", "panel", "paragraph", "parent", "parliament", "part", "partner", "partnership", "party", "payment", "peace", "people", "period", "person", "physician", "plaintiff", "plan", "point", "police", "port", "power", "premises", "president", "price", "prisoner", "processor", "producer", "product", "program", "programme", "project", "property", "prosecution", "prosecutor", "protocol", "provider", "purchaser", "recipient", "record", "refugee", "region", "register", "registrar", "rent", "report", "representative", "resident", "resolution", "respondent", "retailer", "right", "risk", "river", "road", "rule", "schedule", "school", "sea", "secretariat", "secretary", "section", "seller", "senate", "service", "settlor", "shareholder", "sheriff", "ship", "signatory", "software", "standard", "state", "statute", "subcontractor", "supplier", "system", "talk", "target", "taskforce", "tax", "teacher", "team", "tenant", "term", "territory", "test", "text", "title", "town", "trade", "treaty", "tribunal", "truce", "trustee", "type", "union", "university", "user", "value", "vehicle", "vendor", "verifier", "vessel", "war", "water", "weapon", "wholesaler", "woman", "work", "year", "zone",)),
    "dates": frozenset(("-", "above", "acceptance", "accepted", "accession", "account", "adjacent", "adjoining", "administratively", "adopted", "adoption", "advance", "after", "ahead", "allow", "any", "application", "applied", "appointed", "appointment", "appropriate", "approval", "approved", "as", "assent", "authorisation", "authorization", "autumn", "award", "aware", "away", "becoming", "been", "before", "beginning", "begins", "behalf", "behind", "below", "beneath", "beside", "birth", "breach", "cease", "ceasefire", "cessation", "circumstances", "come", "comes", "coming", "commencement", "commences", "commencing", "completed", "completion", "concluded", "conclusion", "condition", "conditions", "confirmation", "confirmed", "consultation", "consultations", "convenience", "course", "date", "day", "death", "decision", "delay", "delivered", "delivery", "demobilisation", "demobilization", "deployed", "deployment", "deposit", "deposited", "detection", "determination", "disarmament", "discovery", "dispute", "due", "during", "earlier", "earliest", "early", "effect", "effective", "elections", "end", "enter", "entered", "enters", "entry", "established", "establishment", "executed", "execution", "expeditiously", "expiration", "expire", "expires", "expiry", "fall", "fashion", "feasible", "fire", "first", "following", "force", "forthwith", "fourth", "friday", "from", "future", "half", "hearing", "her", "his", "hostilities", "if", "immediate", "immediately", "inauguration", "incident", "including", "inside", "inspected", "inspection", "instantly", "into", "judgement", "judgment", "junior", "large", "last", "late", "later", "latest", "legally", "less", "look", "looked", "looking", "looks", "manner", "matter", "meeting", "mid", "middle", "moment", "monday", "more", "most", "near", "next", "no", "not", "notice", "notification", "notified", "once", "operationally", "opportunity", "outside", "paid", "payment", "period", "permit", "possible", "practicable", "practically", "prior", "priority", "proclamation", "promptly", "promulgation", "publication", "published", "quarter", "quickly", "rapidly", "ratification", "ratifications", "ratified", "reasonable", "reasonably", "receipt", "received", "referendum", "registered", "registration", "release", "released", "request", "review", "royal", "ruling", "saturday", "second", "senior", "session", "sign", "signature", "signatures", "signed", "signing", "signs", "since", "soon", "sooner", "speedily", "spring", "stage", "start", "starting", "starts", "straight", "submission", "submitted", "subordinate", "summer", "sunday", "superior", "surrounding", "swiftly", "take", "takes", "technically", "terminated", "termination", "than", "their", "third", "through", "thursday", "till", "time", "timely", "truce", "tuesday", "undue", "unnecessary", "unreasonable", "until", "up", "upon", "urgency", "urgently", "verdict", "verification", "verified", "violation", "vote", "wednesday", "when", "winter", "with", "withdrawal", "withdrawn", "within", "without",)),
    "hedges": frozenset((",", "-", "abilities", "ability", "absent", "absolute", "accordance", "according", "account", "advisable", "agreed", "agreement", "all", "another", "any", "apart", "applicable", "appropriate", "approval", "arise", "as", "asked", "assuming", "authorisation", "authorization", "availability", "available", "basis", "bearing", "been", "being", "best", "business", "but", "capabilities", "capacities", "capacity", "case", "cases", "certain", "chiefly", "circumstances", "competence", "competences", "competencies", "compliance", "concurrence", "condition", "conditional", "consent", "consistent", "constitutional", "contingent", "control", "deem", "deems", "desirable", "discretion", "domestic", "due", "during", "each", "early", "even", "event", "except", "exception", "exceptional", "exceptionally", "excluding", "exclusively", "existing", "express", "extent", "far", "feasible", "federal", "from", "full", "fullest", "funds", "general", "generally", "good", "gradually", "greatest", "having", "her", "his", "hours", "if", "including", "insofar", "interim", "international", "into", "jurisdiction", "jurisdictions", "justified", "knowledge", "largely", "last", "law", "laws", "legislation", "light", "limits", "local", "long", "mainly", "mandate", "mandates", "maximum", "means", "measure", "mind", "most", "mostly", "mutually", "national", "necessary", "need", "needed", "normal", "normally", "not", "notwithstanding", "office", "one", "only", "ordinarily", "ordinary", "other", "own", "part", "parties", "peace", "peacetime", "pending", "permission", "permitted", "phases", "possible", "practicable", "practical", "predominantly", "prejudice", "primarily", "principally", "principle", "prior", "procedures", "progressively", "provided", "provisional", "provisionally", "rare", "reasonable", "reasonably", "reciprocal", "reciprocally", "reciprocity", "regard", "regular", "regulations", "relevant", "requested", "required", "requirements", "resort", "resources", "respective", "rule", "rules", "save", "should", "so", "sole", "solely", "soon", "special", "stages", "standards", "state", "step", "subject", "substantially", "such", "suitable", "supposing", "taking", "temporarily", "temporary", "terms", "their", "they", "time", "times", "typically", "under", "unless", "upon", "usually", "view", "voluntarily", "voluntary", "war", "warranted", "wartime", "was", "were", "what", "when", "whenever", "where", "wherever", "whole", "with", "within", "without", "working", "written",)),
    "negations": frozenset(("-", "absence", "abstain", "abstaining", "abstains", "account", "aren't", "avoid", "avoids", "ban", "banned", "bans", "bar", "barred", "bars", "being", "bound", "breach", "can't", "cannot", "case", "cease", "ceases", "circumstances", "compelled", "couldn't", "decline", "declines", "denies", "deny", "desist", "desists", "didn't", "do", "does", "doesn't", "don't", "doubt", "earlier", "end", "ends", "event", "exceed", "exceeding", "except", "exclude", "excluded", "excludes", "excluding", "exempt", "fail", "failing", "fails", "failure", "fewer", "forbid", "forbidden", "forbids", "forgo", "forgoes", "free", "from", "greater", "hasn't", "haven't", "higher", "if", "illegal", "impermissible", "impossible", "inadmissible", "invalid", "isn't", "lack", "lacking", "lacks", "later", "least", "less", "limited", "longer", "lower", "matter", "merely", "more", "mustn't", "necessarily", "need", "needn't", "neither", "never", "no", "nobody", "non", "none", "not", "nothing", "null", "obligated", "obligation", "obliged", "offence", "offense", "one", "only", "oppose", "opposes", "out", "precluded", "prevent", "prevents", "prohibit", "prohibited", "prohibition", "prohibits", "refrain", "refraining", "refrains", "refuse", "refuses", "reject", "rejects", "renounce", "renounces", "required", "rule", "ruled", "rules", "shan't", "shouldn't", "stop", "stops", "than", "unable", "unaffected", "undefined", "under", "unlawful", "unless", "until", "violation", "void", "waive", "waives", "wasn't", "way", "weren't", "whether", "without", "withstanding", "won't", "wouldn't", "yet",)),
    "obligations": frozenset(("acknowledge", "acknowledges", "advise", "advised", "advises", "affirm", "affirms", "agree", "agreed", "agrees", "aim", "aims", "all", "allow", "allowed", "allows", "appeal", "appeals", "appropriate", "ask", "asked", "asks", "aspire", "aspires", "attempt", "attempts", "authorise", "authorised", "authorises", "authorize", "authorized", "authorizes", "banned", "barred", "best", "bind", "binds", "bound", "call", "called", "calls", "can", "cannot", "commercially", "commit", "commits", "committed", "compel", "compelled", "compels", "compulsory", "consider", "consideration", "considering", "considers", "contemplate", "contemplates", "could", "debarred", "decide", "decided", "decides", "demand", "demands", "desirability", "discretion", "discretionary", "discuss", "discusses", "discussing", "do", "does", "due", "duty", "effort", "efforts", "eligible", "empower", "empowered", "empowers", "encourage", "encouraged", "encourages", "endeavor", "endeavoring", "endeavors", "endeavour", "endeavouring", "endeavours", "entitle", "entitled", "entitles", "every", "everything", "examine", "examines", "examining", "exert", "exerts", "exhort", "exhorted", "exhorts", "expected", "explore", "explores", "exploring", "favorable", "favourable", "feasibility", "feasible", "forbidden", "free", "freedom", "from", "give", "gives", "giving", "herself", "himself", "how", "importance", "instruct", "instructs", "intend", "intended", "intends", "invite", "invited", "invites", "itself", "liberty", "make", "makes", "making", "mandatory", "may", "means", "measures", "might", "modalities", "must", "necessary", "necessity", "need", "needs", "no", "not", "note", "notes", "obligate", "obligated", "obligates", "obligation", "obligatory", "oblige", "obliged", "obliges", "oneself", "option", "optional", "options", "ought", "permit", "permits", "permitted", "plan", "plans", "pledge", "pledges", "possibilities", "possibility", "possible", "power", "practicable", "precluded", "prohibited", "promise", "promises", "pursue", "pursues", "pursuing", "question", "reasonable", "recognise", "recognises", "recognize", "recognizes", "recommend", "recommended", "recommends", "request", "requested", "requests", "require", "required", "requires", "reserve", "reserves", "resolve", "resolved", "resolves", "responsibility", "retain", "retains", "right", "seek", "seeking", "seeks", "serious", "shall", "should", "steps", "stress", "stresses", "strive", "strives", "striving", "studies", "study", "studying", "supposed", "sympathetic", "take", "takes", "their", "themselves", "toward", "towards", "tries", "try", "under", "underline", "underlines", "undertake", "undertaken", "undertakes", "upon", "urge", "urged", "urges", "use", "usefulness", "uses", "utmost", "value", "voluntary", "way", "ways", "welcome", "welcomes", "whether", "will", "work", "works",)),
}
