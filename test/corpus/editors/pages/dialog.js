import { plainField, reviewForm } from '../lib/form.js';

// The form lives in a modal <dialog>: everything outside it is inert.
const dialog = document.createElement('dialog');
dialog.setAttribute('aria-label', 'Annual performance review');
document.body.append(dialog);
plainField(reviewForm({ for: 'comments' }, dialog), '<textarea id="comments" rows="6" cols="60"></textarea>');
dialog.showModal();
