# French: talk: questions about training in general, and small talk. The answers themselves stand in knowledge/.

answer-source = (Source : { $source })
question-open = { $state ->
    [in_progress] Ça, je ne sais pas, et je n'ai rien noté. Je peux dire comment se fait un exercice (« comment faire le soulevé de terre ? ») et ce qu'il travaille. Ta série, dis-la comme « 80x8 ».
   *[other] Ça, je ne sais pas. Je sais comment se font les exercices (« comment faire le soulevé de terre ? »), ce qu'ils travaillent et ce qu'ils chargent. De toi, je sais ce que tu me dis et ce que tu fais avec moi.
  }
asked-question_unclear = Tu veux dire : { $choices } ?
exercise-trains = { $exercise }, muscles travaillés : { $muscles }.
exercise-loads = { $exercise } : ça charge { $areas }, donc évite tant que ça fait mal ; sans douleur, le corps s'y habitue si tu montes doucement.
exercise-asks-little = { $named ->
    [0] { $exercise } : ça demande peu à toutes les articulations.
   *[other] { $exercise } : ça demande peu à cet endroit ({ $areas }).
  }
catalogue-source = (Source : mon catalogue d'exercices)
small-talk = { $about ->
    [bot] Je suis un programme, pas une personne. Je planifie tes séances, je garde tes séries et je te dis pourquoi.
    [coach] Je suis ton coach de musculation, un programme. Dis « on fait une séance », ou « aide » pour voir ce que je sais faire.
    [mood] Tout va bien ici. Et toi ? Si tu es à plat ou si tu as des courbatures, dis-le, j'en tiens compte.
    [night] Dors bien, c'est là que le muscle pousse.
    [bye] À bientôt. Tout ce que tu m'as dit est gardé.
    [insult] C'est mérité, peut-être. Dis-moi ce qui n'allait pas ; « annule » défait la dernière chose.
    [praise] Merci ! Mais c'est toi qui as soulevé.
    [sorry] Pas de souci.
    [laugh] :)
    [bored] Alors change : dis « d'autres options », ou « remplace » et l'exercice.
    [love] C'est gentil. Moi, j'aime quand tu t'entraînes.
   *[joke] Je n'en connais qu'une : « allez, la dernière série ».
  }
privacy-explained = { $about ->
    [export] Tout ce que je garde de toi existe en un seul fichier, mais je ne peux pas l'envoyer ici. Si tu me parles dans un terminal, c'est « fit-coach export FICHIER » ; sinon, la personne qui gère ce chat peut te le donner.
   *[erase] Tout ce que je garde de toi peut être effacé pour de bon : séances, historique, messages, comptes. Je ne le fais pas sur un mot dans un chat. Si tu me parles dans un terminal, c'est « fit-coach erase » ; sinon, demande à la personne qui gère ce chat.
  }
