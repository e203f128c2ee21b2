import Tribute from 'tributejs';
import 'tributejs/dist/tribute.css';
import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm({ id: 'comments-label' });
slot.innerHTML =
  '<div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="comments-label" style="border:1px solid #888;min-height:6em;padding:4px"></div>';
const editor = slot.firstElementChild;
editor.innerHTML = draftHtml;
new Tribute({ values: [{ key: 'Alex Morgan', value: 'alex' }] }).attach(editor);
if (wanted) editor.contentEditable = 'false';
let html = editor.innerHTML;
const changed = expose(() => htmlToText(html));
editor.addEventListener('input', () => {
  html = editor.innerHTML;
  changed(htmlToText(html));
});
