import { useState } from 'react';
import { Mention, MentionsInput } from 'react-mentions';
import { draft, expose, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

let state = draft;
const changed = expose(() => state);
function Page() {
  const [value, setValue] = useState(draft);
  state = value;
  return (
    <ReviewForm labelFor="comments">
      <MentionsInput
        id="comments"
        value={value}
        readOnly={wanted === 'readonly'}
        disabled={wanted === 'disabled'}
        onChange={(event) => {
          setValue(event.target.value);
          changed(event.target.value);
        }}
        style={{ input: { minHeight: 90, border: '1px solid #888' }, control: { minHeight: 90, width: 600 } }}
      >
        <Mention
          trigger="@"
          markup="@[__display__](__id__)"
          displayTransform={(id, display) => display || id}
          appendSpaceOnAdd={false}
          onAdd={() => {}}
          data={[{ id: 'alex', display: 'Alex Morgan' }]}
        />
      </MentionsInput>
    </ReviewForm>
  );
}
show(<Page />);
