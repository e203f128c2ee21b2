import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm({ for: 'comments' });
slot.innerHTML = '<textarea id="comments"></textarea>';
slot.firstElementChild.value = draftHtml;
const script = document.createElement('script');
script.src = 'vendor/ckeditor4/ckeditor.js';
script.onload = () => {
  const editor = window.CKEDITOR.replace('comments', {
    versionCheck: false,
    removePlugins: 'exportpdf',
    height: 160,
    readOnly: wanted !== '',
  });
  editor.on('instanceReady', () => {
    const text = () => htmlToText(editor.getData());
    const changed = expose(text);
    editor.on('change', () => changed(text()));
  });
};
document.head.append(script);
