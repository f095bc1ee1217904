"""What cannot be done, each kind named. An error carries a code and figures; the language layer has its sentence."""

from typing import ClassVar


class TrainingError(Exception):
    """An act that makes no sense now. Nothing was changed by it.

    `facts` are strings, numbers and lists of strings: what the sentence needs, never more.
    """

    code: ClassVar[str] = "training_error"

    def __init__(self, **facts: str | int | float | list[str] | None) -> None:
        self.facts = facts
        super().__init__(f"{self.code}: {facts}")


class NoActiveWorkout(TrainingError):
    """A workout is needed, and there is none."""

    code = "no_active_workout"


class WorkoutAlreadyActive(TrainingError):
    """A workout is asked for while one is planned or under way: continue it, or start anew."""

    code = "workout_already_active"


class TransitionNotAllowed(TrainingError):
    """The workout cannot go from where it stands to where the act would take it. `act`, `phase`."""

    code = "transition_not_allowed"


class ActTooLate(TrainingError):
    """A message that was sent before the workout last changed its status would move it back."""

    code = "act_too_late"


class OptionNotOffered(TrainingError):
    """A number that is none of the options. `number`, `offered`."""

    code = "option_not_offered"


class NoPlanYet(TrainingError):
    """The workout has no exercises: an option must be chosen or an exercise added first."""

    code = "no_plan_yet"


class NothingSuitable(TrainingError):
    """No exercise fits what was asked for."""

    code = "nothing_suitable"


class Gap(TrainingError):
    """Something has to be told before this can be done. `argument`: the argument of the act that the answer fills."""


class ExerciseNotFound(Gap):
    """No exercise goes by these words; `choices` are the names that come nearest, if any. `words`, `argument`."""

    code = "exercise_not_found"


class ExerciseAmbiguous(Gap):
    """Several exercises go by these words, and none is preferred. `words`, `choices`, `argument`."""

    code = "exercise_ambiguous"


class ExerciseNotInWorkout(TrainingError):
    """The exercise exists, but is not part of this workout. `exercise`."""

    code = "exercise_not_in_workout"


class ExerciseAlreadyInWorkout(TrainingError):
    """The exercise stands in this workout already. `exercise`."""

    code = "exercise_already_in_workout"


class NoCurrentExercise(TrainingError):
    """Every exercise is done, so none is meant when none is named."""

    code = "no_current_exercise"


class ExerciseHasSets(TrainingError):
    """An exercise with recorded sets cannot leave the workout. `exercise`, `sets`."""

    code = "exercise_has_sets"


class NoSetsYet(TrainingError):
    """Something is to be finished, repeated or rated of which no set is on record. `exercise`."""

    code = "no_sets_yet"


class SetNotFound(TrainingError):
    """There is no set with this number. `number`, `exercise`, `recorded`."""

    code = "set_not_found"


class InvalidSet(TrainingError):
    """A set that nobody can have done. `reason`, `value`."""

    code = "invalid_set"


class WeightMissing(Gap):
    """Reps of a loaded exercise without any weight, said, planned or used before. `exercise`, `argument`."""

    code = "weight_missing"


class CountMissing(Gap):
    """Sets without reps, time or distance. `exercise`, `measure`, `sets`, `weighed`, `weight_kg`, `argument`."""

    code = "count_missing"


class InvalidTarget(TrainingError):
    """A plan that nobody can follow. `reason`, `value`."""

    code = "invalid_target"


class InvalidSuperset(TrainingError):
    """Exercises that cannot be done in turns: `reason` is few, many, over or unclear. `exercise`, `most`."""

    code = "invalid_superset"


class NoSuperset(TrainingError):
    """Nothing is done in turns that could be parted; `exercise` that was named, or empty."""

    code = "no_superset"


class InvalidInventory(TrainingError):
    """A bar, plates, dumbbells or a step that nobody has. `what`, `value` in kg."""

    code = "invalid_inventory"


class InvalidRating(TrainingError):
    """A rating outside 1 to 5, or none at all. `value`."""

    code = "invalid_rating"


class NothingToCorrect(TrainingError):
    """The correction changes nothing, or does not say what it changes."""

    code = "nothing_to_correct"


class SetNotAsSaid(TrainingError):
    """A set is to be put right that is not as the athlete says it is."""

    code = "set_not_as_said"


class NumberUnclear(Gap):
    """A lone number that may be the weight as well as the count. `value`."""

    code = "number_unclear"


class NothingToReview(TrainingError):
    """No workout is completed yet."""

    code = "nothing_to_review"


class NothingToExplain(TrainingError):
    """Nothing was proposed or refused that there could be a reason for."""

    code = "nothing_to_explain"


class NothingToUndo(TrainingError):
    """No turn of the last day changed anything that is not undone already."""

    code = "nothing_to_undo"


