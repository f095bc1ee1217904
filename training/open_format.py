"""Exercises in the open JSON format of public lists: what an entry says, and the exercise it would be here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

from training.exercise import Area, Category, Equipment, Exercise, LoadType, Measure, Mechanic, Muscle, Pattern

NAMESPACE = UUID("0b0a2d0e-8a52-5d38-9a3e-6f0d7b1c4e21")
STRENGTH = frozenset({"strength", "powerlifting", "olympic weightlifting", "strongman", "plyometrics"})

MUSCLES = {
    "abdominals": Muscle.ABS,
    "abductors": Muscle.ABDUCTORS,
    "adductors": Muscle.ADDUCTORS,
    "biceps": Muscle.BICEPS,
    "calves": Muscle.CALVES,
    "chest": Muscle.CHEST,
    "forearms": Muscle.FOREARMS,
    "glutes": Muscle.GLUTES,
    "hamstrings": Muscle.HAMSTRINGS,
    "lats": Muscle.LATS,
    "lower back": Muscle.LOWER_BACK,
    "middle back": Muscle.UPPER_BACK,
    "neck": Muscle.NECK,
    "quadriceps": Muscle.QUADS,
    "shoulders": Muscle.SIDE_DELTS,
    "traps": Muscle.TRAPS,
    "triceps": Muscle.TRICEPS,
}
# "other" is not among them: nobody could know whether they have it.
THINGS: Mapping[str, tuple[Equipment, ...]] = {
    "body only": (),
    "none": (),
    "bands": (Equipment.BAND,),
    "barbell": (Equipment.BARBELL,),
    "cable": (Equipment.CABLE,),
    "dumbbell": (Equipment.DUMBBELL,),
    "e-z curl bar": (Equipment.EZ_BAR,),
    "exercise ball": (Equipment.STABILITY_BALL,),
    "foam roll": (Equipment.FOAM_ROLLER,),
    "kettlebells": (Equipment.KETTLEBELL,),
    "machine": (Equipment.MACHINE,),
    "medicine ball": (Equipment.MEDICINE_BALL,),
}
_SHELF = {
    Category.CHEST: {Muscle.CHEST},
    Category.BACK: {Muscle.LATS, Muscle.UPPER_BACK, Muscle.LOWER_BACK},
    Category.SHOULDERS: {Muscle.SIDE_DELTS, Muscle.TRAPS, Muscle.NECK},
    Category.ARMS: {Muscle.BICEPS, Muscle.TRICEPS, Muscle.FOREARMS},
    Category.CORE: {Muscle.ABS},
}
# The movement by the first muscle trained: of several joints pushing, of several joints pulling, of one joint.
_MOVEMENTS: Mapping[Muscle, tuple[Pattern, Pattern, Pattern]] = {
    Muscle.CHEST: (Pattern.HORIZONTAL_PUSH, Pattern.HORIZONTAL_PUSH, Pattern.FLY),
    Muscle.SIDE_DELTS: (Pattern.VERTICAL_PUSH, Pattern.RAISE, Pattern.RAISE),
    Muscle.TRICEPS: (Pattern.HORIZONTAL_PUSH, Pattern.ELBOW_EXTENSION, Pattern.ELBOW_EXTENSION),
    Muscle.BICEPS: (Pattern.ELBOW_FLEXION, Pattern.ELBOW_FLEXION, Pattern.ELBOW_FLEXION),
    Muscle.FOREARMS: (Pattern.WRIST, Pattern.WRIST, Pattern.WRIST),
    Muscle.LATS: (Pattern.VERTICAL_PULL, Pattern.VERTICAL_PULL, Pattern.VERTICAL_PULL),
    Muscle.UPPER_BACK: (Pattern.HORIZONTAL_PULL, Pattern.HORIZONTAL_PULL, Pattern.HORIZONTAL_PULL),
    Muscle.LOWER_BACK: (Pattern.HINGE, Pattern.HINGE, Pattern.TRUNK_EXTENSION),
    Muscle.TRAPS: (Pattern.SHRUG, Pattern.SHRUG, Pattern.SHRUG),
    Muscle.NECK: (Pattern.NECK, Pattern.NECK, Pattern.NECK),
    Muscle.QUADS: (Pattern.SQUAT, Pattern.SQUAT, Pattern.KNEE_EXTENSION),
    Muscle.HAMSTRINGS: (Pattern.HINGE, Pattern.HINGE, Pattern.KNEE_FLEXION),
    Muscle.GLUTES: (Pattern.HINGE, Pattern.HINGE, Pattern.HIP_EXTENSION),
    Muscle.CALVES: (Pattern.CALF_RAISE, Pattern.CALF_RAISE, Pattern.CALF_RAISE),
    Muscle.ABDUCTORS: (Pattern.HIP_ABDUCTION, Pattern.HIP_ABDUCTION, Pattern.HIP_ABDUCTION),
    Muscle.ADDUCTORS: (Pattern.HIP_ADDUCTION, Pattern.HIP_ADDUCTION, Pattern.HIP_ADDUCTION),
    Muscle.ABS: (Pattern.TRUNK_FLEXION, Pattern.TRUNK_FLEXION, Pattern.TRUNK_FLEXION),
}
# What a limit speaks against, by movement; with too much said here nobody is hurt, with too little somebody may be.
_STRAINS: Mapping[Pattern, tuple[Area, ...]] = {
    Pattern.SQUAT: (Area.KNEE, Area.HIP, Area.LOWER_BACK),
    Pattern.KNEE_EXTENSION: (Area.KNEE,),
    Pattern.KNEE_FLEXION: (Area.KNEE,),
    Pattern.HINGE: (Area.LOWER_BACK, Area.HIP),
    Pattern.TRUNK_EXTENSION: (Area.LOWER_BACK,),
    Pattern.TRUNK_FLEXION: (Area.LOWER_BACK, Area.NECK),
    Pattern.HORIZONTAL_PUSH: (Area.SHOULDER, Area.ELBOW, Area.WRIST),
    Pattern.VERTICAL_PUSH: (Area.SHOULDER, Area.NECK),
    Pattern.VERTICAL_PULL: (Area.SHOULDER, Area.ELBOW),
    Pattern.HORIZONTAL_PULL: (Area.LOWER_BACK,),
    Pattern.FLY: (Area.SHOULDER,),
    Pattern.RAISE: (Area.SHOULDER,),
    Pattern.ELBOW_EXTENSION: (Area.ELBOW,),
    Pattern.ELBOW_FLEXION: (Area.ELBOW,),
    Pattern.WRIST: (Area.WRIST,),
    Pattern.NECK: (Area.NECK,),
    Pattern.SHRUG: (Area.NECK,),
    Pattern.CALF_RAISE: (Area.ANKLE,),
    Pattern.HIP_EXTENSION: (Area.HIP,),
    Pattern.HIP_ABDUCTION: (Area.HIP,),
    Pattern.HIP_ADDUCTION: (Area.HIP,),
    Pattern.JUMP: (Area.KNEE, Area.ANKLE, Area.HIP),
    Pattern.OLYMPIC: (Area.LOWER_BACK, Area.SHOULDER, Area.WRIST, Area.KNEE),
    Pattern.CARRY: (Area.LOWER_BACK, Area.HIP, Area.KNEE),
}
# Sets of unknown exercises: reps and rest by how many joints move, and for jumps and lifts by what is explosive.
# Convention, as in the catalogue's own files.
_COMPOUND, _ISOLATION, _EXPLOSIVE = ((8, 12), 120), ((10, 15), 75), ((3, 6), 150)
# How much of the body is moved where nobody has measured it: a trunk movement's share, or most of it. Convention.
_TRUNK_SHARE, _BODY_SHARE = 0.4, 0.7


@dataclass(frozen=True)
class OpenEntry:
    """An entry of such a list, in the list's own words."""

    name: str
    category: str
    force: str | None
    mechanic: str | None
    equipment: str | None
    primary: tuple[str, ...]
    secondary: tuple[str, ...]
    instructions: tuple[str, ...]

    @property
    def is_strength(self) -> bool:
        """Whether it is trained in sets, other than stretching and cardio."""
        return self.category in STRENGTH

    @property
    def key(self) -> str:
        """What tells it from others, whenever it is read again."""
        return "open-" + re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")

    def may_be(self, exercise: Exercise) -> bool:
        """Whether its equipment does not speak against its being this exercise."""
        needed = set(THINGS.get(self.equipment or "none", ()))
        if not needed:
            return True
        if self.equipment == "machine":
            needed.add(Equipment.SMITH_MACHINE)
        if self.equipment in ("barbell", "e-z curl bar"):
            needed |= {Equipment.BARBELL, Equipment.EZ_BAR}
        return bool(needed & set(exercise.equipment))


