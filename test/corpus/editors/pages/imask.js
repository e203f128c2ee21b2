import IMask from 'imask';
import { draft, expose, reviewForm, wanted } from '../lib/form.js';

// A masked field: any text, at most 400 characters.
const slot = reviewForm({ for: 'comments' });
slot.innerHTML = '<textarea id="comments" rows="5" cols="60"></textarea>';
const field = slot.firstElementChild;
field.value = draft;
if (wanted === 'readonly') field.readOnly = true;
if (wanted === 'disabled') field.disabled = true;
const mask = IMask(field, { mask: (value) => value.length <= 400 });
const changed = expose(() => mask.value);
mask.on('accept', () => changed(mask.value));
