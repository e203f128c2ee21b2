/** How pages name the one reviewed, the job and who reviews: what stands around the questions, and what is to be read. */
export interface PageHead {
  name: string;
  title: string;
  /** The page; `FORM` in it stands for the questions. */
  html: string;
  employee: string | null;
  jobTitle: string | null;
  kind: string | null;
}

const head = (
  name: string,
  [employee, jobTitle, kind]: [string | null, string | null, string],
  title: string,
  html: string,
): PageHead => ({ name, title, html, employee, jobTitle, kind });

export const PAGE_HEADS: readonly PageHead[] = [
  head(
    'en-h1-for',
    ['Marcus Oyelaran', null, 'manager'],
    'Performance review',
    '<main><h1>Performance review for Marcus Oyelaran</h1>FORM</main>',
  ),
  head(
    'en-h1-dash-job',
    ['Hannah Brandt', 'Welding Inspector', 'manager'],
    'Annual review',
    '<main><h1>Annual review</h1><h2>Hannah Brandt – Welding Inspector</h2>FORM</main>',
  ),
  head(
    'en-lastfirst',
    ['Okafor, Chidi', 'Tax Analyst', 'manager'],
    'Employee Appraisal',
    '<main><h1>Employee Appraisal</h1><table><tr><th>Employee Name</th><td>Okafor, Chidi</td><th>Job Title</th><td>Tax Analyst</td></tr><tr><th>Manager</th><td>Stone, Rebecca</td><th>Department</th><td>Finance</td></tr></table>FORM</main>',
  ),
  head(
    'en-dl-rev-first',
    ['Samantha Page', 'Night Porter', 'manager'],
    'Performance evaluation',
    '<main><h1>Performance evaluation</h1><dl><div><dt>Reviewer</dt><dd>Alan Frost</dd></div><div><dt>Employee</dt><dd>Samantha Page</dd></div><div><dt>Role</dt><dd>Night Porter</dd></div></dl>FORM</main>',
  ),
  head(
    'en-input-ro',
    ['Ravi Subramaniam', 'Process Engineer', 'manager'],
    'Appraisal',
    '<main><h1>Appraisal HR-APR-00012</h1><div><label for="e">Employee Name</label><input id="e" readonly value="Ravi Subramaniam"></div><div><label for="d">Designation</label><input id="d" disabled value="Process Engineer"></div>FORM</main>',
  ),
  head(
    'en-select-emp',
    ['Ravi Subramaniam', null, 'manager'],
    'Appraisal',
    '<main><h1>Employee appraisal</h1><div><label for="e">Employee</label><select id="e"><option>Asha Menon</option><option selected>Ravi Subramaniam</option><option>Kiran Rao</option></select></div>FORM</main>',
  ),
  head(
    'en-you-review',
    ['Felicity Tran', 'Dispatch Lead', 'peer'],
    'Peer feedback',
    '<main><h1>Peer feedback</h1><p>You are giving feedback to <b>Felicity Tran</b> (Dispatch Lead). Your answers are shared with their manager.</p>FORM</main>',
  ),
  head(
    'en-self-none',
    [null, null, 'self'],
    'Self-evaluation',
    '<main><h1>Self-evaluation</h1><p>Your manager Karen Holt will see your answers.</p>FORM</main>',
  ),
  head(
    'en-upward-mgr',
    ['Gordon Blythe', null, 'upward'],
    'Feedback',
    '<main><h1>Feedback for your manager</h1><p>Manager: Gordon Blythe</p>FORM</main>',
  ),
  head(
    'en-360-report',
    ['Keiko Tanabe', 'Lab Manager', 'upward'],
    '360 review',
    '<main><h1>360° review</h1><section><h2>Keiko Tanabe</h2><p>Lab Manager</p><p>Your relationship: Direct report</p></section>FORM</main>',
  ),
  head(
    'en-360-mgr',
    ['Keiko Tanabe', 'Lab Manager', 'manager'],
    '360 review',
    '<main><h1>360° review</h1><section><h2>Keiko Tanabe</h2><p>Lab Manager</p><p>Your relationship: Manager</p></section>FORM</main>',
  ),
  head(
    'en-decoy-list',
    ['Omar Haddad', 'Fitter', 'manager'],
    'Annual reviews',
    '<main><div class="layout"><ul class="people"><li><button>Lucy Marsh</button></li><li><button aria-current="true">Omar Haddad</button></li><li><button>Nils Berg</button></li></ul><section><h1>Annual review</h1><h2>Omar Haddad</h2><p>Fitter</p>FORM</section></div></main>',
  ),
  head(
    'en-single',
    ['Sukarno', 'Driver', 'manager'],
    'Performance Appraisal',
    '<main><h1>Performance Appraisal</h1><p>Employee Name: Sukarno</p><p>Position: Driver</p><p>Supervisor: Budi Santoso</p>FORM</main>',
  ),
  head(
    'en-table-rows',
    ['Darnell Whitfield', 'Plumber II', 'manager'],
    'Employee Evaluation',
    '<main><h1>Employee Evaluation</h1><table><thead><tr><th>Employee</th><th>Job title</th><th>Manager</th><th>Period</th></tr></thead><tbody><tr><td>Darnell Whitfield</td><td>Plumber II</td><td>Ruth Adeyemi</td><td>2026</td></tr></tbody></table>FORM</main>',
  ),
  head(
    'en-fullstop',
    ['Yara Fonseca', null, 'peer'],
    'Peer review',
    '<main><h1>Peer review</h1><p>Yara Fonseca has asked you to complete a peer review. Please answer by Friday.</p>FORM</main>',
  ),
  head(
    'en-nominated',
    ['Yara Fonseca', null, 'peer'],
    'Feedback',
    '<main><h1>360 feedback</h1><p>You have been nominated by Tom Ellery to provide feedback for Yara Fonseca.</p>FORM</main>',
  ),
  head(
    'en-kv-rev',
    ['Ewan McGill', 'Deckhand', 'manager'],
    'Performance review',
    '<main><h1>Performance review</h1><div class="stat"><div class="v">Ewan McGill</div><div class="k">Employee</div></div><div class="stat"><div class="v">Deckhand</div><div class="k">Job title</div></div><div class="stat"><div class="v">Lars Holm</div><div class="k">Manager</div></div>FORM</main>',
  ),
  head(
    'en-joblevel',
    ['Ewan McGill', 'Deckhand', 'manager'],
    'Performance review',
    '<main><h1>Performance review</h1><ul class="meta"><li><span>Name</span> <strong>Ewan McGill</strong></li><li><span>Grade</span> <strong>B2</strong></li><li><span>Job role</span> <strong>Deckhand</strong></li></ul>FORM</main>',
  ),
  head(
    'en-reviewee-btn',
    ['Ewan McGill', null, 'manager'],
    'Performance review',
    '<main><h1>2026 performance review</h1><p>Reviewee</p><button aria-haspopup="dialog">Ewan McGill</button>FORM</main>',
  ),
  head(
    'en-author-after',
    ['Ewan McGill', null, 'manager'],
    'Performance review',
    '<main><h1>Performance review</h1><div class="hdr"><span>Ewan McGill</span> <span>reviewed by</span> <span>Lars Holm</span></div>FORM</main>',
  ),
  head(
    'de-h1',
    ['Lüdemann, Svenja', 'Zerspanungsmechanikerin', 'manager'],
    'Mitarbeiterbeurteilung',
    '<main><h1>Mitarbeiterbeurteilung</h1><dl><dt>Name, Vorname</dt><dd>Lüdemann, Svenja</dd><dt>Tätigkeit</dt><dd>Zerspanungsmechanikerin</dd><dt>Beurteiler/in</dt><dd>Korff, Uwe</dd></dl>FORM</main>',
  ),
  head(
    'de-personalnr',
    ['Svenja Lüdemann', 'Kranführerin, Hafenbetrieb', 'manager'],
    'Leistungsbeurteilung',
    '<main><h1>Leistungsbeurteilung</h1><p><strong>Svenja Lüdemann</strong> (Pers.-Nr. 40021)</p><p>Kranführerin, Hafenbetrieb</p>FORM</main>',
  ),
  head(
    'de-ui5',
    ['Svenja Lüdemann', 'Kranführerin', 'manager'],
    'Leistungsbeurteilung',
    '<main><ui5-title><h1>Leistungsbeurteilung 2026</h1></ui5-title><div class="sapUiForm"><div><span class="sapMLabel"><bdi>Mitarbeiterin:</bdi></span></div><div><span class="sapMText">Svenja Lüdemann</span></div><div><span class="sapMLabel"><bdi>Planstelle:</bdi></span></div><div><span class="sapMText">Kranführerin</span></div><div><span class="sapMLabel"><bdi>Vorgesetzter:</bdi></span></div><div><span class="sapMText">Uwe Korff</span></div></div>FORM</main>',
  ),
  head(
    'fr-dl',
    ['THIBAULT Maxence', 'Cariste', 'manager'],
    'Entretien annuel',
    "<main><h1>Entretien annuel d'évaluation</h1><dl><dt>Nom et prénom</dt><dd>THIBAULT Maxence</dd><dt>Poste occupé</dt><dd>Cariste</dd><dt>Évaluateur</dt><dd>FERRAND Odile</dd></dl>FORM</main>",
  ),
  head(
    'fr-upward',
    ['Luc Morin', 'Directeur de site', 'upward'],
    'Évaluez votre manager',
    '<main><h1>Évaluez votre manager</h1><p>Luc Morin, Directeur de site</p>FORM</main>',
  ),
  head(
    'es-apellidos',
    ['Salcedo Ruiz, Nuria', 'Celadora', 'manager'],
    'Evaluación',
    '<main><h1>Evaluación del desempeño</h1><p>Apellidos y nombre: Salcedo Ruiz, Nuria</p><p>Puesto de trabajo: Celadora</p>FORM</main>',
  ),
  head(
    'ja-nospace',
    ['佐々木彩', '主任', 'manager'],
    '人事考課表',
    '<main><h1>人事考課表</h1><table><tr><th>氏名</th><td>佐々木彩</td><th>役職</th><td>主任</td></tr><tr><th>所属</th><td>第一営業部</td><th>考課者</th><td>大野剛</td></tr></table>FORM</main>',
  ),
  head(
    'ja-kana',
    ['ジョン・スミス', 'エンジニア', 'manager'],
    '人事評価',
    '<main><h1>人事評価シート</h1><p>社員氏名:ジョン・スミス</p><p>職種:エンジニア</p>FORM</main>',
  ),
  head(
    'ja-name-busho',
    ['高橋 美咲', null, 'manager'],
    '評価シート',
    '<main><h1>評価シート(上司入力用)</h1><p>営業部 高橋 美咲 さん</p>FORM</main>',
  ),
  head(
    'nl-van',
    ['Maartje de Groot', 'Lasser', 'manager'],
    'Beoordeling',
    '<main><h1>Beoordelingsgesprek Maartje de Groot</h1><p>Functie: Lasser</p><p>Leidinggevende: Piet Smit</p>FORM</main>',
  ),
  head(
    'pl',
    ['Kinga Nowak', 'Spawaczka', 'manager'],
    'Ocena',
    '<main><h1>Ocena okresowa pracownika</h1><p>Pracownik: Kinga Nowak</p><p>Stanowisko: Spawaczka</p><p>Przełożony: Adam Król</p>FORM</main>',
  ),
  head(
    'split-name',
    ['Priya Nair', 'Loss adjuster', 'manager'],
    'Annual appraisal',
    '<main><h1>Annual appraisal</h1><h2><span>Priya</span> <span>Nair</span></h2><p>Loss adjuster</p>FORM</main>',
  ),
  head(
    'id-before',
    ['Priya Nair', 'Loss adjuster', 'manager'],
    'Annual appraisal',
    '<main><h1>Annual appraisal</h1><dl><dt>Employee</dt><dd>20931 - Priya Nair</dd><dt>Job title</dt><dd>Loss adjuster</dd></dl>FORM</main>',
  ),
  head(
    'list-mui',
    ['Ewan McGill', 'Deckhand', 'peer'],
    'Peer review',
    '<main><h1>Peer review</h1><ul class="MuiList-root"><li class="MuiListItem-root"><div class="MuiAvatar-root">EM</div><div class="MuiListItemText-root"><span class="MuiListItemText-primary">Ewan McGill</span><p class="MuiListItemText-secondary">Deckhand</p></div></li></ul>FORM</main>',
  ),
  head(
    'rev-name-first',
    ['Ewan McGill', 'Deckhand', 'manager'],
    'Review',
    '<main><h1>Performance review form</h1><table><tbody><tr><td>Reviewer name</td><td>Lars Holm</td></tr><tr><td>Reviewer title</td><td>Chief Mate</td></tr><tr><td>Employee name</td><td>Ewan McGill</td></tr><tr><td>Employee title</td><td>Deckhand</td></tr></tbody></table>FORM</main>',
  ),
  head(
    'badge',
    ['Ewan McGill', 'Groundskeeper', 'manager'],
    'Review',
    '<main><h1>Performance review 2026</h1><div class="card"><h3>Ewan McGill <span class="badge">In progress</span></h3><span>Groundskeeper</span></div>FORM</main>',
  ),
  head(
    'manager-of-self',
    [null, null, 'self'],
    'Self',
    '<main><h1>Self-appraisal</h1><table><tr><th>Line manager</th><td>Lars Holm</td></tr><tr><th>Second reviewer</th><td>Nils Berg</td></tr></table>FORM</main>',
  ),
  head(
    'de-ma',
    ['Svenja Lüdemann', 'Disponentin', 'manager'],
    'Zielerreichung',
    '<main><h1>Zielerreichungsgespräch</h1><p>MA: Svenja Lüdemann, Disponentin</p><p>FK: Uwe Korff</p>FORM</main>',
  ),
  head(
    'ja-table',
    ['田村 健', '係長', 'manager'],
    '人事評価',
    '<main><h1>人事評価表</h1><table><tr><th>所属</th><th>役職</th><th>氏名</th><th>評価者</th></tr><tr><td>総務部</td><td>係長</td><td>田村 健</td><td>大野 剛</td></tr></table>FORM</main>',
  ),
  head(
    'ja-shain',
    ['田村 健', '技術職', 'manager'],
    '人事考課',
    '<main><h1>人事考課シート</h1><p>社員番号:00123 氏名:田村 健 職種:技術職</p>FORM</main>',
  ),
  head(
    'avatar-between',
    ['Ana Belén Ruiz', null, 'peer'],
    'Evaluación 360',
    '<main><h1>Evaluación de pares</h1><table><tr><td>316</td><td>Iker Zubeldia</td><td>Enviada</td></tr></table><p>Persona evaluada</p><div><span>AB</span><span>Ana Belén Ruiz</span></div><p>Evaluador</p><div><span>IZ</span><span>Iker Zubeldia</span></div>FORM</main>',
  ),
  head(
    'zh-peer',
    ['欧阳晓彤', null, 'peer'],
    '2026年度同事互评',
    '<main><h1>2026年度同事互评</h1><p>被评价人:欧阳晓彤</p>FORM</main>',
  ),
  head(
    'picker-initials',
    ['Marta Ruiz de la Vega', null, 'peer'],
    'Feedback',
    '<main><h1>Peer review</h1><div><label>Employee<span aria-hidden="true"> *</span></label><div><div aria-hidden="true">MV</div><div>Marta Ruiz de la Vega</div></div></div><div><label>Reviewer</label><div><div aria-hidden="true">LH</div><div>Lars Holm</div></div></div>FORM</main>',
  ),
  head(
    'zh-peers',
    ['周晓彤', '仓库主管', 'peer'],
    '年度互评',
    '<main><h1>2025年度同事互评</h1><p>被评价人:周晓彤(仓库主管)</p>FORM</main>',
  ),
  head(
    'upward-line',
    [null, null, 'upward'],
    'Performance',
    '<main><p>Question 1 of 2 · Upward feedback for your manager</p>FORM</main>',
  ),
];
