import { createFocusTrap } from 'focus-trap';
import { plainField, reviewForm } from '../lib/form.js';

// A modal made of a <div>: a script keeps the focus in it and hides the rest from screen readers.
document.body.innerHTML =
  '<div id="page"><a href="#top">Reviews</a></div><div id="modal" role="dialog" aria-modal="true"></div>';
const modal = document.querySelector('#modal');
plainField(reviewForm({ for: 'comments' }, modal), '<textarea id="comments" rows="6" cols="60"></textarea>');
document.querySelector('#page').setAttribute('aria-hidden', 'true');
createFocusTrap(modal, { initialFocus: false, escapeDeactivates: false }).activate();
