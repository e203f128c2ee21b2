import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import { draftLines, expose, htmlToText, reviewForm } from '../lib/form.js';

const slot = reviewForm();
slot.innerHTML = '<div id="comments"></div>';
const editor = new Editor({
  el: slot.firstElementChild,
  height: '260px',
  initialEditType: 'wysiwyg',
  initialValue: draftLines.join('\n\n'),
  usageStatistics: false,
});
const text = () => htmlToText(editor.getHTML());
const changed = expose(text);
editor.on('change', () => changed(text()));
