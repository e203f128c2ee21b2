import { useState } from 'react';
import { useStrings } from '../../components/strings.tsx';
import { ShownFormsFile, shownForms } from '../background/settings.ts';
import { saveFile } from '../panel/save-file.ts';
import { useSetting } from '../panel/use-settings.ts';
import type { ShownForm } from '../review.content/shown-form.ts';

/** What was shown by pointing, form by form: to forget, to save as a file, to take over from one. */
export function ShownForms() {
  const t = useStrings();
  const shown = useSetting(shownForms);
  const [said, setSaid] = useState('');
  const forms = shown.value;
  const take = async (file: File) => {
    const read = readFile(await file.text());
    if ('fault' in read) return setSaid(t('shownImportRefused', read.fault));
    const kept = forms.filter((one) => !read.forms.some((other) => isSame(one, other)));
    await shownForms.write([...kept, ...read.forms]);
    setSaid(t('shownImported', read.forms.length));
  };
  return (
    <>
      <h3>{t('shownTitle')}</h3>
      {shown.damaged && <p className="note">{t('settingDamaged')}</p>}
      {forms.length === 0 && <p>{t('shownNone')}</p>}
      <ul className="rows">
        {forms.map((form) => (
          <li key={`${form.host} ${form.form}`}>
            {t('shownForm', form.host, form.fields.length)}
            <button
              type="button"
              className="link"
              onClick={() => void shownForms.write(forms.filter((one) => !isSame(one, form)))}
            >
              {t('shownRemove', form.host)}
            </button>
          </li>
        ))}
      </ul>
      {forms.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => saveFile('shown-forms.json', writeFile(forms))}>
            {t('shownExport')}
          </button>
        </p>
      )}
      <label className="file">
        <span>{t('shownImport')}</span>{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void take(file);
            event.target.value = '';
          }}
        />
      </label>
      <p role="status">{said}</p>
    </>
  );
}

function isSame(one: ShownForm, other: ShownForm): boolean {
  return one.host === other.host && one.form === other.form;
}

function writeFile(forms: readonly ShownForm[]): string {
  return `${JSON.stringify({ bandwise: 'shown-forms', version: 1, forms }, null, 2)}\n`;
}

function readFile(text: string): { forms: ShownForm[] } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'not JSON' };
  }
  const parsed = ShownFormsFile.safeParse(value);
  if (parsed.success) return { forms: parsed.data.forms };
  const [issue] = parsed.error.issues;
  return { fault: `/${issue?.path.join('/') ?? ''}: ${issue?.code ?? ''}` };
}