@dataclass(frozen=True)
class Unplaced:
    """An entry that can be no exercise here. `why` is a word: category, equipment, muscles or instructions."""

    entry: OpenEntry
    why: str


def exercise_from(entry: OpenEntry) -> Exercise | Unplaced:
    """The exercise an entry describes, or why it describes none that could be planned safely."""
    if not entry.is_strength:
        return Unplaced(entry, "category")
    if (entry.equipment or "none") not in THINGS:
        return Unplaced(entry, "equipment")
    primary = _muscles(entry.primary)
    if not primary:
        return Unplaced(entry, "muscles")
    if not entry.instructions:
        return Unplaced(entry, "instructions")
    things = THINGS[entry.equipment or "none"]
    pattern = _pattern(entry, primary[0])
    (low, high), rest = _sets(entry)
    held = entry.force == "static"
    return Exercise(
        id=uuid5(NAMESPACE, entry.key),
        key=entry.key,
        name=entry.name,
        aliases=(),
        category=_shelf(entry, primary[0]),
        pattern=pattern,
        primary=primary,
        secondary=tuple(muscle for muscle in _muscles(entry.secondary) if muscle not in primary),
        equipment=things,
        mechanic=Mechanic.ISOLATION if entry.mechanic == "isolation" else Mechanic.COMPOUND,
        load=LoadType.EXTERNAL if things and Equipment.STABILITY_BALL not in things else LoadType.BODYWEIGHT,
        bodyweight_share=_share(things, primary[0]),
        unilateral=re.search(r"\b(one|single|alternat\w+)\b", entry.name.lower()) is not None,
        measure=Measure.SECONDS if held else Measure.REPS,
        range=(20, 40) if held else (low, high),
        rest_seconds=rest,
        contraindications=_STRAINS.get(pattern, ()),
        description=f"{entry.name}, brought along from a list of exercises.",
        technique=" ".join(entry.instructions),
    )


