import EditorJS from '@editorjs/editorjs';
import { draft, draftLines, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm();
slot.innerHTML = '<div id="comments" style="border:1px solid #888"></div>';
let state = draft;
const editor = new EditorJS({
  holder: 'comments',
  minHeight: 40,
  readOnly: wanted !== '',
  placeholder: 'What went well?',
  data: { blocks: draft ? draftLines.map((text) => ({ type: 'paragraph', data: { text } })) : [] },
  onChange: () => void save(),
});
const save = async () => {
  state = (await editor.save()).blocks.map((block) => htmlToText(block.data.text)).join('\n');
  changed(state);
};
await editor.isReady;
const changed = expose(() => state);
setInterval(async () => {
  if (!wanted) state = (await editor.save()).blocks.map((block) => htmlToText(block.data.text)).join('\n');
}, 100);
