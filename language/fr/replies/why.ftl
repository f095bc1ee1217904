# French: why the coach asks, and why it does not do something. One sentence each; what it said before follows.

why-asked = { $code ->
    [reminder_time_missing] Un rappel a besoin d’une heure.
    [time_zone_missing] Sept heures du matin n’arrivent pas au même moment à Paris et à Montréal.
    [count_missing] Sans nombre, il n'y a pas de série à noter.
    [deletes_a_set] Une série effacée sort de ton historique.
    [did_you_mean] Je n'étais pas sûr d'avoir compris, et je ne fais rien au hasard.
    [equipment_missing] Je ne le prévois que là où tu as ce qu'il faut.
    [time_unclear] Ton historique, tes records et ta récupération suivent le jour où c'était fait.
    [outside_workout] C'est peut-être la première série d'une séance, et alors je te guiderais pour la suite.
    [time_to_come] Je ne note que ce qui est fait.
    [exercise_missing] Une série appartient à un exercice.
    [beside_workout] Ce n'est pas dans la séance en cours, donc c'était peut-être ailleurs.
    [exercise_ambiguous] Plusieurs exercices portent ce nom, et un exercice noté à tort reste enregistré.
    [exercise_not_found] Je ne prévois et ne note que ce que je connais avec certitude.
    [forgets_everything] Je prévois d'après ce que je sais de toi, et je repartirais de zéro.
    [goal_unclear] Plusieurs de tes objectifs correspondent à ces mots.
    [other_goal] Tes mots ne correspondent à aucun objectif, et je ne change rien au hasard.
    [likeness_missing] Je ne peux le prévoir et le compter que si je sais ce qu'il travaille.
    [loses_fast] Perdre plus vite que ça coûte du muscle, et le poids a tendance à revenir.
    [question_unclear] Je ne réponds que ce qui est écrit, et c'est ce qui s'en approchait le plus.
    [memory_unclear] Plusieurs choses que je sais de toi correspondent à ces mots.
    [muscles_missing] Je ne peux le prévoir et le compter que si je sais ce qu'il travaille.
    [not_part_of_workout] Ce n'est pas dans le plan du jour, donc tu veux peut-être dire un autre exercice.
    [not_started_yet] Les séries font partie d'une séance en cours.
    [nothing_done_yet] Aucune série n'en est enregistrée : tu as peut-être oublié de m'en dire une, ou tu veux le laisser de côté.
    [number_unclear] Ce nombre peut se lire de deux façons, et la mauvaise resterait enregistrée.
    [one_more_of_last] Je ne note pas de série que tu n'as peut-être pas faite.
    [replaces_program] On suit un programme à la fois, donc un nouveau met fin à l'ancien.
    [abandons_program] Un programme abandonné ne peut pas être repris.
    [sets_would_be_discarded] Les séries abandonnées avec la séance sortent de ton historique.
    [sounds_known] Si c'est le même exercice, ton historique serait coupé en deux.
    [target_underweight] Un poids trop bas nuit à la santé, et à la force aussi.
    [unusual_measure] Ça se compte d'habitude autrement, donc c'est peut-être une erreur.
    [unusual_metric] C'est loin de ce que tu m'as dit avant, et une erreur fausserait ta tendance.
    [unusual_reps] Autant, c'est rare, et une erreur enregistrée gâcherait tes prochains objectifs.
    [unusual_weight] C'est loin de ce que tu lèves d'habitude, et une erreur enregistrée gâcherait tes prochaines charges.
    [weight_missing] Aucun poids n'est encore en cours, et sans poids une série dit peu de ta force.
    [well_again] Ce que tu m'as dit peut être dangereux sous charge, donc il faut d'abord le régler.
   *[other] Je préfère demander que faire ce qu'il ne faut pas.
  }