class RedFlagStands(TrainingError):
    """A turn that raised a red flag is taken back: what it told stays told."""

    code = "red_flag_stands"


class MemoryTooLong(TrainingError):
    """More than is kept of one fact. `most`: characters."""

    code = "memory_too_long"


class TooManyMemories(TrainingError):
    """As much is remembered as there is room for. `most`."""

    code = "too_many_memories"


class MemoryNotFound(TrainingError):
    """Nothing is remembered that these words are about. `words`."""

    code = "memory_not_found"


class MemoryUnclear(Gap):
    """Several memories may be meant by these words, or one not surely. `words`, `choices`, `argument`."""

    code = "memory_unclear"


class QuestionUnclear(Gap):
    """Several questions there is an answer to may be meant. `choices`, `argument`."""

    code = "question_unclear"


class InvalidMetric(TrainingError):
    """A measure of the body that nobody can have. `measure`."""

    code = "invalid_metric"


class NoMetrics(TrainingError):
    """Nothing was ever measured. `measure`: what is asked for, empty for anything."""

    code = "no_metrics"


class GoalDatePast(TrainingError):
    """A goal whose day has been, is today, or is too far off to be one. `words`."""

    code = "goal_date_past"


class DateUnclear(TrainingError):
    """Words that are no day. `words`."""

    code = "date_unclear"


class GoalUnreachable(TrainingError):
    """A goal that is no goal: nothing, or more than there is. `words`."""

    code = "goal_unreachable"


class LosesWeightAsMinor(TrainingError):
    """Losing weight is nothing a coach plans with somebody who is still growing."""

    code = "loses_weight_as_minor"


class NoGoal(TrainingError):
    """There is no goal that could be meant."""

    code = "no_goal"


class GoalUnclear(Gap):
    """Several goals may be meant. `choices`, `argument`."""

    code = "goal_unclear"


class GoalUnchanged(TrainingError):
    """A change of a goal that changes nothing. `words`."""

    code = "goal_unchanged"


class InvalidProfile(TrainingError):
    """Something of a person that cannot be. `name`."""

    code = "invalid_profile"


class LanguageUnknown(TrainingError):
    """A language the coach does not speak. `choices`: those it does."""

    code = "language_unknown"


class RuleTooLong(TrainingError):
    """More than is kept of one rule. `most`: characters."""

    code = "rule_too_long"


class TooManyRules(TrainingError):
    """As many rules are kept as there is room for. `most`."""

    code = "too_many_rules"


class RuleNotFound(TrainingError):
    """No rule has this number, or is about these words. `rules`: how many there are."""

    code = "rule_not_found"


class ReminderTimeMissing(Gap):
    """A reminder without the time it is to come at. `argument`."""

    code = "reminder_time_missing"


class TimeZoneMissing(Gap):
    """A time on the clock of somebody of whom nobody knows what that shows. `argument`."""

    code = "time_zone_missing"


class InvalidReminder(TrainingError):
    """A reminder of a day that is over, or that is none. `words`."""

    code = "invalid_reminder"


class ReminderTooLong(TrainingError):
    """More than is kept of one reminder. `most`: characters."""

    code = "reminder_too_long"


class TooManyReminders(TrainingError):
    """As many reminders are to come as there is room for. `most`."""

    code = "too_many_reminders"


class NoReminders(TrainingError):
    """No reminder is to come, or none such. `reminders`: how many are."""

    code = "no_reminders"


class LinkTooOften(TrainingError):
    """Too many codes that do not work were said lately, so none is looked at."""

    code = "link_too_often"


class LinkedAlready(TrainingError):
    """The code is of the athlete whose account it is already."""

    code = "linked_already"


class AccountNotEmpty(TrainingError):
    """An account that is to be joined to another has something of its own on record."""

    code = "account_not_empty"


class InvalidProgram(TrainingError):
    """A programme that cannot be made. `reason`: days or weeks; `value`."""

    code = "invalid_program"


class NoProgram(TrainingError):
    """There is no programme."""

    code = "no_program"


class ProgramNotSo(TrainingError):
    """A programme is to be paused that is paused, or gone on with that is not. `status`."""

    code = "program_not_so"


class NeedsConfirmation(TrainingError):
    """Something unusual or final: it is asked about before it is done, and done only on a yes.

    The yes is to this kind of doubt alone: its code is then among the `confirmed` ones the rule is given.
    """


class UnusualWeight(NeedsConfirmation):
    """A weight far from the recent one, or (`known` 0) from what the movement takes; or none where one is used.

    `exercise`, `weight_kg`, `usual_kg`, `known`, `weightless`.
    """

    code = "unusual_weight"


