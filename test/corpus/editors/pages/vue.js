import { createApp, h, ref } from 'vue';
import { draft, expose, LIMIT, reviewForm, wanted } from '../lib/form.js';

const text = ref(draft);
const changed = expose(() => text.value);
const onInput = (event) => {
  text.value = event.target.value;
  changed(text.value);
};
createApp({
  render: () =>
    h('textarea', {
      id: 'comments',
      rows: 6,
      cols: 60,
      value: text.value,
      onInput,
      readonly: wanted === 'readonly',
      disabled: wanted === 'disabled',
      maxlength: wanted === 'limit' ? LIMIT : undefined,
    }),
}).mount(reviewForm({ for: 'comments' }));
