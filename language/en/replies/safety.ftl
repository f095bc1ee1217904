# What a red flag is answered with: vetted words, never a diagnosis. They are sent alone, also when nothing else works.

red-flag-self_harm = I am glad you told me, and I am sorry it is this hard. Training can wait; you matter more.
    If you might act on it, or are in danger right now, call your local emergency number.
    Please do not stay alone with this: talk today to somebody you trust, to a doctor, or to a crisis line in your country. I am only a strength coach, and there are people who are there for exactly this.
red-flag-chest_pain = Stop training now, and sit down.
    Pain, tightness or pressure in the chest, or a pain that goes into an arm, the jaw or the back, can be an emergency that does not wait. Call your local emergency number now, or have somebody near you call, and do not drive yourself.
    Should it have passed, see a doctor today all the same. Please do not train again before a doctor says that you may.
red-flag-breathlessness = Stop training now, and sit upright.
    If it is hard to breathe at rest, to speak, or if it does not ease within a few minutes, call your local emergency number now, or have somebody near you call.
    Should it have passed, see a doctor today all the same. Please do not train again before a doctor says that you may.
red-flag-numbness = Stop training now, put the weights down and sit down with somebody near you.
    If it came suddenly, if one side of the body or the face is weak, numb or hangs, if speaking or seeing is hard, or with a headache worse than any before, call your local emergency number now. Every minute counts, so do not wait for it to pass.
    Otherwise see a doctor today. Please do not train again before a doctor says that you may.
red-flag-pregnancy = Stop training now, and lie or sit down.
    Call your midwife, your doctor or your maternity unit right away. If there is heavy bleeding or strong pain, if you faint or cannot reach anybody, call your local emergency number.
    Please do not train again before they say that you may.
red-flag-fainting = Stop training now. Sit or lie down where you cannot fall, away from the weights, and do not stay alone.
    If somebody does not come round within a minute, if there was a blow to the head, or if it comes with pain in the chest, trouble to breathe or a racing heart, call your local emergency number now.
    See a doctor today in any case. Please do not train again before a doctor says that you may.
red-flag-palpitations = Stop training now, and sit down.
    If it goes on for more than a few minutes, or comes with pain in the chest, trouble to breathe, dizziness or fainting, call your local emergency number now, or have somebody near you call.
    Should it have passed, see a doctor today all the same. Please do not train again before a doctor says that you may.
red-flag-overexertion = Stop training now, go somewhere cool and do not stay alone.
    With confusion, fainting, a very high temperature, or vomiting that does not stop, call your local emergency number now. With dark urine, or muscles that are swollen and very weak, see a doctor today, at night an emergency department.
    Please do not train again before a doctor says that you may.
red-flag-acute_injury = Stop training now, and do not load or test what is hurt.
    If it looks out of place, is numb, bleeds heavily, cannot be moved or bear weight, or if your head, neck or back took the blow, call your local emergency number or go to an emergency department.
    Otherwise have a doctor look at it soon. Please do not train again before a doctor says that you may.
red-flag-disordered_eating = Thank you for telling me. That sounds hard, and it is nothing to be ashamed of.
    I will not talk about food or weight as a target here, because you deserve better help with this than a strength coach can give. Please tell somebody you trust, and talk to a doctor or to people who help with eating; many countries have a line one can call.
    If you feel faint or very weak, please rest, and let somebody be with you. If you might hurt yourself, call your local emergency number.
red-flag-minor_weight_loss = Thank you for asking me. While you are still growing I do not help with losing weight, and that is no judgement of how you look.
    If your weight is on your mind, talk about it with an adult you trust, and with your doctor: they can look at it with you.

red-flag-paused = Your workout is paused, and everything in it stays on record.
red-flag-logged = On record: { $sets }.
red-flag-not-logged = Not done: { $acts }.

asked-well_again = Last time you told me of something that had to be looked at first. Are you well again, and has a doctor said that you may train?
refused-red_flag_stands = That message told of something serious, so I do not take it back. A set that is wrong you can still correct or delete.

# Questions about health, before the first workout. None of them can be answered by a number.

screening-offered = One thing before your first workout: I have a few short questions about your health, so that I plan nothing that is not good for you. Say “ask me” for them, or “not now”.
health-question = { $question ->
    [heart] Has a doctor ever told you that something is wrong with your heart, or that your blood pressure is high? Yes, no, or “later” if you would rather not say now.
    [chest_pain] Do you ever feel pain or pressure in your chest, when you exert yourself or at rest?
    [dizziness] Have you lost your balance from dizziness, or fainted, in the last year?
    [joints] Do you have trouble with a bone, a joint or your back that training could make worse?
    [medication] Do you take medication for your heart or your blood pressure?
    [pregnancy] Are you pregnant, or have you given birth in the last six months?
   *[other] Is there any other reason why you should be careful with training?
  }
screening-done = { $careful ->
    [0] Thank you, that is all I wanted to know.
   *[other] Thank you for telling me. Please talk to a doctor before you train hard. Until then the workouts I suggest are light ones, unless you ask for others; “make it lighter” changes what is on the table.
  }
screening-put-off = All right. Say “ask me” whenever it suits you.
