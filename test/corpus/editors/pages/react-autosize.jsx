import { useState } from 'react';
import TextareaAutosize from 'react-textarea-autosize';
import { draft, expose, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

// Measures in a hidden twin that it appends to <body>.
let state = draft;
const changed = expose(() => state);

function Page() {
  const [value, setValue] = useState(draft);
  state = value;
  return (
    <ReviewForm labelFor="comments">
      <TextareaAutosize
        id="comments"
        minRows={3}
        cols={60}
        value={value}
        readOnly={wanted === 'readonly'}
        disabled={wanted === 'disabled'}
        onChange={(event) => {
          setValue(event.target.value);
          changed(event.target.value);
        }}
      />
    </ReviewForm>
  );
}
show(<Page />);
