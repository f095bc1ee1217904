"""What an exercise is: the muscles it trains, the movement it is, the load it takes and how a set of it is counted."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from uuid import UUID


class Muscle(StrEnum):
    """A muscle group, as fine as recovery and volume are counted."""

    CHEST = "chest"
    LATS = "lats"
    UPPER_BACK = "upper_back"
    TRAPS = "traps"
    LOWER_BACK = "lower_back"
    FRONT_DELTS = "front_delts"
    SIDE_DELTS = "side_delts"
    REAR_DELTS = "rear_delts"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    FOREARMS = "forearms"
    QUADS = "quads"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    ADDUCTORS = "adductors"
    ABDUCTORS = "abductors"
    CALVES = "calves"
    ABS = "abs"
    OBLIQUES = "obliques"
    HIP_FLEXORS = "hip_flexors"
    NECK = "neck"


class Pattern(StrEnum):
    """The movement; two exercises of one pattern can stand in for each other."""

    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    HORIZONTAL_PUSH = "horizontal_push"
    VERTICAL_PUSH = "vertical_push"
    HORIZONTAL_PULL = "horizontal_pull"
    VERTICAL_PULL = "vertical_pull"
    FLY = "fly"
    RAISE = "raise"
    ELBOW_FLEXION = "elbow_flexion"
    ELBOW_EXTENSION = "elbow_extension"
    KNEE_EXTENSION = "knee_extension"
    KNEE_FLEXION = "knee_flexion"
    HIP_EXTENSION = "hip_extension"
    HIP_ABDUCTION = "hip_abduction"
    HIP_ADDUCTION = "hip_adduction"
    CALF_RAISE = "calf_raise"
    SHRUG = "shrug"
    WRIST = "wrist"
    NECK = "neck"
    TRUNK_FLEXION = "trunk_flexion"
    TRUNK_EXTENSION = "trunk_extension"
    TRUNK_ROTATION = "trunk_rotation"
    ANTI_EXTENSION = "anti_extension"
    ANTI_ROTATION = "anti_rotation"
    CARRY = "carry"
    JUMP = "jump"
    OLYMPIC = "olympic"
    THROW = "throw"
    CARDIO = "cardio"
    STRETCH = "stretch"


class Equipment(StrEnum):
    """A thing an exercise cannot be done without."""

    BARBELL = "barbell"
    EZ_BAR = "ez_bar"
    TRAP_BAR = "trap_bar"
    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"
    MACHINE = "machine"
    SMITH_MACHINE = "smith_machine"
    CABLE = "cable"
    BAND = "band"
    BENCH = "bench"
    RACK = "rack"
    PULL_UP_BAR = "pull_up_bar"
    DIP_BARS = "dip_bars"
    RINGS = "rings"
    BOX = "box"
    MEDICINE_BALL = "medicine_ball"
    STABILITY_BALL = "stability_ball"
    AB_WHEEL = "ab_wheel"
    SLED = "sled"
    SANDBAG = "sandbag"
    ROPE = "rope"
    STRONGMAN = "strongman"
    FOAM_ROLLER = "foam_roller"
    ROWER = "rower"
    BIKE = "bike"
    TREADMILL = "treadmill"
    JUMP_ROPE = "jump_rope"


class Area(StrEnum):
    """A part of the body a limit can lie in."""

    NECK = "neck"
    SHOULDER = "shoulder"
    ELBOW = "elbow"
    WRIST = "wrist"
    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    HIP = "hip"
    KNEE = "knee"
    ANKLE = "ankle"


class Category(StrEnum):
    """The shelf of the catalogue an exercise stands on."""

    CHEST = "chest"
    BACK = "back"
    SHOULDERS = "shoulders"
    ARMS = "arms"
    LEGS = "legs"
    CORE = "core"
    FULL_BODY = "full_body"
    CARDIO = "cardio"
    MOBILITY = "mobility"


class Mechanic(StrEnum):
    """Several joints or one."""

    COMPOUND = "compound"
    ISOLATION = "isolation"


class LoadType(StrEnum):
    """What a weight means: held or stacked, added to the body, taken off it, or nothing."""

    EXTERNAL = "external"
    BODYWEIGHT = "bodyweight"
    ASSISTED = "assisted"
    NONE = "none"


class Measure(StrEnum):
    """What is counted in a set."""

    REPS = "reps"
    SECONDS = "seconds"
    METRES = "metres"


@dataclass(frozen=True)
class Exercise:
    """An entry of the catalogue.

    `range` is the usual span of a working set in the exercise's `measure`; `rest_seconds` lies between two such sets;
    `bodyweight_share` is the part of the body's weight that is moved (0 unless the load is the body).
    """

    id: UUID
    key: str
    name: str
    aliases: tuple[str, ...]
    category: Category
    pattern: Pattern
    primary: tuple[Muscle, ...]
    secondary: tuple[Muscle, ...]
    equipment: tuple[Equipment, ...]
    mechanic: Mechanic
    load: LoadType
    bodyweight_share: float
    unilateral: bool
    measure: Measure
    range: tuple[int, int]
    rest_seconds: int
    contraindications: tuple[Area, ...]
    description: str
    technique: str

    @property
    def is_loaded(self) -> bool:
        """Whether its sets are reps at a weight."""
        return self.load is LoadType.EXTERNAL and self.measure is Measure.REPS

    def can_be_done_with(self, equipment: Collection[Equipment] | None) -> bool:
        """Whether everything it needs is there; `None` means a full gym."""
        return equipment is None or all(thing in equipment for thing in self.equipment)

    def is_spoken_against_by(self, limits: Collection[Area]) -> bool:
        """Whether a limit in one of these areas rules it out."""
        return bool(self.loads(limits))

    def loads(self, limits: Collection[Area]) -> tuple[Area, ...]:
        """Which of these areas it loads."""
        return tuple(area for area in self.contraindications if area in limits)


@dataclass(frozen=True)
class Catalogue:
    """Every exercise that can be planned or logged, the most standard of each pattern first, and its version.

    `removed` are those that a history may still speak of, and nobody plans or names any more.
    """

    exercises: tuple[Exercise, ...]
    version: str
    removed: tuple[Exercise, ...] = ()

    @cached_property
    def by_id(self) -> dict[UUID, Exercise]:
        """The same exercises, and those that were removed, by their id."""
        return {exercise.id: exercise for exercise in (*self.removed, *self.exercises)}

    def suitable(self, equipment: Collection[Equipment] | None, limits: Collection[Area]) -> tuple[Exercise, ...]:
        """What can be done with this equipment and these limits, in the catalogue's order."""
        return tuple(
            exercise
            for exercise in self.exercises
            if exercise.can_be_done_with(equipment) and not exercise.is_spoken_against_by(limits)
        )
