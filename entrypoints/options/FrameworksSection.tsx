import { useState } from 'react';
import { FrameworkTable } from '../../components/FrameworkTable.tsx';
import { RoleSelect } from '../../components/ReviewFacts.tsx';
import { useStrings } from '../../components/strings.tsx';
import { lint } from '../../rubric/lint.ts';
import type { Framework } from '../../rubric/schema.ts';
import { WRITE_FORMATS, type WriteFormat, write } from '../../rubric/write/index.ts';
import { removeFramework } from '../background/frameworks.ts';
import { saveFile } from '../panel/save-file.ts';
import { useFrameworks } from '../panel/use-frameworks.ts';
import { ImportFramework } from './ImportFramework.tsx';

const FILES: Record<WriteFormat, string> = { text: 'txt', markdown: 'md', csv: 'csv', json: 'json' };

export function FrameworksSection() {
  const t = useStrings();
  const inForce = useFrameworks();
  const [roleId, setRoleId] = useState<string | null>(null);
  if (!inForce) return <section id="frameworks" aria-busy="true" />;
  const { frameworks, locked, fault, detail } = inForce;
  const roles = frameworks.flatMap((one) => one.roles);
  const role = roles.find((one) => one.id === roleId) ?? roles[0] ?? null;
  return (
    <section id="frameworks">
      <h2>{t('optionsFrameworks')}</h2>
      {locked && <p className="note">{t('frameworksLocked')}</p>}
      {fault && <p className="note">{t(fault === 'policy' ? 'faultPolicy' : 'settingDamaged', detail)}</p>}
      <ul className="rows">
        {frameworks.map((framework) => (
          <FrameworkRow key={framework.id} framework={framework} />
        ))}
      </ul>
      <RoleSelect frameworks={frameworks} role={role} onRole={setRoleId} />
      {role && <FrameworkTable role={role} />}
      {!locked && <ImportFramework />}
    </section>
  );
}

function FrameworkRow({ framework }: { framework: Framework }) {
  const t = useStrings();
  const { kind, importedAt } = framework.provenance;
  const from =
    kind === 'builtin' ? t('frameworkBuiltin') : kind === 'policy' ? t('frameworkPolicy') : importedAt?.slice(0, 10);
  const findings = kind === 'builtin' ? [] : lint(framework);
  return (
    <li>
      <div>
        <strong>{framework.name}</strong>{' '}
        <span className="aside">{[from, t('frameworkRevision', framework.revision)].filter(Boolean).join(' · ')}</span>
        {findings.length > 0 && (
          <details>
            <summary>{t('lintFindings', findings.length)}</summary>
            <ul className="problems">
              {findings.map((finding) => (
                <li key={finding.where + finding.message}>
                  {finding.where}: {finding.message}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="buttons">
        {WRITE_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="link"
            aria-label={t('exportNamed', framework.name, FILES[format])}
            onClick={() => saveFile(`${framework.name}.${FILES[format]}`, write(framework, format))}
          >
            {FILES[format]}
          </button>
        ))}
        {kind !== 'builtin' && kind !== 'policy' && (
          <button type="button" className="link" onClick={() => void removeFramework(framework.id)}>
            {t('frameworkRemove')}
          </button>
        )}
      </div>
    </li>
  );
}
