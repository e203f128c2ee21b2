import { useMemo } from 'react';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { draftLines, expose, LABEL, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

let editor;
const text = () => editor.children.map((block) => Node.string(block)).join('\n');
const changed = expose(() => text());

function Page() {
  editor = useMemo(() => withHistory(withReact(createEditor())), []);
  return (
    <ReviewForm>
      <Slate
        editor={editor}
        initialValue={draftLines.map((line) => ({ type: 'paragraph', children: [{ text: line }] }))}
        onValueChange={() => changed(text())}
      >
        <Editable
          aria-label={LABEL}
          placeholder="What went well?"
          readOnly={wanted !== ''}
          renderElement={({ attributes, children }) => <p {...attributes}>{children}</p>}
          style={{ border: '1px solid #888', minHeight: 80 }}
        />
      </Slate>
    </ReviewForm>
  );
}
show(<Page />);
