import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { draft, expose, reviewForm, wanted } from '../lib/form.js';

// Quill's users put a caption beside the div: a <label> cannot point at it.
const slot = reviewForm();
slot.innerHTML = '<div id="comments" style="min-height:6em"></div>';
const quill = new Quill('#comments', { theme: 'snow', readOnly: wanted !== '' });
if (draft) quill.setText(`${draft}\n`, 'silent');
quill.history.clear();
const text = () => quill.getText().replace(/\n$/, '');
const changed = expose(text);
quill.on('text-change', () => changed(text()));
