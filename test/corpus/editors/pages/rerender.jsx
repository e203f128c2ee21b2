import { useState } from 'react';
import { draft, expose } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

// The field is made anew whenever it loses the focus: what is written into the old one is lost.
let state = draft;
const changed = expose(() => state);

function Page() {
  const [value, setValue] = useState(draft);
  const [version, setVersion] = useState(0);
  state = value;
  const onChange = (event) => {
    setValue(event.target.value);
    changed(event.target.value);
  };
  return (
    <ReviewForm labelFor="comments">
      <textarea
        key={version}
        id="comments"
        rows={6}
        cols={60}
        value={value}
        onChange={onChange}
        onBlur={() => setVersion(version + 1)}
      />
    </ReviewForm>
  );
}
show(<Page />);
