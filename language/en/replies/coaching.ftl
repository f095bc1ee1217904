# English: how the coach behaves, and what is set. Any sentence of the coach may go by `$tone`.

coaching-tone = { $value ->
    [blunt] Blunt it is. No sugar.
    [calm] Calm it is. One thing after the other.
    [playful] Playful it is. The weights stay serious.
   *[friendly] Friendly it is.
  }
coaching-detail = { $value ->
    [brief] Fewer words from now on.
    [full] More detail from now on.
   *[usual] As much detail as usual from now on.
  }
coaching-encouragement = { $value ->
    [0] No more praise. Records stay on record.
   *[1] I say so when something is worth it.
  }
coaching-prep-hints = { $value ->
    [0] No more warm-up hints. “How do I warm up?” still gets an answer.
   *[1] I tell the warm-up with an exercise that needs one.
  }
coaching-feedback-questions = { $value ->
    [0] I no longer ask how it went. You can always tell me.
   *[1] I ask how it went, once a workout.
  }
language-set = I speak { $language } from now on.
rule-kept = { $is_new ->
    [0] I have that rule already: “{ $rule }”.
   *[1] Kept as a rule of yours: “{ $rule }”. “My settings” shows all of them.
  }
rules-dropped = Dropped: { $rules }.
settings-title = What is set:
settings-tone = - Tone: { $value ->
    [blunt] blunt
    [calm] calm
    [playful] playful
   *[friendly] friendly
  } (“be blunt”, “be friendly”, “be calm” or “be playful” changes it)
settings-detail = - Detail: { $value ->
    [brief] brief
    [full] full
   *[usual] as usual
  } (“less talk”, “more detail”)
settings-encouragement = - Praise where it is earned: { $value ->
    [0] off
   *[1] on
  }
settings-prep-hints = - Warm-up hints: { $value ->
    [0] off
   *[1] on
  }
settings-feedback-questions = - Questions how it went: { $value ->
    [0] off
   *[1] on
  }
settings-language = - Language: { $language }
settings-unit = - Weights: { $unit ->
    [kg] kilograms
   *[lb] pounds
  }
settings-time-zone = { $zone ->
    [UTC] - Clock: UTC, unless you say where you are (“my time zone is Berlin”)
   *[other] - Clock: { $zone }
  }
settings-disliked = - Only where nothing else fits: { $exercises }
settings-rules = - Your rules:
settings-rule = { "  " }{ $number }. “{ $rule }”

refused-language_unknown = I do not speak that one. I speak { $choices }.
refused-rule_too_long = That is too long for a rule; { $most } characters are what I keep of one.
refused-too_many_rules = You have { $most } rules, which is as many as I keep. Drop one first.
refused-rule_not_found = { $rules ->
    [0] You have no rules for me.
   *[other] I have no such rule of yours. “My settings” shows them with their numbers.
  }
