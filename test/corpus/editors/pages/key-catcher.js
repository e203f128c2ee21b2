import { draft, expose, reviewForm } from '../lib/form.js';

// How code editors work: a clipped textarea catches keys and pastes, and the text is drawn beside it. A copy of what is selected
// lies in the textarea, for the clipboard; whatever is typed into it is taken out at once.
const slot = reviewForm();
slot.innerHTML =
  '<div style="position:relative;border:1px solid #888;min-height:90px;width:600px"><div style="overflow:hidden;width:3px;height:0;position:absolute"><textarea aria-label="Manager comments" style="width:1000px;height:1em"></textarea></div><div id="drawn"></div></div>';
const catcher = slot.querySelector('textarea');
let text = draft;
let [from, to] = [0, 0];
const past = [];
const changed = expose(() => text);

function draw() {
  document
    .querySelector('#drawn')
    .replaceChildren(
      ...text.split('\n').map((line) => Object.assign(document.createElement('pre'), { textContent: line })),
    );
  catcher.value = text.slice(from, to);
  catcher.select();
}

function put(words) {
  past.push([text, from]);
  text = text.slice(0, from) + words + text.slice(to);
  from = to = from + words.length;
  changed(text);
  draw();
}

const MOVES = {
  End: () => [text.length, text.length],
  Home: () => [0, 0],
  ArrowRight: () => [from === to ? to + 1 : to, from === to ? to + 1 : to],
};

catcher.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'z' && past.length) {
    const [before, at] = past.pop();
    [text, from, to] = [before, at, at];
    changed(text);
  } else if (event.ctrlKey && event.key === 'a') [from, to] = [0, text.length];
  else if (event.key in MOVES) [from, to] = MOVES[event.key]();
  else return;
  event.preventDefault();
  draw();
});
catcher.addEventListener('input', (event) => put(event.data ?? ''));
catcher.addEventListener('paste', (event) => {
  event.preventDefault();
  put(event.clipboardData.getData('text/plain'));
});
slot.firstElementChild.addEventListener('mousedown', (event) => {
  event.preventDefault();
  catcher.focus();
});
draw();
