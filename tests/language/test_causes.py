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
    ("They get the clothes worn upon intake to the city's facility, or others.", "They get the clothes worn upon intake, or others.", False),
]  # fmt: skip
OBLIGATIONS = [
    ("The employer shall monitor the plan of work as asked.", "An employer must give access to the records and allow the Director to monitor the shared plan.", False),
    ("The user can choose to see the whole word that was typed.", "Programs may allow the user to see the whole word that was typed.", False),
    ("The Court, upon request by the Board, shall issue an order for a person to appear.", "The Board may, upon refusal by a person, apply to the Court for an order to appear.", False),
]  # fmt: skip
NEGATIONS = [
    (
        "The number of club or bar licence holders, class C or D, within the old district shall not exceed 6.",
        "There shall be no club licence holders, class C or D, within the old district.",
        False,
    ),
    (
        "The rules apply to the value, without any expected type.",
        "The rules apply to the value, with the expected type.",
        True,
    ),
]
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
