import { draft, expose, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm({ id: 'comments-label' });
slot.innerHTML =
  '<div contenteditable="plaintext-only" role="textbox" aria-multiline="true" aria-labelledby="comments-label" style="border:1px solid #888;min-height:6em;padding:4px;white-space:pre-wrap"></div>';
const editor = slot.firstElementChild;
editor.textContent = draft;
if (wanted === 'readonly') editor.setAttribute('aria-readonly', 'true');
if (wanted === 'disabled') editor.setAttribute('aria-disabled', 'true');
let state = draft;
const changed = expose(() => state);
editor.addEventListener('input', () => {
  state = editor.innerText;
  changed(state);
});
