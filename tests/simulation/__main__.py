"""`make simulate`: lives through every season, writes the report and says what does not hold."""

import sys
from pathlib import Path

from tests.simulation.profiles import PROFILES
from tests.simulation.report import write
from tests.simulation.season import season_of

faults = write(Path("docs"), [season_of(profile) for profile in PROFILES])
print("\n".join(faults or ["Everything holds."]))
sys.exit(bool(faults))
