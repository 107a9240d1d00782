"""What was read wrong once in real texts, by its cause: what is told, and what is not."""

import pytest
from benchmarks.language.labelled import found

QUANTITIES = [
    ("Chapters 1 through 21 apply.", "Chapters 1 through 22 apply.", False),
    ("Sections 28:2-312 through 318 apply.", "Sections 28:2-312 through 320 apply.", False),
    ("The area is Wards 1 through 6.", "The area is Wards 1 through 8.", False),
    ("The rule (78 Stat. 256) holds.", "The rule (79 Stat. 311) holds.", False),
    ("It applies from the date of 2(q) on.", "It applies from the date of 3(a) on.", False),
    ("It is 0 (arm) or 1 (thumb) always.", "It is 0 for arm or 1 for thumb always.", False),
    ("Costs up to, but not in excess of, 15% are paid.", "Costs up to but not in excess of 15% are paid.", False),
    ("A pipe of 1900 km is laid.", "A pipe of 2000 km is laid.", True),
    ("The Act of 1964 (78 Stat. 256; 42 U.S. Code § 2000e) holds.", "The Act holds.", False),
    ("It is told in 11-B of the rules.", "It is told in 12-C of the rules.", False),
    ("They stay from the age of 18 through the end.", "They stay from the age of 18 until the end.", False),
    ("The sum of Lines 5, 6, and 7 divided by Line 9 is told.", "The sum of Lines 5, 6, and 8 divided by Line 9 is told.", False),
    ("The Act of 1990 sec. 4 holds.", "The Act of 1994 sec. 4 holds.", False),
    ("In 2024 troops left the zone.", "In 2025 troops left the zone.", False),
    ("The buyer does not give the note within the 40 days.", "The buyer does not give the note not later than the 40th day.", False),
    ("The buyer gives the note within 40 days.", "The buyer gives the note not later than the 50th day.", True),
    ("A claim shall be made within 3 years of the sale.", "No claim may be made more than 3 years after the sale.", False),
    ("A claim shall be made within 7 days of the sale, and a stay of 7 days is free.", "A claim shall be made within 7 days of the sale, and a stay of at least 7 days is free.", True),
    ("A claim shall be made within 3 years of the sale.", "No claim may be made more than 4 years after the sale.", True),
]  # fmt: skip
GERMAN = [
    ("Der Antrag ist innerhalb von zwei Wochen zu stellen.", "Der Antrag ist innerhalb von drei Wochen zu stellen.", True),
    ("Die Frist beträgt drei Monate.", "Die Frist beträgt 3 Monate.", False),
    ("Die Gebühr beträgt 5 vom Hundert des Wertes.", "Die Gebühr beträgt 8 Prozent des Wertes.", True),
    ("Die Gebühr beträgt fünf vom Hundert des Wertes.", "Die Gebühr beträgt 5 Prozent des Wertes.", False),
    ("Er zahlt binnen eines Monats.", "Er zahlt binnen zweier Monate.", True),
    ("Er wird von einer Person vertreten.", "Er wird vertreten.", False),
    ("Der Abstand beträgt 15 Metern bis 2 Hektar.", "Der Abstand ist frei.", True),
    ("Das gilt eines Tages auch hier.", "Das gilt auch hier.", False),
    ("Die zwei Parteien tagen.", "Die drei Parteien tagen.", False),
    ("Nach § 675l und § 675m gilt das.", "Nach § 675l gilt das.", False),
    ("Die Frist endet nach zwölf Werktagen.", "Die Frist endet nach zehn Werktagen.", True),
]  # fmt: skip
FRENCH = [
    ("Le délai est de vingt et un jours.", "Le délai est de 21 jours.", False),
    ("Le délai est de quarante-cinq jours.", "Le délai est de 45 jours.", False),
    ("La durée ne peut excéder douze mois.", "La durée ne peut excéder vingt-quatre mois.", True),
    ("Il répond dans un délai d'un mois.", "Il répond dans un délai de deux mois.", True),
    ("La taxe est de cinq pour cent.", "La taxe est de 5 %.", False),
    ("Un jour, la loi change.", "La loi change.", False),
]
DATES = [
    ("The Fund of the Act of 2006, effective May 3, 2014, pays the costs.", "The Fund pays the costs.", False),
    ("The person is told who may go within 45 days of the end, and the Board is told too.", "The person is told: (1) Who may go within 45 days of the end; and (2) That the Board is told.", False),
    ("The Approval Act of 2007, [effective July 12, 2007, (Law 17-12)] is meant.", "The Approval Act of 2007 is meant.", False),
    ("The hours are after 12:00 a.m. each day.", "The hours are after 11:30 p.m. each day.", False),
    ("In Fiscal Year 2022, notwithstanding the rules, the staff may do other work.", "Notwithstanding the rules, the staff may do other work.", True),
    ("A fee is due before the Superior Court of the city.", "The party may, prior to the time told in the letter, ask the Board.", False),
    ("A claim is void if it is not made within 3 years after the sale.", "A claim is void if it is made later than 3 years after the sale.", False),
    ("A claim is void if it is made within 3 years after the sale.", "A claim is void if it is made later than 3 years after the sale.", True),
    ("The buyer does not give the note within the 40 days.", "The buyer does not give the note not later than the 40th day.", False),
    ("The rent is owed with the same rank as the tax of the town.", "The rent is owed with a rank immediately junior to the tax of the town.", False),
    ("The clerk shall answer the letter of the buyer.", "The clerk shall immediately answer the letter of the buyer.", True),
    ("The rent is owed by the 10th of the first month of each season.", "The rent is owed by the 10th day after the first month of each season.", True),
    ("The rent is owed by the 10th of the first month of each season.", "The rent is owed by the 12th of the first month of each season.", True),
    ("The rent is owed by the 10th of the month.", "The rent of the room is owed by the 10th of the month.", False),
    ("On or after the first day of the season, the warden shall open the gate.", "On or before the first day of the season, the warden shall open the gate.", True),
    ("On or after the first day of the season, the warden shall open the gate.", "On or after the first day of that season, the warden shall open the gate.", False),
    ("On and after two years after the opening, this part applies to all halls.", "Before two years after the opening, this part applies to all halls.", True),
    ("The judge shall promptly name a day for the talk of both sides.", "The judge shall promptly name a day, as soon as administratively feasible, for the talk of both sides.", True),
    ("To be let in while at school, a pupil shall show a card.", "Beginning in Academic Year 2024-2025, to be let in while at school, a pupil shall show a card.", True),
    ("Starting in the school year 2024-2025, a pupil shall show a card.", "Starting in the school year 2024-25, a pupil shall show a card.", False),
    ("The guest gets the coat back at the time of the guest's release.", "The guest gets the coat back at the time of their release.", False),
    ("No clerk may keep a coat after his release from the hall.", "No clerk may keep a coat after the guest's release from the hall.", False),
    ("They get the clothes worn upon intake to the city's facility, or others.", "They get the clothes worn upon intake, or others.", False),
]  # fmt: skip
OBLIGATIONS = [
    ("The employer shall monitor the plan of work as asked.", "An employer must give access to the records and allow the Director to monitor the shared plan.", False),
    ("The user can choose to see the whole word that was typed.", "Programs may allow the user to see the whole word that was typed.", False),
    ("A lodger does not have a right to ask for a room in coin.", "A lodger shall not have a right to ask for a room in coin.", False),
    ("A lodger shall have a right to ask for a room in coin.", "A lodger shall not have a right to ask for a room in coin.", False),
    ("First codes of the door should be randomly made.", "First codes of the door are randomly made.", True),
    ("The Court, upon request by the Board, shall issue an order for a person to appear.", "The Board may, upon refusal by a person, apply to the Court for an order to appear.", False),
]  # fmt: skip
NEGATIONS = [
    ("The number of club or bar licence holders, class C or D, within the old district shall not exceed 6.", "There shall be no club licence holders, class C or D, within the old district.", False),
    ("The rules apply to the value, without any expected type.", "The rules apply to the value, with the expected type.", True),
    ("A claim is void if it is not made within 3 years after the sale.", "A claim is void if it is made later than 3 years after the sale.", False),
    ("A claim is void if it is not made by the buyer.", "A claim is void if it is made by the buyer.", True),
    ('"Nonlicensed lodging house" means a lodging house that is not licensed to take guests in the town.', '"Licensed lodging house" means a lodging house that is licensed to take guests in the town.', True),
    ("It is not unlikely that the town pays.", "It is likely that the town pays.", False),
    ("A listed room is a room that a listed clerk opens.", "An unlisted room is a room that a listed clerk opens.", True),
    ("A listed room is a room that a clerk opens.", "A listed room is a room that a clerk opens, and an unlisted room has none.", False),
    ("A door without a DoorMark tells the guest that a knock is due.", "A door with DoorMark always tells the guest that a knock is always due.", True),
    ("A door with a DoorMark tells the guest that a knock is due.", "A door with DoorMark always tells the guest that a knock is always due.", False),
    ("The end of a trial by a deal shall, of itself, be proof that the clerk lied.", "The end of a trial by a deal shall not, of itself, be proof that the clerk lied.", True),
    ("The same lodger may freely keep more than one key in a house.", "Saying that the same tenant may not freely keep more than one key in a tenant-run house.", True),
    ("The lodger may keep more than one key.", "The tenant may not bring more than one key.", False),
    ("The end of a trial by a deal shall not be proof that the clerk lied.", "The end of a trial by a deal shall not, of itself, be proof that the clerk lied.", False),
    ("The same guest may freely keep more than one key in a house.", "The same person may not freely keep more than one key in a guest house.", True),
    ("Guests, and friends of guests, do not have keys to rooms that hold coins.", "Guests, and friends of guests, do not have spare keys to rooms that hold coins.", False),
    ("Guests, and friends of guests, do not have keys to rooms that hold coins unless locks are set to ensure that such rooms are not held open to them.", "Guests, and friends of guests, do not have keys to rooms that hold coins.", False),
]  # fmt: skip
PARTIES = [
    ("CrateIndication self shall require a new name.", "Crate indication self shall require a new name.", False),
    ("If the girl shall not have been married, the said Clerk shall not issue a licence.", "If the girl shall not have been married, the said Mayor or Clerk shall not issue a licence.", True),
    ("It shall be the duty of the Clerk of the Court to issue licences.", "It shall be the duty of the Mayor or the Clerk of the Court to issue licences.", True),
    ("The Office shall certify the matter to the Corporation Counsel, who shall bring an action.", "The Office shall certify the matter to the Attorney General, who shall bring an action.", True),
    ("Each committee shall be appointed by the Director, or his designee.", "Each committee shall be appointed by the Director.", True),
    ("As the Mayor shall decide, the Department of Trade, the Office of Tax, and the Guard shall tell the Board.", "As the Mayor shall decide, the Department of Justice, the Office of Tax, and the Guard shall tell the Board.", True),
    ("It shall be the duty of the Clerk of the Court before issuing a licence to examine the applicant.", "It shall be the duty of the Mayor or the Clerk of the Court before issuing a licence to examine the applicant.", True),
    ("The seller bears the costs of the transport.", "The buyer bears the costs of the transport.", True),
    ("Assist agencies in making policies that consider the needs of the deaf.", "Assist agencies and the Council in making policies that consider the needs of the deaf.", False),
    ("Where fit, the Division may send the letters to others.", "Where fit, the court may send the letters to others.", True),
    ("Else, the corporation has the burden of proving that the rent was paid.", "In such case, the plaintiff has the burden of proving that the rent was paid.", True),
    ("Else, the corporation has the burden of proving that the rent was paid.", "In such case, the corporation has the burden of proving that the rent was paid.", False),
    ("A plan of the works shall be agreed to by all the partners of the firm.", "A plan of the works shall be agreed to by all the members of the firm.", True),
    ("A partner against which a suit is brought may name others in the suit.", "A director against whom a suit is brought may name others in the suit.", True),
    ("A partner against which a suit is brought may name others in the suit.", "A partner against whom a suit is brought may name others in the suit.", False),
    ("A river counselor shall not tell of the talk.", "A road counselor shall not tell of the talk.", True),
    ("A doubt over daily matters shall be settled by a majority of the partners.", "A doubt over daily matters shall be settled by a majority of the managers.", True),
    ("All desks held for the Old Hall of the Department of Roads in respect to its duties are transferred to OHRA.", "All desks held for the Old Hall of the Department of Roads in respect to its duties are transferred to NHRA.", True),
    ("A firm shall pay a part of its wages to the Common Leave Fund in a way that the Mayor sets.", "A firm shall pay a part of its wages to the District in a way that the Mayor sets.", True),
    ("If a suit does not bring about the repair, the Town Counsel shall open a trial.", "If a suit under part (2) does not bring about the repair, the Attorney General may open a trial.", True),
    ("All fees put into the ROAD Fund shall be used for the roads of the town.", "All fees put into the HALL Fund shall be used for the roads of the town.", False),
    ("(e) Forpleas, other than a claim of rent, the rules of the hall shall hold.", "(e) For pleas, other than a claim of rent, the rules of the hall shall hold.", False),
    ("The plaintiff in a suit under this part shall tell the Clerk.", "The plaintiff in a derivative suit shall tell the Clerk.", False),
    ("The plaintiff in a suit under this part shall tell the Clerk.", "The defendant in a suit under this part shall tell the Clerk.", True),
    ("A page is given to both tenants by the clerk to whom it was sent, and is blue.", "A page is given to both tenants by the clerk to whom it was sent, and is blue (except where it is lost).", False),
    ("A large firm shall pay 5 % of the monthly wages of each of its hands in town to the Common Leave Fund.", "A large firm shall pay 4 %, or a rate under § 3(c)(2), of the monthly wages of each of its hands in town to the District.", True),
    ("The guild (GUILDS) plans how the guild wants to run the hall.", "Plan (PLANS) how the guild wants to run the hall.", False),
    ("The Department of Trade and Craft Affairs shall be the main agency for buyers of the town.", "The Department of Permits and Craft Care shall be the main agency for buyers of the town.", True),
    ("The Department of Trade shall be the main agency for buyers of the town.", "The Department of Trade shall be the chief agency for buyers of the town.", False),
    ("The fee rises with the costs of the transport.", "The rent rises with the costs of the transport.", False),
]  # fmt: skip
HEDGES = [
    ("(2) Where the City is a party, the court may order that the costs be paid.", "(2) The court may order that the costs be paid.", True),
    ("A type has the trait if: (1) all parts have it.", "A type has the trait if all parts have it.", False),
    ("The staff carry a badge on duty.", "The staff carry a badge on duty, including if they are outside.", False),
    ("The session ends as documented.", "The session ends as documented, such as when the time is up.", False),
    ("If there is no person to whom part (A) of the rule applies, the owner acts.", "If there is no person to whom part (A) of the rule applies or if no address of the person is known, the owner acts.", True),
    ("A type has the trait if", "A type has the trait if all parts have it.", False),
    ("The tax is 6 %, except that: (1) wine is taxed at 10 %.", "The tax is 6 %; except, that: (1) wine is taxed at 10 %.", False),
    ("The tables stand 6 feet apart from one another in the room.", "The tables stand 6 feet apart in the room.", False),
    ("In the event that civil proceedings do not result in such compliance, the Counsel shall act.", "If civil proceedings under paragraph (2) of this section do not result in such compliance, the Counsel shall act.", False),
    ("The user may temporarily see the whole word, or temporarily see its last letter.", "The user may temporarily see the whole word or its last letter.", False),
    ("The tools are not available if the mark is set. Note: we know two tools.", "The tools are not available if the mark is set. rustc knows two tools.", False),
    ("The bag is shut so that it is apparent if it was opened.", "The bag is shut so that it is apparent whether it was opened.", False),
    ("Where appropriate to the fair end of the trial, the court may call others.", "When it is appropriate to the fair end of the trial, the court may call others.", False),
    ("Where appropriate to the fair end of the trial, the court may call others.", "The court may call others.", True),
    ("A pass is valid for a year unless a longer time is stated in the pass.", "A pass is valid for a year unless a longer time, which may not go beyond the season, is stated in the pass.", False),
    ("The tax is 6% of all sums for the sale of sweet wine, as told in [Part 4].", "The tax is 6% of all sums for the sale of sweet ale, as told in Part 4, except for sums paid during the days of May 3 to May 9, which are known as the Feast of Ale of the town and of its guild halls.", True),
    ("Flaws are told to all (where appropriate to do so) by the makers in time.", "Flaws are told to all by the makers in time.", True),
    ("Values must stand in braces unless they are a plain name or a single step path.", "Values must stand in braces unless they are a plain name, a mark, or a single step path.", False),
    ("Notwithstanding any other rule of this part, a guild or person who runs, owns, or leases a hall shall pay.", "Notwithstanding any other rule in this part a guild or person who runs, owns, or leases a hall shall pay.", False),
    ("A pass is valid for a year unless a longer time is stated in the pass.", "A pass is valid for a year unless the guard, who is on duty, takes it away.", True),
    ("The tool takes in all open names of the crate.", "The tool takes in all names subject to attribute open of the crate.", False),
    ("A sharp tool is a tool subject to keyword sharp.", "A sharp tool is a tool subject to an Edge with keyword sharp.", False),
    ("The tool takes in all open names of the crate.", "The tool takes in all open names of the crate, subject to the rules of the house.", True),
    ("It is barred to cause costs to a guest by a call.", "It is barred, absent the guest's written word, to cause costs to a guest by a call.", True),
    ("The clerk marks who is absent.", "The clerk marks who is absent the next day.", False),
    ("Any step in the plan must use the named tool.", "When the tool mark is used, any step in the plan must use the named tool.", True),
    ("When used on large tools, if the end of a step has that mark, then the rule is broken.", "When the mark is used on a tool, if the end of a step has that mark, the use breaks the rule.", False),
    ("Braces are put around values unless they are plain names or short paths.", "Braces are put around values unless they are plain names, marks, or short paths.", False),
    ("The bound is read as: the first lasts as long as the second.", "The bound says that the first outlives the second.", False),
]  # fmt: skip
CASES = [
    *(("quantity-changed", "en", *case) for case in QUANTITIES),
    *(("quantity-changed", "de", *case) for case in GERMAN),
    *(("quantity-changed", "fr", *case) for case in FRENCH),
    *(("date-changed", "en", *case) for case in DATES),
    *(("obligation-changed", "en", *case) for case in OBLIGATIONS),
    *(("negation-changed", "en", *case) for case in NEGATIONS),
    *(("party-changed", "en", *case) for case in PARTIES),
    *(("hedge-changed", "en", *case) for case in HEDGES),
]


