# What a red flag is answered with: vetted words, never a diagnosis. They are sent alone, also when nothing else works.

red-flag-self_harm = Me alegra que me lo hayas dicho, y siento que sea tan duro. El entrenamiento puede esperar; tú importas más.
    Si crees que podrías hacerlo, o estás en peligro ahora mismo, llama al 112 o al número de emergencias de tu país.
    Por favor, no te quedes a solas con esto: habla hoy con alguien de confianza, con un médico o con una línea de ayuda en crisis de tu país. Yo solo soy un coach de fuerza, y hay personas que están justo para esto.
red-flag-chest_pain = Deja de entrenar ahora y siéntate.
    Un dolor, una opresión o una presión en el pecho, o un dolor que va hacia un brazo, la mandíbula o la espalda, puede ser una emergencia que no espera. Llama ahora al 112 o al número de emergencias de tu país, o pide a alguien cercano que llame, y no conduzcas tú.
    Si ya ha pasado, ve igualmente hoy a un médico. Por favor, no vuelvas a entrenar hasta que un médico diga que puedes.
red-flag-breathlessness = Deja de entrenar ahora y siéntate con el cuerpo erguido.
    Si cuesta respirar en reposo, cuesta hablar, o no se alivia en unos minutos, llama ahora al 112 o al número de emergencias de tu país, o pide a alguien cercano que llame.
    Si ya ha pasado, ve igualmente hoy a un médico. Por favor, no vuelvas a entrenar hasta que un médico diga que puedes.
red-flag-numbness = Deja de entrenar ahora, suelta las pesas y siéntate con alguien cerca.
    Si empezó de golpe, si un lado del cuerpo o de la cara está débil, dormido o caído, si cuesta hablar o ver, o con un dolor de cabeza peor que ninguno antes, llama ahora al 112 o al número de emergencias de tu país. Cada minuto cuenta, así que no esperes a que pase.
    Si no, ve hoy a un médico. Por favor, no vuelvas a entrenar hasta que un médico diga que puedes.
red-flag-pregnancy = Deja de entrenar ahora y túmbate o siéntate.
    Llama enseguida a tu matrona, a tu médico o a tu maternidad. Si hay un sangrado abundante o un dolor fuerte, si te desmayas o no consigues hablar con nadie, llama al 112 o al número de emergencias de tu país.
    Por favor, no vuelvas a entrenar hasta que te digan que puedes.
red-flag-fainting = Deja de entrenar ahora. Siéntate o túmbate donde no puedas caer, lejos de las pesas, y no te quedes a solas.
    Si alguien no vuelve en sí en un minuto, si hubo un golpe en la cabeza, o si viene con dolor en el pecho, dificultad para respirar o el corazón acelerado, llama ahora al 112 o al número de emergencias de tu país.
    En cualquier caso, ve hoy a un médico. Por favor, no vuelvas a entrenar hasta que un médico diga que puedes.
red-flag-palpitations = Deja de entrenar ahora y siéntate.
    Si dura más de unos minutos, o viene con dolor en el pecho, dificultad para respirar, mareo o desmayo, llama ahora al 112 o al número de emergencias de tu país, o pide a alguien cercano que llame.
    Si ya ha pasado, ve igualmente hoy a un médico. Por favor, no vuelvas a entrenar hasta que un médico diga que puedes.
red-flag-overexertion = Deja de entrenar ahora, ve a un lugar fresco y no te quedes a solas.
    Con confusión, desmayo, una temperatura muy alta o vómitos que no paran, llama ahora al 112 o al número de emergencias de tu país. Con orina oscura, o músculos hinchados y muy débiles, ve hoy a un médico; de noche, a urgencias.
    Por favor, no vuelvas a entrenar hasta que un médico diga que puedes.
red-flag-acute_injury = Deja de entrenar ahora, y no cargues ni pongas a prueba lo que está lesionado.
    Si se ve fuera de su sitio, está dormido, sangra mucho, no se puede mover o apoyar, o si el golpe fue en la cabeza, el cuello o la espalda, llama al 112 o al número de emergencias de tu país, o ve a urgencias.
    Si no, que lo mire pronto un médico. Por favor, no vuelvas a entrenar hasta que un médico diga que puedes.
red-flag-disordered_eating = Gracias por contármelo. Suena duro, y no es nada de lo que avergonzarse.
    Aquí no voy a hablar de comida ni de peso como meta, porque mereces mejor ayuda con esto que la que puede dar un coach de fuerza. Por favor, cuéntaselo a alguien de confianza, y habla con un médico o con personas que ayudan con la alimentación; en muchos países hay una línea a la que se puede llamar.
    Si te sientes a punto de desmayarte o con mucha debilidad, descansa, por favor, y que alguien esté contigo. Si podrías hacerte daño, llama al 112 o al número de emergencias de tu país.
red-flag-minor_weight_loss = Gracias por preguntarme. Mientras sigues creciendo no ayudo a bajar de peso, y eso no es ningún juicio sobre cómo te ves.
    Si tu peso te preocupa, háblalo con un adulto de confianza y con tu médico: ellos pueden mirarlo contigo.

red-flag-paused = Tu entrenamiento está en pausa, y todo lo que tiene queda en el registro.
red-flag-logged = En el registro: { $sets }.
red-flag-not-logged = Sin hacer: { $acts }.

asked-well_again = La última vez me contaste algo que había que mirar primero. ¿Ya estás bien, y ha dicho un médico que puedes entrenar?
refused-red_flag_stands = Ese mensaje contaba algo serio, así que no lo deshago. Una serie equivocada sí la puedes corregir o borrar.

# Questions about health, before the first workout. None of them can be answered by a number.

screening-offered = Una cosa antes de tu primer entrenamiento: tengo unas preguntas cortas sobre tu salud, para no planear nada que no te venga bien. Di “pregúntame” para verlas, o “ahora no”.
health-question = { $question ->
    [heart] ¿Te ha dicho alguna vez un médico que tienes algo en el corazón, o la tensión (presión) alta? Sí, no, o “luego” si prefieres no decirlo ahora.
    [chest_pain] ¿Sientes alguna vez dolor o presión en el pecho, al hacer esfuerzo o en reposo?
    [dizziness] ¿Has perdido el equilibrio por un mareo, o te has desmayado, en el último año?
    [joints] ¿Tienes algún problema en un hueso, una articulación o la espalda que entrenar podría empeorar?
    [medication] ¿Tomas medicación para el corazón o la tensión (presión)?
    [pregnancy] ¿Tienes un embarazo en curso, o has dado a luz en los últimos seis meses?
   *[other] ¿Hay algún otro motivo para que entrenes con cuidado?
  }
screening-done = { $careful ->
    [0] Gracias, eso es todo lo que quería saber.
   *[other] Gracias por contármelo. Por favor, habla con un médico antes de entrenar fuerte. Hasta entonces los entrenamientos que propongo son suaves, salvo que pidas otros; “hazlo más suave” cambia lo que está sobre la mesa.
  }
screening-put-off = De acuerdo. Di “pregúntame” cuando te venga bien.
