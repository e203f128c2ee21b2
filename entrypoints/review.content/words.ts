/**
 * What review forms say, in the languages people write them in. Patterns are matched against `plain` text: lower case,
 * without accents, so that one stem often serves several languages.
 */

/** A name for a performance review of a person. */
export const REVIEW = new RegExp(
  [
    String.raw`\b(performance|annual|year-?end|mid-?(year|term)|end[- ]of[- ](the )?(year|cycle|probation)|half[- ]?year(ly)?|quarterly|probation(ary)?|self|manager('?s)?|supervisors?|line manager|lead(er|ership)?|peers?|upward|reverse|360|multi-?rater|employee('?s)?|team member|direct report|staff|co-?worker|colleague|talent|competenc(y|ies))( (period|performance|degree|mid-?year|year-?end|annual|effectiveness))?[- ](review|evaluation|assessment|appraisal|feedback|reflection|conversation)s?\b`,
    String.raw`\bapprais(al|ee)s?\b|\bcalibration\b|\breview cycle|\bperformance (document|conversation|discussion|summary|dialogue)|\breview of (your|my) (work|performance)`,
    String.raw`(?<!gefahrdungs|risiko)beurteilung(?!shilfe)|(selbst|fremd|leistungs|mitarbeiter|kompetenz|potenzial)[- ]?(einschatzung|bewertung|evaluation|reflexion)|(jahres|mitarbeit\S*|probezeit\S*|ziel\S*|leistungs)[- ]?gesprach|zielerreichung|kollegenfeedback|vorgesetzten\S*feedback`,
    String.raw`entretien (annuel|d'evaluation|d'appreciation|semestriel|individuel|de performance|de fin)|auto-?evaluation|auto-?appreciation|evaluation (annuelle|semestrielle|professionnelle|ascendante|entre pairs|(de|des|du|d')\s?(la |l')?(performance|competences|collabora\S*|salarie\S*|employe\S*|manager|responsable|pairs?))|revue de performance|bilan annuel|feedback 360`,
    String.raw`(evaluacion|valoracion|revision) (anual|semestral|trimestral|final|ascendente|360|entre pares|de(l)? (desempeno|rendimiento|competencias|emplead\S*|colaborador\S*|responsable|periodo de prueba))|auto-?evaluacion|desempeno`,
    String.raw`avaliacao (anual|de (desempenho|competencias|pares)|do (gestor|colaborador))|auto-?avaliacao|valutazione (annuale|delle prestazioni|della performance|del dipendente|delle competenze)|autovalutazione|beoordelings?(gesprek|formulier)|\bbeoordeling|functionering|zelf-?(evaluatie|beoordeling|reflectie)|medarbetarsamtal|utvecklingssamtal|ocena (pracownicza|okresowa|roczna)|samoocena`,
    '人事評価|(?<!商品|顧客|授業|業者|リスク)評価(入力|表|票|フォーム)|自己評価|(?<!商品|業者)評価シート|考課|業績評価|能力評価|行動評価|情意評価|コンピテンシー評価|360度|多面評価|上司評価|同僚評価|(期末|中間|最終|年次|半期|一次|二次)評価|目標管理|ピアレビュー|인사평가|자기평가|성과평가|绩效|自评',
  ].join('|'),
  'u',
);

/** What a question or column of an assessment speaks of. */
export const ASSESSMENT = new RegExp(
  [
    String.raw`\bstrengths?\b|\bareas? (for|of|to) |improve|develop(?!er)|accomplish|achiev|\bproud|\bwins\b|contribut|\bimpact\b|fall short|fell short|(keep|start|stop)(ing)? (doing|or)|\b(do|does|did|done) (so )?well\b|went well|more effective|overall|performance|\b(manager|supervisor|employee|reviewer|rater|appraiser|evaluator|self)('?s)? (comments?|summary|feedback|assessment|evaluation|justification)|demonstrat|exemplif|competenc|behaviou?r|collaborat|teamwork|leadership|initiative|accountab|\bgrow(th)?\b|expectations|objectives?|\bgoals?\b|evidence|justif|rationale|differently|delegat|get better`,
    'starke|schwache|verbesser|entwick|erfolg|erreich|ziele|leistung|zusammenarbeit|begrund|kompetenz|ergebnis|stolz|gelungen|weiterentw',
    String.raw`points? (forts?|faibles?|d'amelior)|\baxes?\b|amelior|progres|reussi|realisation|bilan|objectif|competence|conclusion|appreciation|\bforces\b|atteint`,
    'fortaleza|mejora|logro|objetivo|desempeno|rendimiento|competencia|valoracion|puntos? (fuerte|debil)|orgullo|evaluador|pontos? forte|melhor|conquista|punti di forza|miglior|risultat|sterke|verbeter|ontwikkel|prestatie',
    '強み|弱み|課題|改善|成長|成果|実績|達成|目標|評価|所見|総括|総合|振り返り|振返り|貢献|取り?組み|力を入れ|강점|개선|성과|目标|优点|改进',
  ].join('|'),
  'u',
);

