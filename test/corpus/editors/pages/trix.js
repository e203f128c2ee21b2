import 'trix';
import 'trix/dist/trix.css';
import { draftHtml, expose, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm();
slot.innerHTML =
  '<input id="comments-value" type="hidden"><trix-editor input="comments-value" aria-label="Manager comments"></trix-editor>';
slot.firstElementChild.value = draftHtml.replace(/<(\/?)p>/g, '<$1div>');
const element = slot.querySelector('trix-editor');
element.addEventListener('trix-initialize', () => {
  element.disabled = wanted !== '';
  const text = () => element.editor.getDocument().toString().replace(/\n$/, '');
  const changed = expose(text);
  element.addEventListener('trix-change', () => changed(text()));
});
