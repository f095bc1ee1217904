# What a red flag is answered with: vetted words, never a diagnosis. They are sent alone, also when nothing else works.

red-flag-self_harm = Merci de me l'avoir dit, et je suis désolé que ce soit si dur. L'entraînement peut attendre ; toi, tu comptes plus.
    Si tu risques de passer à l'acte, ou si tu es en danger maintenant, appelle le 112 ou ton numéro d'urgence local.
    S'il te plaît, ne reste pas seul(e) avec ça : parle aujourd'hui à quelqu'un de confiance, à un médecin, ou à une ligne d'écoute de ton pays. Je ne suis qu'un coach de musculation, et il y a des gens qui sont là exactement pour ça.
red-flag-chest_pain = Arrête l'entraînement maintenant, et assieds-toi.
    Une douleur, un serrement ou une pression dans la poitrine, ou une douleur qui va vers un bras, la mâchoire ou le dos, peut être une urgence qui n'attend pas. Appelle maintenant le 112 ou ton numéro d'urgence local, ou demande à quelqu'un près de toi d'appeler, et ne conduis pas toi-même.
    Si c'est passé, vois quand même un médecin aujourd'hui. S'il te plaît, ne t'entraîne plus avant qu'un médecin dise que tu peux.
red-flag-breathlessness = Arrête l'entraînement maintenant, et assieds-toi le buste droit.
    Si tu as du mal à respirer au repos ou à parler, ou si ça ne se calme pas en quelques minutes, appelle maintenant le 112 ou ton numéro d'urgence local, ou demande à quelqu'un près de toi d'appeler.
    Si c'est passé, vois quand même un médecin aujourd'hui. S'il te plaît, ne t'entraîne plus avant qu'un médecin dise que tu peux.
red-flag-numbness = Arrête l'entraînement maintenant, pose les poids et assieds-toi avec quelqu'un près de toi.
    Si c'est venu d'un coup, si un côté du corps ou du visage est faible, engourdi ou tombe, si parler ou voir est difficile, ou avec un mal de tête pire que jamais, appelle maintenant le 112 ou ton numéro d'urgence local. Chaque minute compte, donc n'attends pas que ça passe.
    Sinon, vois un médecin aujourd'hui. S'il te plaît, ne t'entraîne plus avant qu'un médecin dise que tu peux.
red-flag-pregnancy = Arrête l'entraînement maintenant, et allonge-toi ou assieds-toi.
    Appelle tout de suite ta sage-femme, ton médecin ou ta maternité. En cas de saignement abondant ou de forte douleur, si tu t'évanouis ou si tu ne joins personne, appelle le 112 ou ton numéro d'urgence local.
    S'il te plaît, ne t'entraîne plus avant qu'ils disent que tu peux.
red-flag-fainting = Arrête l'entraînement maintenant. Assieds-toi ou allonge-toi là où tu ne peux pas tomber, loin des poids, et ne reste pas seul(e).
    Si quelqu'un ne revient pas à lui en une minute, s'il y a eu un coup à la tête, ou si ça vient avec une douleur dans la poitrine, du mal à respirer ou un cœur qui s'emballe, appelle maintenant le 112 ou ton numéro d'urgence local.
    Vois un médecin aujourd'hui dans tous les cas. S'il te plaît, ne t'entraîne plus avant qu'un médecin dise que tu peux.
red-flag-palpitations = Arrête l'entraînement maintenant, et assieds-toi.
    Si ça dure plus de quelques minutes, ou si ça vient avec une douleur dans la poitrine, du mal à respirer, des vertiges ou un évanouissement, appelle maintenant le 112 ou ton numéro d'urgence local, ou demande à quelqu'un près de toi d'appeler.
    Si c'est passé, vois quand même un médecin aujourd'hui. S'il te plaît, ne t'entraîne plus avant qu'un médecin dise que tu peux.
