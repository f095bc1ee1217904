"""Which hosts are this machine alone, and how their address is written."""

import pytest

from settings import Settings


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost", "LOCALHOST"])
def test_this_machine_alone(host: str) -> None:
    assert Settings(host=host).is_loopback


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "example.org", "localhost.example.org", ""])
def test_others_reach_it_too(host: str) -> None:
    assert not Settings(host=host).is_loopback


@pytest.mark.parametrize(
    ("host", "written"), [("::1", "[::1]"), ("127.0.0.1", "127.0.0.1"), ("localhost", "localhost")]
)
def test_a_host_in_an_address(host: str, written: str) -> None:
    assert Settings(host=host).host_in_url == written
