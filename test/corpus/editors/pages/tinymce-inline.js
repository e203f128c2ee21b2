import { draftHtml, expose, htmlToText, LABEL, reviewForm, wanted } from '../lib/form.js';

// The editor works on an element of the page itself: no frame, the toolbar floats while the focus is in it.
const slot = reviewForm();
slot.innerHTML = `<div id="comments" aria-label="${LABEL}" style="border:1px solid #888;min-height:6em;padding:4px"></div>`;
slot.firstElementChild.innerHTML = draftHtml;
const script = document.createElement('script');
script.src = 'vendor/tinymce/tinymce.min.js';
script.onload = () => {
  window.tinymce.init({
    selector: '#comments',
    inline: true,
    license_key: 'gpl',
    promotion: false,
    menubar: false,
    toolbar: 'bold italic undo redo',
    readonly: wanted !== '',
    init_instance_callback: (editor) => {
      const text = () => htmlToText(editor.getContent());
      const changed = expose(text);
      editor.on('input change undo redo', () => changed(text()));
    },
  });
};
document.head.append(script);
