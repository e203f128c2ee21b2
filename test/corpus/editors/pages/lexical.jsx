import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { draft, draftLines, expose, LABEL, wanted } from '../lib/form.js';
import { ReviewForm, show } from '../lib/react-form.jsx';

let editor;
const paragraphs = () => $getRoot().getChildren();
const text = () =>
  editor.getEditorState().read(() =>
    paragraphs()
      .map((one) => one.getTextContent())
      .join('\n'),
  );
const changed = expose(() => text());
let last = draft;

function start() {
  for (const line of draftLines) {
    const paragraph = $createParagraphNode();
    if (line) paragraph.append($createTextNode(line));
    $getRoot().append(paragraph);
  }
}

function Remember() {
  [editor] = useLexicalComposerContext();
  return null;
}

function onChange() {
  if (text() === last) return;
  last = text();
  changed(last);
}

function fail(error) {
  throw error;
}

show(
  <ReviewForm>
    <LexicalComposer
      initialConfig={{ namespace: 'review', onError: fail, editorState: start, editable: wanted === '' }}
    >
      <Remember />
      <RichTextPlugin
        contentEditable={<ContentEditable ariaLabel={LABEL} style={{ border: '1px solid #888', minHeight: 80 }} />}
        placeholder={null}
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
      <OnChangePlugin ignoreSelectionChange onChange={onChange} />
    </LexicalComposer>
  </ReviewForm>,
);
