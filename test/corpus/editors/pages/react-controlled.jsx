import { useState } from 'react';
import { draft, expose, LIMIT, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

let state = draft;
const changed = expose(() => state);

function Page() {
  const [value, setValue] = useState(draft);
  state = value;
  const onChange = (event) => {
    setValue(event.target.value);
    changed(event.target.value);
  };
  return (
    <ReviewForm labelFor="comments">
      <textarea
        id="comments"
        rows={6}
        cols={60}
        value={value}
        onChange={onChange}
        readOnly={wanted === 'readonly'}
        disabled={wanted === 'disabled'}
        maxLength={wanted === 'limit' ? LIMIT : undefined}
      />
    </ReviewForm>
  );
}
show(<Page />);
