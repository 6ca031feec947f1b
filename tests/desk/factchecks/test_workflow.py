"""The page on the workflow says what the code does: every step with its role, person and states stands in it."""

from pathlib import Path

from django.utils.translation import override

from sangto_desk.claims.kinds import EXPLANATIONS, Reason
from sangto_desk.factchecks.ratings import SCALE, Rating
from sangto_desk.factchecks.states import STEPS, State

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "workflow.md"


def rows() -> list[str]:
    """The tables of the page, as the code has them."""
    lines = []
    with override("en"):
        for step in STEPS.values():
            source = "any" if set(step.source) == set(State) else ", ".join(f"`{state}`" for state in step.source)
            target = ", ".join(f"`{state}`" for state in step.target) or "stays"
            lines.append(f"| `{step.name}` | {step.role.label} | {step.who} | {source} | {target} |")
        lines += [f"| `{state.value}` | {state.label} |" for state in State]
        for rating in Rating:
            scale = SCALE[rating]
            lines.append(f"| `{rating.value}` | {scale.sign} {scale.vietnamese} | {scale.english} | {scale.meaning} |")
        lines += [f"| `{reason.value}` | {reason.label} | {EXPLANATIONS[reason]} |" for reason in Reason]
    return lines


def test_page_has_every_step_state_rating_and_reason_as_the_code_has_them():
    written = PAGE.read_text(encoding="utf-8").splitlines()
    assert [row for row in rows() if row not in written] == []
    names = {row.split("|")[1] for row in rows()}
    assert [line for line in written if line.startswith("| `") and line.split("|")[1] not in names] == []
