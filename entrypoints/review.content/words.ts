/**
 * What review forms say, in the languages people write them in. Patterns are matched against `plain` text: lower case,
 * without accents, so that one stem often serves several languages.
 */

/** When, of whom or by whom: what makes a review one of somebody's work. */
const QUALITY = String.raw`performance|annual|yearly|year-?end|(end|close)[- ]of[- ](the )?(year|cycle|period|half|probation)|mid-?(year|term|cycle|point)|half[- ]?year(ly)?|semi-?annual|bi-?annual|quarterly|[hq][1-4]( ?(20)?\d\d)?|fy ?'?\d{2,4}|20\d\d|probation(ary)?( period)?|self|manager('?s)?|supervisor('?s|y)?|line manager|lead(er|ership)?|peers?|upward|downward|reverse|(180|270|360)°?|multi-?(rater|source)|employee('?s)?|team members?|direct reports?|staff|associate|co-?worker|colleague|talent|competenc(y|ies)`;
/** A time or purpose that makes even a check-in or a conversation a review. */
const CYCLE = String.raw`performance|annual|year-?end|end[- ]of[- ](the )?year|mid-?(year|cycle)|half[- ]?year(ly)?|semi-?annual|probation(ary)?|appraisal`;

/** Names for a performance review of a person, as patterns: browsers compile them far sooner one by one than joined. */
export const REVIEW_NAMES: readonly string[] = [
  String.raw`\b(${QUALITY})([\s,&/+–-]+(and|development|degree|work|effectiveness|period|goals?|${QUALITY}))*[\s–-]+(review|evaluation|assessment|appraisal|feedback|reflection)s?\b`,
  String.raw`\bmy reflections?\b|\b360°|\b(peer|360|upward)[\s-]+(input|perspective|view)s?\b|\bprobation(ary)?( period)? (report|sign-?off|outcome|confirmation|decision|form|meeting)`,
  String.raw`\b(${CYCLE})[\s-]+((review|management) )?(check-?in|conversation|discussion|document|form|summary|dialogue|snapshot)s?\b`,
  String.raw`\bapprais(al|ee)s?\b|\bcalibration\b|\breview cycle|\b(review|evaluat\w+|assess\w*|apprais\w+|rat(e|ing)|feedback)( (for|of|about|on|to))? (your|my) (own )?(work|performance|manager|supervisor|boss|(team )?lead(er)?|colleague|peer|co-?worker|team ?mate|team member|direct report|employee)s?\b`,
  String.raw`(?<!gefahrdungs|risiko)beurteilung(?!shilfe)|(selbst|fremd|leistungs|mitarbeit\S*|kompetenz|potenzial|personal|probezeit|halbjahres|jahres)[- ]?(einschatzung|bewertung|evaluation|reflexion|feedback)|(jahres|halbjahres|mitarbeit\S*|probezeit\S*|ziel\S*|leistungs|personal)[- ]?gesprach|zielerreichung|(kollegen|peer|vorgesetzten|fuhrungskr\S+)[- ]?feedback`,
  // Romance languages say of whom or when after the noun, with a preposition or a word between.
  String.raw`\b(evaluation|evaluacion|avaliacao|valutazione|valoracion|revision|entretien|bilan|revue|appreciation|colloquio|feedback)\S*\s(\S+\s)?((d\S{0,4}|al?|alla|entre|par[a]?|por|pour|sobre|sur?|en)\s(\S+\s){0,2}?)?(\S+['’])?(prestazion|performance|progres|desempen|rendimient|competen|dipendent|collabora|colabora|emplead|salarie|employe|trabajador|funcionari|personale|individuel|professionnel|responsabil|manager|gestor|lider|pares\b|pairs?\b|pari\b|companer|annu|anual|\banno\b|semestr|trimestr|mi-annee|fin d'annee|evaluation|appreciation|ascend|croise|continua|360|essai|prueba|prova|experiencia)`,
  String.raw`\b(evalu|valor|califi|not|avali|valut|bewert|beurteil)\w*( sie)?( a| il| la)? (tus?|sus?|votre|vos|tes|ton|ta|seus?|sua|tuo|deine[nr]?|ihre[nr]?) (manager|responsab|jef|lider|gestor|superior|companer|collegue|colega|fuhrungs|vorgesetz|kolleg|mitarbeit)`,
  String.raw`\b(revue|bilan|evaluacion|revision) (du )?[shqt][1-4] 20\d\d\b|auto-?(evaluation|appreciation|evaluacion|avaliacao|valutazione)|desempen[oh]`,
  String.raw`beoordelings?(gesprek|formulier)|\bbeoordeling|functionering|zelf-?(evaluatie|beoordeling|reflectie)|(medarbetar|utvecklings|resultat)samtal|prestationsbedomning|ocena (pracownic|pracownik|okresow|roczn)\S*|samoocena`,
  '(上期|下期|期末|半期|年度|年間|自己)の?振り?返り|人事評価|人事考課|(?<!商品|顧客|授業|業者|先|リスク|面接|応募者?)評価(入力|表|票|フォーム|面談)|自己評価|(?<!商品|業者|面接)評価シート|考課|(業績|能力|行動|情意|コンピテンシー|上司|同僚|多面|期末|中間|最終|年次|半期|一次|二次)評価|360度|ピアレビュー|試用期間.{0,4}(評価|面談)|인사평가|자기평가|성과평가|동료평가|다면평가|绩效|績效|自评|互评|互評|(同事|上级|下属|员工|干部|年度|年终|季度|试用期)(工作)?(评价|评估|考核|测评|考评)|述职',
];
export const REVIEW = /* @__PURE__ */ new RegExp(REVIEW_NAMES.join('|'), 'u');

