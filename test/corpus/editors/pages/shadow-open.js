import { plainField, reviewForm } from '../lib/form.js';

customElements.define(
  'review-field',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<div></div>';
      plainField(root.firstElementChild, '<textarea aria-label="Manager comments" rows="6" cols="60"></textarea>');
    }
  },
);
reviewForm().innerHTML = '<review-field></review-field>';
