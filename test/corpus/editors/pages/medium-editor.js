import MediumEditor from 'medium-editor';
import 'medium-editor/dist/css/medium-editor.css';
import { draftHtml, expose, htmlToText, LABEL, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm();
slot.innerHTML = `<div class="editable" aria-label="${LABEL}" style="border:1px solid #888;min-height:6em"></div>`;
slot.firstElementChild.innerHTML = draftHtml;
const editor = new MediumEditor('.editable', {
  disableEditing: wanted !== '',
  placeholder: { text: 'What went well?' },
});
const text = () => htmlToText(editor.getContent(0));
const changed = expose(text);
editor.subscribe('editableInput', () => changed(text()));
