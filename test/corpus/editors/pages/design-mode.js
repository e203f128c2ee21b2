import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

// The oldest way: a frame in designMode, whose HTML is copied into a hidden textarea that is sent with the form.
const slot = reviewForm();
slot.innerHTML =
  '<iframe title="Manager comments" style="width:600px;height:160px"></iframe><textarea name="comments" style="display:none"></textarea>';
const [frame, area] = slot.children;
const inner = frame.contentDocument;
inner.open();
inner.write(`<!doctype html><html><body style="font:15px sans-serif">${draftHtml}</body></html>`);
inner.close();
inner.designMode = wanted ? 'off' : 'on';
area.value = draftHtml;
const changed = expose(() => htmlToText(area.value));
const sync = () => {
  if (area.value === inner.body.innerHTML) return;
  area.value = inner.body.innerHTML;
  changed(htmlToText(area.value));
};
for (const type of ['keyup', 'input', 'paste', 'blur']) inner.addEventListener(type, () => setTimeout(sync));
