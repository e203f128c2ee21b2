import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import type { FrameworkInForce } from '../background/frameworks.ts';
import type { Finding } from './framework-worker.ts';
import { startJob, wholeInParts } from './start-job.ts';

/** As many remarks as one reads; their number is told in any case. */
const SHOWN = 50;

/** Remarks for the author of a framework, looked for when they are asked for. */
export function CheckFramework({ framework }: { framework: FrameworkInForce }) {
  const t = useStrings();
  const [findings, setFindings] = useState<Finding[] | 'looking' | null>(null);
  const look = async () => {
    setFindings('looking');
    const result = await startJob({ do: 'lint', framework: await wholeInParts(framework) }).answer;
    setFindings(result.done === 'linted' ? result.findings : null);
  };
  if (findings === null) {
    return (
      <button type="button" className="link" aria-label={t('checkNamed', framework.name)} onClick={() => void look()}>
        {t('check')}
      </button>
    );
  }
  if (findings === 'looking') return <p className="aside">{t('checking')}</p>;
  return (
    <details open={findings.length > 0}>
      <summary>{t('lintFindings', findings.length)}</summary>
      <ul className="problems">
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={finding.where + finding.message}>
            {finding.where}: {finding.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
