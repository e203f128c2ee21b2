/** Boxes for talk, search and code: never a field of a review. */
export const CHATTER =
  /\bsearch|@|\bfind\b|filter|\bmessage|\breply|\bchat\b|\bask (me|ai|anything|a question)|comment on this (request|ticket|issue|page|post|article|document|task|thread)|\bprompt\b|share an update|what'?s on your mind|write a post|\bpost\b|type a command|\bsubject\b|captcha|private note|internal note|note to self|tell us what you think|this page|helpful|how we can|product feedback|\bsuche|nachricht|antworten|recherche|\bmessage|repondre|buscar|mensaje|responder|cerca\b|messaggio|zoeken|bericht|betreff|asunto|件名|本文|検索|メッセージ|返信|チャット|검색|搜索/u;

/** A button that hands in a review. */
export const SUBMITS =
  /\b(submit|complete|finish|send|share|sign)\b.{0,24}\b(review|evaluation|assessment|appraisal|feedback|with (the )?employee)|(beurteilung|bewertung|einschatzung|feedback).{0,16}(senden|abgeben|abschlie|einreichen)|(envoyer|soumettre|valider|transmettre|finaliser|partager).{0,20}(evaluation|entretien|feedback|collaborateur)|(enviar|finalizar|completar|compartir).{0,12}(autoevaluacion|evaluacion|valoracion)|評価(を)?(提出|確定|完了|送信)|評価者へ|(提出|確定)(する)?$/u;

/** The words of a scale that measures work. */
export const PERFORMANCE_SCALE =
  /expectation|exceed|\bmeets?\b|outstanding|unsatisf|satisf|improv|effective|perform|unacceptable|successful|excellent|exceptional|proficient|developing|role model|below|above|achiev|partial|\bneeds|erwartung|erfullt|ubertr|hervorragend|ausgezeichnet|ungenugend|erreicht|attendu|insuffisant|satisfaisant|exceptionnel|attein|depass|maitris|conforme|superieur|inferieur|esper|cumple|supera|insuficiente|sobresaliente|excelente|destacad|atende|raggiunt|supera|aspettativ|verwacht|voldoet|期待|優|秀|良|要改善|達成|未達|標準/u;
/** The words of a scale of agreement or frequency, and of plain quality. */
export const OPINION_SCALE =
  /agree|neutral|never|rarely|seldom|sometimes|often|always|usually|consistent|occasional|frequent|mostly|\bgood\b|\bfair\b|\bpoor\b|average|\blow\b|medium|\bhigh\b|beginner|expert|advanced|basic|zustimm|stimme|\bnie\b|selten|manchmal|oft|immer|gut\b|d'accord|jamais|rarement|parfois|souvent|toujours|\bbien\b|moyen|acuerdo|nunca|a veces|siempre|bueno|regular|malo|concord|sempre|eens\b|altijd|そう思|思わない|いつも|時々|普通|良い/u;
