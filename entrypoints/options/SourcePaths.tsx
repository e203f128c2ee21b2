import { useStrings } from '../../components/strings.tsx';
import type { SourceView } from '../../rubric/source-view.ts';
import { takenKey } from './taken-key.ts';

/** The paths of keys of a file with what stands at each and what it was taken for, and the file itself below. */
export function SourcePaths({ view }: { view: Extract<SourceView, { kind: 'paths' }> }) {
  const t = useStrings();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section className="scrolls" tabIndex={0} aria-label={t('sourcePaths')}>
        <table className="source-table">
          <thead>
            <tr>
              <th scope="col">{t('sourcePath')}</th>
              <th scope="col">{t('sourceTaken')}</th>
              <th scope="col">{t('sourceCount')}</th>
              <th scope="col">{t('sourceExample')}</th>
            </tr>
          </thead>
          <tbody>
            {view.paths.map(({ path, taken, count, unused, example }) => (
              <tr key={path} className={taken === 'unused' ? 'taken-unused' : ''}>
                <td className="path">{path}</td>
                <td>{t(takenKey(taken))}</td>
                <td>{unused > 0 && unused < count ? t('sourceSomeUnused', count, unused) : count}</td>
                <td>{example.length > 120 ? `${example.slice(0, 120)}…` : example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <details>
        <summary>{t('sourceText')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
        <pre tabIndex={0}>{view.lines.join('\n')}</pre>
      </details>
    </>
  );
}
