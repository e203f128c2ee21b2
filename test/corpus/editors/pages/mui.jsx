import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { draft, expose, LABEL, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

// The component keeps a hidden twin textarea to measure its height.
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
    <ReviewForm noLabel>
      <TextField
        id="comments"
        label={LABEL}
        multiline
        minRows={4}
        fullWidth
        value={value}
        onChange={onChange}
        disabled={wanted !== ''}
      />
    </ReviewForm>
  );
}
show(<Page />);
