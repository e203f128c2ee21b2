import { useStrings } from '../../components/strings.tsx';
import type { SourceLine } from '../../rubric/source-view.ts';
import { takenKey } from './taken-key.ts';

/** A document line by line: its number, its text, what it was taken for. */
export function SourceLines({ lines }: { lines: readonly SourceLine[] }) {
  const t = useStrings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="scrolls" tabIndex={0} aria-label={t('sourceText')}>
      <table className="source-lines">
        <thead className="unseen">
          <tr>
            <th scope="col">{t('sourceLine')}</th>
            <th scope="col">{t('sourceText')}</th>
            <th scope="col">{t('sourceTaken')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a document do not move
            <tr key={index} className={`taken-${line.taken === 'level name' ? 'level' : line.taken}`}>
              <td>{line.line ?? ''}</td>
              <td className={line.depth ? 'heading' : line.indent ? `indent-${Math.min(line.indent, 4)}` : ''}>
                {line.text}
              </td>
              <td>{line.taken === 'undecided' ? '' : t(takenKey(line.taken))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
