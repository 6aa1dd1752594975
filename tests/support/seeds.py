"""Seeds of random tests: a few as a rule, more where the environment asks for them."""

from collections.abc import Mapping


def seeds(environment: Mapping[str, str], *usual: int) -> list[int]:
    """`CIO_TEST_SEEDS=7` or `1-50`."""
    asked = environment.get("CIO_TEST_SEEDS", "")
    if not asked:
        return list(usual)
    first, _, last = asked.partition("-")
    return list(range(int(first), int(last or first) + 1))
