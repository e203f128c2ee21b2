import { useState } from 'react';
import { draft, expose } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

// A long list of questions that draws only the rows in view; `window.scrollList()` scrolls the first one away.
let state = [draft, ...Array(39).fill('')];
const changed = expose(() => state.join('\n').replace(/\n+$/, ''));

function Page() {
  const [values, setValues] = useState(state);
  const [first, setFirst] = useState(0);
  window.scrollList = () => setFirst(20);
  state = values;
  const write = (at) => (event) => {
    const next = values.with(at, event.target.value);
    setValues(next);
    changed(next.join('\n'));
  };
  return (
    <ReviewForm noLabel>
      {values.slice(first, first + 4).map((value, offset) => {
        const at = first + offset;
        return (
          <p key={at}>
            <textarea aria-label={`Comment ${at + 1}`} rows={3} cols={60} value={value} onChange={write(at)} />
          </p>
        );
      })}
    </ReviewForm>
  );
}
show(<Page />);
