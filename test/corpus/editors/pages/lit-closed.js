import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { draft, expose, reviewForm, wanted } from '../lib/form.js';

// A form component with a closed root inside another, as platforms that lock their components build them; controlled.
let state = draft;
const changed = expose(() => state);
class Field extends LitElement {
  static properties = { value: {} };
  static shadowRootOptions = { mode: 'closed' };
  constructor() {
    super();
    this.value = draft;
  }
  render() {
    return html`<textarea aria-label="Manager comments" rows="5" cols="60" .value=${live(this.value)} ?readonly=${wanted === 'readonly'} ?disabled=${wanted === 'disabled'} @input=${(
      event,
    ) => {
      this.value = event.target.value;
      state = this.value;
      changed(state);
    }}></textarea>`;
  }
}
customElements.define('x-field', Field);
class Form extends LitElement {
  static shadowRootOptions = { mode: 'closed' };
  render() {
    return html`<div><x-field></x-field></div>`;
  }
}
customElements.define('x-form', Form);
reviewForm().append(document.createElement('x-form'));
