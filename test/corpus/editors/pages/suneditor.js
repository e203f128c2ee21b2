import suneditor from 'suneditor';
import 'suneditor/css/editor';
import 'suneditor/css/contents';
import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm({ for: 'comments' });
slot.innerHTML = '<textarea id="comments"></textarea>';
let changed = () => {};
const editor = suneditor.create(slot.firstElementChild, {
  value: draftHtml,
  height: '160px',
  buttonList: [['undo', 'redo', 'bold']],
  events: { onload: ready, onChange: () => changed(text()) },
});
const text = () => htmlToText((editor.$?.html ?? editor.html).get());
function ready() {
  setTimeout(() => {
    if (wanted === 'readonly') (editor.$?.ui ?? editor.ui).readOnly(true);
    if (wanted === 'disabled') (editor.$?.ui ?? editor.ui).disable();
    changed = expose(text);
  });
}
