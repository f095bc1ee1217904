"""Who trains in the simulation: nine lives of 26 weeks, each made to be hard for the engine in its own way."""

from dataclasses import dataclass

from training.athlete import Athlete, Level
from training.exercise import Area, Equipment
from training.inventory import Inventory

HOME = (Equipment.DUMBBELL, Equipment.BENCH)
# A set that is bought once: steps that are large at the light end, and nothing beyond 30 kg.
HOME_DUMBBELLS = (2, 4, 6, 8, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5, 30)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = range(6)


@dataclass(frozen=True)
class Profile:
    """A person and how their half year goes. Weeks count from 0; `rpe_bias` is what they say minus what is true.

    `recovery` stretches the time fatigue takes to go and `detraining` what is lost when away (1 is usual); `second` is
    how often they take the second option, `miss` how often a session does not happen. Who `says_nothing` never speaks
    of soreness or sleep; who `logs_sides` logs left and right as sets of their own. `dumbbells_kg` are all they have,
    None those of a gym.
    """

    name: str
    title: str
    seed: int
    level: Level
    days: tuple[int, ...]
    bodyweight_kg: float
    equipment: tuple[Equipment, ...] | None = None
    limits: tuple[Area, ...] = ()
    goal: str | None = None
    minutes: int = 60
    recovery: float = 1.0
    detraining: float = 1.0
    rpe_bias: float = 0.0
    miss: float = 0.03
    second: float = 0.1
    away: tuple[int, ...] = ()
    bad_sleep: tuple[int, ...] = ()
    trains_hard: bool = False
    says_nothing: bool = False
    logs_sides: bool = False
    follows_program: bool = False
    dumbbells_kg: tuple[float, ...] | None = None

    @property
    def athlete(self) -> Athlete:
        """The same person as the engine knows them."""
        return Athlete(
            level=self.level,
            goal=self.goal,
            equipment=self.equipment,
            limits=self.limits,
            minutes=self.minutes,
            bodyweight_kg=self.bodyweight_kg,
            inventory=None if self.dumbbells_kg is None else Inventory(dumbbells_kg=self.dumbbells_kg),
        )


PROFILES = (
    Profile("novice", "Novice, full gym, 3 days", 11, "beginner", (MONDAY, WEDNESDAY, FRIDAY), 76),
    Profile(
        "intermediate",
        "Intermediate, full gym, 4 days",
        22,
        "intermediate",
        (MONDAY, TUESDAY, THURSDAY, FRIDAY),
        82,
        trains_hard=True,
        logs_sides=True,
    ),
    Profile(
        "advanced",
        "Advanced, full gym, 5 days",
        33,
        "advanced",
        (MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SATURDAY),
        86,
        minutes=75,
        recovery=0.95,
        miss=0.01,
        trains_hard=True,
    ),
    Profile(
        "home",
        "Novice at home, thirteen pairs of dumbbells and a bench, a knee limit, 3 days",
        44,
        "beginner",
        (TUESDAY, THURSDAY, SATURDAY),
        68,
        equipment=HOME,
        dumbbells_kg=HOME_DUMBBELLS,
        limits=(Area.KNEE,),
        minutes=45,
    ),
    Profile(
        "returning",
        "Intermediate, three weeks away and many sessions missed, 3 days",
        55,
        "intermediate",
        (MONDAY, WEDNESDAY, SATURDAY),
        79,
        miss=0.12,
        away=(9, 10, 11, 19),
    ),
    Profile(
        "stalled",
        "Intermediate, four weeks of bad sleep, 4 days",
        66,
        "intermediate",
        (MONDAY, TUESDAY, THURSDAY, SATURDAY),
        84,
        bad_sleep=(12, 13, 14, 15),
        trains_hard=True,
    ),
    Profile(
        "modest",
        "Intermediate who says RPE 1.5 too low and nothing of soreness, 3 days",
        77,
        "intermediate",
        (MONDAY, WEDNESDAY, FRIDAY),
        90,
        rpe_bias=-1.5,
        trains_hard=True,
        says_nothing=True,
    ),
    Profile(
        "older",
        "Older novice, slow to recover, shoulder and lower back limits, 2 days",
        88,
        "beginner",
        (TUESDAY, FRIDAY),
        81,
        limits=(Area.SHOULDER, Area.LOWER_BACK),
        minutes=60,
        recovery=1.35,
        detraining=1.5,
    ),
    Profile(
        "programme",
        "Intermediate who trains by the engine's programmes, full gym, 4 days",
        99,
        "intermediate",
        (MONDAY, TUESDAY, THURSDAY, FRIDAY),
        80,
        goal="muscle_gain",
        second=0.0,
        trains_hard=True,
        follows_program=True,
    ),
)
