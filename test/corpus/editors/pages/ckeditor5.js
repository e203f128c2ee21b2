import { Autoformat, BlockQuote, Bold, ClassicEditor, Essentials, Heading, Italic, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { draftHtml, expose, LABEL, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm();
slot.innerHTML = '<div id="comments"></div>';
const editor = await ClassicEditor.create(slot.firstElementChild, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, List, Autoformat, Heading, BlockQuote],
  toolbar: ['bold', 'italic', 'bulletedList', 'undo', 'redo'],
  initialData: draftHtml,
  label: LABEL,
});
if (wanted) editor.enableReadOnlyMode('page');
const text = () => {
  const blocks = [...editor.model.document.getRoot().getChildren()];
  return blocks.map((block) => [...editor.model.createRangeIn(block).getItems()].map(itemText).join('')).join('\n');
};
const itemText = (item) => (item.is('$textProxy') ? item.data : item.is('element', 'softBreak') ? '\n' : '');
const changed = expose(text);
editor.model.document.on('change:data', () => changed(text()));
