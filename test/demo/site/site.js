// What the sample site does by itself: formatting, a counter, a saved-draft line. Nothing is sent anywhere.
const form = document.querySelector('form');
const said = document.querySelector('.foot output');

for (const button of document.querySelectorAll('[data-format]')) {
  // The press must not take the caret out of the text.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => document.execCommand(button.dataset.format));
}

for (const field of document.querySelectorAll('textarea[maxlength]')) {
  const count = document.getElementById(`${field.id}-count`);
  field.addEventListener('input', () => {
    count.textContent = `${field.value.length} of ${field.maxLength} characters`;
  });
}

form?.addEventListener('input', () => {
  said.textContent = 'Not saved yet';
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  said.textContent = form.dataset.done;
});
document.querySelector('[data-save]')?.addEventListener('click', () => {
  said.textContent = 'Draft saved';
});
