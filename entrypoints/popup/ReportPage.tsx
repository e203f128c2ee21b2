import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { saveFile } from '../panel/save-file.ts';

/** "Report this page": shows the reduced page in full, to read and to change, before it becomes a file. */
export function ReportPage({ reduce }: { reduce(): Promise<string | null> }) {
  const t = useStrings();
  const [html, setHtml] = useState<string | null>(null);
  if (html === null) {
    return (
      <button type="button" className="link" onClick={() => void reduce().then(setHtml)}>
        {t('report')}
      </button>
    );
  }
  return (
    <div className="report">
      <p className="aside">{t('reportText')}</p>
      <textarea
        aria-label={t('reportPage')}
        rows={8}
        value={html}
        spellCheck={false}
        onChange={(event) => setHtml(event.target.value)}
      />
      <button type="button" className="link" onClick={() => saveFile('page.html', html)}>
        {t('reportSave')}
      </button>
    </div>
  );
}
