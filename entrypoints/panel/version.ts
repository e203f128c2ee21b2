import type { Translate } from '../../components/strings.tsx';
import type { FrameworkHead } from '../../rubric/heads.ts';

/** Where a framework comes from and which revision of it is in force, in words. */
export function versionOf(framework: FrameworkHead, t: Translate): string {
  const { kind, importedAt } = framework.provenance;
  const from =
    kind === 'builtin' ? t('frameworkBuiltin') : kind === 'policy' ? t('frameworkPolicy') : importedAt?.slice(0, 10);
  return [from, t('frameworkRevision', framework.revision)].filter(Boolean).join(' · ');
}
