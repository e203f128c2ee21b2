import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm({ for: 'comments' });
slot.innerHTML = '<textarea id="comments" style="width:600px;height:160px"></textarea>';
const script = document.createElement('script');
script.src = 'vendor/sceditor/minified/sceditor.min.js';
script.onload = () => {
  const sceditor = window.sceditor;
  const area = slot.firstElementChild;
  area.value = draftHtml;
  sceditor.create(area, {
    style: 'vendor/sceditor/minified/themes/content/default.min.css',
    emoticonsEnabled: false,
    toolbar: 'bold,italic',
    readOnly: wanted !== '',
  });
  const editor = sceditor.instance(area);
  const text = () => htmlToText(editor.val());
  const changed = expose(text);
  editor.bind('valuechanged', () => changed(text()));
};
document.head.append(script);