/** Any word for judging someone or something: a review only together with a worker. */
export const JUDGING =
  /\b(review|evaluat|assess|apprais|feedback|snapshot|reflection)|beurteil|bewertung|einschatzung|evaluation|entretien|bilan\b|evaluacion|valoracion|revision\b|avaliacao|valutazione|beoordel|\bocena|samtal\b|評価|考課|フィードバック|평가|评估|评价|考核|测评|考评|互评/u;

/** What a question or column of an assessment speaks of. */
export const ASSESSMENT = /* @__PURE__ */ new RegExp(
  [
    String.raw`\bstrengths?\b|\bareas? (for|of|to) |improve|develop(?!er)|accomplish|achiev|\bproud|\bwins\b|contribut|\bimpact\b|fall short|fell short|(keep|start|stop)(ing)? (doing|or)|\b(do|does|did|done) (so )?well\b|went well|more effective|overall|performance|\b(manager|supervisor|employee|reviewer|rater|appraiser|evaluator|self)('?s)? (comments?|summary|feedback|assessment|evaluation|justification)|demonstrat|exemplif|competenc|behaviou?r|collaborat|teamwork|leadership|initiative|accountab|\bgrow(th)?\b|expectations|objectives?|\bgoals?\b|evidence|justif|rationale|differently|delegat|get better`,
    'starke|schwache|verbesser|entwick|erfolg|erreich|ziele|leistung|zusammenarbeit|begrund|kompetenz|ergebnis|stolz|gelungen|weiterentw',
    String.raw`points? (forts?|faibles?|d'amelior)|\baxes?\b|amelior|progres|reussi|realisation|bilan|objectif|competence|conclusion|appreciation|\bforces\b|atteint`,
    'fortaleza|mejora|logro|objetivo|desempeno|rendimiento|competencia|valoracion|puntos? (fuerte|debil)|orgullo|evaluador|pontos? forte|melhor|conquista|punti di forza|miglior|risultat|sterke|verbeter|ontwikkel|prestatie',
    '強み|弱み|課題|改善|成長|成果|実績|達成|目標|評価|所見|総括|総合|振り返り|振返り|貢献|取り?組み|力を入れ|강점|개선|성과|目标|优点|优势|改进|不足|工作表现|业绩|贡献',
  ].join('|'),
  'u',
);

