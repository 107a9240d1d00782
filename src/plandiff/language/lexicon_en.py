"""The English word lists, ready for use.

Made from plandiff/language/lexicons/en by `python -m plandiff.language.lexicon_source`; do
not edit.
"""

from collections.abc import Mapping
from typing import TypeAlias

# First word to (words, name of the list), the longest first.
Entries: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

LEXICONS: Mapping[str, Entries] = {
    "actors": {
        "landlord": (
            (("landlord",), "actor"),
        ),
        "tenant": (
            (("tenant",), "actor"),
        ),
        "lessor": (
            (("lessor",), "actor"),
        ),
        "lessee": (
            (("lessee",), "actor"),
        ),
        "licensor": (
            (("licensor",), "actor"),
        ),
        "licensee": (
            (("licensee",), "actor"),
        ),
        "employer": (
            (("employer",), "actor"),
        ),
        "employee": (
            (("employee",), "actor"),
        ),
        "buyer": (
            (("buyer",), "actor"),
        ),
        "seller": (
            (("seller",), "actor"),
        ),
        "purchaser": (
            (("purchaser",), "actor"),
        ),
        "vendor": (
            (("vendor",), "actor"),
        ),
        "supplier": (
            (("supplier",), "actor"),
        ),
        "customer": (
            (("customer",), "actor"),
        ),
        "client": (
            (("client",), "actor"),
        ),
        "contractor": (
            (("contractor",), "actor"),
        ),
        "subcontractor": (
            (("subcontractor",), "actor"),
        ),
        "consultant": (
            (("consultant",), "actor"),
        ),
        "provider": (
            (("provider",), "actor"),
        ),
        "operator": (
            (("operator",), "actor"),
        ),
        "owner": (
            (("owner",), "actor"),
        ),
        "user": (
            (("user",), "actor"),
        ),
        "borrower": (
            (("borrower",), "actor"),
        ),
        "lender": (
            (("lender",), "actor"),
        ),
        "guarantor": (
            (("guarantor",), "actor"),
        ),
        "insurer": (
            (("insurer",), "actor"),
        ),
        "insured": (
            (("insured",), "actor"),
        ),
        "carrier": (
            (("carrier",), "actor"),
        ),
        "consignee": (
            (("consignee",), "actor"),
        ),
        "processor": (
            (("processor",), "actor"),
        ),
        "controller": (
            (("controller",), "actor"),
        ),
        "developer": (
            (("developer",), "actor"),
        ),
        "manufacturer": (
            (("manufacturer",), "actor"),
        ),
        "importer": (
            (("importer",), "actor"),
        ),
        "exporter": (
            (("exporter",), "actor"),
        ),
        "distributor": (
            (("distributor",), "actor"),
        ),
        "administrator": (
            (("administrator",), "actor"),
        ),
        "auditor": (
            (("auditor",), "actor"),
        ),
        "inspector": (
            (("inspector",), "actor"),
        ),
        "applicant": (
            (("applicant",), "actor"),
        ),
        "claimant": (
            (("claimant",), "actor"),
        ),
        "respondent": (
            (("respondent",), "actor"),
        ),
        "plaintiff": (
            (("plaintiff",), "actor"),
        ),
        "defendant": (
            (("defendant",), "actor"),
        ),
        "appellant": (
            (("appellant",), "actor"),
        ),
        "prosecutor": (
            (("prosecutor",), "actor"),
        ),
        "prosecution": (
            (("prosecution",), "actor"),
        ),
        "judge": (
            (("judge",), "actor"),
        ),
        "arbitrator": (
            (("arbitrator",), "actor"),
        ),
        "mediator": (
            (("mediator",), "actor"),
        ),
        "trustee": (
            (("trustee",), "actor"),
        ),
        "beneficiary": (
            (("beneficiary",), "actor"),
        ),
        "shareholder": (
            (("shareholder",), "actor"),
        ),
        "director": (
            (("director",), "actor"),
        ),
        "manager": (
            (("manager",), "actor"),
        ),
        "chair": (
            (("chair",), "actor"),
        ),
        "chairman": (
            (("chairman",), "actor"),
        ),
        "chairperson": (
            (("chairperson",), "actor"),
        ),
        "president": (
            (("president",), "actor"),
        ),
        "minister": (
            (("minister",), "actor"),
        ),
        "ministry": (
            (("ministry",), "actor"),
        ),
        "mayor": (
            (("mayor",), "actor"),
        ),
        "governor": (
            (("governor",), "actor"),
        ),
        "secretary": (
            (("secretary",), "actor"),
        ),
        "secretariat": (
            (("secretariat",), "actor"),
        ),
        "registrar": (
            (("registrar",), "actor"),
        ),
        "commissioner": (
            (("commissioner",), "actor"),
        ),
        "commission": (
            (("commission",), "actor"),
        ),
        "committee": (
            (("committee",), "actor"),
        ),
        "council": (
            (("council",), "actor"),
        ),
        "board": (
            (("board",), "actor"),
        ),
        "panel": (
            (("panel",), "actor"),
        ),
        "court": (
            (("court",), "actor"),
        ),
        "tribunal": (
            (("tribunal",), "actor"),
        ),
        "assembly": (
            (("assembly",), "actor"),
        ),
        "parliament": (
            (("parliament",), "actor"),
        ),
        "senate": (
            (("senate",), "actor"),
        ),
        "congress": (
            (("congress",), "actor"),
        ),
        "cabinet": (
            (("cabinet",), "actor"),
        ),
        "government": (
            (("government",), "actor"),
        ),
        "administration": (
            (("administration",), "actor"),
        ),
        "authority": (
            (("authority",), "actor"),
        ),
        "agency": (
            (("agency",), "actor"),
        ),
        "department": (
            (("department",), "actor"),
        ),
        "office": (
            (("office",), "actor"),
        ),
        "bureau": (
            (("bureau",), "actor"),
        ),
        "bank": (
            (("bank",), "actor"),
        ),
        "company": (
            (("company",), "actor"),
        ),
        "corporation": (
            (("corporation",), "actor"),
        ),
        "partnership": (
            (("partnership",), "actor"),
        ),
        "association": (
            (("association",), "actor"),
        ),
        "organisation": (
            (("organisation",), "actor"),
        ),
        "organization": (
            (("organization",), "actor"),
        ),
        "institution": (
            (("institution",), "actor"),
        ),
        "foundation": (
            (("foundation",), "actor"),
        ),
        "federation": (
            (("federation",), "actor"),
        ),
        "confederation": (
            (("confederation",), "actor"),
        ),
        "coalition": (
            (("coalition",), "actor"),
        ),
        "delegation": (
            (("delegation",), "actor"),
        ),
        "mission": (
            (("mission",), "actor"),
        ),
        "police": (
            (("police",), "actor"),
        ),
        "army": (
            (("army",), "actor"),
        ),
        "navy": (
            (("navy",), "actor"),
        ),
        "force": (
            (("force",), "actor"),
        ),
        "militia": (
            (("militia",), "actor"),
        ),
        "state": (
            (("state",), "actor"),
        ),
        "party": (
            (("party",), "actor"),
        ),
        "signatory": (
            (("signatory",), "actor"),
        ),
        "member": (
            (("member",), "actor"),
        ),
        "country": (
            (("country",), "actor"),
        ),
        "municipality": (
            (("municipality",), "actor"),
        ),
        "community": (
            (("community",), "actor"),
        ),
        "union": (
            (("union",), "actor"),
        ),
        "university": (
            (("university",), "actor"),
        ),
        "school": (
            (("school",), "actor"),
        ),
        "hospital": (
            (("hospital",), "actor"),
        ),
        "physician": (
            (("physician",), "actor"),
        ),
        "teacher": (
            (("teacher",), "actor"),
        ),
        "parent": (
            (("parent",), "actor"),
        ),
        "resident": (
            (("resident",), "actor"),
        ),
        "citizen": (
            (("citizen",), "actor"),
        ),
        "officer": (
            (("officer",), "actor"),
        ),
        "official": (
            (("official",), "actor"),
        ),
        "representative": (
            (("representative",), "actor"),
        ),
        "depositary": (
            (("depositary",), "actor"),
        ),
        "facilitator": (
            (("facilitator",), "actor"),
        ),
        "observer": (
            (("observer",), "actor"),
        ),
        "monitor": (
            (("monitor",), "actor"),
        ),
        "verifier": (
            (("verifier",), "actor"),
        ),
        "issuer": (
            (("issuer",), "actor"),
        ),
        "holder": (
            (("holder",), "actor"),
        ),
        "recipient": (
            (("recipient",), "actor"),
        ),
        "donor": (
            (("donor",), "actor"),
        ),
        "retailer": (
            (("retailer",), "actor"),
        ),
        "wholesaler": (
            (("wholesaler",), "actor"),
        ),
        "producer": (
            (("producer",), "actor"),
        ),
        "agent": (
            (("agent",), "actor"),
        ),
        "sheriff": (
            (("sheriff",), "actor"),
        ),
        "attorney": (
            (("attorney",), "actor"),
        ),
        "executor": (
            (("executor",), "actor"),
        ),
        "settlor": (
            (("settlor",), "actor"),
        ),
        "franchisor": (
            (("franchisor",), "actor"),
        ),
        "franchisee": (
            (("franchisee",), "actor"),
        ),
        "group": (
            (("group",), "actor"),
        ),
        "taskforce": (
            (("taskforce",), "actor"),
        ),
        "team": (
            (("team",), "actor"),
        ),
        "agreement": (
            (("agreement",), "thing"),
        ),
        "treaty": (
            (("treaty",), "thing"),
        ),
        "protocol": (
            (("protocol",), "thing"),
        ),
        "convention": (
            (("convention",), "thing"),
        ),
        "annex": (
            (("annex",), "thing"),
        ),
        "appendix": (
            (("appendix",), "thing"),
        ),
        "article": (
            (("article",), "thing"),
        ),
        "act": (
            (("act",), "thing"),
        ),
        "law": (
            (("law",), "thing"),
        ),
        "code": (
            (("code",), "thing"),
        ),
        "charter": (
            (("charter",), "thing"),
        ),
        "constitution": (
            (("constitution",), "thing"),
        ),
        "statute": (
            (("statute",), "thing"),
        ),
        "zone": (
            (("zone",), "thing"),
        ),
        "area": (
            (("area",), "thing"),
        ),
        "line": (
            (("line",), "thing"),
        ),
        "border": (
            (("border",), "thing"),
        ),
        "frontier": (
            (("frontier",), "thing"),
        ),
        "boundary": (
            (("boundary",), "thing"),
        ),
        "territory": (
            (("territory",), "thing"),
        ),
        "region": (
            (("region",), "thing"),
        ),
        "schedule": (
            (("schedule",), "thing"),
        ),
        "section": (
            (("section",), "thing"),
        ),
        "clause": (
            (("clause",), "thing"),
        ),
        "paragraph": (
            (("paragraph",), "thing"),
        ),
        "point": (
            (("point",), "thing"),
        ),
        "chapter": (
            (("chapter",), "thing"),
        ),
        "part": (
            (("part",), "thing"),
        ),
        "goods": (
            (("goods",), "thing"),
        ),
        "service": (
            (("service",), "thing"),
        ),
        "deposit": (
            (("deposit",), "thing"),
        ),
        "fee": (
            (("fee",), "thing"),
        ),
        "price": (
            (("price",), "thing"),
        ),
        "rent": (
            (("rent",), "thing"),
        ),
        "cost": (
            (("cost",), "thing"),
        ),
        "expense": (
            (("expense",), "thing"),
        ),
        "tax": (
            (("tax",), "thing"),
        ),
        "levy": (
            (("levy",), "thing"),
        ),
        "term": (
            (("term",), "thing"),
        ),
        "date": (
            (("date",), "thing"),
        ),
        "period": (
            (("period",), "thing"),
        ),
        "plan": (
            (("plan",), "thing"),
        ),
        "programme": (
            (("programme",), "thing"),
        ),
        "program": (
            (("program",), "thing"),
        ),
        "project": (
            (("project",), "thing"),
        ),
        "declaration": (
            (("declaration",), "thing"),
        ),
        "memorandum": (
            (("memorandum",), "thing"),
        ),
        "resolution": (
            (("resolution",), "thing"),
        ),
        "decision": (
            (("decision",), "thing"),
        ),
        "ceasefire": (
            (("ceasefire",), "thing"),
        ),
        "truce": (
            (("truce",), "thing"),
        ),
        "contract": (
            (("contract",), "thing"),
        ),
        "lease": (
            (("lease",), "thing"),
        ),
        "premises": (
            (("premises",), "thing"),
        ),
        "property": (
            (("property",), "thing"),
        ),
        "product": (
            (("product",), "thing"),
        ),
        "work": (
            (("work",), "thing"),
        ),
        "report": (
            (("report",), "thing"),
        ),
        "rule": (
            (("rule",), "thing"),
        ),
        "right": (
            (("right",), "thing"),
        ),
        "asset": (
            (("asset",), "thing"),
        ),
        "weapon": (
            (("weapon",), "thing"),
        ),
        "arms": (
            (("arms",), "thing"),
        ),
        "election": (
            (("election",), "thing"),
        ),
        "talk": (
            (("talk",), "thing"),
        ),
        "vessel": (
            (("vessel",), "thing"),
        ),
        "ship": (
            (("ship",), "thing"),
        ),
        "aircraft": (
            (("aircraft",), "thing"),
        ),
        "vehicle": (
            (("vehicle",), "thing"),
        ),
        "road": (
            (("road",), "thing"),
        ),
        "bridge": (
            (("bridge",), "thing"),
        ),
        "river": (
            (("river",), "thing"),
        ),
        "sea": (
            (("sea",), "thing"),
        ),
        "port": (
            (("port",), "thing"),
        ),
        "city": (
            (("city",), "thing"),
        ),
        "town": (
            (("town",), "thing"),
        ),
        "island": (
            (("island",), "thing"),
        ),
        "aid": (
            (("aid",), "thing"),
        ),
        "trade": (
            (("trade",), "thing"),
        ),
        "access": (
            (("access",), "thing"),
        ),
        "food": (
            (("food",), "thing"),
        ),
        "fuel": (
            (("fuel",), "thing"),
        ),
        "water": (
            (("water",), "thing"),
        ),
        "gas": (
            (("gas",), "thing"),
        ),
        "oil": (
            (("oil",), "thing"),
        ),
        "power": (
            (("power",), "thing"),
        ),
        "energy": (
            (("energy",), "thing"),
        ),
        "data": (
            (("data",), "thing"),
        ),
        "information": (
            (("information",), "thing"),
        ),
        "record": (
            (("record",), "thing"),
        ),
        "document": (
            (("document",), "thing"),
        ),
        "text": (
            (("text",), "thing"),
        ),
        "notice": (
            (("notice",), "thing"),
        ),
        "payment": (
            (("payment",), "thing"),
        ),
        "fund": (
            (("fund",), "thing"),
        ),
        "money": (
            (("money",), "thing"),
        ),
        "interest": (
            (("interest",), "thing"),
        ),
        "risk": (
            (("risk",), "thing"),
        ),
        "title": (
            (("title",), "thing"),
        ),
        "liability": (
            (("liability",), "thing"),
        ),
        "peace": (
            (("peace",), "thing"),
        ),
        "war": (
            (("war",), "thing"),
        ),
        "prisoner": (
            (("prisoner",), "thing"),
        ),
        "hostage": (
            (("hostage",), "thing"),
        ),
        "detainee": (
            (("detainee",), "thing"),
        ),
        "refugee": (
            (("refugee",), "thing"),
        ),
        "child": (
            (("child",), "thing"),
        ),
        "woman": (
            (("woman",), "thing"),
        ),
        "person": (
            (("person",), "thing"),
        ),
        "people": (
            (("people",), "thing"),
        ),
        "civilian": (
            (("civilian",), "thing"),
        ),
        "mine": (
            (("mine",), "thing"),
        ),
        "test": (
            (("test",), "thing"),
        ),
        "system": (
            (("system",), "thing"),
        ),
        "software": (
            (("software",), "thing"),
        ),
        "network": (
            (("network",), "thing"),
        ),
        "register": (
            (("register",), "thing"),
        ),
        "list": (
            (("list",), "thing"),
        ),
        "map": (
            (("map",), "thing"),
        ),
        "name": (
            (("name",), "thing"),
        ),
        "attribute": (
            (("attribute",), "thing"),
        ),
        "type": (
            (("type",), "thing"),
        ),
        "value": (
            (("value",), "thing"),
        ),
        "year": (
            (("year",), "thing"),
        ),
        "emission": (
            (("emission",), "thing"),
        ),
        "target": (
            (("target",), "thing"),
        ),
        "contribution": (
            (("contribution",), "thing"),
        ),
        "measure": (
            (("measure",), "thing"),
        ),
        "standard": (
            (("standard",), "thing"),
        ),
    },
    "dates": {
        "within": (
            (("within", "a", "reasonable", "period", "of", "time",), "promptly"),
            (("within", "a", "period", "of",), "within"),
            (("within", "a", "reasonable", "time",), "promptly"),
            (("within", "a", "reasonable", "period",), "promptly"),
            (("within",), "within"),
        ),
        "inside": (
            (("inside",), "within"),
        ),
        "in": (
            (("in", "a", "reasonable", "period", "of", "time",), "promptly"),
            (("in", "no", "more", "than",), "within"),
            (("in", "not", "more", "than",), "within"),
            (("in", "a", "timely", "manner",), "promptly"),
            (("in", "a", "timely", "fashion",), "promptly"),
            (("in", "the", "near", "future",), "later"),
            (("in", "less", "than",), "within"),
            (("in", "at", "most",), "within"),
            (("in", "advance", "of",), "before"),
            (("in", "due", "course",), "later"),
            (("in", "due", "time",), "later"),
            (("in",), "in"),
        ),
        "by": (
            (("by", "no", "later", "than",), "by"),
            (("by", "and", "large",), "-"),
            (("by",), "by"),
        ),
        "no": (
            (("no", "later", "than",), "by"),
            (("no", "earlier", "than",), "after"),
            (("no", "sooner", "than",), "after"),
        ),
        "not": (
            (("not", "later", "than",), "by"),
            (("not", "earlier", "than",), "after"),
            (("not", "sooner", "than",), "after"),
        ),
        "on": (
            (("on", "or", "before",), "by"),
            (("on", "condition",), "-"),
            (("on", "behalf",), "-"),
            (("on", "account",), "-"),
            (("on",), "on"),
        ),
        "at": (
            (("at", "the", "earliest", "possible", "date",), "soon"),
            (("at", "the", "earliest", "possible", "opportunity",), "soon"),
            (("at", "the", "earliest", "possible", "time",), "soon"),
            (("at", "the", "latest", "by",), "by"),
            (("at", "the", "latest", "on",), "by"),
            (("at", "the", "latest", "within",), "by"),
            (("at", "the", "time", "of",), "on"),
            (("at", "the", "moment", "of",), "on"),
            (("at", "the", "earliest", "opportunity",), "soon"),
            (("at", "their", "earliest", "convenience",), "soon"),
            (("at", "its", "earliest", "convenience",), "soon"),
            (("at", "his", "earliest", "convenience",), "soon"),
            (("at", "her", "earliest", "convenience",), "soon"),
            (("at", "a", "later", "date",), "later"),
            (("at", "a", "later", "stage",), "later"),
            (("at", "a", "later", "time",), "later"),
            (("at", "an", "appropriate", "time",), "later"),
            (("at", "the", "earliest",), "soon"),
            (("at", "once",), "immediately"),
        ),
        "before": (
            (("before",), "before"),
        ),
        "prior": (
            (("prior", "to",), "before"),
        ),
        "ahead": (
            (("ahead", "of",), "before"),
        ),
        "earlier": (
            (("earlier", "than",), "before"),
        ),
        "after": (
            (("after", "a", "period", "of",), "in"),
            (("after",), "after"),
        ),
        "following": (
            (("following",), "after"),
        ),
        "from": (
            (("from",), "from"),
        ),
        "as": (
            (("as", "soon", "as", "is", "reasonably", "practicable",), "soon"),
            (("as", "soon", "as", "reasonably", "possible",), "soon"),
            (("as", "soon", "as", "reasonably", "practicable",), "soon"),
            (("as", "soon", "as", "practically", "possible",), "soon"),
            (("as", "soon", "as", "practically", "practicable",), "soon"),
            (("as", "soon", "as", "is", "practicable",), "soon"),
            (("as", "soon", "as", "is", "possible",), "soon"),
            (("as", "soon", "as", "is", "reasonable",), "soon"),
            (("as", "soon", "as", "are", "practicable",), "soon"),
            (("as", "soon", "as", "are", "possible",), "soon"),
            (("as", "soon", "as", "are", "reasonable",), "soon"),
            (("as", "a", "matter", "of", "urgency",), "promptly"),
            (("as", "a", "matter", "of", "priority",), "promptly"),
            (("as", "soon", "as", "circumstances", "permit",), "later"),
            (("as", "soon", "as", "conditions", "permit",), "later"),
            (("as", "soon", "as", "possible",), "soon"),
            (("as", "soon", "as", "practicable",), "soon"),
            (("as", "soon", "as", "feasible",), "soon"),
            (("as", "early", "as", "possible",), "soon"),
            (("as", "quickly", "as", "possible",), "soon"),
            (("as", "rapidly", "as", "possible",), "soon"),
            (("as", "swiftly", "as", "possible",), "soon"),
            (("as", "speedily", "as", "possible",), "soon"),
            (("as", "soon", "as",), "on"),
            (("as", "from",), "from"),
            (("as", "of",), "from"),
        ),
        "since": (
            (("since",), "from"),
        ),
        "starting": (
            (("starting", "on",), "from"),
            (("starting", "from",), "from"),
            (("starting", "in",), "from"),
        ),
        "beginning": (
            (("beginning", "on",), "from"),
            (("beginning", "from",), "from"),
            (("beginning", "in",), "from"),
            (("beginning",), "commencement"),
        ),
        "commencing": (
            (("commencing", "on",), "from"),
            (("commencing", "from",), "from"),
            (("commencing", "in",), "from"),
        ),
        "with": (
            (("with", "effect", "from",), "from"),
            (("with", "immediate", "effect",), "immediately"),
        ),
        "effective": (
            (("effective", "date",), "entry into force"),
            (("effective",), "from"),
        ),
        "until": (
            (("until",), "until"),
        ),
        "till": (
            (("till",), "until"),
        ),
        "up": (
            (("up", "to", "and", "including",), "until"),
        ),
        "through": (
            (("through",), "until"),
        ),
        "upon": (
            (("upon",), "on"),
        ),
        "once": (
            (("once", "circumstances", "permit",), "later"),
            (("once", "circumstances", "allow",), "later"),
            (("once", "conditions", "permit",), "later"),
            (("once", "conditions", "allow",), "later"),
            (("once",), "on"),
        ),
        "the": (
            (("the", "first", "half", "of",), "part"),
            (("the", "second", "half", "of",), "part"),
            (("the", "first", "quarter", "of",), "part"),
            (("the", "second", "quarter", "of",), "part"),
            (("the", "third", "quarter", "of",), "part"),
            (("the", "fourth", "quarter", "of",), "part"),
            (("the", "last", "quarter", "of",), "part"),
            (("the", "day", "of",), "on"),
            (("the", "end", "of",), "part"),
            (("the", "beginning", "of",), "part"),
            (("the", "start", "of",), "part"),
            (("the", "middle", "of",), "part"),
            (("the", "spring", "of",), "part"),
            (("the", "summer", "of",), "part"),
            (("the", "autumn", "of",), "part"),
            (("the", "fall", "of",), "part"),
            (("the", "winter", "of",), "part"),
        ),
        "during": (
            (("during",), "in"),
        ),
        "spring": (
            (("spring",), "part"),
        ),
        "summer": (
            (("summer",), "part"),
        ),
        "autumn": (
            (("autumn",), "part"),
        ),
        "winter": (
            (("winter",), "part"),
        ),
        "early": (
            (("early",), "part"),
        ),
        "late": (
            (("late",), "part"),
        ),
        "mid": (
            (("mid", "-",), "part"),
            (("mid",), "part"),
        ),
        "without": (
            (("without", "any", "unnecessary", "delay",), "soon"),
            (("without", "unnecessary", "delay",), "soon"),
            (("without", "any", "delay",), "immediately"),
            (("without", "undue", "delay",), "promptly"),
            (("without", "unreasonable", "delay",), "promptly"),
            (("without", "delay",), "immediately"),
        ),
        "immediately": (
            (("immediately",), "immediately"),
        ),
        "forthwith": (
            (("forthwith",), "immediately"),
        ),
        "straight": (
            (("straight", "away",), "immediately"),
        ),
        "instantly": (
            (("instantly",), "immediately"),
        ),
        "promptly": (
            (("promptly",), "promptly"),
        ),
        "expeditiously": (
            (("expeditiously",), "promptly"),
        ),
        "swiftly": (
            (("swiftly",), "promptly"),
        ),
        "speedily": (
            (("speedily",), "promptly"),
        ),
        "rapidly": (
            (("rapidly",), "promptly"),
        ),
        "urgently": (
            (("urgently",), "promptly"),
        ),
        "when": (
            (("when", "circumstances", "permit",), "later"),
            (("when", "circumstances", "allow",), "later"),
            (("when", "conditions", "permit",), "later"),
            (("when", "conditions", "allow",), "later"),
            (("when", "conditions", "permit",), "later"),
        ),
        "if": (
            (("if", "circumstances", "permit",), "later"),
            (("if", "circumstances", "allow",), "later"),
            (("if", "conditions", "permit",), "later"),
            (("if", "conditions", "allow",), "later"),
        ),
        "look": (
            (("look", "after",), "-"),
        ),
        "looks": (
            (("looks", "after",), "-"),
        ),
        "looking": (
            (("looking", "after",), "-"),
        ),
        "looked": (
            (("looked", "after",), "-"),
        ),
        "execution": (
            (("execution",), "signature"),
        ),
        "is": (
            (("is", "applied", "for",), "application"),
            (("is", "executed",), "signature"),
            (("is", "signed",), "signature"),
            (("is", "ratified",), "ratification"),
            (("is", "concluded",), "conclusion"),
            (("is", "adopted",), "adoption"),
            (("is", "approved",), "approval"),
            (("is", "accepted",), "acceptance"),
            (("is", "deposited",), "deposit"),
            (("is", "received",), "receipt"),
            (("is", "notified",), "notification"),
            (("is", "published",), "publication"),
            (("is", "completed",), "completion"),
            (("is", "terminated",), "termination"),
            (("is", "withdrawn",), "withdrawal"),
            (("is", "delivered",), "delivery"),
            (("is", "paid",), "payment"),
            (("is", "appointed",), "appointment"),
            (("is", "submitted",), "submission"),
            (("is", "registered",), "registration"),
            (("is", "inspected",), "inspection"),
            (("is", "verified",), "verification"),
            (("is", "confirmed",), "confirmation"),
            (("is", "deployed",), "deployment"),
            (("is", "released",), "release"),
            (("is", "established",), "establishment"),
        ),
        "are": (
            (("are", "applied", "for",), "application"),
            (("are", "executed",), "signature"),
            (("are", "signed",), "signature"),
            (("are", "ratified",), "ratification"),
            (("are", "concluded",), "conclusion"),
            (("are", "adopted",), "adoption"),
            (("are", "approved",), "approval"),
            (("are", "accepted",), "acceptance"),
            (("are", "deposited",), "deposit"),
            (("are", "received",), "receipt"),
            (("are", "notified",), "notification"),
            (("are", "published",), "publication"),
            (("are", "completed",), "completion"),
            (("are", "terminated",), "termination"),
            (("are", "withdrawn",), "withdrawal"),
            (("are", "delivered",), "delivery"),
            (("are", "paid",), "payment"),
            (("are", "appointed",), "appointment"),
            (("are", "submitted",), "submission"),
            (("are", "registered",), "registration"),
            (("are", "inspected",), "inspection"),
            (("are", "verified",), "verification"),
            (("are", "confirmed",), "confirmation"),
            (("are", "deployed",), "deployment"),
            (("are", "released",), "release"),
            (("are", "established",), "establishment"),
        ),
        "been": (
            (("been", "applied", "for",), "application"),
            (("been", "executed",), "signature"),
            (("been", "signed",), "signature"),
            (("been", "ratified",), "ratification"),
            (("been", "concluded",), "conclusion"),
            (("been", "adopted",), "adoption"),
            (("been", "approved",), "approval"),
            (("been", "accepted",), "acceptance"),
            (("been", "deposited",), "deposit"),
            (("been", "received",), "receipt"),
            (("been", "notified",), "notification"),
            (("been", "published",), "publication"),
            (("been", "completed",), "completion"),
            (("been", "terminated",), "termination"),
            (("been", "withdrawn",), "withdrawal"),
            (("been", "delivered",), "delivery"),
            (("been", "paid",), "payment"),
            (("been", "appointed",), "appointment"),
            (("been", "submitted",), "submission"),
            (("been", "registered",), "registration"),
            (("been", "inspected",), "inspection"),
            (("been", "verified",), "verification"),
            (("been", "confirmed",), "confirmation"),
            (("been", "deployed",), "deployment"),
            (("been", "released",), "release"),
            (("been", "established",), "establishment"),
        ),
        "signature": (
            (("signature",), "signature"),
        ),
        "signatures": (
            (("signatures",), "signature"),
        ),
        "signing": (
            (("signing",), "signature"),
        ),
        "sign": (
            (("sign",), "signature"),
        ),
        "signs": (
            (("signs",), "signature"),
        ),
        "have": (
            (("have", "signed",), "signature"),
            (("have", "ratified",), "ratification"),
        ),
        "has": (
            (("has", "signed",), "signature"),
            (("has", "ratified",), "ratification"),
        ),
        "ratification": (
            (("ratification",), "ratification"),
        ),
        "ratifications": (
            (("ratifications",), "ratification"),
        ),
        "entry": (
            (("entry", "into", "force",), "entry into force"),
            (("entry", "into", "effect",), "entry into force"),
        ),
        "enters": (
            (("enters", "into", "force",), "entry into force"),
        ),
        "enter": (
            (("enter", "into", "force",), "entry into force"),
        ),
        "entered": (
            (("entered", "into", "force",), "entry into force"),
        ),
        "coming": (
            (("coming", "into", "force",), "entry into force"),
        ),
        "comes": (
            (("comes", "into", "force",), "entry into force"),
        ),
        "come": (
            (("come", "into", "force",), "entry into force"),
        ),
        "takes": (
            (("takes", "effect",), "entry into force"),
        ),
        "take": (
            (("take", "effect",), "entry into force"),
        ),
        "date": (
            (("date", "of", "effect",), "entry into force"),
        ),
        "conclusion": (
            (("conclusion",), "conclusion"),
        ),
        "adoption": (
            (("adoption",), "adoption"),
        ),
        "approval": (
            (("approval",), "approval"),
        ),
        "acceptance": (
            (("acceptance",), "acceptance"),
        ),
        "accession": (
            (("accession",), "accession"),
        ),
        "deposit": (
            (("deposit",), "deposit"),
        ),
        "receipt": (
            (("receipt",), "receipt"),
        ),
        "notification": (
            (("notification",), "notification"),
        ),
        "notice": (
            (("notice",), "notification"),
        ),
        "request": (
            (("request",), "request"),
        ),
        "publication": (
            (("publication",), "publication"),
        ),
        "completion": (
            (("completion",), "completion"),
        ),
        "expiry": (
            (("expiry",), "expiry"),
        ),
        "expiration": (
            (("expiration",), "expiry"),
        ),
        "expires": (
            (("expires",), "expiry"),
        ),
        "expire": (
            (("expire",), "expiry"),
        ),
        "termination": (
            (("termination",), "termination"),
        ),
        "withdrawal": (
            (("withdrawal",), "withdrawal"),
        ),
        "ceasefire": (
            (("ceasefire",), "ceasefire"),
        ),
        "cease": (
            (("cease", "-", "fire",), "ceasefire"),
        ),
        "truce": (
            (("truce",), "ceasefire"),
        ),
        "end": (
            (("end", "of", "hostilities",), "ceasefire"),
        ),
        "cessation": (
            (("cessation", "of", "hostilities",), "ceasefire"),
        ),
        "elections": (
            (("elections",), "elections"),
        ),
        "referendum": (
            (("referendum",), "elections"),
        ),
        "delivery": (
            (("delivery",), "delivery"),
        ),
        "payment": (
            (("payment",), "payment"),
        ),
        "meeting": (
            (("meeting",), "meeting"),
        ),
        "session": (
            (("session",), "meeting"),
        ),
        "vote": (
            (("vote",), "vote"),
        ),
        "decision": (
            (("decision",), "decision"),
        ),
        "determination": (
            (("determination",), "decision"),
        ),
        "judgment": (
            (("judgment",), "judgment"),
        ),
        "judgement": (
            (("judgement",), "judgment"),
        ),
        "ruling": (
            (("ruling",), "judgment"),
        ),
        "verdict": (
            (("verdict",), "judgment"),
        ),
        "award": (
            (("award",), "award"),
        ),
        "appointment": (
            (("appointment",), "appointment"),
        ),
        "commencement": (
            (("commencement",), "commencement"),
        ),
        "start": (
            (("start",), "commencement"),
        ),
        "starts": (
            (("starts",), "commencement"),
        ),
        "begins": (
            (("begins",), "commencement"),
        ),
        "commences": (
            (("commences",), "commencement"),
        ),
        "application": (
            (("application",), "application"),
        ),
        "submission": (
            (("submission",), "submission"),
        ),
        "registration": (
            (("registration",), "registration"),
        ),
        "breach": (
            (("breach",), "breach"),
        ),
        "violation": (
            (("violation",), "breach"),
        ),
        "discovery": (
            (("discovery",), "discovery"),
        ),
        "detection": (
            (("detection",), "discovery"),
        ),
        "becoming": (
            (("becoming", "aware",), "discovery"),
        ),
        "incident": (
            (("incident",), "incident"),
        ),
        "dispute": (
            (("dispute",), "dispute"),
        ),
        "inspection": (
            (("inspection",), "inspection"),
        ),
        "verification": (
            (("verification",), "verification"),
        ),
        "confirmation": (
            (("confirmation",), "confirmation"),
        ),
        "authorisation": (
            (("authorisation",), "authorisation"),
        ),
        "authorization": (
            (("authorization",), "authorisation"),
        ),
        "consultation": (
            (("consultation",), "consultation"),
        ),
        "consultations": (
            (("consultations",), "consultation"),
        ),
        "deployment": (
            (("deployment",), "deployment"),
        ),
        "disarmament": (
            (("disarmament",), "disarmament"),
        ),
        "demobilisation": (
            (("demobilisation",), "disarmament"),
        ),
        "demobilization": (
            (("demobilization",), "disarmament"),
        ),
        "release": (
            (("release",), "release"),
        ),
        "hearing": (
            (("hearing",), "hearing"),
        ),
        "inauguration": (
            (("inauguration",), "inauguration"),
        ),
        "establishment": (
            (("establishment",), "establishment"),
        ),
        "review": (
            (("review",), "review"),
        ),
        "birth": (
            (("birth",), "birth"),
        ),
        "death": (
            (("death",), "death"),
        ),
        "royal": (
            (("royal", "assent",), "royal assent"),
        ),
        "proclamation": (
            (("proclamation",), "royal proclamation"),
        ),
        "promulgation": (
            (("promulgation",), "royal proclamation"),
        ),
        "monday": (
            (("monday",), "monday"),
        ),
        "tuesday": (
            (("tuesday",), "tuesday"),
        ),
        "wednesday": (
            (("wednesday",), "wednesday"),
        ),
        "thursday": (
            (("thursday",), "thursday"),
        ),
        "friday": (
            (("friday",), "friday"),
        ),
        "saturday": (
            (("saturday",), "saturday"),
        ),
        "sunday": (
            (("sunday",), "sunday"),
        ),
    },
    "hedges": {
        "in": (
            (("in", "so", "far", "as", "is", "possible",), "where possible"),
            (("in", "so", "far", "as", "are", "possible",), "where possible"),
            (("in", "accordance", "with", "its", "national", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "national", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "national", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "domestic", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "domestic", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "domestic", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "national", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "national", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "national", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "domestic", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "domestic", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "domestic", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "own", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "own", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "own", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "own", "legislation",), "in accordance with national law"),
            (("in", "so", "far", "as", "feasible",), "where feasible"),
            (("in", "so", "far", "as", "practicable",), "where feasible"),
            (("in", "so", "far", "as", "practical",), "where feasible"),
            (("in", "so", "far", "as", "possible",), "where possible"),
            (("in", "accordance", "with", "national", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "national", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "national", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "domestic", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "domestic", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "domestic", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "its", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "their", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "international", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "federal", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "state", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "local", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "constitutional", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "laws",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "legislation",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "regulations",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "procedures",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "rules",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "requirements",), "in accordance with national law"),
            (("in", "accordance", "with", "all", "standards",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "federal",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "state",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "local",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "national",), "in accordance with national law"),
            (("in", "accordance", "with", "applicable", "international",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "federal",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "state",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "local",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "national",), "in accordance with national law"),
            (("in", "accordance", "with", "relevant", "international",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "federal",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "state",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "local",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "national",), "in accordance with national law"),
            (("in", "accordance", "with", "existing", "international",), "in accordance with national law"),
            (("in", "accordance", "with", "the", "law",), "in accordance with national law"),
            (("in", "accordance", "with", "the", "laws",), "in accordance with national law"),
            (("in", "compliance", "with", "applicable", "law",), "in accordance with national law"),
            (("in", "compliance", "with", "applicable", "laws",), "in accordance with national law"),
            (("in", "compliance", "with", "international", "law",), "in accordance with national law"),
            (("in", "compliance", "with", "international", "laws",), "in accordance with national law"),
            (("in", "compliance", "with", "national", "law",), "in accordance with national law"),
            (("in", "compliance", "with", "national", "laws",), "in accordance with national law"),
            (("in", "time", "of", "peace",), "in peacetime"),
            (("in", "times", "of", "peace",), "in peacetime"),
            (("in", "time", "of", "war",), "in wartime"),
            (("in", "times", "of", "war",), "in wartime"),
            (("in", "its", "sole", "discretion",), "at its discretion"),
            (("in", "its", "own", "discretion",), "at its discretion"),
            (("in", "its", "absolute", "discretion",), "at its discretion"),
            (("in", "its", "full", "discretion",), "at its discretion"),
            (("in", "their", "sole", "discretion",), "at its discretion"),
            (("in", "their", "own", "discretion",), "at its discretion"),
            (("in", "their", "absolute", "discretion",), "at its discretion"),
            (("in", "their", "full", "discretion",), "at its discretion"),
            (("in", "his", "sole", "discretion",), "at its discretion"),
            (("in", "his", "own", "discretion",), "at its discretion"),
            (("in", "his", "absolute", "discretion",), "at its discretion"),
            (("in", "his", "full", "discretion",), "at its discretion"),
            (("in", "her", "sole", "discretion",), "at its discretion"),
            (("in", "her", "own", "discretion",), "at its discretion"),
            (("in", "her", "absolute", "discretion",), "at its discretion"),
            (("in", "her", "full", "discretion",), "at its discretion"),
            (("in", "the", "light", "of",), "taking into account"),
            (("in", "so", "far", "as",), "to the extent"),
            (("in", "the", "case", "of",), "in the case of"),
            (("in", "the", "event", "that",), "if"),
            (("in", "the", "event", "of",), "if"),
            (("in", "such", "cases", "where",), "if"),
            (("in", "far", "as", "reasonable",), "substantially"),
            (("in", "peace", "time",), "in peacetime"),
            (("in", "its", "discretion",), "at its discretion"),
            (("in", "their", "discretion",), "at its discretion"),
            (("in", "his", "discretion",), "at its discretion"),
            (("in", "her", "discretion",), "at its discretion"),
            (("in", "the", "discretion",), "at its discretion"),
            (("in", "most", "cases",), "normally"),
            (("in", "light", "of",), "taking into account"),
            (("in", "view", "of",), "taking into account"),
            (("in", "exceptional", "cases",), "in particular cases"),
            (("in", "exceptional", "circumstances",), "in particular cases"),
            (("in", "certain", "cases",), "in particular cases"),
            (("in", "certain", "circumstances",), "in particular cases"),
            (("in", "special", "circumstances",), "in particular cases"),
            (("in", "rare", "cases",), "in particular cases"),
            (("in", "cases", "where",), "if"),
            (("in", "cases", "when",), "if"),
            (("in", "circumstances", "where",), "if"),
            (("in", "circumstances", "when",), "if"),
            (("in", "case", "of",), "if"),
            (("in", "peacetime",), "in peacetime"),
            (("in", "wartime",), "in wartime"),
            (("in", "general",), "normally"),
            (("in", "principle",), "in principle"),
            (("in", "case",), "if"),
            (("in", "stages",), "gradually"),
            (("in", "phases",), "gradually"),
        ),
        "at": (
            (("at", "its", "sole", "discretion",), "at its discretion"),
            (("at", "its", "own", "discretion",), "at its discretion"),
            (("at", "its", "absolute", "discretion",), "at its discretion"),
            (("at", "its", "full", "discretion",), "at its discretion"),
            (("at", "their", "sole", "discretion",), "at its discretion"),
            (("at", "their", "own", "discretion",), "at its discretion"),
            (("at", "their", "absolute", "discretion",), "at its discretion"),
            (("at", "their", "full", "discretion",), "at its discretion"),
            (("at", "his", "sole", "discretion",), "at its discretion"),
            (("at", "his", "own", "discretion",), "at its discretion"),
            (("at", "his", "absolute", "discretion",), "at its discretion"),
            (("at", "his", "full", "discretion",), "at its discretion"),
            (("at", "her", "sole", "discretion",), "at its discretion"),
            (("at", "her", "own", "discretion",), "at its discretion"),
            (("at", "her", "absolute", "discretion",), "at its discretion"),
            (("at", "her", "full", "discretion",), "at its discretion"),
            (("at", "all", "reasonable", "times",), "at reasonable times"),
            (("at", "all", "reasonable", "hours",), "at reasonable times"),
            (("at", "all", "times",), "at all times"),
            (("at", "any", "time",), "at all times"),
            (("at", "its", "discretion",), "at its discretion"),
            (("at", "their", "discretion",), "at its discretion"),
            (("at", "his", "discretion",), "at its discretion"),
            (("at", "her", "discretion",), "at its discretion"),
            (("at", "the", "discretion",), "at its discretion"),
            (("at", "reasonable", "times",), "at reasonable times"),
            (("at", "reasonable", "hours",), "at reasonable times"),
        ),
        "as": (
            (("as", "far", "as", "is", "reasonably", "practicable",), "where feasible"),
            (("as", "far", "as", "is", "reasonably", "feasible",), "where feasible"),
            (("as", "a", "measure", "of", "last", "resort",), "as a last resort"),
            (("as", "far", "as", "reasonably", "practicable",), "where feasible"),
            (("as", "far", "as", "reasonably", "feasible",), "where feasible"),
            (("as", "far", "as", "is", "possible",), "where possible"),
            (("as", "permitted", "by", "national", "law",), "in accordance with national law"),
            (("as", "permitted", "by", "domestic", "law",), "in accordance with national law"),
            (("as", "agreed", "by", "the", "parties",), "mutually agreed"),
            (("as", "it", "deems", "appropriate",), "as appropriate"),
            (("as", "they", "deem", "appropriate",), "as appropriate"),
            (("as", "far", "as", "feasible",), "where feasible"),
            (("as", "far", "as", "practicable",), "where feasible"),
            (("as", "far", "as", "practical",), "where feasible"),
            (("as", "far", "as", "possible",), "where possible"),
            (("as", "a", "last", "resort",), "as a last resort"),
            (("as", "a", "general", "rule",), "normally"),
            (("as", "required", "by", "law",), "in accordance with national law"),
            (("as", "permitted", "by", "law",), "in accordance with national law"),
            (("as", "far", "as", "reasonable",), "substantially"),
            (("as", "soon", "as", "possible",), "-"),
            (("as", "soon", "as", "practicable",), "-"),
            (("as", "soon", "as", "feasible",), "-"),
            (("as", "early", "as", "possible",), "-"),
            (("as", "early", "as", "practicable",), "-"),
            (("as", "early", "as", "feasible",), "-"),
            (("as", "a", "rule",), "normally"),
            (("as", "long", "as",), "on condition"),
            (("as", "mutually", "agreed",), "mutually agreed"),
            (("as", "appropriate",), "as appropriate"),
            (("as", "feasible",), "where feasible"),
            (("as", "practicable",), "where feasible"),
            (("as", "practical",), "where feasible"),
            (("as", "necessary",), "where necessary"),
            (("as", "needed",), "where necessary"),
            (("as", "required",), "where necessary"),
            (("as", "applicable",), "where applicable"),
            (("as", "relevant",), "where applicable"),
            (("as", "available",), "where available"),
            (("as", "warranted",), "where warranted"),
            (("as", "justified",), "where warranted"),
            (("as", "reasonable",), "where warranted"),
            (("as", "desirable",), "where warranted"),
            (("as", "advisable",), "where warranted"),
            (("as", "suitable",), "where warranted"),
            (("as", "agreed",), "where agreed"),
            (("as", "if",), "-"),
            (("as", "provided",), "-"),
        ),
        "where": (
            (("where", "it", "deems", "appropriate",), "as appropriate"),
            (("where", "so", "requested",), "where requested"),
            (("where", "so", "required",), "where requested"),
            (("where", "so", "asked",), "where requested"),
            (("where", "mutually", "agreed",), "mutually agreed"),
            (("where", "appropriate",), "as appropriate"),
            (("where", "feasible",), "where feasible"),
            (("where", "practicable",), "where feasible"),
            (("where", "practical",), "where feasible"),
            (("where", "possible",), "where possible"),
            (("where", "necessary",), "where necessary"),
            (("where", "needed",), "where necessary"),
            (("where", "required",), "where necessary"),
            (("where", "applicable",), "where applicable"),
            (("where", "relevant",), "where applicable"),
            (("where", "available",), "where available"),
            (("where", "warranted",), "where warranted"),
            (("where", "justified",), "where warranted"),
            (("where", "reasonable",), "where warranted"),
            (("where", "desirable",), "where warranted"),
            (("where", "advisable",), "where warranted"),
            (("where", "suitable",), "where warranted"),
            (("where", "requested",), "where requested"),
            (("where", "asked",), "where requested"),
            (("where", "agreed",), "where agreed"),
        ),
        "when": (
            (("when", "so", "requested",), "where requested"),
            (("when", "so", "required",), "where requested"),
            (("when", "so", "asked",), "where requested"),
            (("when", "mutually", "agreed",), "mutually agreed"),
            (("when", "appropriate",), "as appropriate"),
            (("when", "feasible",), "where feasible"),
            (("when", "practicable",), "where feasible"),
            (("when", "practical",), "where feasible"),
            (("when", "possible",), "where possible"),
            (("when", "necessary",), "where necessary"),
            (("when", "needed",), "where necessary"),
            (("when", "required",), "where necessary"),
            (("when", "applicable",), "where applicable"),
            (("when", "relevant",), "where applicable"),
            (("when", "available",), "where available"),
            (("when", "warranted",), "where warranted"),
            (("when", "justified",), "where warranted"),
            (("when", "reasonable",), "where warranted"),
            (("when", "desirable",), "where warranted"),
            (("when", "advisable",), "where warranted"),
            (("when", "suitable",), "where warranted"),
            (("when", "requested",), "where requested"),
            (("when", "asked",), "where requested"),
            (("when", "agreed",), "where agreed"),
        ),
        "if": (
            (("if", "so", "requested",), "where requested"),
            (("if", "so", "required",), "where requested"),
            (("if", "so", "asked",), "where requested"),
            (("if", "mutually", "agreed",), "mutually agreed"),
            (("if", "appropriate",), "as appropriate"),
            (("if", "feasible",), "where feasible"),
            (("if", "practicable",), "where feasible"),
            (("if", "practical",), "where feasible"),
            (("if", "possible",), "where possible"),
            (("if", "necessary",), "where necessary"),
            (("if", "needed",), "where necessary"),
            (("if", "required",), "where necessary"),
            (("if", "applicable",), "where applicable"),
            (("if", "relevant",), "where applicable"),
            (("if", "available",), "where available"),
            (("if", "warranted",), "where warranted"),
            (("if", "justified",), "where warranted"),
            (("if", "reasonable",), "where warranted"),
            (("if", "desirable",), "where warranted"),
            (("if", "advisable",), "where warranted"),
            (("if", "suitable",), "where warranted"),
            (("if", "requested",), "where requested"),
            (("if", "asked",), "where requested"),
            (("if", "agreed",), "where agreed"),
            (("if", "any",), "-"),
            (("if",), "if"),
        ),
        "wherever": (
            (("wherever", "feasible",), "where feasible"),
            (("wherever", "practicable",), "where feasible"),
            (("wherever", "practical",), "where feasible"),
            (("wherever", "possible",), "where possible"),
            (("wherever", "necessary",), "where necessary"),
            (("wherever", "needed",), "where necessary"),
            (("wherever", "required",), "where necessary"),
            (("wherever", "applicable",), "where applicable"),
            (("wherever", "relevant",), "where applicable"),
            (("wherever", "available",), "where available"),
            (("wherever", "warranted",), "where warranted"),
            (("wherever", "justified",), "where warranted"),
            (("wherever", "reasonable",), "where warranted"),
            (("wherever", "desirable",), "where warranted"),
            (("wherever", "advisable",), "where warranted"),
            (("wherever", "suitable",), "where warranted"),
        ),
        "whenever": (
            (("whenever", "so", "requested",), "where requested"),
            (("whenever", "so", "required",), "where requested"),
            (("whenever", "so", "asked",), "where requested"),
            (("whenever", "feasible",), "where feasible"),
            (("whenever", "practicable",), "where feasible"),
            (("whenever", "practical",), "where feasible"),
            (("whenever", "possible",), "where possible"),
            (("whenever", "necessary",), "where necessary"),
            (("whenever", "needed",), "where necessary"),
            (("whenever", "required",), "where necessary"),
            (("whenever", "available",), "where available"),
            (("whenever", "warranted",), "where warranted"),
            (("whenever", "justified",), "where warranted"),
            (("whenever", "reasonable",), "where warranted"),
            (("whenever", "desirable",), "where warranted"),
            (("whenever", "advisable",), "where warranted"),
            (("whenever", "suitable",), "where warranted"),
            (("whenever", "requested",), "where requested"),
            (("whenever", "asked",), "where requested"),
        ),
        "to": (
            (("to", "the", "best", "of", "its", "ability",), "to the best of its ability"),
            (("to", "the", "best", "of", "its", "abilities",), "to the best of its ability"),
            (("to", "the", "best", "of", "its", "knowledge",), "to the best of its ability"),
            (("to", "the", "best", "of", "their", "ability",), "to the best of its ability"),
            (("to", "the", "best", "of", "their", "abilities",), "to the best of its ability"),
            (("to", "the", "best", "of", "their", "knowledge",), "to the best of its ability"),
            (("to", "the", "best", "of", "his", "ability",), "to the best of its ability"),
            (("to", "the", "best", "of", "his", "abilities",), "to the best of its ability"),
            (("to", "the", "best", "of", "his", "knowledge",), "to the best of its ability"),
            (("to", "the", "best", "of", "her", "ability",), "to the best of its ability"),
            (("to", "the", "best", "of", "her", "abilities",), "to the best of its ability"),
            (("to", "the", "best", "of", "her", "knowledge",), "to the best of its ability"),
            (("to", "the", "extent", "reasonably", "practicable",), "where feasible"),
            (("to", "the", "extent", "reasonably", "feasible",), "where feasible"),
            (("to", "the", "greatest", "extent", "possible",), "where possible"),
            (("to", "the", "fullest", "extent", "possible",), "where possible"),
            (("to", "the", "maximum", "extent", "possible",), "where possible"),
            (("to", "the", "best", "extent", "possible",), "where possible"),
            (("to", "the", "extent", "feasible",), "where feasible"),
            (("to", "the", "extent", "practicable",), "where feasible"),
            (("to", "the", "extent", "practical",), "where feasible"),
            (("to", "the", "extent", "possible",), "where possible"),
            (("to", "the", "extent",), "to the extent"),
        ),
        "insofar": (
            (("insofar", "as", "feasible",), "where feasible"),
            (("insofar", "as", "practicable",), "where feasible"),
            (("insofar", "as", "practical",), "where feasible"),
            (("insofar", "as", "possible",), "where possible"),
            (("insofar", "as",), "to the extent"),
        ),
        "so": (
            (("so", "far", "as", "is", "reasonably", "practicable",), "where feasible"),
            (("so", "far", "as", "is", "reasonably", "feasible",), "where feasible"),
            (("so", "far", "as", "reasonably", "practicable",), "where feasible"),
            (("so", "far", "as", "reasonably", "feasible",), "where feasible"),
            (("so", "far", "as", "feasible",), "where feasible"),
            (("so", "far", "as", "practicable",), "where feasible"),
            (("so", "far", "as", "practical",), "where feasible"),
            (("so", "far", "as", "possible",), "where possible"),
            (("so", "far", "as",), "to the extent"),
            (("so", "long", "as",), "on condition"),
        ),
        "normally": (
            (("normally",), "normally"),
        ),
        "on": (
            (("on", "a", "case", "-", "by", "-", "case", "basis",), "in particular cases"),
            (("on", "the", "basis", "of", "reciprocity",), "on a reciprocal basis"),
            (("on", "a", "reciprocal", "basis",), "on a reciprocal basis"),
            (("on", "mutually", "agreed", "terms",), "on agreed terms"),
            (("on", "an", "exceptional", "basis",), "in particular cases"),
            (("on", "a", "voluntary", "basis",), "on a voluntary basis"),
            (("on", "the", "condition", "that",), "on condition"),
            (("on", "a", "temporary", "basis",), "temporarily"),
            (("on", "a", "provisional", "basis",), "temporarily"),
            (("on", "a", "interim", "basis",), "temporarily"),
            (("on", "the", "whole",), "normally"),
            (("on", "condition", "that",), "on condition"),
        ),
        "ordinarily": (
            (("ordinarily",), "normally"),
        ),
        "usually": (
            (("usually",), "normally"),
        ),
        "generally": (
            (("generally",), "normally"),
        ),
        "typically": (
            (("typically",), "normally"),
        ),
        "mainly": (
            (("mainly",), "mainly"),
        ),
        "primarily": (
            (("primarily",), "mainly"),
        ),
        "principally": (
            (("principally",), "mainly"),
        ),
        "chiefly": (
            (("chiefly",), "mainly"),
        ),
        "largely": (
            (("largely",), "mainly"),
        ),
        "predominantly": (
            (("predominantly",), "mainly"),
        ),
        "mostly": (
            (("mostly",), "mainly"),
        ),
        "for": (
            (("for", "the", "most", "part",), "mainly"),
            (("for", "the", "time", "being",), "temporarily"),
        ),
        "exclusively": (
            (("exclusively",), "exclusively"),
        ),
        "solely": (
            (("solely",), "exclusively"),
        ),
        "reciprocally": (
            (("reciprocally",), "on a reciprocal basis"),
        ),
        "during": (
            (("during", "normal", "business", "hours",), "at reasonable times"),
            (("during", "normal", "working", "hours",), "at reasonable times"),
            (("during", "normal", "office", "hours",), "at reasonable times"),
            (("during", "regular", "business", "hours",), "at reasonable times"),
            (("during", "regular", "working", "hours",), "at reasonable times"),
            (("during", "regular", "office", "hours",), "at reasonable times"),
            (("during", "ordinary", "business", "hours",), "at reasonable times"),
            (("during", "ordinary", "working", "hours",), "at reasonable times"),
            (("during", "ordinary", "office", "hours",), "at reasonable times"),
            (("during", "business", "hours",), "at reasonable times"),
            (("during", "working", "hours",), "at reasonable times"),
            (("during", "office", "hours",), "at reasonable times"),
        ),
        "within": (
            (("within", "the", "limits", "of", "available", "resources",), "within capabilities"),
            (("within", "its", "respective", "jurisdictions",), "within its jurisdiction"),
            (("within", "its", "respective", "competences",), "within its jurisdiction"),
            (("within", "its", "respective", "mandates",), "within its jurisdiction"),
            (("within", "its", "respective", "competencies",), "within its jurisdiction"),
            (("within", "their", "respective", "jurisdictions",), "within its jurisdiction"),
            (("within", "their", "respective", "competences",), "within its jurisdiction"),
            (("within", "their", "respective", "mandates",), "within its jurisdiction"),
            (("within", "their", "respective", "competencies",), "within its jurisdiction"),
            (("within", "its", "jurisdiction",), "within its jurisdiction"),
            (("within", "its", "competence",), "within its jurisdiction"),
            (("within", "its", "competencies",), "within its jurisdiction"),
            (("within", "its", "mandate",), "within its jurisdiction"),
            (("within", "its", "mandates",), "within its jurisdiction"),
            (("within", "their", "jurisdiction",), "within its jurisdiction"),
            (("within", "their", "competence",), "within its jurisdiction"),
            (("within", "their", "competencies",), "within its jurisdiction"),
            (("within", "their", "mandate",), "within its jurisdiction"),
            (("within", "their", "mandates",), "within its jurisdiction"),
            (("within", "its", "capabilities",), "within capabilities"),
            (("within", "its", "means",), "within capabilities"),
            (("within", "its", "capacity",), "within capabilities"),
            (("within", "its", "capacities",), "within capabilities"),
            (("within", "their", "capabilities",), "within capabilities"),
            (("within", "their", "means",), "within capabilities"),
            (("within", "their", "capacity",), "within capabilities"),
            (("within", "their", "capacities",), "within capabilities"),
            (("within", "available", "resources",), "within capabilities"),
        ),
        "under": (
            (("under", "its", "jurisdiction",), "within its jurisdiction"),
            (("under", "its", "control",), "within its jurisdiction"),
            (("under", "their", "jurisdiction",), "within its jurisdiction"),
            (("under", "their", "control",), "within its jurisdiction"),
            (("under", "exceptional", "circumstances",), "in particular cases"),
        ),
        "with": (
            (("with", "the", "written", "written", "consent", "of",), "with consent"),
            (("with", "the", "written", "written", "agreement", "of",), "with consent"),
            (("with", "the", "written", "written", "approval", "of",), "with consent"),
            (("with", "the", "written", "written", "permission", "of",), "with consent"),
            (("with", "the", "express", "written", "consent", "of",), "with consent"),
            (("with", "the", "express", "written", "agreement", "of",), "with consent"),
            (("with", "the", "express", "written", "approval", "of",), "with consent"),
            (("with", "the", "express", "written", "permission", "of",), "with consent"),
            (("with", "the", "prior", "written", "consent", "of",), "with consent"),
            (("with", "the", "prior", "written", "agreement", "of",), "with consent"),
            (("with", "the", "prior", "written", "approval", "of",), "with consent"),
            (("with", "the", "prior", "written", "permission", "of",), "with consent"),
            (("with", "the", "prior", "written", "consent", "of",), "with consent"),
            (("with", "the", "prior", "written", "agreement", "of",), "with consent"),
            (("with", "the", "prior", "written", "approval", "of",), "with consent"),
            (("with", "the", "prior", "written", "permission", "of",), "with consent"),
            (("with", "the", "prior", "consent", "of",), "with consent"),
            (("with", "the", "prior", "agreement", "of",), "with consent"),
            (("with", "the", "prior", "approval", "of",), "with consent"),
            (("with", "the", "prior", "permission", "of",), "with consent"),
            (("with", "the", "prior", "authorisation", "of",), "with consent"),
            (("with", "the", "prior", "authorization", "of",), "with consent"),
            (("with", "the", "consent", "of",), "with consent"),
            (("with", "the", "agreement", "of",), "with consent"),
            (("with", "the", "approval", "of",), "with consent"),
            (("with", "the", "permission", "of",), "with consent"),
            (("with", "the", "authorisation", "of",), "with consent"),
            (("with", "the", "authorization", "of",), "with consent"),
            (("with", "the", "concurrence", "of",), "with consent"),
            (("with", "prior", "written", "consent",), "with consent"),
            (("with", "prior", "written", "agreement",), "with consent"),
            (("with", "prior", "written", "approval",), "with consent"),
            (("with", "prior", "written", "permission",), "with consent"),
            (("with", "due", "regard", "to",), "taking into account"),
            (("with", "due", "regard", "for",), "taking into account"),
            (("with", "the", "exception", "of",), "exception"),
            (("with", "its", "consent",), "with consent"),
            (("with", "its", "agreement",), "with consent"),
            (("with", "its", "approval",), "with consent"),
            (("with", "its", "permission",), "with consent"),
            (("with", "their", "consent",), "with consent"),
            (("with", "their", "agreement",), "with consent"),
            (("with", "their", "approval",), "with consent"),
            (("with", "their", "permission",), "with consent"),
            (("with", "his", "consent",), "with consent"),
            (("with", "his", "agreement",), "with consent"),
            (("with", "his", "approval",), "with consent"),
            (("with", "his", "permission",), "with consent"),
            (("with", "her", "consent",), "with consent"),
            (("with", "her", "agreement",), "with consent"),
            (("with", "her", "approval",), "with consent"),
            (("with", "her", "permission",), "with consent"),
            (("with", "prior", "consent",), "with consent"),
            (("with", "prior", "agreement",), "with consent"),
            (("with", "prior", "approval",), "with consent"),
            (("with", "prior", "permission",), "with consent"),
            (("with", "written", "consent",), "with consent"),
            (("with", "written", "agreement",), "with consent"),
            (("with", "written", "approval",), "with consent"),
            (("with", "written", "permission",), "with consent"),
            (("with", "express", "consent",), "with consent"),
            (("with", "express", "agreement",), "with consent"),
            (("with", "express", "approval",), "with consent"),
            (("with", "express", "permission",), "with consent"),
        ),
        "without": (
            (("without", "the", "prior", "written", "consent", "of",), "without consent"),
            (("without", "the", "prior", "written", "agreement", "of",), "without consent"),
            (("without", "the", "prior", "written", "approval", "of",), "without consent"),
            (("without", "the", "prior", "written", "permission", "of",), "without consent"),
            (("without", "the", "prior", "consent", "of",), "without consent"),
            (("without", "the", "prior", "agreement", "of",), "without consent"),
            (("without", "the", "prior", "approval", "of",), "without consent"),
            (("without", "the", "prior", "permission", "of",), "without consent"),
            (("without", "the", "express", "consent", "of",), "without consent"),
            (("without", "the", "express", "agreement", "of",), "without consent"),
            (("without", "the", "express", "approval", "of",), "without consent"),
            (("without", "the", "express", "permission", "of",), "without consent"),
            (("without", "the", "written", "consent", "of",), "without consent"),
            (("without", "the", "written", "agreement", "of",), "without consent"),
            (("without", "the", "written", "approval", "of",), "without consent"),
            (("without", "the", "written", "permission", "of",), "without consent"),
            (("without", "the", "consent", "of",), "without consent"),
            (("without", "the", "agreement", "of",), "without consent"),
            (("without", "the", "approval", "of",), "without consent"),
            (("without", "the", "permission", "of",), "without consent"),
            (("without", "the", "authorisation", "of",), "without consent"),
            (("without", "the", "authorization", "of",), "without consent"),
            (("without", "its", "consent",), "without consent"),
            (("without", "its", "agreement",), "without consent"),
            (("without", "its", "approval",), "without consent"),
            (("without", "its", "permission",), "without consent"),
            (("without", "their", "consent",), "without consent"),
            (("without", "their", "agreement",), "without consent"),
            (("without", "their", "approval",), "without consent"),
            (("without", "their", "permission",), "without consent"),
            (("without", "his", "consent",), "without consent"),
            (("without", "his", "agreement",), "without consent"),
            (("without", "his", "approval",), "without consent"),
            (("without", "his", "permission",), "without consent"),
            (("without", "her", "consent",), "without consent"),
            (("without", "her", "agreement",), "without consent"),
            (("without", "her", "approval",), "without consent"),
            (("without", "her", "permission",), "without consent"),
            (("without", "prior", "consent",), "without consent"),
            (("without", "prior", "agreement",), "without consent"),
            (("without", "prior", "approval",), "without consent"),
            (("without", "prior", "permission",), "without consent"),
            (("without", "written", "consent",), "without consent"),
            (("without", "written", "agreement",), "without consent"),
            (("without", "written", "approval",), "without consent"),
            (("without", "written", "permission",), "without consent"),
            (("without", "prejudice", "to",), "without prejudice"),
        ),
        "pending": (
            (("pending",), "pending"),
        ),
        "taking": (
            (("taking", "into", "account",), "taking into account"),
            (("taking", "account", "of",), "taking into account"),
        ),
        "having": (
            (("having", "regard", "to",), "taking into account"),
        ),
        "bearing": (
            (("bearing", "in", "mind",), "taking into account"),
        ),
        "except": (
            (("except", "in", "the", "case", "of",), "unless"),
            (("except", "where",), "unless"),
            (("except", "when",), "unless"),
            (("except", "if",), "unless"),
            (("except", "as",), "unless"),
            (("except",), "exception"),
        ),
        "save": (
            (("save", "for",), "exception"),
            (("save", "in",), "exception"),
            (("save", "as",), "exception"),
            (("save", "where",), "exception"),
            (("save", "that",), "exception"),
        ),
        "excluding": (
            (("excluding",), "exception"),
        ),
        "but": (
            (("but", "not", "including",), "exception"),
        ),
        "not": (
            (("not", "including",), "exception"),
        ),
        "apart": (
            (("apart", "from",), "exception"),
        ),
        "only": (
            (("only", "to", "the", "extent",), "to the extent"),
            (("only", "if",), "unless"),
            (("only", "where",), "unless"),
            (("only", "when",), "unless"),
        ),
        "case": (
            (("case", "by", "case",), "in particular cases"),
        ),
        "exceptionally": (
            (("exceptionally",), "in particular cases"),
        ),
        "voluntarily": (
            (("voluntarily",), "on a voluntary basis"),
        ),
        "subject": (
            (("subject", "to", "the", "availability", "of", "funds",), "within capabilities"),
            (("subject", "to", "the", "availability", "of", "resources",), "within capabilities"),
            (("subject", "to", "available", "resources",), "within capabilities"),
            (("subject", "to",), "subject to"),
        ),
        "contingent": (
            (("contingent", "on",), "subject to"),
            (("contingent", "upon",), "subject to"),
        ),
        "conditional": (
            (("conditional", "on",), "subject to"),
            (("conditional", "upon",), "subject to"),
        ),
        "provided": (
            (("provided", ",", "that",), "on condition"),
            (("provided", "that",), "on condition"),
            (("provided", "for",), "-"),
            (("provided", "by",), "-"),
            (("provided", "in",), "-"),
            (("provided", "to",), "-"),
            (("provided", "with",), "-"),
            (("provided", "under",), "-"),
        ),
        "unless": (
            (("unless",), "unless"),
        ),
        "assuming": (
            (("assuming", "that",), "if"),
        ),
        "supposing": (
            (("supposing", "that",), "if"),
        ),
        "should": (
            (("should", "the", "need", "arise",), "if"),
        ),
        "notwithstanding": (
            (("notwithstanding",), "notwithstanding"),
        ),
        "consistent": (
            (("consistent", "with", "applicable", "law",), "in accordance with national law"),
            (("consistent", "with", "applicable", "laws",), "in accordance with national law"),
            (("consistent", "with", "international", "law",), "in accordance with national law"),
            (("consistent", "with", "international", "laws",), "in accordance with national law"),
            (("consistent", "with", "national", "law",), "in accordance with national law"),
            (("consistent", "with", "national", "laws",), "in accordance with national law"),
            (("consistent", "with", "domestic", "law",), "in accordance with national law"),
            (("consistent", "with", "domestic", "laws",), "in accordance with national law"),
        ),
        "according": (
            (("according", "to", "its", "capabilities",), "within capabilities"),
            (("according", "to", "its", "means",), "within capabilities"),
            (("according", "to", "their", "capabilities",), "within capabilities"),
            (("according", "to", "their", "means",), "within capabilities"),
        ),
        "temporarily": (
            (("temporarily",), "temporarily"),
        ),
        "provisionally": (
            (("provisionally",), "temporarily"),
        ),
        "gradually": (
            (("gradually",), "gradually"),
        ),
        "progressively": (
            (("progressively",), "gradually"),
        ),
        "step": (
            (("step", "by", "step",), "gradually"),
        ),
        "substantially": (
            (("substantially",), "substantially"),
        ),
        "reasonably": (
            (("reasonably",), "substantially"),
        ),
        "even": (
            (("even", "if",), "-"),
        ),
        "what": (
            (("what", "if",), "-"),
        ),
        "is": (
            (("is", "provided",), "-"),
        ),
        "are": (
            (("are", "provided",), "-"),
        ),
        "be": (
            (("be", "provided",), "-"),
        ),
        "been": (
            (("been", "provided",), "-"),
        ),
        "was": (
            (("was", "provided",), "-"),
        ),
        "were": (
            (("were", "provided",), "-"),
        ),
    },
    "negations": {
        "not": (
            (("not", "being", "limited", "to",), "idiom"),
            (("not", "later", "than",), "idiom"),
            (("not", "more", "than",), "idiom"),
            (("not", "less", "than",), "idiom"),
            (("not", "fewer", "than",), "idiom"),
            (("not", "earlier", "than",), "idiom"),
            (("not", "longer", "than",), "idiom"),
            (("not", "greater", "than",), "idiom"),
            (("not", "lower", "than",), "idiom"),
            (("not", "higher", "than",), "idiom"),
            (("not", "obliged", "to",), "idiom"),
            (("not", "required", "to",), "idiom"),
            (("not", "bound", "to",), "idiom"),
            (("not", "obligated", "to",), "idiom"),
            (("not", "compelled", "to",), "idiom"),
            (("not", "have", "to",), "idiom"),
            (("not", "need", "to",), "idiom"),
            (("not", "to", "exceed",), "idiom"),
            (("not", "limited", "to",), "idiom"),
            (("not", "exceed",), "idiom"),
            (("not", "exceeding",), "idiom"),
            (("not", "only",), "idiom"),
            (("not", "least",), "idiom"),
            (("not", "merely",), "idiom"),
            (("not", "necessarily",), "idiom"),
            (("not", "yet",), "idiom"),
            (("not", "withstanding",), "idiom"),
            (("not",), "negator"),
        ),
        "never": (
            (("never",), "negator"),
        ),
        "cannot": (
            (("cannot",), "negator"),
        ),
        "don't": (
            (("don't",), "negator"),
        ),
        "doesn't": (
            (("doesn't",), "negator"),
        ),
        "didn't": (
            (("didn't",), "negator"),
        ),
        "isn't": (
            (("isn't",), "negator"),
        ),
        "aren't": (
            (("aren't",), "negator"),
        ),
        "wasn't": (
            (("wasn't",), "negator"),
        ),
        "weren't": (
            (("weren't",), "negator"),
        ),
        "won't": (
            (("won't",), "negator"),
        ),
        "wouldn't": (
            (("wouldn't",), "negator"),
        ),
        "shan't": (
            (("shan't",), "negator"),
        ),
        "shouldn't": (
            (("shouldn't",), "negator"),
        ),
        "mustn't": (
            (("mustn't",), "negator"),
        ),
        "can't": (
            (("can't",), "negator"),
        ),
        "couldn't": (
            (("couldn't",), "negator"),
        ),
        "needn't": (
            (("needn't",), "negator"),
        ),
        "hasn't": (
            (("hasn't",), "negator"),
        ),
        "haven't": (
            (("haven't",), "negator"),
        ),
        "no": (
            (("no", "later", "than",), "idiom"),
            (("no", "more", "than",), "idiom"),
            (("no", "less", "than",), "idiom"),
            (("no", "fewer", "than",), "idiom"),
            (("no", "earlier", "than",), "idiom"),
            (("no", "longer", "than",), "idiom"),
            (("no", "greater", "than",), "idiom"),
            (("no", "lower", "than",), "idiom"),
            (("no", "higher", "than",), "idiom"),
            (("no", "longer",), "negator"),
            (("no", "one",), "determiner"),
            (("no", "doubt",), "idiom"),
            (("no", "matter",), "idiom"),
            (("no",), "determiner"),
        ),
        "non": (
            (("non", "-",), "negator"),
        ),
        "under": (
            (("under", "no", "obligation", "to",), "idiom"),
            (("under", "no", "circumstances",), "negator"),
        ),
        "in": (
            (("in", "no", "case",), "negator"),
            (("in", "no", "way",), "negator"),
            (("in", "no", "event",), "negator"),
        ),
        "on": (
            (("on", "no", "account",), "negator"),
        ),
        "refrain": (
            (("refrain", "from",), "negator"),
        ),
        "refrains": (
            (("refrains", "from",), "negator"),
        ),
        "refraining": (
            (("refraining", "from",), "negator"),
        ),
        "abstain": (
            (("abstain", "from",), "negator"),
        ),
        "abstains": (
            (("abstains", "from",), "negator"),
        ),
        "abstaining": (
            (("abstaining", "from",), "negator"),
        ),
        "desist": (
            (("desist", "from",), "negator"),
        ),
        "desists": (
            (("desists", "from",), "negator"),
        ),
        "prohibited": (
            (("prohibited", "from",), "negator"),
            (("prohibited",), "soft"),
        ),
        "forbidden": (
            (("forbidden", "from",), "negator"),
            (("forbidden",), "soft"),
        ),
        "barred": (
            (("barred", "from",), "negator"),
            (("barred",), "soft"),
        ),
        "banned": (
            (("banned", "from",), "negator"),
            (("banned",), "soft"),
        ),
        "precluded": (
            (("precluded", "from",), "negator"),
        ),
        "none": (
            (("none",), "determiner"),
        ),
        "nothing": (
            (("nothing",), "determiner"),
        ),
        "nobody": (
            (("nobody",), "determiner"),
        ),
        "neither": (
            (("neither",), "determiner"),
        ),
        "need": (
            (("need", "not",), "idiom"),
        ),
        "does": (
            (("does", "not", "exceed",), "idiom"),
        ),
        "do": (
            (("do", "not", "exceed",), "idiom"),
        ),
        "whether": (
            (("whether", "or", "not",), "idiom"),
        ),
        "or": (
            (("or", "not",), "idiom"),
        ),
        "if": (
            (("if", "not",), "idiom"),
        ),
        "without": (
            (("without", "being", "limited", "to",), "idiom"),
            (("without",), "soft"),
        ),
        "lack": (
            (("lack",), "soft"),
        ),
        "lacks": (
            (("lacks",), "soft"),
        ),
        "lacking": (
            (("lacking",), "soft"),
        ),
        "fail": (
            (("fail",), "soft"),
        ),
        "fails": (
            (("fails",), "soft"),
        ),
        "failing": (
            (("failing",), "soft"),
        ),
        "failure": (
            (("failure",), "soft"),
        ),
        "prevent": (
            (("prevent",), "soft"),
        ),
        "prevents": (
            (("prevents",), "soft"),
        ),
        "avoid": (
            (("avoid",), "soft"),
        ),
        "avoids": (
            (("avoids",), "soft"),
        ),
        "exclude": (
            (("exclude",), "soft"),
        ),
        "excludes": (
            (("excludes",), "soft"),
        ),
        "excluded": (
            (("excluded",), "soft"),
        ),
        "excluding": (
            (("excluding",), "soft"),
        ),
        "reject": (
            (("reject",), "soft"),
        ),
        "rejects": (
            (("rejects",), "soft"),
        ),
        "refuse": (
            (("refuse",), "soft"),
        ),
        "refuses": (
            (("refuses",), "soft"),
        ),
        "deny": (
            (("deny",), "soft"),
        ),
        "denies": (
            (("denies",), "soft"),
        ),
        "decline": (
            (("decline",), "soft"),
        ),
        "declines": (
            (("declines",), "soft"),
        ),
        "forgo": (
            (("forgo",), "soft"),
        ),
        "forgoes": (
            (("forgoes",), "soft"),
        ),
        "waive": (
            (("waive",), "soft"),
        ),
        "waives": (
            (("waives",), "soft"),
        ),
        "renounce": (
            (("renounce",), "soft"),
        ),
        "renounces": (
            (("renounces",), "soft"),
        ),
        "oppose": (
            (("oppose",), "soft"),
        ),
        "opposes": (
            (("opposes",), "soft"),
        ),
        "rule": (
            (("rule", "out",), "soft"),
        ),
        "rules": (
            (("rules", "out",), "soft"),
        ),
        "ruled": (
            (("ruled", "out",), "soft"),
        ),
        "prohibit": (
            (("prohibit",), "soft"),
        ),
        "prohibits": (
            (("prohibits",), "soft"),
        ),
        "ban": (
            (("ban",), "soft"),
            (("ban",), "soft"),
        ),
        "bans": (
            (("bans",), "soft"),
        ),
        "forbid": (
            (("forbid",), "soft"),
        ),
        "forbids": (
            (("forbids",), "soft"),
        ),
        "bar": (
            (("bar",), "soft"),
        ),
        "bars": (
            (("bars",), "soft"),
        ),
        "cease": (
            (("cease",), "soft"),
        ),
        "ceases": (
            (("ceases",), "soft"),
        ),
        "stop": (
            (("stop",), "soft"),
        ),
        "stops": (
            (("stops",), "soft"),
        ),
        "end": (
            (("end",), "soft"),
        ),
        "ends": (
            (("ends",), "soft"),
        ),
        "void": (
            (("void",), "soft"),
        ),
        "invalid": (
            (("invalid",), "soft"),
        ),
        "null": (
            (("null",), "soft"),
        ),
        "impossible": (
            (("impossible",), "soft"),
        ),
        "unable": (
            (("unable",), "soft"),
        ),
        "unless": (
            (("unless",), "soft"),
        ),
        "except": (
            (("except",), "soft"),
        ),
        "until": (
            (("until",), "soft"),
        ),
        "unaffected": (
            (("unaffected",), "soft"),
        ),
        "exempt": (
            (("exempt",), "soft"),
        ),
        "free": (
            (("free", "of",), "soft"),
            (("free", "from",), "soft"),
        ),
        "out": (
            (("out",), "soft"),
        ),
        "absence": (
            (("absence",), "soft"),
        ),
        "prohibition": (
            (("prohibition",), "soft"),
        ),
        "unlawful": (
            (("unlawful",), "soft"),
        ),
        "illegal": (
            (("illegal",), "soft"),
        ),
        "undefined": (
            (("undefined",), "soft"),
        ),
        "impermissible": (
            (("impermissible",), "soft"),
        ),
        "inadmissible": (
            (("inadmissible",), "soft"),
        ),
        "offence": (
            (("offence",), "soft"),
        ),
        "offense": (
            (("offense",), "soft"),
        ),
        "violation": (
            (("violation",), "soft"),
        ),
        "breach": (
            (("breach",), "soft"),
        ),
        "only": (
            (("only",), "soft"),
        ),
    },
    "obligations": {
        "shall": (
            (("shall",), "obligation"),
        ),
        "must": (
            (("must",), "obligation"),
        ),
        "has": (
            (("has", "a", "duty", "to",), "obligation"),
            (("has", "a", "responsibility", "to",), "obligation"),
            (("has", "the", "duty", "to",), "obligation"),
            (("has", "the", "responsibility", "to",), "obligation"),
            (("has", "an", "obligation", "to",), "obligation"),
            (("has", "the", "obligation", "to",), "obligation"),
            (("has", "committed", "itself", "to",), "performative"),
            (("has", "committed", "themselves", "to",), "performative"),
            (("has", "the", "right", "to",), "permission"),
            (("has", "the", "option", "to",), "permission"),
            (("has", "the", "freedom", "to",), "permission"),
            (("has", "the", "possibility", "to",), "permission"),
            (("has", "the", "power", "to",), "permission"),
            (("has", "the", "discretion", "to",), "permission"),
            (("has", "a", "right", "to",), "permission"),
            (("has", "no", "right", "to",), "prohibition"),
            (("has", "no", "power", "to",), "prohibition"),
            (("has", "agreed", "to",), "performative"),
            (("has", "undertaken", "to",), "performative"),
            (("has", "decided", "to",), "performative"),
            (("has", "resolved", "to",), "performative"),
            (("has", "to",), "obligation"),
        ),
        "have": (
            (("have", "a", "duty", "to",), "obligation"),
            (("have", "a", "responsibility", "to",), "obligation"),
            (("have", "the", "duty", "to",), "obligation"),
            (("have", "the", "responsibility", "to",), "obligation"),
            (("have", "an", "obligation", "to",), "obligation"),
            (("have", "the", "obligation", "to",), "obligation"),
            (("have", "committed", "itself", "to",), "performative"),
            (("have", "committed", "themselves", "to",), "performative"),
            (("have", "the", "right", "to",), "permission"),
            (("have", "the", "option", "to",), "permission"),
            (("have", "the", "freedom", "to",), "permission"),
            (("have", "the", "possibility", "to",), "permission"),
            (("have", "the", "power", "to",), "permission"),
            (("have", "the", "discretion", "to",), "permission"),
            (("have", "a", "right", "to",), "permission"),
            (("have", "no", "right", "to",), "prohibition"),
            (("have", "no", "power", "to",), "prohibition"),
            (("have", "agreed", "to",), "performative"),
            (("have", "undertaken", "to",), "performative"),
            (("have", "decided", "to",), "performative"),
            (("have", "resolved", "to",), "performative"),
            (("have", "to",), "obligation"),
        ),
        "is": (
            (("is", "under", "an", "obligation", "to",), "obligation"),
            (("is", "under", "the", "obligation", "to",), "obligation"),
            (("is", "under", "a", "duty", "to",), "obligation"),
            (("is", "under", "no", "obligation", "to",), "exemption"),
            (("is", "duty", "bound", "to",), "obligation"),
            (("is", "called", "upon", "to",), "recommendation"),
            (("is", "called", "on", "to",), "recommendation"),
            (("is", "at", "liberty", "to",), "permission"),
            (("is", "not", "permitted", "to",), "prohibition"),
            (("is", "not", "allowed", "to",), "prohibition"),
            (("is", "not", "entitled", "to",), "prohibition"),
            (("is", "not", "authorised", "to",), "prohibition"),
            (("is", "not", "authorized", "to",), "prohibition"),
            (("is", "not", "free", "to",), "prohibition"),
            (("is", "not", "permitted", "to",), "prohibition"),
            (("is", "not", "allowed", "to",), "prohibition"),
            (("is", "not", "entitled", "to",), "prohibition"),
            (("is", "not", "authorised", "to",), "prohibition"),
            (("is", "not", "authorized", "to",), "prohibition"),
            (("is", "not", "free", "to",), "prohibition"),
            (("is", "not", "obliged", "to",), "exemption"),
            (("is", "not", "required", "to",), "exemption"),
            (("is", "not", "bound", "to",), "exemption"),
            (("is", "not", "obligated", "to",), "exemption"),
            (("is", "not", "compelled", "to",), "exemption"),
            (("is", "obliged", "to",), "obligation"),
            (("is", "required", "to",), "obligation"),
            (("is", "bound", "to",), "obligation"),
            (("is", "obligated", "to",), "obligation"),
            (("is", "compelled", "to",), "obligation"),
            (("is", "committed", "to",), "performative"),
            (("is", "expected", "to",), "expectation"),
            (("is", "supposed", "to",), "expectation"),
            (("is", "intended", "to",), "expectation"),
            (("is", "due", "to",), "expectation"),
            (("is", "to", "be",), "either"),
            (("is", "encouraged", "to",), "recommendation"),
            (("is", "urged", "to",), "recommendation"),
            (("is", "invited", "to",), "recommendation"),
            (("is", "advised", "to",), "recommendation"),
            (("is", "recommended", "to",), "recommendation"),
            (("is", "requested", "to",), "recommendation"),
            (("is", "exhorted", "to",), "recommendation"),
            (("is", "asked", "to",), "recommendation"),
            (("is", "entitled", "to",), "permission"),
            (("is", "permitted", "to",), "permission"),
            (("is", "allowed", "to",), "permission"),
            (("is", "authorised", "to",), "permission"),
            (("is", "authorized", "to",), "permission"),
            (("is", "free", "to",), "permission"),
            (("is", "eligible", "to",), "permission"),
            (("is", "empowered", "to",), "permission"),
            (("is", "prohibited", "from",), "prohibition"),
            (("is", "forbidden", "from",), "prohibition"),
            (("is", "barred", "from",), "prohibition"),
            (("is", "banned", "from",), "prohibition"),
            (("is", "precluded", "from",), "prohibition"),
            (("is", "debarred", "from",), "prohibition"),
            (("is", "not", "permitted",), "prohibition"),
            (("is", "not", "allowed",), "prohibition"),
            (("is", "not", "permitted",), "prohibition"),
            (("is", "not", "allowed",), "prohibition"),
            (("is", "not", "required",), "exemption"),
            (("is", "not", "required",), "exemption"),
            (("is", "required",), "obligation"),
            (("is", "mandatory",), "obligation"),
            (("is", "compulsory",), "obligation"),
            (("is", "obligatory",), "obligation"),
            (("is", "to",), "either"),
            (("is", "recommended",), "recommendation"),
            (("is", "encouraged",), "recommendation"),
            (("is", "advised",), "recommendation"),
            (("is", "permitted",), "permission"),
            (("is", "allowed",), "permission"),
            (("is", "optional",), "permission"),
            (("is", "voluntary",), "permission"),
            (("is", "discretionary",), "permission"),
            (("is", "prohibited",), "prohibition"),
            (("is", "forbidden",), "prohibition"),
        ),
        "are": (
            (("are", "under", "an", "obligation", "to",), "obligation"),
            (("are", "under", "the", "obligation", "to",), "obligation"),
            (("are", "under", "a", "duty", "to",), "obligation"),
            (("are", "under", "no", "obligation", "to",), "exemption"),
            (("are", "duty", "bound", "to",), "obligation"),
            (("are", "called", "upon", "to",), "recommendation"),
            (("are", "called", "on", "to",), "recommendation"),
            (("are", "at", "liberty", "to",), "permission"),
            (("are", "not", "permitted", "to",), "prohibition"),
            (("are", "not", "allowed", "to",), "prohibition"),
            (("are", "not", "entitled", "to",), "prohibition"),
            (("are", "not", "authorised", "to",), "prohibition"),
            (("are", "not", "authorized", "to",), "prohibition"),
            (("are", "not", "free", "to",), "prohibition"),
            (("are", "not", "permitted", "to",), "prohibition"),
            (("are", "not", "allowed", "to",), "prohibition"),
            (("are", "not", "entitled", "to",), "prohibition"),
            (("are", "not", "authorised", "to",), "prohibition"),
            (("are", "not", "authorized", "to",), "prohibition"),
            (("are", "not", "free", "to",), "prohibition"),
            (("are", "not", "obliged", "to",), "exemption"),
            (("are", "not", "required", "to",), "exemption"),
            (("are", "not", "bound", "to",), "exemption"),
            (("are", "not", "obligated", "to",), "exemption"),
            (("are", "not", "compelled", "to",), "exemption"),
            (("are", "obliged", "to",), "obligation"),
            (("are", "required", "to",), "obligation"),
            (("are", "bound", "to",), "obligation"),
            (("are", "obligated", "to",), "obligation"),
            (("are", "compelled", "to",), "obligation"),
            (("are", "committed", "to",), "performative"),
            (("are", "expected", "to",), "expectation"),
            (("are", "supposed", "to",), "expectation"),
            (("are", "intended", "to",), "expectation"),
            (("are", "due", "to",), "expectation"),
            (("are", "to", "be",), "either"),
            (("are", "encouraged", "to",), "recommendation"),
            (("are", "urged", "to",), "recommendation"),
            (("are", "invited", "to",), "recommendation"),
            (("are", "advised", "to",), "recommendation"),
            (("are", "recommended", "to",), "recommendation"),
            (("are", "requested", "to",), "recommendation"),
            (("are", "exhorted", "to",), "recommendation"),
            (("are", "asked", "to",), "recommendation"),
            (("are", "entitled", "to",), "permission"),
            (("are", "permitted", "to",), "permission"),
            (("are", "allowed", "to",), "permission"),
            (("are", "authorised", "to",), "permission"),
            (("are", "authorized", "to",), "permission"),
            (("are", "free", "to",), "permission"),
            (("are", "eligible", "to",), "permission"),
            (("are", "empowered", "to",), "permission"),
            (("are", "prohibited", "from",), "prohibition"),
            (("are", "forbidden", "from",), "prohibition"),
            (("are", "barred", "from",), "prohibition"),
            (("are", "banned", "from",), "prohibition"),
            (("are", "precluded", "from",), "prohibition"),
            (("are", "debarred", "from",), "prohibition"),
            (("are", "not", "permitted",), "prohibition"),
            (("are", "not", "allowed",), "prohibition"),
            (("are", "not", "permitted",), "prohibition"),
            (("are", "not", "allowed",), "prohibition"),
            (("are", "not", "required",), "exemption"),
            (("are", "not", "required",), "exemption"),
            (("are", "required",), "obligation"),
            (("are", "mandatory",), "obligation"),
            (("are", "compulsory",), "obligation"),
            (("are", "obligatory",), "obligation"),
            (("are", "to",), "either"),
            (("are", "recommended",), "recommendation"),
            (("are", "encouraged",), "recommendation"),
            (("are", "advised",), "recommendation"),
            (("are", "permitted",), "permission"),
            (("are", "allowed",), "permission"),
            (("are", "optional",), "permission"),
            (("are", "voluntary",), "permission"),
            (("are", "discretionary",), "permission"),
            (("are", "prohibited",), "prohibition"),
            (("are", "forbidden",), "prohibition"),
        ),
        "be": (
            (("be", "under", "an", "obligation", "to",), "obligation"),
            (("be", "under", "the", "obligation", "to",), "obligation"),
            (("be", "under", "a", "duty", "to",), "obligation"),
            (("be", "under", "no", "obligation", "to",), "exemption"),
            (("be", "duty", "bound", "to",), "obligation"),
            (("be", "called", "upon", "to",), "recommendation"),
            (("be", "called", "on", "to",), "recommendation"),
            (("be", "at", "liberty", "to",), "permission"),
            (("be", "not", "permitted", "to",), "prohibition"),
            (("be", "not", "allowed", "to",), "prohibition"),
            (("be", "not", "entitled", "to",), "prohibition"),
            (("be", "not", "authorised", "to",), "prohibition"),
            (("be", "not", "authorized", "to",), "prohibition"),
            (("be", "not", "free", "to",), "prohibition"),
            (("be", "not", "obliged", "to",), "exemption"),
            (("be", "not", "required", "to",), "exemption"),
            (("be", "not", "bound", "to",), "exemption"),
            (("be", "not", "obligated", "to",), "exemption"),
            (("be", "not", "compelled", "to",), "exemption"),
            (("be", "obliged", "to",), "obligation"),
            (("be", "required", "to",), "obligation"),
            (("be", "bound", "to",), "obligation"),
            (("be", "obligated", "to",), "obligation"),
            (("be", "compelled", "to",), "obligation"),
            (("be", "committed", "to",), "performative"),
            (("be", "expected", "to",), "expectation"),
            (("be", "supposed", "to",), "expectation"),
            (("be", "intended", "to",), "expectation"),
            (("be", "due", "to",), "expectation"),
            (("be", "encouraged", "to",), "recommendation"),
            (("be", "urged", "to",), "recommendation"),
            (("be", "invited", "to",), "recommendation"),
            (("be", "advised", "to",), "recommendation"),
            (("be", "recommended", "to",), "recommendation"),
            (("be", "requested", "to",), "recommendation"),
            (("be", "exhorted", "to",), "recommendation"),
            (("be", "asked", "to",), "recommendation"),
            (("be", "entitled", "to",), "permission"),
            (("be", "permitted", "to",), "permission"),
            (("be", "allowed", "to",), "permission"),
            (("be", "authorised", "to",), "permission"),
            (("be", "authorized", "to",), "permission"),
            (("be", "free", "to",), "permission"),
            (("be", "eligible", "to",), "permission"),
            (("be", "empowered", "to",), "permission"),
            (("be", "prohibited", "from",), "prohibition"),
            (("be", "forbidden", "from",), "prohibition"),
            (("be", "barred", "from",), "prohibition"),
            (("be", "banned", "from",), "prohibition"),
            (("be", "precluded", "from",), "prohibition"),
            (("be", "debarred", "from",), "prohibition"),
            (("be", "not", "permitted",), "prohibition"),
            (("be", "not", "allowed",), "prohibition"),
            (("be", "not", "required",), "exemption"),
            (("be", "required",), "obligation"),
            (("be", "mandatory",), "obligation"),
            (("be", "compulsory",), "obligation"),
            (("be", "obligatory",), "obligation"),
            (("be", "recommended",), "recommendation"),
            (("be", "encouraged",), "recommendation"),
            (("be", "advised",), "recommendation"),
            (("be", "permitted",), "permission"),
            (("be", "allowed",), "permission"),
            (("be", "optional",), "permission"),
            (("be", "voluntary",), "permission"),
            (("be", "discretionary",), "permission"),
            (("be", "prohibited",), "prohibition"),
            (("be", "forbidden",), "prohibition"),
        ),
        "need": (
            (("need", "to",), "obligation"),
            (("need", "not",), "exemption"),
            (("need",), "matter"),
        ),
        "needs": (
            (("needs", "to",), "obligation"),
        ),
        "undertake": (
            (("undertake", "to",), "performative"),
        ),
        "undertakes": (
            (("undertakes", "to",), "performative"),
        ),
        "agree": (
            (("agree", "to",), "performative"),
        ),
        "agrees": (
            (("agrees", "to",), "performative"),
        ),
        "commit": (
            (("commit", "itself", "to",), "performative"),
            (("commit", "themselves", "to",), "performative"),
            (("commit", "himself", "to",), "performative"),
            (("commit", "herself", "to",), "performative"),
            (("commit", "oneself", "to",), "performative"),
            (("commit", "to",), "performative"),
        ),
        "commits": (
            (("commits", "itself", "to",), "performative"),
            (("commits", "themselves", "to",), "performative"),
            (("commits", "himself", "to",), "performative"),
            (("commits", "herself", "to",), "performative"),
            (("commits", "oneself", "to",), "performative"),
            (("commits", "to",), "performative"),
        ),
        "pledge": (
            (("pledge", "itself", "to",), "performative"),
            (("pledge", "themselves", "to",), "performative"),
            (("pledge", "to",), "performative"),
        ),
        "pledges": (
            (("pledges", "itself", "to",), "performative"),
            (("pledges", "themselves", "to",), "performative"),
            (("pledges", "to",), "performative"),
        ),
        "promise": (
            (("promise", "to",), "performative"),
        ),
        "promises": (
            (("promises", "to",), "performative"),
        ),
        "bind": (
            (("bind", "itself", "to",), "performative"),
            (("bind", "themselves", "to",), "performative"),
        ),
        "binds": (
            (("binds", "itself", "to",), "performative"),
            (("binds", "themselves", "to",), "performative"),
        ),
        "oblige": (
            (("oblige", "itself", "to",), "performative"),
            (("oblige", "themselves", "to",), "performative"),
            (("oblige",), "demands"),
        ),
        "obliges": (
            (("obliges", "itself", "to",), "performative"),
            (("obliges", "themselves", "to",), "performative"),
            (("obliges",), "demands"),
        ),
        "obligate": (
            (("obligate", "itself", "to",), "performative"),
            (("obligate", "themselves", "to",), "performative"),
            (("obligate",), "demands"),
        ),
        "obligates": (
            (("obligates", "itself", "to",), "performative"),
            (("obligates", "themselves", "to",), "performative"),
            (("obligates",), "demands"),
        ),
        "decide": (
            (("decide", "to",), "performative"),
        ),
        "decides": (
            (("decides", "to",), "performative"),
        ),
        "resolve": (
            (("resolve", "to",), "performative"),
        ),
        "resolves": (
            (("resolves", "to",), "performative"),
        ),
        "will": (
            (("will",), "will"),
        ),
        "intend": (
            (("intend", "to",), "expectation"),
        ),
        "intends": (
            (("intends", "to",), "expectation"),
        ),
        "plan": (
            (("plan", "to",), "expectation"),
        ),
        "plans": (
            (("plans", "to",), "expectation"),
        ),
        "should": (
            (("should",), "recommendation"),
        ),
        "ought": (
            (("ought", "to",), "recommendation"),
        ),
        "encourage": (
            (("encourage",), "asks"),
        ),
        "encourages": (
            (("encourages",), "asks"),
        ),
        "urge": (
            (("urge",), "asks"),
        ),
        "urges": (
            (("urges",), "asks"),
        ),
        "invite": (
            (("invite",), "asks"),
        ),
        "invites": (
            (("invites",), "asks"),
        ),
        "advise": (
            (("advise",), "asks"),
        ),
        "advises": (
            (("advises",), "asks"),
        ),
        "recommend": (
            (("recommend",), "asks"),
        ),
        "recommends": (
            (("recommends",), "asks"),
        ),
        "request": (
            (("request",), "asks"),
        ),
        "requests": (
            (("requests",), "asks"),
        ),
        "exhort": (
            (("exhort",), "asks"),
        ),
        "exhorts": (
            (("exhorts",), "asks"),
        ),
        "ask": (
            (("ask",), "asks"),
        ),
        "asks": (
            (("asks",), "asks"),
        ),
        "call": (
            (("call", "upon",), "asks"),
            (("call", "on",), "asks"),
        ),
        "calls": (
            (("calls", "upon",), "asks"),
            (("calls", "on",), "asks"),
        ),
        "appeal": (
            (("appeal", "to",), "asks"),
        ),
        "appeals": (
            (("appeals", "to",), "asks"),
        ),
        "require": (
            (("require",), "demands"),
        ),
        "requires": (
            (("requires",), "demands"),
        ),
        "compel": (
            (("compel",), "demands"),
        ),
        "compels": (
            (("compels",), "demands"),
        ),
        "instruct": (
            (("instruct",), "demands"),
        ),
        "instructs": (
            (("instructs",), "demands"),
        ),
        "demand": (
            (("demand", "that",), "demands"),
        ),
        "demands": (
            (("demands", "that",), "demands"),
        ),
        "allow": (
            (("allow",), "allows"),
        ),
        "allows": (
            (("allows",), "allows"),
        ),
        "permit": (
            (("permit",), "allows"),
        ),
        "permits": (
            (("permits",), "allows"),
        ),
        "authorise": (
            (("authorise",), "allows"),
        ),
        "authorises": (
            (("authorises",), "allows"),
        ),
        "authorize": (
            (("authorize",), "allows"),
        ),
        "authorizes": (
            (("authorizes",), "allows"),
        ),
        "entitle": (
            (("entitle",), "allows"),
        ),
        "entitles": (
            (("entitles",), "allows"),
        ),
        "empower": (
            (("empower",), "allows"),
        ),
        "empowers": (
            (("empowers",), "allows"),
        ),
        "may": (
            (("may",), "permission"),
        ),
        "can": (
            (("can",), "permission"),
        ),
        "might": (
            (("might",), "permission"),
        ),
        "could": (
            (("could",), "permission"),
        ),
        "retain": (
            (("retain", "the", "right", "to",), "permission"),
        ),
        "retains": (
            (("retains", "the", "right", "to",), "permission"),
        ),
        "reserve": (
            (("reserve", "the", "right", "to",), "permission"),
        ),
        "reserves": (
            (("reserves", "the", "right", "to",), "permission"),
        ),
        "cannot": (
            (("cannot",), "prohibition"),
        ),
        "do": (
            (("do", "not", "have", "to",), "exemption"),
            (("do", "not", "need", "to",), "exemption"),
            (("do", "their", "best", "to",), "endeavour"),
            (("do", "their", "utmost", "to",), "endeavour"),
            (("do", "its", "best", "to",), "endeavour"),
            (("do", "its", "utmost", "to",), "endeavour"),
            (("do", "everything", "possible", "to",), "endeavour"),
        ),
        "does": (
            (("does", "not", "have", "to",), "exemption"),
            (("does", "not", "need", "to",), "exemption"),
            (("does", "their", "best", "to",), "endeavour"),
            (("does", "their", "utmost", "to",), "endeavour"),
            (("does", "its", "best", "to",), "endeavour"),
            (("does", "its", "utmost", "to",), "endeavour"),
            (("does", "everything", "possible", "to",), "endeavour"),
        ),
        "recognise": (
            (("recognise", "the", "need",), "acknowledgement"),
            (("recognise", "the", "importance",), "acknowledgement"),
            (("recognise", "the", "desirability",), "acknowledgement"),
            (("recognise", "the", "value",), "acknowledgement"),
            (("recognise", "the", "usefulness",), "acknowledgement"),
            (("recognise", "the", "necessity",), "acknowledgement"),
            (("recognise", "that",), "acknowledgement"),
        ),
        "recognises": (
            (("recognises", "the", "need",), "acknowledgement"),
            (("recognises", "the", "importance",), "acknowledgement"),
            (("recognises", "the", "desirability",), "acknowledgement"),
            (("recognises", "the", "value",), "acknowledgement"),
            (("recognises", "the", "usefulness",), "acknowledgement"),
            (("recognises", "the", "necessity",), "acknowledgement"),
            (("recognises", "that",), "acknowledgement"),
        ),
        "recognize": (
            (("recognize", "the", "need",), "acknowledgement"),
            (("recognize", "the", "importance",), "acknowledgement"),
            (("recognize", "the", "desirability",), "acknowledgement"),
            (("recognize", "the", "value",), "acknowledgement"),
            (("recognize", "the", "usefulness",), "acknowledgement"),
            (("recognize", "the", "necessity",), "acknowledgement"),
            (("recognize", "that",), "acknowledgement"),
        ),
        "recognizes": (
            (("recognizes", "the", "need",), "acknowledgement"),
            (("recognizes", "the", "importance",), "acknowledgement"),
            (("recognizes", "the", "desirability",), "acknowledgement"),
            (("recognizes", "the", "value",), "acknowledgement"),
            (("recognizes", "the", "usefulness",), "acknowledgement"),
            (("recognizes", "the", "necessity",), "acknowledgement"),
            (("recognizes", "that",), "acknowledgement"),
        ),
        "acknowledge": (
            (("acknowledge", "the", "need",), "acknowledgement"),
            (("acknowledge", "the", "importance",), "acknowledgement"),
            (("acknowledge", "the", "desirability",), "acknowledgement"),
            (("acknowledge", "the", "value",), "acknowledgement"),
            (("acknowledge", "the", "usefulness",), "acknowledgement"),
            (("acknowledge", "the", "necessity",), "acknowledgement"),
            (("acknowledge", "that",), "acknowledgement"),
        ),
        "acknowledges": (
            (("acknowledges", "the", "need",), "acknowledgement"),
            (("acknowledges", "the", "importance",), "acknowledgement"),
            (("acknowledges", "the", "desirability",), "acknowledgement"),
            (("acknowledges", "the", "value",), "acknowledgement"),
            (("acknowledges", "the", "usefulness",), "acknowledgement"),
            (("acknowledges", "the", "necessity",), "acknowledgement"),
            (("acknowledges", "that",), "acknowledgement"),
        ),
        "note": (
            (("note", "the", "need",), "acknowledgement"),
            (("note", "the", "importance",), "acknowledgement"),
            (("note", "the", "desirability",), "acknowledgement"),
            (("note", "the", "value",), "acknowledgement"),
            (("note", "the", "usefulness",), "acknowledgement"),
            (("note", "the", "necessity",), "acknowledgement"),
            (("note", "that",), "acknowledgement"),
        ),
        "notes": (
            (("notes", "the", "need",), "acknowledgement"),
            (("notes", "the", "importance",), "acknowledgement"),
            (("notes", "the", "desirability",), "acknowledgement"),
            (("notes", "the", "value",), "acknowledgement"),
            (("notes", "the", "usefulness",), "acknowledgement"),
            (("notes", "the", "necessity",), "acknowledgement"),
            (("notes", "that",), "acknowledgement"),
        ),
        "stress": (
            (("stress", "the", "need",), "acknowledgement"),
            (("stress", "the", "importance",), "acknowledgement"),
            (("stress", "the", "desirability",), "acknowledgement"),
        ),
        "stresses": (
            (("stresses", "the", "need",), "acknowledgement"),
            (("stresses", "the", "importance",), "acknowledgement"),
            (("stresses", "the", "desirability",), "acknowledgement"),
        ),
        "underline": (
            (("underline", "the", "need",), "acknowledgement"),
            (("underline", "the", "importance",), "acknowledgement"),
            (("underline", "the", "desirability",), "acknowledgement"),
        ),
        "underlines": (
            (("underlines", "the", "need",), "acknowledgement"),
            (("underlines", "the", "importance",), "acknowledgement"),
            (("underlines", "the", "desirability",), "acknowledgement"),
        ),
        "affirm": (
            (("affirm", "the", "need",), "acknowledgement"),
            (("affirm", "the", "importance",), "acknowledgement"),
            (("affirm", "the", "desirability",), "acknowledgement"),
        ),
        "affirms": (
            (("affirms", "the", "need",), "acknowledgement"),
            (("affirms", "the", "importance",), "acknowledgement"),
            (("affirms", "the", "desirability",), "acknowledgement"),
        ),
        "take": (
            (("take", "all", "feasible", "steps", "to",), "endeavour"),
            (("take", "all", "feasible", "measures", "to",), "endeavour"),
            (("take", "all", "reasonable", "steps", "to",), "endeavour"),
            (("take", "all", "reasonable", "measures", "to",), "endeavour"),
            (("take", "all", "possible", "steps", "to",), "endeavour"),
            (("take", "all", "possible", "measures", "to",), "endeavour"),
            (("take", "all", "practicable", "steps", "to",), "endeavour"),
            (("take", "all", "practicable", "measures", "to",), "endeavour"),
            (("take", "all", "appropriate", "steps", "to",), "endeavour"),
            (("take", "all", "appropriate", "measures", "to",), "endeavour"),
            (("take", "reasonable", "steps", "to",), "endeavour"),
            (("take", "reasonable", "measures", "to",), "endeavour"),
            (("take", "feasible", "steps", "to",), "endeavour"),
            (("take", "feasible", "measures", "to",), "endeavour"),
            (("take", "appropriate", "steps", "to",), "endeavour"),
            (("take", "appropriate", "measures", "to",), "endeavour"),
            (("take", "note", "of",), "acknowledgement"),
        ),
        "takes": (
            (("takes", "all", "feasible", "steps", "to",), "endeavour"),
            (("takes", "all", "feasible", "measures", "to",), "endeavour"),
            (("takes", "all", "reasonable", "steps", "to",), "endeavour"),
            (("takes", "all", "reasonable", "measures", "to",), "endeavour"),
            (("takes", "all", "possible", "steps", "to",), "endeavour"),
            (("takes", "all", "possible", "measures", "to",), "endeavour"),
            (("takes", "all", "practicable", "steps", "to",), "endeavour"),
            (("takes", "all", "practicable", "measures", "to",), "endeavour"),
            (("takes", "all", "appropriate", "steps", "to",), "endeavour"),
            (("takes", "all", "appropriate", "measures", "to",), "endeavour"),
            (("takes", "reasonable", "steps", "to",), "endeavour"),
            (("takes", "reasonable", "measures", "to",), "endeavour"),
            (("takes", "feasible", "steps", "to",), "endeavour"),
            (("takes", "feasible", "measures", "to",), "endeavour"),
            (("takes", "appropriate", "steps", "to",), "endeavour"),
            (("takes", "appropriate", "measures", "to",), "endeavour"),
            (("takes", "note", "of",), "acknowledgement"),
        ),
        "welcome": (
            (("welcome",), "acknowledgement"),
        ),
        "welcomes": (
            (("welcomes",), "acknowledgement"),
        ),
        "endeavour": (
            (("endeavour", "to",), "endeavour"),
        ),
        "endeavours": (
            (("endeavours", "to",), "endeavour"),
        ),
        "endeavor": (
            (("endeavor", "to",), "endeavour"),
        ),
        "endeavors": (
            (("endeavors", "to",), "endeavour"),
        ),
        "endeavouring": (
            (("endeavouring", "to",), "endeavour"),
        ),
        "endeavoring": (
            (("endeavoring", "to",), "endeavour"),
        ),
        "seek": (
            (("seek", "to",), "endeavour"),
        ),
        "seeks": (
            (("seeks", "to",), "endeavour"),
        ),
        "seeking": (
            (("seeking", "to",), "endeavour"),
        ),
        "strive": (
            (("strive", "to",), "endeavour"),
            (("strive", "for",), "endeavour"),
        ),
        "strives": (
            (("strives", "to",), "endeavour"),
            (("strives", "for",), "endeavour"),
        ),
        "striving": (
            (("striving", "to",), "endeavour"),
        ),
        "attempt": (
            (("attempt", "to",), "endeavour"),
        ),
        "attempts": (
            (("attempts", "to",), "endeavour"),
        ),
        "try": (
            (("try", "to",), "endeavour"),
        ),
        "tries": (
            (("tries", "to",), "endeavour"),
        ),
        "pursue": (
            (("pursue", "efforts", "to",), "endeavour"),
        ),
        "pursues": (
            (("pursues", "efforts", "to",), "endeavour"),
        ),
        "pursuing": (
            (("pursuing", "efforts", "to",), "endeavour"),
        ),
        "aspire": (
            (("aspire", "to",), "endeavour"),
        ),
        "aspires": (
            (("aspires", "to",), "endeavour"),
        ),
        "aim": (
            (("aim", "to",), "endeavour"),
            (("aim", "at",), "endeavour"),
        ),
        "aims": (
            (("aims", "to",), "endeavour"),
            (("aims", "at",), "endeavour"),
        ),
        "work": (
            (("work", "towards",), "endeavour"),
            (("work", "toward",), "endeavour"),
        ),
        "works": (
            (("works", "towards",), "endeavour"),
            (("works", "toward",), "endeavour"),
        ),
        "make": (
            (("make", "use", "of", "best", "efforts", "to",), "endeavour"),
            (("make", "all", "possible", "efforts", "to",), "endeavour"),
            (("make", "all", "reasonable", "efforts", "to",), "endeavour"),
            (("make", "all", "necessary", "efforts", "to",), "endeavour"),
            (("make", "every", "possible", "effort", "to",), "endeavour"),
            (("make", "every", "reasonable", "effort", "to",), "endeavour"),
            (("make", "their", "best", "efforts", "to",), "endeavour"),
            (("make", "its", "best", "efforts", "to",), "endeavour"),
            (("make", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (("make", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (("make", "all", "reasonable", "endeavour", "to",), "endeavour"),
            (("make", "all", "reasonable", "endeavor", "to",), "endeavour"),
            (("make", "all", "possible", "endeavours", "to",), "endeavour"),
            (("make", "all", "possible", "endeavors", "to",), "endeavour"),
            (("make", "all", "possible", "endeavour", "to",), "endeavour"),
            (("make", "all", "possible", "endeavor", "to",), "endeavour"),
            (("make", "all", "necessary", "endeavours", "to",), "endeavour"),
            (("make", "all", "necessary", "endeavors", "to",), "endeavour"),
            (("make", "all", "necessary", "endeavour", "to",), "endeavour"),
            (("make", "all", "necessary", "endeavor", "to",), "endeavour"),
            (("make", "every", "reasonable", "endeavours", "to",), "endeavour"),
            (("make", "every", "reasonable", "endeavors", "to",), "endeavour"),
            (("make", "every", "reasonable", "endeavour", "to",), "endeavour"),
            (("make", "every", "reasonable", "endeavor", "to",), "endeavour"),
            (("make", "every", "possible", "endeavours", "to",), "endeavour"),
            (("make", "every", "possible", "endeavors", "to",), "endeavour"),
            (("make", "every", "possible", "endeavour", "to",), "endeavour"),
            (("make", "every", "possible", "endeavor", "to",), "endeavour"),
            (("make", "every", "necessary", "endeavours", "to",), "endeavour"),
            (("make", "every", "necessary", "endeavors", "to",), "endeavour"),
            (("make", "every", "necessary", "endeavour", "to",), "endeavour"),
            (("make", "every", "necessary", "endeavor", "to",), "endeavour"),
            (("make", "every", "effort", "to",), "endeavour"),
            (("make", "an", "effort", "to",), "endeavour"),
            (("make", "all", "efforts", "to",), "endeavour"),
            (("make", "best", "efforts", "to",), "endeavour"),
            (("make", "reasonable", "efforts", "to",), "endeavour"),
            (("make", "best", "endeavours", "to",), "endeavour"),
            (("make", "best", "endeavors", "to",), "endeavour"),
            (("make", "best", "endeavour", "to",), "endeavour"),
            (("make", "best", "endeavor", "to",), "endeavour"),
            (("make", "reasonable", "endeavours", "to",), "endeavour"),
            (("make", "reasonable", "endeavors", "to",), "endeavour"),
            (("make", "reasonable", "endeavour", "to",), "endeavour"),
            (("make", "reasonable", "endeavor", "to",), "endeavour"),
            (("make", "all", "endeavours", "to",), "endeavour"),
            (("make", "all", "endeavors", "to",), "endeavour"),
            (("make", "all", "endeavour", "to",), "endeavour"),
            (("make", "all", "endeavor", "to",), "endeavour"),
            (("make", "every", "endeavours", "to",), "endeavour"),
            (("make", "every", "endeavors", "to",), "endeavour"),
            (("make", "every", "endeavour", "to",), "endeavour"),
            (("make", "every", "endeavor", "to",), "endeavour"),
        ),
        "makes": (
            (("makes", "use", "of", "best", "efforts", "to",), "endeavour"),
            (("makes", "all", "possible", "efforts", "to",), "endeavour"),
            (("makes", "all", "reasonable", "efforts", "to",), "endeavour"),
            (("makes", "all", "necessary", "efforts", "to",), "endeavour"),
            (("makes", "every", "possible", "effort", "to",), "endeavour"),
            (("makes", "every", "reasonable", "effort", "to",), "endeavour"),
            (("makes", "their", "best", "efforts", "to",), "endeavour"),
            (("makes", "its", "best", "efforts", "to",), "endeavour"),
            (("makes", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (("makes", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (("makes", "all", "reasonable", "endeavour", "to",), "endeavour"),
            (("makes", "all", "reasonable", "endeavor", "to",), "endeavour"),
            (("makes", "all", "possible", "endeavours", "to",), "endeavour"),
            (("makes", "all", "possible", "endeavors", "to",), "endeavour"),
            (("makes", "all", "possible", "endeavour", "to",), "endeavour"),
            (("makes", "all", "possible", "endeavor", "to",), "endeavour"),
            (("makes", "all", "necessary", "endeavours", "to",), "endeavour"),
            (("makes", "all", "necessary", "endeavors", "to",), "endeavour"),
            (("makes", "all", "necessary", "endeavour", "to",), "endeavour"),
            (("makes", "all", "necessary", "endeavor", "to",), "endeavour"),
            (("makes", "every", "reasonable", "endeavours", "to",), "endeavour"),
            (("makes", "every", "reasonable", "endeavors", "to",), "endeavour"),
            (("makes", "every", "reasonable", "endeavour", "to",), "endeavour"),
            (("makes", "every", "reasonable", "endeavor", "to",), "endeavour"),
            (("makes", "every", "possible", "endeavours", "to",), "endeavour"),
            (("makes", "every", "possible", "endeavors", "to",), "endeavour"),
            (("makes", "every", "possible", "endeavour", "to",), "endeavour"),
            (("makes", "every", "possible", "endeavor", "to",), "endeavour"),
            (("makes", "every", "necessary", "endeavours", "to",), "endeavour"),
            (("makes", "every", "necessary", "endeavors", "to",), "endeavour"),
            (("makes", "every", "necessary", "endeavour", "to",), "endeavour"),
            (("makes", "every", "necessary", "endeavor", "to",), "endeavour"),
            (("makes", "every", "effort", "to",), "endeavour"),
            (("makes", "an", "effort", "to",), "endeavour"),
            (("makes", "all", "efforts", "to",), "endeavour"),
            (("makes", "best", "efforts", "to",), "endeavour"),
            (("makes", "reasonable", "efforts", "to",), "endeavour"),
            (("makes", "best", "endeavours", "to",), "endeavour"),
            (("makes", "best", "endeavors", "to",), "endeavour"),
            (("makes", "best", "endeavour", "to",), "endeavour"),
            (("makes", "best", "endeavor", "to",), "endeavour"),
            (("makes", "reasonable", "endeavours", "to",), "endeavour"),
            (("makes", "reasonable", "endeavors", "to",), "endeavour"),
            (("makes", "reasonable", "endeavour", "to",), "endeavour"),
            (("makes", "reasonable", "endeavor", "to",), "endeavour"),
            (("makes", "all", "endeavours", "to",), "endeavour"),
            (("makes", "all", "endeavors", "to",), "endeavour"),
            (("makes", "all", "endeavour", "to",), "endeavour"),
            (("makes", "all", "endeavor", "to",), "endeavour"),
            (("makes", "every", "endeavours", "to",), "endeavour"),
            (("makes", "every", "endeavors", "to",), "endeavour"),
            (("makes", "every", "endeavour", "to",), "endeavour"),
            (("makes", "every", "endeavor", "to",), "endeavour"),
        ),
        "making": (
            (("making", "every", "effort", "to",), "endeavour"),
            (("making", "an", "effort", "to",), "endeavour"),
        ),
        "use": (
            (("use", "commercially", "reasonable", "efforts", "to",), "endeavour"),
            (("use", "commercially", "reasonable", "endeavours", "to",), "endeavour"),
            (("use", "commercially", "reasonable", "endeavors", "to",), "endeavour"),
            (("use", "its", "reasonable", "efforts", "to",), "endeavour"),
            (("use", "its", "reasonable", "endeavours", "to",), "endeavour"),
            (("use", "its", "reasonable", "endeavors", "to",), "endeavour"),
            (("use", "their", "reasonable", "efforts", "to",), "endeavour"),
            (("use", "their", "reasonable", "endeavours", "to",), "endeavour"),
            (("use", "their", "reasonable", "endeavors", "to",), "endeavour"),
            (("use", "their", "best", "efforts", "to",), "endeavour"),
            (("use", "their", "best", "endeavours", "to",), "endeavour"),
            (("use", "their", "best", "endeavors", "to",), "endeavour"),
            (("use", "its", "best", "efforts", "to",), "endeavour"),
            (("use", "its", "best", "endeavours", "to",), "endeavour"),
            (("use", "its", "best", "endeavors", "to",), "endeavour"),
            (("use", "all", "reasonable", "efforts", "to",), "endeavour"),
            (("use", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (("use", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (("use", "best", "efforts", "to",), "endeavour"),
            (("use", "best", "endeavours", "to",), "endeavour"),
            (("use", "best", "endeavors", "to",), "endeavour"),
            (("use", "reasonable", "efforts", "to",), "endeavour"),
            (("use", "reasonable", "endeavours", "to",), "endeavour"),
            (("use", "reasonable", "endeavors", "to",), "endeavour"),
        ),
        "uses": (
            (("uses", "commercially", "reasonable", "efforts", "to",), "endeavour"),
            (("uses", "commercially", "reasonable", "endeavours", "to",), "endeavour"),
            (("uses", "commercially", "reasonable", "endeavors", "to",), "endeavour"),
            (("uses", "its", "reasonable", "efforts", "to",), "endeavour"),
            (("uses", "its", "reasonable", "endeavours", "to",), "endeavour"),
            (("uses", "its", "reasonable", "endeavors", "to",), "endeavour"),
            (("uses", "their", "reasonable", "efforts", "to",), "endeavour"),
            (("uses", "their", "reasonable", "endeavours", "to",), "endeavour"),
            (("uses", "their", "reasonable", "endeavors", "to",), "endeavour"),
            (("uses", "their", "best", "efforts", "to",), "endeavour"),
            (("uses", "their", "best", "endeavours", "to",), "endeavour"),
            (("uses", "their", "best", "endeavors", "to",), "endeavour"),
            (("uses", "its", "best", "efforts", "to",), "endeavour"),
            (("uses", "its", "best", "endeavours", "to",), "endeavour"),
            (("uses", "its", "best", "endeavors", "to",), "endeavour"),
            (("uses", "all", "reasonable", "efforts", "to",), "endeavour"),
            (("uses", "all", "reasonable", "endeavours", "to",), "endeavour"),
            (("uses", "all", "reasonable", "endeavors", "to",), "endeavour"),
            (("uses", "best", "efforts", "to",), "endeavour"),
            (("uses", "best", "endeavours", "to",), "endeavour"),
            (("uses", "best", "endeavors", "to",), "endeavour"),
            (("uses", "reasonable", "efforts", "to",), "endeavour"),
            (("uses", "reasonable", "endeavours", "to",), "endeavour"),
            (("uses", "reasonable", "endeavors", "to",), "endeavour"),
        ),
        "exert": (
            (("exert", "their", "best", "efforts", "to",), "endeavour"),
            (("exert", "its", "best", "efforts", "to",), "endeavour"),
            (("exert", "every", "effort", "to",), "endeavour"),
        ),
        "exerts": (
            (("exerts", "their", "best", "efforts", "to",), "endeavour"),
            (("exerts", "its", "best", "efforts", "to",), "endeavour"),
            (("exerts", "every", "effort", "to",), "endeavour"),
        ),
        "consider": (
            (("consider",), "consideration"),
        ),
        "considers": (
            (("considers",), "consideration"),
        ),
        "considering": (
            (("considering",), "consideration"),
        ),
        "discuss": (
            (("discuss",), "consideration"),
        ),
        "discusses": (
            (("discusses",), "consideration"),
        ),
        "discussing": (
            (("discussing",), "consideration"),
        ),
        "explore": (
            (("explore",), "consideration"),
        ),
        "explores": (
            (("explores",), "consideration"),
        ),
        "exploring": (
            (("exploring",), "consideration"),
        ),
        "examine": (
            (("examine",), "consideration"),
        ),
        "examines": (
            (("examines",), "consideration"),
        ),
        "examining": (
            (("examining",), "consideration"),
        ),
        "study": (
            (("study",), "consideration"),
        ),
        "studies": (
            (("studies",), "consideration"),
        ),
        "studying": (
            (("studying",), "consideration"),
        ),
        "contemplate": (
            (("contemplate",), "consideration"),
        ),
        "contemplates": (
            (("contemplates",), "consideration"),
        ),
        "give": (
            (("give", "favourable", "consideration", "to",), "consideration"),
            (("give", "favorable", "consideration", "to",), "consideration"),
            (("give", "due", "consideration", "to",), "consideration"),
            (("give", "serious", "consideration", "to",), "consideration"),
            (("give", "sympathetic", "consideration", "to",), "consideration"),
            (("give", "consideration", "to",), "consideration"),
        ),
        "gives": (
            (("gives", "favourable", "consideration", "to",), "consideration"),
            (("gives", "favorable", "consideration", "to",), "consideration"),
            (("gives", "due", "consideration", "to",), "consideration"),
            (("gives", "serious", "consideration", "to",), "consideration"),
            (("gives", "sympathetic", "consideration", "to",), "consideration"),
            (("gives", "consideration", "to",), "consideration"),
        ),
        "giving": (
            (("giving", "consideration", "to",), "consideration"),
        ),
        "possibility": (
            (("possibility",), "matter"),
        ),
        "possibilities": (
            (("possibilities",), "matter"),
        ),
        "feasibility": (
            (("feasibility",), "matter"),
        ),
        "desirability": (
            (("desirability",), "matter"),
        ),
        "importance": (
            (("importance",), "matter"),
        ),
        "option": (
            (("option",), "matter"),
        ),
        "options": (
            (("options",), "matter"),
        ),
        "way": (
            (("way",), "matter"),
        ),
        "ways": (
            (("ways",), "matter"),
        ),
        "means": (
            (("means",), "matter"),
        ),
        "whether": (
            (("whether",), "matter"),
        ),
        "how": (
            (("how",), "matter"),
        ),
        "modalities": (
            (("modalities",), "matter"),
        ),
        "question": (
            (("question",), "matter"),
        ),
    },
}
# Words without which no phrase of a lexicon comes, goes or becomes another.
TRIGGERS: Mapping[str, frozenset[str]] = {
    "actors": frozenset(("access", "act", "administration", "administrator", "agency", "agent", "agreement", "aid", "aircraft", "annex", "appellant", "appendix", "applicant", "arbitrator", "area", "arms", "army", "article", "assembly", "asset", "association", "attorney", "attribute", "auditor", "authority", "bank", "beneficiary", "board", "border", "borrower", "boundary", "bridge", "bureau", "buyer", "cabinet", "carrier", "ceasefire", "chair", "chairman", "chairperson", "chapter", "charter", "child", "citizen", "city", "civilian", "claimant", "clause", "client", "coalition", "code", "commission", "commissioner", "committee", "community", "company", "confederation", "congress", "consignee", "constitution", "consultant", "contract", "contractor", "contribution", "controller", "convention", "corporation", "cost", "council", "country", "court", "customer", "data", "date", "decision", "declaration", "defendant", "delegation", "department", "deposit", "depositary", "detainee", "developer", "director", "distributor", "document", "donor", "election", "emission", "employee", "employer", "energy", "executor", "expense", "exporter", "facilitator", "federation", "fee", "food", "force", "foundation", "franchisee", "franchisor", "frontier", "fuel", "fund", "gas", "goods", "government", "governor", "group", "guarantor", "holder", "hospital", "hostage", "importer", "information", "inspector", "institution", "insured", "insurer", "interest", "island", "issuer", "judge", "landlord", "law", "lease", "lender", "lessee", "lessor", "levy", "liability", "licensee", "licensor", "line", "list", "manager", "manufacturer", "map", "mayor", "measure", "mediator", "member", "memorandum", "militia", "mine", "minister", "ministry", "mission", "money", "monitor", "municipality", "name", "navy", "network", "notice", "observer", "office", "officer", "official", "oil", "operator", "organisation", "organization", "owner", "panel", "paragraph", "parent", "parliament", "part", "partnership", "party", "payment", "peace", "people", "period", "person", "physician", "plaintiff", "plan", "point", "police", "port", "power", "premises", "president", "price", "prisoner", "processor", "producer", "product", "program", "programme", "project", "property", "prosecution", "prosecutor", "protocol", "provider", "purchaser", "recipient", "record", "refugee", "region", "register", "registrar", "rent", "report", "representative", "resident", "resolution", "respondent", "retailer", "right", "risk", "river", "road", "rule", "schedule", "school", "sea", "secretariat", "secretary", "section", "seller", "senate", "service", "settlor", "shareholder", "sheriff", "ship", "signatory", "software", "standard", "state", "statute", "subcontractor", "supplier", "system", "talk", "target", "taskforce", "tax", "teacher", "team", "tenant", "term", "territory", "test", "text", "title", "town", "trade", "treaty", "tribunal", "truce", "trustee", "type", "union", "university", "user", "value", "vehicle", "vendor", "verifier", "vessel", "war", "water", "weapon", "wholesaler", "woman", "work", "year", "zone",)),
    "dates": frozenset(("-", "acceptance", "accepted", "accession", "account", "adopted", "adoption", "advance", "after", "ahead", "allow", "any", "application", "applied", "appointed", "appointment", "appropriate", "approval", "approved", "as", "assent", "authorisation", "authorization", "autumn", "award", "aware", "away", "becoming", "been", "before", "beginning", "begins", "behalf", "birth", "breach", "cease", "ceasefire", "cessation", "circumstances", "come", "comes", "coming", "commencement", "commences", "commencing", "completed", "completion", "concluded", "conclusion", "condition", "conditions", "confirmation", "confirmed", "consultation", "consultations", "convenience", "course", "date", "day", "death", "decision", "delay", "delivered", "delivery", "demobilisation", "demobilization", "deployed", "deployment", "deposit", "deposited", "detection", "determination", "disarmament", "discovery", "dispute", "due", "during", "earlier", "earliest", "early", "effect", "effective", "elections", "end", "enter", "entered", "enters", "entry", "established", "establishment", "executed", "execution", "expeditiously", "expiration", "expire", "expires", "expiry", "fall", "fashion", "feasible", "fire", "first", "following", "force", "forthwith", "fourth", "friday", "from", "future", "half", "hearing", "her", "his", "hostilities", "if", "immediate", "immediately", "inauguration", "incident", "including", "inside", "inspected", "inspection", "instantly", "into", "judgement", "judgment", "large", "last", "late", "later", "latest", "less", "look", "looked", "looking", "looks", "manner", "matter", "meeting", "mid", "middle", "moment", "monday", "more", "most", "near", "no", "not", "notice", "notification", "notified", "once", "opportunity", "paid", "payment", "period", "permit", "possible", "practicable", "practically", "prior", "priority", "proclamation", "promptly", "promulgation", "publication", "published", "quarter", "quickly", "rapidly", "ratification", "ratifications", "ratified", "reasonable", "reasonably", "receipt", "received", "referendum", "registered", "registration", "release", "released", "request", "review", "royal", "ruling", "saturday", "second", "session", "sign", "signature", "signatures", "signed", "signing", "signs", "since", "soon", "sooner", "speedily", "spring", "stage", "start", "starting", "starts", "straight", "submission", "submitted", "summer", "sunday", "swiftly", "take", "takes", "terminated", "termination", "than", "their", "third", "through", "thursday", "till", "time", "timely", "truce", "tuesday", "undue", "unnecessary", "unreasonable", "until", "up", "upon", "urgency", "urgently", "verdict", "verification", "verified", "violation", "vote", "wednesday", "when", "winter", "with", "withdrawal", "withdrawn", "within", "without",)),
    "hedges": frozenset((",", "-", "abilities", "ability", "absolute", "accordance", "according", "account", "advisable", "agreed", "agreement", "all", "any", "apart", "applicable", "appropriate", "approval", "arise", "as", "asked", "assuming", "authorisation", "authorization", "availability", "available", "basis", "bearing", "been", "being", "best", "business", "but", "capabilities", "capacities", "capacity", "case", "cases", "certain", "chiefly", "circumstances", "competence", "competences", "competencies", "compliance", "concurrence", "condition", "conditional", "consent", "consistent", "constitutional", "contingent", "control", "deem", "deems", "desirable", "discretion", "domestic", "due", "during", "early", "even", "event", "except", "exception", "exceptional", "exceptionally", "excluding", "exclusively", "existing", "express", "extent", "far", "feasible", "federal", "from", "full", "fullest", "funds", "general", "generally", "gradually", "greatest", "having", "her", "his", "hours", "if", "including", "insofar", "interim", "international", "into", "jurisdiction", "jurisdictions", "justified", "knowledge", "largely", "last", "law", "laws", "legislation", "light", "limits", "local", "long", "mainly", "mandate", "mandates", "maximum", "means", "measure", "mind", "most", "mostly", "mutually", "national", "necessary", "need", "needed", "normal", "normally", "not", "notwithstanding", "office", "only", "ordinarily", "ordinary", "own", "part", "parties", "peace", "peacetime", "pending", "permission", "permitted", "phases", "possible", "practicable", "practical", "predominantly", "prejudice", "primarily", "principally", "principle", "prior", "procedures", "progressively", "provided", "provisional", "provisionally", "rare", "reasonable", "reasonably", "reciprocal", "reciprocally", "reciprocity", "regard", "regular", "regulations", "relevant", "requested", "required", "requirements", "resort", "resources", "respective", "rule", "rules", "save", "should", "so", "sole", "solely", "soon", "special", "stages", "standards", "state", "step", "subject", "substantially", "such", "suitable", "supposing", "taking", "temporarily", "temporary", "terms", "their", "they", "time", "times", "typically", "under", "unless", "upon", "usually", "view", "voluntarily", "voluntary", "war", "warranted", "wartime", "was", "were", "what", "when", "whenever", "where", "wherever", "whole", "with", "within", "without", "working", "written",)),
    "negations": frozenset(("-", "absence", "abstain", "abstaining", "abstains", "account", "aren't", "avoid", "avoids", "ban", "banned", "bans", "bar", "barred", "bars", "being", "bound", "breach", "can't", "cannot", "case", "cease", "ceases", "circumstances", "compelled", "couldn't", "decline", "declines", "denies", "deny", "desist", "desists", "didn't", "do", "does", "doesn't", "don't", "doubt", "earlier", "end", "ends", "event", "exceed", "exceeding", "except", "exclude", "excluded", "excludes", "excluding", "exempt", "fail", "failing", "fails", "failure", "fewer", "forbid", "forbidden", "forbids", "forgo", "forgoes", "free", "from", "greater", "hasn't", "haven't", "higher", "if", "illegal", "impermissible", "impossible", "inadmissible", "invalid", "isn't", "lack", "lacking", "lacks", "later", "least", "less", "limited", "longer", "lower", "matter", "merely", "more", "mustn't", "necessarily", "need", "needn't", "neither", "never", "no", "nobody", "non", "none", "not", "nothing", "null", "obligated", "obligation", "obliged", "offence", "offense", "one", "only", "oppose", "opposes", "out", "precluded", "prevent", "prevents", "prohibit", "prohibited", "prohibition", "prohibits", "refrain", "refraining", "refrains", "refuse", "refuses", "reject", "rejects", "renounce", "renounces", "required", "rule", "ruled", "rules", "shan't", "shouldn't", "stop", "stops", "than", "unable", "unaffected", "undefined", "under", "unlawful", "unless", "until", "violation", "void", "waive", "waives", "wasn't", "way", "weren't", "whether", "without", "withstanding", "won't", "wouldn't", "yet",)),
    "obligations": frozenset(("acknowledge", "acknowledges", "advise", "advised", "advises", "affirm", "affirms", "agree", "agreed", "agrees", "aim", "aims", "all", "allow", "allowed", "allows", "appeal", "appeals", "appropriate", "ask", "asked", "asks", "aspire", "aspires", "attempt", "attempts", "authorise", "authorised", "authorises", "authorize", "authorized", "authorizes", "banned", "barred", "best", "bind", "binds", "bound", "call", "called", "calls", "can", "cannot", "commercially", "commit", "commits", "committed", "compel", "compelled", "compels", "compulsory", "consider", "consideration", "considering", "considers", "contemplate", "contemplates", "could", "debarred", "decide", "decided", "decides", "demand", "demands", "desirability", "discretion", "discretionary", "discuss", "discusses", "discussing", "do", "does", "due", "duty", "effort", "efforts", "eligible", "empower", "empowered", "empowers", "encourage", "encouraged", "encourages", "endeavor", "endeavoring", "endeavors", "endeavour", "endeavouring", "endeavours", "entitle", "entitled", "entitles", "every", "everything", "examine", "examines", "examining", "exert", "exerts", "exhort", "exhorted", "exhorts", "expected", "explore", "explores", "exploring", "favorable", "favourable", "feasibility", "feasible", "forbidden", "free", "freedom", "from", "give", "gives", "giving", "herself", "himself", "how", "importance", "instruct", "instructs", "intend", "intended", "intends", "invite", "invited", "invites", "itself", "liberty", "make", "makes", "making", "mandatory", "may", "means", "measures", "might", "modalities", "must", "necessary", "necessity", "need", "needs", "no", "not", "note", "notes", "obligate", "obligated", "obligates", "obligation", "obligatory", "oblige", "obliged", "obliges", "oneself", "option", "optional", "options", "ought", "permit", "permits", "permitted", "plan", "plans", "pledge", "pledges", "possibilities", "possibility", "possible", "power", "practicable", "precluded", "prohibited", "promise", "promises", "pursue", "pursues", "pursuing", "question", "reasonable", "recognise", "recognises", "recognize", "recognizes", "recommend", "recommended", "recommends", "request", "requested", "requests", "require", "required", "requires", "reserve", "reserves", "resolve", "resolved", "resolves", "responsibility", "retain", "retains", "right", "seek", "seeking", "seeks", "serious", "shall", "should", "steps", "stress", "stresses", "strive", "strives", "striving", "studies", "study", "studying", "supposed", "sympathetic", "take", "takes", "their", "themselves", "toward", "towards", "tries", "try", "under", "underline", "underlines", "undertake", "undertaken", "undertakes", "upon", "urge", "urged", "urges", "use", "usefulness", "uses", "utmost", "value", "voluntary", "way", "ways", "welcome", "welcomes", "whether", "will", "work", "works",)),
}
