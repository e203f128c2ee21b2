import { plainField, reviewForm, wanted } from '../lib/form.js';

// The form is locked as a whole after submission.
const slot = reviewForm({ for: 'comments' });
slot.innerHTML = '<fieldset><div></div></fieldset>';
plainField(slot.querySelector('div'), '<textarea id="comments" rows="6" cols="60"></textarea>').disabled = false;
slot.querySelector('fieldset').disabled = wanted === 'disabled';