/** How a question speaks of someone the writer works with or for. */
export const COLLEAGUE =
  /\b(this|the|your|their) (employee|person|individual|colleague|co-?worker|peer|team ?(mate|member)|manager|supervisor|boss|leader|direct report|associate|staff member)\b|\b(he|she|they|his|her|him)\b|(diese[rn]?|deine?[rm]?|ihre?[rm]?|de[rm]) (fuhrungskraft|kolleg|vorgesetzt|mitarbeit|person)|(votre|ce|cette|le|la|du) (manager|responsable|collegue|collabora|salarie|personne)|(tu|su|este|esta|del?|la) (responsable|jef[ea]|manager|companer|emplead|colaborador|persona)|上司|同僚|部下|本人|メンバー|この(方|人)/u;

/** A rating of the whole, not of one question. */
export const OVERALL =
  /\boverall\b|\bfinal\b|\bsummary\b|\btotal\b|gesamt|\bglobal|general\b|generale\b|d'ensemble|complessiv|en conjunto|insgesamt|\bgeral\b|eind|ogoln|samlet|overgripande|sammanfattande|總|総合|総評|最終|全体|종합|综合|总体|总评|최종/u;

/** Words that name a rating. */
export const RATING =
  /rating|\brate\b|\bscore\b|\bgrade\b|\blevel\b|bewert|beurteil|einstufung|einschatzung|\bnote\b|notation|evaluation|appreciation|atteinte|calificacion|valoracion|puntuacion|nivel|voto|valutazione|giudizio|nota\b|avaliacao|oordeel|beoordeling|\b(samo)?ocen[aeiy]\b|\bbetyg|omdome|score|評価|評定|評点|達成度|ランク|점수|등급|評分|评级|评分|평점/u;

/** What a box for judging is called where it has no question. */
export const COMMENTS =
  /comm?ent|anything else|remar[kq]|feedback|kommentar|bemerk|anmerk|ruckmeldung|sonst noch|autre chose|algo mas|observaci|opmerking|toelichting|uwagi|コメント|所見|備考|의견|评语/u;

