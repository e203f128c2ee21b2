import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { draftHtml, expose, LABEL, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

let editor;
const text = () => editor.getText({ blockSeparator: '\n' });
const changed = expose(() => text());

function Page() {
  editor = useEditor({
    extensions: [StarterKit],
    content: draftHtml,
    editable: wanted === '',
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': LABEL } },
    onUpdate: () => changed(text()),
  });
  return (
    <ReviewForm>
      <EditorContent editor={editor} />
    </ReviewForm>
  );
}
show(<Page />);
