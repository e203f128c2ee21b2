import Squire from 'squire-rte';
import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm({ id: 'comments-label' });
slot.innerHTML = '<div aria-labelledby="comments-label" style="border:1px solid #888;min-height:6em"></div>';
const editor = new Squire(slot.firstElementChild, {
  blockTag: 'P',
  sanitizeToDOMFragment: (html) => {
    const t = document.createElement('template');
    t.innerHTML = html;
    return t.content;
  },
});
editor.setHTML(draftHtml);
if (wanted) slot.firstElementChild.setAttribute('contenteditable', 'false');
const text = () => htmlToText(editor.getHTML());
const changed = expose(text);
editor.addEventListener('input', () => changed(text()));