/** A bare name for a comment box: it says nothing of the question. */
export const BARE =
  /^([^\p{L}]|\b(add|an?|any|your|my|manager('?s)?|employee('?s)?|supervisor('?s)?|reviewer('?s)?|rater('?s)?|self|evaluator('?s)?|appraiser('?s)?|peer|additional|optional|enter|type|(start|begin) (typing|writing)|write|something|leave|here|to|the|for|please|provide|rich|text|editor\d*|edit(able|ing)|markdown|wysiwyg|preview|area|box|input|field|comments?|notes?|response|answer|remarks?|feedback|justification|explanation|explain|why|examples?|details?|evidence|rationale|more|tell|us|ratings?|score|stars?|segmented|control|select|choose|group|slider|description|press|alt|f?\d+|help|kommentare?|bemerkung(en)?|begrundung|beispiele?|warum|hinzufugen|(ihre?|deine?) |antwort|eingeben|de[rs]?|fuhrungskraft|mitarbeiters?|text|commentaires?|ajouter|un|du|votre|reponse|saisir|remarques?|exemples?|pourquoi|precise[rz]|manager|salarie|collaborateur|comentarios?|anadir?|anade|agregar|tu|su|respuesta|escrib[ea]|observaci(on|ones)|ejemplos?|por|que|evaluador|responsable|commento|commenti|aggiungi|opmerking(en)?|toelichting|adicionar|optionnel|facultatif|opcional)\b|einstufung|bewertung|gr[ae]de|level|nivel|puntuacion|calificacion|valoracion|note|niveau|conteudo|nota|valutazione|giudizio|avaliacao|evaluation|appreciation|punteggio|cijfer|達成度|評定|評点|ランク|必須|评语|意见|备注|请|输入|의견|코멘트|입력|自己|上司|一次|二次|本人|評価者|評価|コメント|例|備考|具体的?な?に?|記入|入力|欄|回答|を|して|ください|任意)+$/u;

/** Growth to come, against work done. */
export const DEVELOPMENT =
  /improve|develop|\btraining\b|formation\b|schulung|weiterbild|formacion|formazione|comecar|\bgrow|(be|get|do) better|more (effective|impact)|should .{0,30}\b(build|learn|focus)|differently|start(ing)? (or|doing)|stop doing|\bchange\b|\bnext\b|future|\blearn\b|\blernen\b|vertiefen|verbesser|entwick|kunftig|nachste|arbeiten\b|anfangen|unterstutzung|rozw[oi]j|amelior|developp|progres|a venir|mejora|podria|pourrait|poderia|de otra (forma|manera)|desarroll|crec(er|iendo|imiento)|melhor|miglior|svilupp|verbeter|ontwikkel|改善|課題|成長|伸ば|今後|育成|개선|do more of|desenvolv|forder(ung|n)\b|보완|개선|발전|改进|提升/u;
export const GOAL =
  /\bgoals?\b|objecti(ve|f)|\bokrs?\b|\bkpis?\b|jahresziele|\bziel(e|erreichung)?\b|objetivo|obiettiv|doelstelling|目標|业绩目标|\bmetas?\b|목표/u;
export const SUMMARY =
  /overall|summary|\bsum up\b|appreciation litterale|observaciones generales|podsumow|summari[sz]e|\bfinale?\b|conclu|anything (else|you)|(general|additional) comment|closing|gesamt|zusammenfass|fazit|abschlie|sonst noch|synthese|d'ensemble|globale?\b|generale?\b|resumen|en conjunto|fina(le|i)s|adicionales|complementaires|weitere (kommentar|bemerk|anmerk)|algo mas|riepilog|complessiv|samenvatt|総括|総合|総評|全体|その他|eindoordeel|综合|总评|종합|총평/u;

const WORKER = String.raw`(full |the )?(employee|team ?member|staff( member)?|associate|colleague|co-?worker|worker|crew( member)?|trainee|apprentice|volunteer|direct report|report|reviewee|appraisee|assessee|evaluee|ratee|participant)`;

/** "Name", where the order of its parts is said. */
const NAMES_OF = String.raw`(nach|vor)?name ?(,|/|und) ?(vor|nach)?name|(pre)?noms? ?(,|/|et) ?(pre)?noms?|nom complet|nombre( completo)?|(apellidos?|nombres?) ?(,|/|y) ?(apellidos?|nombres?)|nome( completo)?|(cog)?nome e (cog)?nome|naam|namn|imie i nazwisko|(last|first)( name)?, ?(first|last)( name)?`;

/** Labels before the name of the person reviewed, of those who review, and of a job. */
export const EMPLOYEE = /* @__PURE__ */ new RegExp(
  String.raw`^(((full|first|last|given|family)( and (last|family) | )?)?name|${NAMES_OF}|${WORKER}('?s)?( full)? name|name( of (the )?${WORKER})?|(\S+ ){1,2}(who is )?((being|to be) )?(review|evaluat|assess|apprais|rat)ed|${WORKER}|subject|(you are )?(review|evaluat|assess|apprais|rat)ing|(review|evaluation|assessment|appraisal|feedback) (for|of|about|on|to)|about|for|${[
    String.raw`ma|mitarbeit\S*|beschaftigte\S*|angestellte\S*|beurteilte\S*( \S+)?|zu beurteilende\S*( \S+)?|(name (der|des) )?mitarbeit\S*|feedback (fur|zu)`,
    String.raw`(nom (et prenom )?(du |de la |de l')?)?(collabora(teur|trice)\S*|salarie\S*|employe\S*|(\S+ )?evalue\S*|agent)`,
    String.raw`(nombre (y apellidos )?(del? |de la )?)?(emplead\S*|colaborador\S*|(\S+ )?evaluad[oa]s?|trabajador\S*)|(nome )?(do |del )?(dipendente|collaboratore|valutato|avaliado|funcionario)`,
    String.raw`medewerker|werknemer|medarbet?are|medarbejder|pracownik|(氏名|名前|(評価対象者?|対象者|被評価者|被考課者|社員|従業員|本人|メンバー)(の?(氏名|名前|名))?)|(対象)?社員|직원|피평가자|성명|员工(姓名)?|被考核(人|者)|被评(估|价)?人|姓名`,
  ].join('|')})\s*[:：*]*$`,
  'u',
);
/** Before a manager's name: whom a review is about where reports write it. */
export const MANAGER_LABEL =
  /^((your|my|line|team) )*(manager|supervisor|boss|lead(er)?|fuhrungskraft|vorgesetzte\S*|responsable|superieur\S*|jef[ea]|gestor|chef|上司)( name)?\s*[:：*]*$/u;
export const REVIEWER =
  /review(er|ed by)|manager|supervisor|evaluat(or|ed by|ion by)|apprais(er|ed by)|rater|approver|requester|assignee|author|shared (with|by)|submitted|created|signed in|logged in|\bby$|reports? to|owner|hr (partner|contact)|fuhrungskraft|vorgesetzt|beurteilende|bewerte[rt]|responsable|evaluat(eur|rice)|evaluador|jefe|superior|gestor|avaliador|valutatore|leidinggevende|manager|beoordelaar|評価者|上司|承認|マネージャ|担当者/u;
export const JOB_LABEL =
  /^((employee|reviewee|appraisee|worker)('?s)? )?((job|position|business|current) ?(title|role|position)?|title|role|post|designation|job profile|occupation|position(sbezeichnung)?|stelle(nbezeichnung)?|funktion|rolle|planstelle|dienststellung|amtsbezeichnung|stellenbezeichnung|(ausbildungs)?beruf|berufsbezeichnung|tatigkeit|poste( occupe)?|corps|grade|fonction|intitule( d[eu] poste)?|metier|emploi|puesto( de trabajo)?|cargo|posicion|rol|posizione|ruolo|mansione|funcao|functie(titel)?|qualifica|categoria( profesional)?|ocupacion|stanowisko|befattning|stilling|roll|tjanst|yrke|([^\s:：]{1,6}[・/])?役職名?|職種|職位|職務|肩書き?|等級・?役職|직책|职位|岗位|ポジション|担当職務|職名|직위|직무|dienstposten)\s*[:：*]*$/u;
export const CYCLE_LABEL =
  /(review|evaluation|appraisal|performance|assessment|rating)? ?(period|cycle)|zeitraum|periode|ciclo|periodo|cycle|campagne|評価期間|対象期間|期間/u;

/** Words of job titles: where one stands, no person's name stands. */
export const JOB =
  /\b(engineer|manager|director|lead|analyst|specialist|designer|developer|administrator|co-?ordinator|assistant|officer|supervisor|technician|technologist|consultant|associate|planner|architect|scientist|nurse|accountant|representative|executive|head|chief|president|partner|operator|clerk|buyer|driver|teacher|editor|writer|strategist|recruiter|controller|agent|advisor|adviser|marketer|researcher|programmer|instructor|therapist|pharmacist|mechanic|electrician|secretary|counsel|lawyer|paralegal|trainer|producer|receptionist|owner|intern|apprentice|staff|senior|junior|principal|cook|chef|server|cashier|guard|inspector|tester|estimator|foreman|worker|caregiver|librarian|physician|surgeon|vp|ceo|cto|cfo|hr|sales|marketing|finance|chargee?|responsable|ingenieur|technicien|technicienne|comptable|directeur|directrice|conseiller|conseillere|developpeur|developpeuse|gestionnaire|assistante|chef|cheffe|cadre|tecnic[oa]|ingenier[oa]|analista|jef[ea]|gerente|director[a]?|desarrollador[a]?|coordinador[a]?|contable|especialista|asesor[a]?|encargad[oa]|medewerker|adviseur|addett[oa]|impiegat[oa])\b|(leiter|leitung|leider|coordinator|verpleegkundige|entwickler|ingenieur|referent|arbeiter|kauf(mann|frau|leute)|konstrukteur|techniker|berater|fachkraft|mechaniker|assistenz|planer|pfleger|manager|meister|assistent|sachbearbeit\S*|medewerker|betreuer|disponent|buchhalter|einkaufer)(in|:in|\*in)?\b|主任|課長|部長|係長|リーダー|エンジニア|担当|マネージャ|主査|主事|主幹|職|デザイナー|長$|師$|士$|사원|대리|과장|经理|工程师|专员|主管|总监|助理|顾问/u;