class UnusualReps(NeedsConfirmation):
    """More reps than sets usually have, or far more than were asked for. `exercise`, `reps`."""

    code = "unusual_reps"


class UnusualMeasure(NeedsConfirmation):
    """Reps where time is counted, a weight where weight means nothing, and the like. `exercise`, `measure`."""

    code = "unusual_measure"


class NotPartOfWorkout(NeedsConfirmation):
    """Sets of an exercise that is not in the workout: it would be added. `exercise`."""

    code = "not_part_of_workout"


class SetsWouldBeDiscarded(NeedsConfirmation):
    """Dropping the workout takes recorded sets out of the history. `sets`."""

    code = "sets_would_be_discarded"


class DeletesASet(NeedsConfirmation):
    """A set would be deleted where something else may be meant by "that". `exercise`."""

    code = "deletes_a_set"


class NotStartedYet(NeedsConfirmation):
    """Sets are told while the workout is planned or paused: it would be started first. `paused`."""

    code = "not_started_yet"


class OutsideWorkout(NeedsConfirmation):
    """Sets are told while no workout is under way: they would be logged on their own. `exercise`."""

    code = "outside_workout"


class BesideWorkout(NeedsConfirmation):
    """Sets told for a time at which the workout under way was, or may have been: they would not be part of it.

    `exercise`.
    """

    code = "beside_workout"


class OneMoreOfLast(NeedsConfirmation):
    """A set is to be repeated, but the exercise under way has none: the one before it would be meant. `exercise`."""

    code = "one_more_of_last"


class NothingDoneYet(NeedsConfirmation):
    """Moving on from an exercise without a set skips it. `exercise`."""

    code = "nothing_done_yet"


class WellAgainFirst(NeedsConfirmation):
    """Somebody wants to train who raised a red flag and has not said since that they are well again."""

    code = "well_again"


class ForgetsEverything(NeedsConfirmation):
    """All that is remembered of the athlete would be gone. `memories`: how many."""

    code = "forgets_everything"


class UnusualMetric(NeedsConfirmation):
    """A measure of the body far from the last one, or (`known` 0) from what is usual.

    `measure`, `unit`, and as that says `value_kg` and `before_kg`, or `value_cm` and `before_cm`.
    """

    code = "unusual_metric"


class LosesFast(NeedsConfirmation):
    """A goal of losing more weight a week than is good for anybody. `per_week_kg`, `most_kg`."""

    code = "loses_fast"


class TargetUnderweight(NeedsConfirmation):
    """A goal at which an adult of this height is underweight. `target_kg`, `least_kg`."""

    code = "target_underweight"


class ReplacesProgram(NeedsConfirmation):
    """A programme is asked for while another one is followed, which would be given up. `name`, `done`, `total`."""

    code = "replaces_program"


class AbandonsProgram(NeedsConfirmation):
    """The programme would be given up. `name`, `done`, `total`."""

    code = "abandons_program"


class InvalidName(TrainingError):
    """Words that nobody can call an exercise by. `reason`: too_short, too_long, characters, figures, or taken."""

    code = "invalid_name"


class ExerciseKnown(TrainingError):
    """An exercise has this name already. `exercise`; `own` is 1 for one of the athlete's own."""

    code = "exercise_known"


class SoundsKnown(NeedsConfirmation):
    """A name for a new exercise is another way to say a known one's. `name`, `exercise`."""

    code = "sounds_known"


class ExerciseMissing(Gap):
    """It is not known of which exercise sets are that were done outside a workout. `argument`."""

    code = "exercise_missing"


class TimeUnclear(Gap):
    """Words that name no time at which something can have been done. `words`, `argument`."""

    code = "time_unclear"


class TimeToCome(Gap):
    """Something is said to have been done at a time that is still to come. `done_at` that is, `argument`."""

    code = "time_to_come"


class LikenessMissing(Gap):
    """Of a new exercise nothing is known but its `name`; `choices` are what it may be like. `argument`."""

    code = "likeness_missing"


class MusclesMissing(Gap):
    """It is not known what a new exercise trains. `name`, `argument`."""

    code = "muscles_missing"


class EquipmentMissing(Gap):
    """It is not known what a new exercise is done with. `name`, `argument`."""

    code = "equipment_missing"


class TooManyExercises(TrainingError):
    """As many exercises of one's own as there is room for. `most`."""

    code = "too_many_exercises"


class NotOwnExercise(TrainingError):
    """An exercise that is everybody's is to be renamed or removed. `exercise`."""

    code = "not_own_exercise"


class NoOwnExercise(TrainingError):
    """The athlete has added no exercise that goes by these words. `words`."""

    code = "no_own_exercise"


class OwnExerciseInWorkout(TrainingError):
    """An exercise that stands in the workout is to be removed from those that are known. `exercise`."""

    code = "own_exercise_in_workout"
