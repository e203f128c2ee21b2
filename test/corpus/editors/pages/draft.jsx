import { ContentState, Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { draft, expose, LABEL, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

let state;
const text = (of) => of.getCurrentContent().getPlainText('\n');
const changed = expose(() => text(state));

function Page() {
  const [now, setNow] = useState(() => EditorState.createWithContent(ContentState.createFromText(draft)));
  state = now;
  const onChange = (next) => {
    if (next.getCurrentContent() !== state.getCurrentContent()) changed(text(next));
    setNow(next);
  };
  return (
    <ReviewForm>
      <div style={{ border: '1px solid #888', minHeight: 80 }}>
        <Editor
          editorState={now}
          onChange={onChange}
          ariaLabel={LABEL}
          placeholder="What went well?"
          readOnly={wanted !== ''}
        />
      </div>
    </ReviewForm>
  );
}
show(<Page />);
