"""How many columns texts and categories are hashed into: the option ``--hash-bits``."""

from __future__ import annotations

from typing import Any

from thalweg.errors import UsageError
from thalweg.wording import brief

LEAST_BITS, MOST_BITS = 8, 24
TEXT_BITS = 18  # of free text, where the user says nothing: 262,144 columns


def check_hash_bits(bits: Any) -> None:
    """Refuse what is no number of bits.

    Raises:
        UsageError: it is neither None nor a whole number in the range.
    """
    whole = hasattr(bits, "__index__") and not isinstance(bits, bool)
    if bits is not None and not (whole and LEAST_BITS <= bits <= MOST_BITS):
        raise UsageError(
            f"--hash-bits must be a whole number from {LEAST_BITS} to {MOST_BITS} (18 bits are "
            f"262,144 columns), not {brief(bits)}."
        )