@pytest.mark.parametrize(("kind", "language", "old", "new", "is_told"), CASES)
def test_a_cause_is_mended_both_ways(
    kind: str, language: str, old: str, new: str, *, is_told: bool
) -> None:
    version = {"language": language, "brackets": "editorial"}
    row = {"old": old, "new": new, "instrument": "binding", "version": version}
    assert (kind in found(row)) is is_told
    mirror = {**row, "old": new, "new": old}
    assert (kind in found(mirror)) is is_told


@pytest.mark.parametrize(("mark", "is_told"), [("#![doc = content]", False), ("[doc]", True)])
def test_brackets_of_code_negotiate_nothing(mark: str, *, is_told: bool) -> None:
    row = {"old": "It is the same as the mark doc.", "new": f"It is the same as the mark {mark}."}
    assert ("bracket-opened" in found(row)) is is_told


def test_brackets_with_a_name_spelt_otherwise_are_the_same() -> None:
    parties = [{"id": "us", "name": "United States", "aliases": ["U.S.", "US"]}]
    row = {"version": {"parties": parties}}
    row |= {
        "old": "It is run [US: by the US][EU: by us].",
        "new": "It is run [U.S.: by the U.S.][EU: by us].",
    }
    assert set(found(row)) == {"spelling-changed"}
