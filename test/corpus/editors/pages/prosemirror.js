import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { draftHtml, expose, LABEL, reviewForm, wanted } from '../lib/form.js';

const schema = new Schema({ nodes: basic.spec.nodes, marks: basic.spec.marks });
const source = document.createElement('div');
source.innerHTML = draftHtml;
const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(reviewForm(), {
  state: EditorState.create({ doc: DOMParser.fromSchema(schema).parse(source), plugins }),
  editable: () => wanted === '',
  attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': LABEL },
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    if (transaction.docChanged) changed(text());
  },
});
const text = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
const changed = expose(text);
