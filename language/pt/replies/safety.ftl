# What a red flag is answered with: vetted words, never a diagnosis. They are sent alone, also when nothing else works.

red-flag-self_harm = Que bom que você me contou, e sinto muito que esteja tão difícil. O treino pode esperar; você importa mais.
    Se você acha que pode fazer algo contra si, ou está em perigo agora, ligue para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal).
    Por favor, não fique só com isso: fale hoje com alguém de confiança, com um médico ou com uma linha de apoio do seu país (no Brasil, o CVV, 188). Eu sou só um treinador de força, e há pessoas que estão aí exatamente para isso.
red-flag-chest_pain = Pare o treino agora e sente-se.
    Dor, aperto ou pressão no peito, ou uma dor que vai para um braço, a mandíbula ou as costas, pode ser uma emergência que não espera. Ligue agora para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal), ou peça a alguém por perto que ligue, e não dirija.
    Mesmo que já tenha passado, procure um médico hoje. Por favor, não volte a treinar antes que um médico diga que pode.
red-flag-breathlessness = Pare o treino agora e sente-se com o tronco reto.
    Se é difícil respirar em repouso ou falar, ou se não melhora em poucos minutos, ligue agora para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal), ou peça a alguém por perto que ligue.
    Mesmo que já tenha passado, procure um médico hoje. Por favor, não volte a treinar antes que um médico diga que pode.
red-flag-numbness = Pare o treino agora, largue os pesos e sente-se com alguém por perto.
    Se começou de repente, se um lado do corpo ou do rosto está fraco, dormente ou caído, se é difícil falar ou enxergar, ou com uma dor de cabeça pior que qualquer outra, ligue agora para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal). Cada minuto conta, então não espere passar.
    Caso contrário, procure um médico hoje. Por favor, não volte a treinar antes que um médico diga que pode.
red-flag-pregnancy = Pare o treino agora e deite-se ou sente-se.
    Ligue já para quem acompanha sua gravidez: médico, enfermeira obstetra ou maternidade. Se há sangramento forte ou dor forte, se você desmaiar ou não conseguir falar com ninguém, ligue para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal).
    Por favor, não volte a treinar antes que digam que pode.
red-flag-fainting = Pare o treino agora. Sente-se ou deite-se onde não possa cair, longe dos pesos, e não fique só.
    Se alguém não recobra os sentidos em um minuto, se houve pancada na cabeça, ou se vem junto dor no peito, dificuldade para respirar ou coração disparado, ligue agora para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal).
    Procure um médico hoje em qualquer caso. Por favor, não volte a treinar antes que um médico diga que pode.
red-flag-palpitations = Pare o treino agora e sente-se.
    Se dura mais que alguns minutos, ou vem com dor no peito, dificuldade para respirar, tontura ou desmaio, ligue agora para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal), ou peça a alguém por perto que ligue.
    Mesmo que já tenha passado, procure um médico hoje. Por favor, não volte a treinar antes que um médico diga que pode.
red-flag-overexertion = Pare o treino agora, vá para um lugar fresco e não fique só.
    Com confusão, desmaio, temperatura muito alta ou vômito que não para, ligue agora para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal). Com urina escura, ou músculos inchados e muito fracos, procure um médico hoje, e à noite um pronto-socorro.
    Por favor, não volte a treinar antes que um médico diga que pode.
red-flag-acute_injury = Pare o treino agora, e não force nem teste o que está machucado.
    Se parece fora do lugar, está dormente, sangra muito, não se mexe ou não aguenta peso, ou se a cabeça, o pescoço ou as costas levaram a pancada, ligue para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal) ou vá a um pronto-socorro.
    Caso contrário, peça logo a um médico que examine. Por favor, não volte a treinar antes que um médico diga que pode.
red-flag-disordered_eating = Obrigado por me contar. Parece difícil, e não é nada de que se envergonhar.
    Não vou falar aqui de comida nem de peso como meta, porque você merece ajuda melhor com isso do que um treinador de força pode dar. Por favor, conte a alguém de confiança, e fale com um médico ou com pessoas que ajudam com a alimentação; muitos países têm uma linha para onde ligar.
    Se você sente que vai desmaiar ou muita fraqueza, descanse, e deixe alguém ficar com você. Se acha que pode se machucar, ligue para o número de emergência do lugar onde está (192 no Brasil, 112 em Portugal).
red-flag-minor_weight_loss = Obrigado por me perguntar. Enquanto você ainda está crescendo, não ajudo a perder peso, e isso não é um julgamento sobre a sua aparência.
    Se o seu peso preocupa você, fale com um adulto de confiança e com seu médico: eles podem olhar isso com você.

red-flag-paused = Seu treino está em pausa, e tudo o que está nele fica registrado.
red-flag-logged = Registrado: { $sets }.
red-flag-not-logged = Não feito: { $acts }.

asked-well_again = Da última vez você me contou algo que precisava ser examinado antes. Você está bem de novo, e um médico disse que pode treinar?
refused-red_flag_stands = Essa mensagem falava de algo sério, então não volto atrás nela. Uma série errada você ainda pode corrigir ou apagar.

# Questions about health, before the first workout. None of them can be answered by a number.

screening-offered = Uma coisa antes do seu primeiro treino: tenho umas perguntas curtas sobre a sua saúde, para não planejar nada que não seja bom para você. Diga “pode perguntar”, ou “agora não”.
health-question = { $question ->
    [heart] Algum médico já disse que há algo errado com o seu coração, ou que sua pressão é alta? Sim, não, ou “depois” se preferir não dizer agora.
    [chest_pain] Você às vezes sente dor ou pressão no peito, com esforço ou em repouso?
    [dizziness] Você perdeu o equilíbrio por tontura, ou desmaiou, no último ano?
    [joints] Você tem problema em um osso, uma articulação ou nas costas que o treino poderia piorar?
    [medication] Você toma remédio para o coração ou para a pressão?
    [pregnancy] Você está grávida, ou deu à luz nos últimos seis meses?
   *[other] Há algum outro motivo para você ter cuidado com o treino?
  }
screening-done = { $careful ->
    [0] Obrigado, era tudo o que eu queria saber.
   *[other] Obrigado por me contar. Fale com um médico antes de treinar pesado. Até lá os treinos que sugiro são leves, a não ser que você peça outros; “mais leve” muda o que está na mesa.
  }
screening-put-off = Beleza. Diga “pode perguntar” quando quiser.