def _muscles(named: tuple[str, ...]) -> tuple[Muscle, ...]:
    return tuple(dict.fromkeys(MUSCLES[name] for name in named if name in MUSCLES))


def _pattern(entry: OpenEntry, first: Muscle) -> Pattern:
    kinds = {"olympic weightlifting": Pattern.OLYMPIC, "strongman": Pattern.CARRY, "plyometrics": Pattern.JUMP}
    if entry.category in kinds:
        return Pattern.THROW if entry.equipment == "medicine ball" else kinds[entry.category]
    pushing, pulling, one_joint = _MOVEMENTS[first]
    if entry.mechanic == "isolation":
        return one_joint
    return pulling if entry.force == "pull" else pushing


def _sets(entry: OpenEntry) -> tuple[tuple[int, int], int]:
    if entry.category in ("olympic weightlifting", "plyometrics"):
        return _EXPLOSIVE
    return _ISOLATION if entry.mechanic == "isolation" else _COMPOUND


def _shelf(entry: OpenEntry, first: Muscle) -> Category:
    if entry.category in ("olympic weightlifting", "strongman", "plyometrics"):
        return Category.FULL_BODY
    return next((shelf for shelf, muscles in _SHELF.items() if first in muscles), Category.LEGS)


def _share(things: tuple[Equipment, ...], first: Muscle) -> float:
    if things and Equipment.STABILITY_BALL not in things:
        return 0.0
    return _TRUNK_SHARE if first in (Muscle.ABS, Muscle.LOWER_BACK, Muscle.NECK) else _BODY_SHARE
