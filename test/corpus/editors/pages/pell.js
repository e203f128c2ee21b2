import { init } from 'pell';
import 'pell/dist/pell.min.css';
import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm();
let state = draftHtml;
const changed = expose(() => htmlToText(state));
const editor = init({
  element: slot,
  onChange: (html) => {
    state = html;
    changed(htmlToText(html));
  },
  defaultParagraphSeparator: 'p',
  styleWithCSS: false,
});
editor.content.innerHTML = draftHtml;
if (wanted) editor.content.contentEditable = 'false';
