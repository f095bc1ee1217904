# Talk: questions about training in general, and small talk. The answers themselves stand in knowledge/.

answer-source = (Source: { $source })
question-open = { $state ->
    [in_progress] I don't know that, and logged nothing. I can tell how an exercise is done (“how do I deadlift?”), or about reps, rest and effort. Your set I take like “80x8”.
   *[other] I don't know that. I know how exercises are done (“how do I deadlift?”), and the usual questions about training: sets and reps, rest, recovery, getting stuck, warming up. Of you I know what you tell me and train with me.
  }
asked-question_unclear = Do you mean: { $choices }?
exercise-trains = { $exercise } trains { $muscles }.
exercise-loads = { $exercise } loads the { $areas }, so leave it out while that hurts; healthy, it gets used to it if weight is added slowly.
exercise-asks-little = { $named ->
    [0] { $exercise } asks little of any joint.
   *[other] { $exercise } asks little of the { $areas }.
  }
catalogue-source = (Source: my catalogue of exercises)
small-talk = { $about ->
    [bot] I am a program, not a person. I plan your workouts, keep your sets, and tell you why.
    [coach] I am your strength coach, a program. Say “let's start a workout”, or “help” for what I can do.
    [mood] All in order here. And you? Tell me if you are tired or sore, and I plan for it.
    [night] Sleep well, that is when the muscle grows.
    [bye] See you. Everything you told me is kept.
    [insult] Fair enough. Tell me what went wrong, and “undo” takes the last thing back.
    [praise] Thank you! The lifting was yours.
    [sorry] No harm done.
    [laugh] :)
    [bored] Then do something else: say “other options”, or “swap” and the exercise.
    [love] That is kind of you. I like it when you train.
   *[joke] I only know one: “just one more set”.
  }
privacy-explained = { $about ->
    [export] All I keep of you can be had as one file, but I cannot send it here. Where you talk with me in a terminal, it is “fit-coach export FILE”; anywhere else, whoever runs this chat can get it for you.
   *[erase] All I keep of you can be erased for good: workouts, history, messages, accounts. I do not do that on a word in a chat. Where you talk with me in a terminal, it is “fit-coach erase”; anywhere else, ask whoever runs this chat.
  }