why-refused = { $code ->
    [account_not_empty] Relier les deux mêlerait ce qui est gardé pour l’un et pour l’autre.
    [invalid_reminder] Un rappel pour une heure passée ne viendrait jamais.
    [language_unknown] Je n’ai pas de mots dans cette langue.
    [link_too_often] Qui essaie un code après l’autre devine peut-être celui d’un autre.
    [linked_already] C’est déjà relié, il n’y a plus rien à faire.
    [no_reminders] Il n’y en a aucun de ce genre à arrêter.
    [reminder_too_long] Un rappel se lit d’un coup d’œil.
    [rule_not_found] Aucune de tes règles n’est celle-là.
    [rule_too_long] Une règle est une seule chose, dite en une phrase.
    [too_many_reminders] Au-delà, ce serait du bruit.
    [too_many_rules] Plus de règles se gêneraient entre elles.
    [act_too_late] C'était dit avant ce qui s'est passé depuis, donc ce n'est peut-être plus ce que tu veux.
    [date_unclear] Une prévision demande un jour jusqu'auquel je puisse compter.
    [exercise_already_in_workout] Chaque exercice est une seule fois dans une séance, pour que ses séries restent ensemble.
    [exercise_has_sets] Ce que tu as levé n'est jamais effacé par un changement de plan.
    [exercise_known] Deux exercices du même nom ne pourraient pas se distinguer.
    [exercise_not_in_workout] Je ne change que ce qui est dans le plan du jour.
    [goal_date_past] Un objectif demande un jour encore à venir.
    [goal_unchanged] Il dit déjà ce que j'ai enregistré.
    [goal_unreachable] Je ne garde que des objectifs dont je peux mesurer le chemin.
    [invalid_inventory] Avec un tel poids, chaque disque que je te dirais serait faux.
    [invalid_metric] Un chiffre impossible fausserait ta tendance.
    [invalid_name] Un nom doit pouvoir être redit.
    [invalid_profile] Ce que j'en prévoirais ne te conviendrait pas.
    [invalid_program] Je ne fais que des programmes que je peux défendre.
    [invalid_rating] Des notes ne se comparent que sur une même échelle.
    [invalid_set] Une série impossible gâcherait tes records et tes prochaines charges.
    [invalid_superset] Ce qui se fait en alternance doit te laisser le temps de récupérer, et être clair.
    [invalid_target] Je ne prévois que ce qui peut se faire et se charger.
    [loses_weight_as_minor] Quand on grandit encore, on ne devrait pas perdre de poids sans médecin.
    [memory_not_found] Je ne peux pas oublier ce que je ne sais pas.
    [memory_too_long] Je garde des faits courts, pour que chacun se retrouve.
    [no_active_workout] Ça fait partie d'une séance, et aucune n'est prévue ni en cours.
    [no_current_exercise] Ça concerne un exercice, et aucun n'est en cours.
    [no_goal] Aucun n'est enregistré.
    [no_metrics] Aucune n'est enregistrée.
    [no_own_exercise] Aucun des tiens ne porte ce nom.
    [no_plan_yet] Il n'y a rien dans le plan pour ça.
    [no_program] Aucun n'est enregistré.
    [no_sets_yet] Il n'y a pas de série dont il pourrait s'agir.
    [no_superset] Rien, à ma connaissance, ne se fait en alternance.
    [not_own_exercise] D'autres s'entraînent aussi avec.
    [nothing_suitable] Tout le reste demande un autre matériel, sollicite ce que tu veux ménager, ou travaillerait ce qui doit se reposer.
    [nothing_to_correct] C'est déjà ce qui est enregistré.
    [nothing_to_review] Un bilan revient sur une séance terminée.
    [nothing_to_undo] Je n'annule que les changements du dernier jour, et il n'en reste aucun.
    [option_not_offered] Je ne prends que ce qui a été proposé.
    [own_exercise_in_workout] Ses séries n'auraient plus d'exercice auquel appartenir.
    [part_not_in_workout] On ne peut passer ou échanger que ce qui est prévu.
    [program_not_so] C'est déjà comme ça.
    [red_flag_stands] Ta sécurité passe avant un mot de travers.
    [set_not_as_said] Je ne change une série que si je suis sûr de laquelle tu parles.
    [set_not_found] Je ne change que des séries enregistrées.
    [too_many_exercises] Autant suffisent pour s'y retrouver.
    [too_many_memories] Avec plus, je ne trouverais plus ce qui compte.
    [transition_not_allowed] Ça ne va pas avec là où en est la séance.
    [workout_already_active] On fait une séance à la fois, pour que chaque série ait sa place.
   *[other] Il n'y a rien de plus que ça :
  }
