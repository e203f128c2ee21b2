/** What looks like a review and is none: a reason, and the words that give it away (matched against `plain` text). */
export const TOPICS: readonly (readonly [reason: string, words: RegExp])[] = [
  [
    'it is about hiring',
    /\b(interview(er|ee)?s?|candidates?|applicants?|hiring|recruit\w*|scorecards?|resume|cover letter|job application|apply (for|now)|careers?\b(?! (goal|path|develop|aspir|growth))|reference check|offer letter)\b|bewerb|vorstellungsgesprach|kandidat|candidat\w*|entrevista(?! (de|del|anual) (evaluacion|desempeno))|colloquio|sollicita|rekryter|embauche|recrutement|entretien d'embauche|entrevista de (trabajo|seleccion)|seleccion de personal|vacante|面接|応募|採用|選考|候補者/u,
  ],
  [
    'it is about leave or time',
    /\b(leave (request|type|balance)|(apply|request|annual|sick|parental) (for )?leave|time[- ]off|absence|vacation|holiday|pto|timesheets?|overtime|shift swap)\b|urlaub|abwesenheit|krankmeldung|zeiterfassung|conges?\b|absence|vacaciones|ausencia|permiso|ferie\b|verlof|有給|休暇|勤怠|残業/u,
  ],
  [
    'it is about expenses or purchases',
    /\b(expenses?|reimburs\w*|invoice|purchase (order|request)|receipt|mileage|travel request|checkout|shipping|refund)\b|spesen|reisekosten|rechnung|notes? de frais|facture|gastos?\b|factura|経費|精算|請求|購入/u,
  ],
  [
    'it is about a product or shop',
    /\b(products?\b(?! (manager|management|design|owner|market|knowledge|team|quality|develop|lead|strategy))|customer reviews?|create review|write a (customer|product) review|verified purchase|headline|restaurant|hotel|your (order|stay|trip|visit|purchase)|company reviews?|employer review|your (recent|last) (call|chat|visit|order|contact|case|experience)|csat|how did we do)\b|produkt(bewertung|rezension)|rezension|avis\b|votre (achat|sejour|commande|conseill)|resena|tu (compra|pedido)|opiniones|recensione|レビューを書く|商品|口コミ|お買い|お客様|ご利用/u,
  ],
  [
    'it edits goals',
    /\b(edit|new|create|add|update|set|draft|propose|align) (an? |the |your |my )?(\w+ )?(goal|objective|okr|kpi|target)s?\b|\bkey results?\b(?! areas?)|\bokrs?\b|goal (setting|editor|plan(ning)?)|(ziel|zielvereinbarung)(e)? (bearbeiten|anlegen|erstellen|erfassen|hinzufugen)|zielvereinbarung|neues ziel|(modifier|nouvel|creer|ajouter|fixer) (un |l'|les |des )?objectif|(editar|nuevo|crear|anadir|definir) (un )?objetivos?|目標(設定|を?編集|を?登録|を?作成|を?追加)|individual development plan|development plan|entwicklungsplan|plan de (developpement|desarrollo)/u,
  ],
  [
    'it is a running talk',
    /\b(1[:-]1s?|1[- ]?on[- ]?1s?|one[- ]on[- ]ones?|one[- ]to[- ]ones?|(?<!(performance|annual|year-?end|end[- ]of[- ]year|mid-?(year|cycle)|half[- ]?year(ly)?|semi-?annual|probation(ary)?)[ -])check-?ins?|agenda|talking points?|stand-?up|weekly|(?<!due )(this|last|next|past) week\b|\bweek \d+|status (update|report)|meeting notes|retrospective)\b|wochenbericht|tagesordnung|einzelgesprach|ordre du jour|\bpoints? (hebdo\w*|individuel|de la semaine|du mois)|cette semaine|semaine (prochaine|derniere|passee|\d+)|reunion|orden del dia|semanal|(esta|proxima|ultima) semana|semana \d+|(diese[rn]?|nachste[rn]?|letzte[rn]?) woche\b|\bkw ?\d+|wochen(ruckblick|gesprach|update)|settimanale|(questa|prossima|scorsa) settimana|\b(deze|volgende|vorige) week|今週|来週|先週|本周|下周|周报|이번 주|다음 주|주간|1on1|週報|日報|面談メモ|アジェンダ/u,
  ],
  [
    'it is a survey about the company',
    /\b(engagement|pulse|climate|satisfaction|onboarding|exit|offboarding|wellbeing|well-being|culture|enps|employee (experience|engagement)) ?(survey|interview|questionnaire|feedback|check|form|score)?\b(?= ?(survey|interview|questionnaire|feedback|form|$))|\b(engagement|pulse|satisfaction|exit|onboarding|employee|culture|company|climate) (survey|interview|questionnaire)|(?<!(360°?|degree|feedback|multi-?rater|upward|peer|performance|review) )\bsurveys?\b|\benps\b|\bemployee engagement\b|\bresignation\b|umfrage|austritt|zufriedenheit|enquete|sondage|questionnaire (de|d') ?(satisfaction|depart|sortie|engagement)|encuesta|clima laboral|entrevista de salida|sondaggio|enquete|サーベイ|(?<!(上司|360度|多面)(評価|フィードバック)?)アンケート|満足度|退職|입사|설문/u,
  ],
  [
    'it is public praise',
    /\b(kudos|praise|recogni[sz](e|tion)|shout-?outs?|high[- ]fives?|give thanks|thank you|thanks|(show|send|express) appreciation|celebrate|badges?|bravo|awards?)\b|anerkennung|\blob\b|danke|felicit|remerci|reconocimiento|agradec|gracias|complimenti|waardering|称賛|サンクス|感謝|ありがとう|バッジ/u,
  ],
  [
    'it chooses reviewers or asks for feedback',
    /\bnominat\w*|\b(select|choose|pick|suggest|add|invite|propose|assign)\w* (your |my |the |a )?(\w+ )?(peers?|reviewers?|raters?|colleagues)\b|\brequest(ing)? (peer )?feedback|ask for feedback|\breviewer selection|feedback anfragen|feedback(geber|anfrage)|nominier|(choisir|selectionner|proposer) (vos |des |les )?(evaluateurs|pairs|collegues)|demander (un |du )?feedback|(elegir|seleccionar|nominar|proponer) (a )?(tus |los )?(evaluadores|companeros|pares)|solicitar feedback|評価者(を)?(選択|指名|推薦)|推薦/u,
  ],
  [
    'it is about pay',
    /\b(compensation|salary|salaries|merit (increase|planning|cycle|worksheet)|pay (review|rise|increase|change)|bonus|compa-?ratio|equity|stock|payroll|wage)\b|gehalt|vergutung|entgelt|remuneration|salaire|augmentation|salarial|salario|retribu|compensacion|給与|昇給|報酬|연봉|薪/u,
  ],
  [
    'it sets up reviews',
    /\b(templates?|generator)\b|\b(question|form|template|review|survey) (builder|editor|designer|library|settings|set-?up|configuration)|\bquestion (text|type|\d+ text)|\badd (a )?(question|section|performance review|review cycle)\b|\b(new|create|launch|configure|set up|edit|manage|schedule) (an? |the |new )?(\w+ )?(review |appraisal |performance |evaluation |feedback )?(cycle|campaign|template|form|program|process)\b|cycle (settings|set-?up)|\brating scale (settings|editor)|vorlage|zyklus (anlegen|erstellen|bearbeiten)|fragebogen (bearbeiten|erstellen)|modele d|nouvelle campagne|creer (une |la )?campagne|parametr|plantilla|(crear|nuevo|nueva|configurar|lanzar) (ciclo|campana|proceso|evaluacion)|configuracion|テンプレート|雛形|設問|シート(設定|作成|編集)|評価(設定|項目設定|制度設定)/u,
  ],
  [
    'it sorts people into a grid',
    /\b(nine|9)[- ]?box|\btalent (matrix|grid|pool|profile)|potential (matrix|grid)|succession|neun-?felder|9-?felder|matriz de talento|9ボックス|後継/u,
  ],
  [
    'it is a ticket, code or paper review',
    /\b(waiting for (support|customer)|papers?|authors?|tickets?|pull requests?|merge requests?|commits?|bugs?|issue #?\d|incident|post-?mortem|code review|design review|diff|backlog|jira|helpdesk|support (case|request)|manuscripts?|abstract|referees?|submission|journal|access review|security review|release notes|change request)\b|manuskript|manuscrit|manuscrito|問い合わせ|不具合|論文|査読/u,
  ],
  [
    'it is a risk or health questionnaire',
    /\b(risk|health|safety|workstation|ergonomic\w*|dse|security|compliance|symptoms?|tax|privacy|medical|audit|maturity)( \w+)? (self-?assessment|assessment|questionnaire|review|check(list)?|evaluation|screening)\b|\b(skills?|certification|readiness|language) (\w+ )?self-?assessment|gefahrdungsbeurteilung|risikobewertung|arbeitsplatzbewertung|evaluation des risques|evaluacion de riesgos|リスクアセスメント|健康診断|ストレスチェック/u,
  ],
  [
    'it is an article, mail or talk',
    /\b(how to (write|give|run|prepare|conduct)|example phrases|blog|article|leave a reply|post(ed)? (a )?comment|reply|replies|inbox|compose|draft email|new message|channel|thread|wiki|knowledge base|help cent(er|re)|forum|calendar|invite guests|new event)\b|antworten|posteingang|neue nachricht|boite de reception|nouveau message|bandeja de entrada|nuevo mensaje|ブログ|記事|受信トレイ|チャット|返信/u,
  ],
];

/** As TOPICS: who or what else is judged. A department may be called so too. */
export const SUBJECTS: typeof TOPICS = [
  [
    'it is about teaching or a course',
    /\b(students?|essays?|assignments?|homework|courses?|lecturers?|lectures?|professors?|instructors?|semester|syllabus|teaching|classroom|curriculum|trainer|workshop|webinar|training (feedback|evaluation))\b|lehrveranstaltung|dozent|vorlesung|studierende|seminar|\bcours\b|enseign|etudiant|formation\b|asignatura|docent|profesor|estudiante|\bcurso|授業|講義|学生|教員|研修/u,
  ],
  [
    'it is about a supplier or customer',
    /\b(suppliers?|vendors?|contractors?|procurement|customers?|clients?|tenants?|patients?|guests?|account review|business review|qbr)\b(?! (focus|success|service|support|orient|satisf|relat|experience|facing|care))|lieferant|kunden(bewertung|zufriedenheit)|fournisseur|prestataire|proveedor|fornitore|leverancier|サプライヤ|仕入先|取引先|委託|外注|患者/u,
  ],
  [
    'it is about an event',
    /\b(conference|session feedback|speaker|attendees?|event|keynote|the talk)\b|veranstaltung|konferenz|evenement|intervenant|evento|ponente|セミナー|イベント/u,
  ],
  [
    'it is about a thing or a group, not a person',
    /\b(projects?|sprint|websites?|servers?|software|portfolio|funds?|investments?|marketing campaigns?|policy|contracts?|budget|financial|vehicles?|equipment|assets?|propert(y|ies)|network|database)('s)? ((annual|quarterly|performance|year-?end|health) )*(performance|review|evaluation|assessment|appraisal|retro\w*)\b|\b(job|role|position) (description|profile|posting)|projekt(bewertung|review)|revue de projet|stellenbeschreibung|fiche de poste|descripcion del puesto/u,
  ],
];
