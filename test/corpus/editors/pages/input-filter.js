import { plainField, reviewForm } from '../lib/form.js';

// Takes no angle brackets: refuses an input that holds one before it happens, and takes out what came otherwise.
const field = plainField(reviewForm({ for: 'comments' }), '<textarea id="comments" rows="5" cols="60"></textarea>');
field.addEventListener('beforeinput', (event) => {
  if (/[<>]/.test(event.data ?? '')) event.preventDefault();
});
field.addEventListener('input', () => {
  const clean = field.value.replace(/[<>]/g, '');
  if (clean !== field.value) {
    field.value = clean;
    field.dispatchEvent(new Event('input'));
  }
});
