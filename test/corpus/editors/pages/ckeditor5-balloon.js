import { Autoformat, BalloonEditor, Bold, Essentials, List, Paragraph, TextTransformation } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { draftHtml, expose, htmlToText, LABEL, reviewForm, wanted } from '../lib/form.js';

// The editor works on an element of the page itself, and turns typed characters into others (quotes, dashes).
const slot = reviewForm();
slot.innerHTML = '<div id="comments" style="border:1px solid #888;min-height:6em"></div>';
const editor = await BalloonEditor.create(slot.firstElementChild, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, List, Autoformat, TextTransformation],
  toolbar: ['bold', 'bulletedList'],
  initialData: draftHtml,
  label: LABEL,
});
if (wanted) editor.enableReadOnlyMode('page');
const text = () => htmlToText(editor.getData());
const changed = expose(text);
editor.model.document.on('change:data', () => changed(text()));
