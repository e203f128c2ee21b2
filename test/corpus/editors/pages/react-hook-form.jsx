import { useForm } from 'react-hook-form';
import { draft, expose, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

let form;
const changed = expose(() => form.getValues('comments'));

function Page() {
  form = useForm({ defaultValues: { comments: draft }, mode: 'onChange' });
  const field = form.register('comments', { onChange: (event) => changed(event.target.value) });
  return (
    <ReviewForm labelFor="comments">
      <textarea
        id="comments"
        rows={5}
        cols={60}
        {...field}
        readOnly={wanted === 'readonly'}
        {...(wanted === 'disabled' ? { disabled: true } : {})}
      />
    </ReviewForm>
  );
}
show(<Page />);
