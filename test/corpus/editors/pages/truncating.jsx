import { useState } from 'react';
import { draft, expose } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

// A component that cuts what is too long without a word: no attribute and no counter tells its limit.
let state = draft;
const changed = expose(() => state);
const cut = (text) => text.slice(0, 120);

function Page() {
  const [value, setValue] = useState(draft);
  state = value;
  const onChange = (event) => {
    setValue(cut(event.target.value));
    changed(cut(event.target.value));
  };
  return (
    <ReviewForm labelFor="comments">
      <textarea id="comments" rows={6} cols={60} value={value} onChange={onChange} />
    </ReviewForm>
  );
}
show(<Page />);
