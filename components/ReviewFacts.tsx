import type { FrameworkHead, RoleHead } from '../rubric/heads.ts';
import { useStrings } from './strings.tsx';
import { useWords } from './words.tsx';

export interface Facts {
  employee: string | null;
  jobTitle: string | null;
  kind: 'self' | 'manager' | 'peer' | 'upward' | null;
  cycle: string | null;
  /** The label chosen on the form. */
  rating: string | null;
}

/** "chosen" is by hand, now; "remembered" by hand, for an earlier form with this job title; the others by the title itself. */
export type HowChosen = 'chosen' | 'remembered' | 'exact' | 'alias' | 'close';

interface ReviewFactsProps {
  facts: Facts;
  frameworks: readonly FrameworkHead[];
  role: RoleHead | null;
  /** Where the framework of the role comes from and which revision it is, where that is worth saying. */
  version?: string | null;
  /** How the role came to be the one: by hand, remembered, or by the job title's likeness. */
  how?: HowChosen | null;
  onRole(roleId: string): void;
}

/** "This review": who, what, which rating, and the rubric it is read against. */
export function ReviewFacts({ facts, frameworks, role, version, how, onRole }: ReviewFactsProps) {
  const t = useStrings();
  const framework = frameworks.find((one) => one.roles.some(({ id }) => id === role?.id));
  const unstated = <span className="unstated">{t('notStated')}</span>;
  return (
    <div className="facts">
      <dl aria-label={t('thisReview')}>
        <div>
          <dt>{t('reviewing')}</dt>
          <dd className="strong">{facts.employee ?? unstated}</dd>
        </div>
        <div>
          <dt>{t('jobTitle')}</dt>
          <dd>{facts.jobTitle ?? unstated}</dd>
        </div>
        <div>
          <dt>{t('review')}</dt>
          <dd>{t(`kind_${facts.kind ?? 'unknown'}`)}</dd>
        </div>
        {facts.cycle && (
          <div className="cycle">
            <dt>{t('cycle')}</dt>
            <dd>{facts.cycle}</dd>
          </div>
        )}
        <div className="wide">
          <dt>{t('rating')}</dt>
          <dd>{facts.rating ?? <span className="unstated">{t('notChosen')}</span>}</dd>
        </div>
        {/* One role under its own name is said once, by the select below; the term stays for those who listen. */}
        <div className={framework?.name === role?.name && role && !version ? 'unseen' : 'wide'}>
          <dt>{t('framework')}</dt>
          <dd>
            {framework?.name ?? <span className="unstated">{t('notChosen')}</span>}
            {version && <span className="version"> · {version}</span>}
          </dd>
        </div>
      </dl>
      <RoleSelect frameworks={frameworks} role={role} onRole={onRole} />
      {role && how && how !== 'chosen' && <p className="aside how">{t(`roleBy_${how}`)}</p>}
    </div>
  );
}

/** The combobox "Role": every role of every framework here. */
export function RoleSelect({ frameworks, role, onRole }: Omit<ReviewFactsProps, 'facts' | 'version' | 'how'>) {
  const t = useStrings();
  const { label } = useWords();
  return (
    <label className="picker">
      <span>{label('role')}</span>
      <select value={role?.id ?? ''} onChange={(event) => onRole(event.target.value)}>
        {!role && (
          <option value="" disabled>
            {t('chooseRole')}
          </option>
        )}
        {frameworks.map((framework) => (
          <optgroup key={framework.id} label={framework.name}>
            {framework.roles.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
