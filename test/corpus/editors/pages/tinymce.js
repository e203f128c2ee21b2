import { draftHtml, expose, htmlToText, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm({ for: 'comments' });
slot.innerHTML = '<textarea id="comments" name="comments"></textarea>';
slot.firstElementChild.value = draftHtml;
const script = document.createElement('script');
script.src = 'vendor/tinymce/tinymce.min.js';
script.onload = () => {
  window.tinymce.init({
    selector: '#comments',
    license_key: 'gpl',
    promotion: false,
    branding: false,
    height: 220,
    menubar: false,
    plugins: 'lists',
    toolbar: 'bold italic bullist undo redo',
    readonly: wanted !== '',
    init_instance_callback: (editor) => {
      const text = () => htmlToText(editor.getContent());
      const changed = expose(text);
      editor.on('input change undo redo', () => changed(text()));
    },
  });
};
document.head.append(script);