/** A rating of the whole, not of one question. */
export const OVERALL =
  /\boverall\b|\bfinal\b|\bsummary\b|\btotal\b|gesamt|\bglobal|general\b|generale\b|d'ensemble|complessiv|\bgeral\b|eind|總|総合|総評|最終|全体|종합/u;

/** Words that name a rating. */
export const RATING =
  /rating|\brate\b|\bscore\b|\bgrade\b|\blevel\b|bewert|einstufung|\bnote\b|notation|evaluation|appreciation|atteinte|calificacion|valoracion|puntuacion|nivel|voto|valutazione|nota\b|avaliacao|beoordeling|score|評価|評定|評点|達成度|ランク|점수|등급|評分/u;

/** A bare name for a comment box: it says nothing of the question. */
export const BARE =
  /^([^\p{L}]|\b(add|an?|any|your|my|manager('?s)?|employee('?s)?|supervisor('?s)?|reviewer('?s)?|rater('?s)?|self|evaluator('?s)?|appraiser('?s)?|peer|additional|optional|enter|type|write|leave|here|to|the|for|please|provide|rich|text|editor\d*|area|box|input|field|comments?|notes?|response|answer|remarks?|feedback|justification|explanation|ratings?|score|stars?|segmented|control|select|choose|group|slider|description|press|alt|f?\d+|help|kommentare?|bemerkung(en)?|begrundung|hinzufugen|(ihre?|deine?) |antwort|eingeben|de[rs]?|fuhrungskraft|mitarbeiters?|text|commentaires?|ajouter|un|du|votre|reponse|saisir|remarques?|manager|salarie|collaborateur|comentarios?|anadir?|anade|agregar|tu|su|respuesta|escrib[ea]|observaci(on|ones)|evaluador|responsable|commento|commenti|aggiungi|opmerking(en)?|toelichting|adicionar|optionnel|facultatif|opcional)\b|自己|上司|一次|二次|本人|評価者|評価|コメント|記入|入力|欄|回答|を|して|ください|任意)+$/u;

/** Growth to come, against work done. */
export const DEVELOPMENT =
  /improve|develop|\bgrow|get better|more effective|differently|start(ing)? (or|doing)|stop doing|\bchange\b|\bnext\b|future|verbesser|entwick|kunftig|nachste|arbeiten\b|amelior|developp|progres|a venir|mejora|desarroll|melhor|miglior|svilupp|verbeter|ontwikkel|改善|課題|成長|今後|育成/u;
export const GOAL =
  /\bgoals?\b|objecti(ve|f)|\bokrs?\b|\bkpis?\b|jahresziele|\bziel(e|erreichung)?\b|objetivo|obiettiv|doelstelling|目標|业绩目标/u;
export const SUMMARY =
  /overall|summary|summari[sz]e|\bfinal\b|conclu|anything else|general comment|closing|gesamt|zusammenfass|fazit|abschlie|sonst noch|synthese|d'ensemble|globale?\b|generale?\b|resumen|finales|algo mas|riepilog|complessiv|samenvatt|総括|総合|総評|全体|その他/u;

/** Labels before the name of the person reviewed, of those who review, and of a job. */
export const EMPLOYEE =
  /^((full |the )?(employee|team ?member|associate|reviewee|appraisee|ratee|colleague|worker|staff member|direct report|subject|person (being )?(reviewed|evaluated)|review(ing)?|evaluat(ing|ed)|for)( ?'?s)?( (full )?name| being (reviewed|evaluated)| evaluated| reviewed)?|name( of (the )?employee)?|(review|evaluation|assessment|appraisal|feedback) (for|of|about)|about|mitarbeit\S*|beschaftigte\S*|beurteilte\S*( person)?|(name (der|des) )?mitarbeit\S*|feedback (fur|zu)|(nom (du |de la )?)?(collabora(teur|trice)\S*|salarie\S*|employe\S*|evalue\S*|agent)|(nombre (del? |de la )?)?(emplead\S*|colaborador\S*|evaluad\S*|trabajador\S*|persona evaluada)|(nome )?(dipendente|collaboratore|valutato|avaliado|funcionario)|medewerker|werknemer|(氏名|対象者|被評価者|評価対象者|社員名?|従業員名?|本人|名前|メンバー)|(対象)?社員|직원|성명|员工|姓名)\s*[:：*]*$/u;
export const REVIEWER =
  /review(er|ed by)|manager|supervisor|evaluat(or|ed by|ion by)|apprais(er|ed by)|rater|approver|requester|assignee|author|shared (with|by)|submitted|created|signed in|logged in|\bby$|reports? to|owner|hr (partner|contact)|fuhrungskraft|vorgesetzt|beurteilende|bewerte[rt]|responsable|evaluat(eur|rice)|evaluador|jefe|superior|gestor|avaliador|valutatore|leidinggevende|manager|beoordelaar|評価者|上司|承認|マネージャ|担当者/u;
export const JOB_LABEL =
  /^((job|position|business|current) ?(title|role|position)?|title|role|designation|job profile|occupation|position(sbezeichnung)?|stelle(nbezeichnung)?|funktion|rolle|berufsbezeichnung|tatigkeit|poste( occupe)?|fonction|intitule( du poste)?|metier|emploi|puesto( de trabajo)?|cargo|posicion|rol|posizione|ruolo|mansione|funcao|functie|(所属・)?役職名?|職種|職位|職務|肩書き?|等級・?役職|직책|职位|岗位)\s*[:：*]*$/u;
export const CYCLE_LABEL =
  /(review|evaluation|appraisal|performance|assessment|rating)? ?(period|cycle)|zeitraum|periode|ciclo|periodo|cycle|campagne|評価期間|対象期間|期間/u;

/** Words of job titles: where one stands, no person's name stands. */
export const JOB =
  /\b(engineer|manager|director|lead|analyst|specialist|designer|developer|administrator|co-?ordinator|assistant|officer|supervisor|technician|technologist|consultant|associate|planner|architect|scientist|nurse|accountant|representative|executive|head|chief|president|partner|operator|clerk|buyer|driver|teacher|editor|writer|strategist|recruiter|controller|agent|advisor|adviser|marketer|researcher|programmer|instructor|therapist|pharmacist|mechanic|electrician|secretary|counsel|lawyer|paralegal|trainer|producer|receptionist|owner|intern|apprentice|staff|senior|junior|principal|cook|chef|server|cashier|guard|inspector|tester|estimator|foreman|worker|caregiver|librarian|physician|surgeon|vp|ceo|cto|cfo|hr|sales|marketing|finance|chargee?|responsable|ingenieur|technicien|technicienne|comptable|directeur|directrice|conseiller|conseillere|developpeur|developpeuse|gestionnaire|assistante|chef|cheffe|cadre|tecnic[oa]|ingenier[oa]|analista|jef[ea]|gerente|director[a]?|desarrollador[a]?|coordinador[a]?|contable|especialista|asesor[a]?|encargad[oa]|medewerker|adviseur|addett[oa]|impiegat[oa])\b|(leiter|leitung|entwickler|ingenieur|referent|arbeiter|kauf(mann|frau|leute)|konstrukteur|techniker|berater|fachkraft|mechaniker|assistenz|planer|pfleger|manager|meister|assistent|sachbearbeit\S*|betreuer|disponent|buchhalter|einkaufer)(in|:in|\*in)?\b|主任|課長|部長|係長|リーダー|エンジニア|担当|マネージャ|主査|主事|主幹|職|デザイナー|長$|師$|士$|사원|대리|과장|经理|工程师|专员/u;
