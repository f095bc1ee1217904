"""Turns that were run again, as JUnit XML: what continuous integration reads."""

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

from replay.comparing import Verdict
from replay.showing import told


def junit(suites: Mapping[str, Sequence[Verdict]]) -> str:
    """A test suite for each session, a test case for each turn."""
    root = ElementTree.Element("testsuites")
    for name, verdicts in suites.items():
        failed = sum(not each.is_same for each in verdicts)
        suite = ElementTree.SubElement(root, "testsuite", name=name, tests=str(len(verdicts)), failures=str(failed))
        for verdict in verdicts:
            turn = verdict.recorded
            case = ElementTree.SubElement(suite, "testcase", classname=name, name=_clean(f"{turn.name} {turn.message}"))
            if not verdict.is_same:
                parts = ", ".join(dict.fromkeys(each.part for each in verdict.differences))
                failure = ElementTree.SubElement(case, "failure", message=f"differs in {parts}")
                failure.text = _clean("\n".join(told(verdict)))
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _clean(text: str) -> str:
    """Without what XML cannot hold."""
    return "".join(each for each in text if each in "\t\n" or " " <= each < "\ud800" or "\ue000" <= each < "\ufffe")