red-flag-overexertion = Arrête l'entraînement maintenant, va dans un endroit frais et ne reste pas seul(e).
    Avec de la confusion, un évanouissement, une très forte température, ou des vomissements qui ne s'arrêtent pas, appelle maintenant le 112 ou ton numéro d'urgence local. Avec des urines foncées, ou des muscles gonflés et très faibles, vois un médecin aujourd'hui, la nuit aux urgences.
    S'il te plaît, ne t'entraîne plus avant qu'un médecin dise que tu peux.
red-flag-acute_injury = Arrête l'entraînement maintenant, et ne charge ni ne teste ce qui est blessé.
    Si c'est déformé, engourdi, si ça saigne beaucoup, si tu ne peux pas le bouger ou t'appuyer dessus, ou si la tête, le cou ou le dos a pris le choc, appelle le 112 ou ton numéro d'urgence local, ou va aux urgences.
    Sinon, fais-le voir bientôt par un médecin. S'il te plaît, ne t'entraîne plus avant qu'un médecin dise que tu peux.
red-flag-disordered_eating = Merci de me l'avoir dit. Ça a l'air dur, et il n'y a pas de quoi avoir honte.
    Je ne parlerai pas ici de nourriture ou de poids comme d'un but, parce que tu mérites une meilleure aide que celle d'un coach de musculation. S'il te plaît, dis-le à quelqu'un de confiance, et parle à un médecin ou à des gens qui aident pour l'alimentation ; beaucoup de pays ont une ligne qu'on peut appeler.
    Si tu te sens partir ou très faible, repose-toi, et reste avec quelqu'un. Si tu risques de te faire du mal, appelle le 112 ou ton numéro d'urgence local.
red-flag-minor_weight_loss = Merci de m'avoir demandé. Tant que tu grandis encore, je n'aide pas à perdre du poids, et ce n'est pas un jugement sur ton apparence.
    Si ton poids te préoccupe, parles-en avec un adulte de confiance, et avec ton médecin : ils peuvent regarder ça avec toi.

red-flag-paused = Ta séance est en pause, et tout ce qu'elle contient reste enregistré.
red-flag-logged = Enregistré : { $sets }.
red-flag-not-logged = Pas fait : { $acts }.

asked-well_again = La dernière fois, tu m'as parlé de quelque chose qu'il fallait d'abord faire examiner. Ça va de nouveau bien, et un médecin a-t-il dit que tu peux t'entraîner ?
refused-red_flag_stands = Ce message parlait de quelque chose de grave, donc je ne l'annule pas. Une série fausse, tu peux toujours la corriger ou l'effacer.

# Questions about health, before the first workout. None of them can be answered by a number.

screening-offered = Une chose avant ta première séance : j'ai quelques courtes questions sur ta santé, pour ne rien prévoir qui ne soit pas bon pour toi. Dis « pose tes questions » pour y répondre, ou « pas maintenant ».
health-question = { $question ->
    [heart] Un médecin t'a-t-il déjà dit que quelque chose n'allait pas avec ton cœur, ou que ta tension était élevée ? Oui, non, ou « plus tard » si tu préfères ne pas le dire maintenant.
    [chest_pain] Ressens-tu parfois une douleur ou une pression dans la poitrine, à l'effort ou au repos ?
    [dizziness] As-tu perdu l'équilibre à cause de vertiges, ou t'es-tu évanoui(e), au cours de la dernière année ?
    [joints] As-tu un problème à un os, à une articulation ou au dos que l'entraînement pourrait aggraver ?
    [medication] Prends-tu des médicaments pour le cœur ou la tension ?
    [pregnancy] Es-tu enceinte, ou as-tu accouché au cours des six derniers mois ?
   *[other] Y a-t-il une autre raison de faire attention avec l'entraînement ?
  }
screening-done = { $careful ->
    [0] Merci, c'est tout ce que je voulais savoir.
   *[other] Merci de me l'avoir dit. S'il te plaît, parle à un médecin avant de t'entraîner dur. D'ici là, les séances que je propose sont légères, sauf si tu en demandes d'autres ; « plus léger » change ce qui est proposé.
  }
screening-put-off = D'accord. Dis « pose tes questions » quand ça t'arrange.
