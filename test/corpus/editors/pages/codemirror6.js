import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { draft, expose, LABEL, reviewForm, wanted } from '../lib/form.js';

const slot = reviewForm();
const view = new EditorView({
  parent: slot,
  state: EditorState.create({
    doc: draft,
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': LABEL }),
      EditorState.readOnly.of(wanted === 'readonly'),
      EditorView.editable.of(wanted !== 'disabled'),
      EditorView.updateListener.of((update) => update.docChanged && changed(text())),
    ],
  }),
});
const text = () => view.state.doc.toString();
const changed = expose(text);
