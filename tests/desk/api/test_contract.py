"""The interface keeps to its description, whatever it is sent; the description is the committed one."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import positive_data_acceptance

from desk.public.test_pages import Site, made, site
from sangto_desk.accounts.services import make_api_key
from sangto_desk.api.v1 import openapi
from sangto_desk.common import limits
from sangto_desk.factchecks.indexing import rebuild_index
from sangto_desk.factchecks.services import Answer, answer_appeal, receive_appeal
from sangto_desk.inbox.matching import matcher

__all__ = ["made", "site"]

ROOT = Path(__file__).parents[3]
EXAMPLES = 8


@pytest.fixture
def described(site: Site, settings):
    """The reader of the description of a desk with something at every address, and the header with a key."""
    rebuild_index(settings.DATA.index)
    text = "Câu trả lời dẫn sai tên tài liệu."
    appeal = receive_appeal(slug=site.published.factcheck.slug, kind="correction", text=text).appeal
    answer_appeal(actor=site.desk.administrator, appeal=appeal, answer=Answer("kept", "Đã đúng.", asked="Sửa tên."))
    for signal in (request_started, request_finished):  # the requests share the transaction of the test
        signal.disconnect(close_old_connections)
    _key, token = make_api_key(actor=site.desk.administrator, name="Thử", days=1)
    yield schemathesis.openapi.from_wsgi("/api/v1/openapi.json", WSGIHandler()), {"Authorization": f"Bearer {token}"}
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)
    matcher().close()


@pytest.mark.django_db
def test_every_answer_is_as_described_whatever_is_sent(described):
    schema, headers = described
    broken = []
    for found in schema.get_all_operations():
        operation = found.ok()
        try:
            _sent(operation.as_strategy(), headers)
        except FailureGroup as group:
            broken += [f"{operation.label}: {failure}" for failure in group.exceptions]
    assert broken == []


def _sent(cases, headers) -> None:
    """Send some of the requests that a description allows."""

    @given(cases)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def send(case):
        limits.forget()
        # That a text says too little is found by reading it; a schema cannot say so.
        case.call_and_validate(headers=headers, excluded_checks=[positive_data_acceptance])

    send()


def test_description_is_the_committed_contract():
    checked = subprocess.run([sys.executable, "tools/generate_openapi.py", "--check"], cwd=ROOT, check=False)
    assert checked.returncode == 0, "run make reference and look at the difference"


def test_every_operation_has_a_summary_a_text_and_the_shape_of_errors():
    operations = [one for path in openapi()["paths"].values() for one in path.values()]
    assert [one["operationId"] for one in operations if not (one.get("summary") and one.get("description"))] == []
    shapes = {json.dumps(one["responses"]["4XX"]["content"]) for one in operations}
    assert shapes == {'{"application/json": {"schema": {"$ref": "#/components/schemas/Failed"}}}'}


def test_examples_are_in_vietnamese():
    schemas = openapi()["components"]["schemas"]
    for name, field in (
        ("TextIn", "text"),
        ("TipIn", "text"),
        ("AppealIn", "text"),
        ("MatchOut", "claim"),
        ("ClaimIn", "wording"),
    ):
        (example,) = schemas[name]["properties"][field]["examples"]
        assert any(letter in "ăâđêôơưạảấầẩậắằẹẻẽếềểễệịọỏốồổộớờởợụủứừửữựỳỵ" for letter in example.lower())
