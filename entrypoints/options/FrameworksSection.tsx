import { useState } from 'react';
import { FrameworkTable } from '../../components/FrameworkTable.tsx';
import { RoleSelect } from '../../components/ReviewFacts.tsx';
import { useStrings } from '../../components/strings.tsx';
import { useFrameworks } from '../panel/use-frameworks.ts';

export function FrameworksSection() {
  const t = useStrings();
  const frameworks = useFrameworks();
  const [roleId, setRoleId] = useState<string | null>(null);
  const roles = frameworks.flatMap((one) => one.roles);
  const role = roles.find((one) => one.id === roleId) ?? roles[0] ?? null;
  return (
    <section id="frameworks">
      <h2>{t('optionsFrameworks')}</h2>
      {frameworks.map((framework) => (
        <p key={framework.id}>
          <strong>{framework.name}</strong>
          {framework.provenance.kind === 'builtin' && ` · ${t('frameworkBuiltin')}`}
        </p>
      ))}
      <RoleSelect frameworks={frameworks} role={role} onRole={setRoleId} />
      {role && <FrameworkTable role={role} />}
    </section>
  );
}
