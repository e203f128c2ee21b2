import { draftHtml, expose, htmlToText, reviewForm } from '../lib/form.js';

// An editing host in a closed shadow root: the document's own selection does not show its caret.
customElements.define(
  'review-editor',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      root.innerHTML =
        '<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Manager comments"></div>';
      const editor = root.firstElementChild;
      editor.innerHTML = draftHtml;
      editor.style.cssText = 'border:1px solid #888;min-height:6em;padding:4px';
      let html = editor.innerHTML;
      const changed = expose(() => htmlToText(html));
      editor.addEventListener('input', () => {
        html = editor.innerHTML;
        changed(htmlToText(html));
      });
    }
  },
);
reviewForm().innerHTML = '<review-editor></review-editor>';
