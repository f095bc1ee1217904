# The first talk: what is asked of somebody new, one question each, and what is kept at its end.

greeting-new = Hi! I am your strength coach. Shall I ask you a few things first, so that the workouts fit you? Say “yes”, and “skip” any of them; or just “let's start a workout”.
first-question = { $topic ->
    [goal] What do you want to train for? Like “get stronger and lose some fat”, or “bench 100 kg”. “Skip” is fine, too.
    [level] How long have you been lifting? Like “never”, “3 years” or “intermediate”.
    [equipment] What do you have to train with? Like “a full gym”, or “home, dumbbells up to 20 kg and a bench”.
    [limits] Does anything hurt, or have to be spared? Like “my left knee”, or “nothing”.
    [days] When do you want to train? Like “Mon Wed Fri”, or “3 times a week”.
   *[time_zone] Where do you live, so that my days are yours? A city will do, like “Berlin”.
  }
first-question-again = I did not get that. { $question } “Later” ends the questions.
why-first-question = { $topic ->
    [goal] What you train for decides the sets, the reps and the rest.
    [level] Beginners get fewer sets and other steps than those who have lifted for years.
    [equipment] I plan only what you can do with what you have.
    [limits] I leave out whatever loads what hurts.
    [days] It tells me how to spread the work over your week.
   *[time_zone] “Today” and “yesterday” are those of your clock, not of mine.
  }
first-talk-put-off = All right. Say “set me up” whenever it suits you, or “let's start a workout”.
first-talk-done = { $kept ->
    [0] That is all I would ask, and I go by what you do.
   *[other] Thank you, that is all. What I go by:
  }
kept-goals = - Goal: { $goals }
kept-level = - Level: { $level }
kept-equipment = - Equipment: { $kind ->
    [all] a full gym
    [none] none
   *[some] { $things }
  }
kept-limits = - To spare: { $limits }
kept-days = - Days: { $days }
kept-minutes = - Time: { $minutes }
kept-time-zone = - Your clock: { $zone }
first-talk-offer = Tell me when any of it changes. Shall we start with a workout?

say-stronger = get stronger
say-muscle = build muscle
say-fat-loss = lose fat
say-beginner = beginner
say-intermediate = intermediate
say-advanced = advanced
say-full-gym = a full gym
say-no-equipment = no equipment
say-nothing-hurts = nothing
say-three-days = 3 times a week
