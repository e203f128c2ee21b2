import { useState } from 'react';
import { type StringKey, useStrings } from '../../components/strings.tsx';
import { LINT_KINDS, type LintFinding, type LintKind } from '../../rubric/lint.ts';
import type { FrameworkInForce } from '../background/frameworks.ts';
import { startJob, wholeInParts } from './start-job.ts';

/** As many remarks as one reads; their number is told in any case. */
const SHOWN = 50;

/** Remarks for the author of a framework, looked for when they are asked for. */
export function CheckFramework({ framework }: { framework: FrameworkInForce }) {
  const t = useStrings();
  const [findings, setFindings] = useState<LintFinding[] | 'looking' | 'fault' | null>(null);
  const look = async () => {
    setFindings('looking');
    const result = await startJob({ do: 'lint', framework: await wholeInParts(framework) }).answer;
    setFindings(result.done === 'linted' ? result.findings : 'fault');
  };
  if (findings === null) {
    return (
      <button type="button" className="link" aria-label={t('checkNamed', framework.name)} onClick={() => void look()}>
        {t('check')}
      </button>
    );
  }
  if (findings === 'looking') return <p className="aside">{t('checking')}</p>;
  if (findings === 'fault') return <p className="note">{t('settingDamaged')}</p>;
  return <Findings findings={findings} />;
}

/** Remarks of all kinds, or of the one that is chosen. */
function Findings({ findings }: { findings: readonly LintFinding[] }) {
  const t = useStrings();
  const [kind, setKind] = useState<LintKind | 'all'>('all');
  const kinds = LINT_KINDS.filter((one) => findings.some((finding) => finding.kind === one));
  const chosen = findings.filter((finding) => kind === 'all' || finding.kind === kind);
  const hasRoles = new Set(findings.map(({ role }) => role)).size > 1;
  if (findings.length === 0) return <p className="aside">{t('lintNothing')}</p>;
  return (
    <details open>
      <summary>{t(findings.length === 1 ? 'lintFinding' : 'lintFindings', findings.length)}</summary>
      {kinds.length > 1 && (
        <label className="picker">
          <span>{t('lintShow')}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value as LintKind | 'all')}>
            <option value="all">{t('lintAll')}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {`${t(KIND_NAMES[one])} (${findings.filter((finding) => finding.kind === one).length})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul className="remarks">
        {chosen.slice(0, SHOWN).map(({ role, where, message }) => (
          <li key={`${role} ${where} ${message}`}>
            <strong>{hasRoles ? `${role} · ${where}` : where}</strong> {message}
          </li>
        ))}
      </ul>
      {chosen.length > SHOWN && <p className="aside">{t('lintMore', chosen.length - SHOWN)}</p>}
    </details>
  );
}

const KIND_NAMES: Record<LintKind, StringKey> = {
  missing: 'lint_missing',
  duplicate: 'lint_duplicate',
  'near-identical': 'lint_nearIdentical',
  'one-speciality': 'lint_oneSpeciality',
  personality: 'lint_personality',
};
