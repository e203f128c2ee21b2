import type { AgentToPanel, DockState, Outcome, PanelToAgent, Side, TopToFrame } from '../background/protocol.ts';
import { splitFieldId } from './combine-forms.ts';
import { dock } from './dock.ts';
import { linkPanel } from './link.ts';
import { panelAddress, send } from './native.ts';
import { type Place, writePlace } from './place.ts';
import type { ReviewForm } from './review-form.ts';

/** What the fields of one document can be asked to do; frames of other origins are asked through the background. */
export interface Fields {
  insert(fieldId: string | null, text: string): Promise<Outcome>;
  undo(): Promise<boolean>;
  select(fieldId: string): void;
  returnFocus(): void;
}

/** The panel beside one review form, from mounting to leaving. */
export interface Session {
  show(form: ReviewForm): void;
  showDraft(fieldId: string | null, text: string): void;
  /** The shortcut: into the panel, or out of it and back to the field. */
  toggle(): void;
}

/** Docks the panel and carries the conversation between it and the fields of the page. */
export function openSession(
  document: Document,
  site: string,
  start: Place,
  fields: Fields,
  signal: AbortSignal,
): Session {
  let form: ReviewForm | null = null;
  let draft: Extract<AgentToPanel, { type: 'draft' }> | null = null;
  let kept: unknown = null;
  let insertedInFrame = 0;
  /** As the panel told last. */
  let isKeyboardInPanel = false;

  const place = (state: DockState, side: Side) => {
    panel.place(state, side);
    link.send({ type: 'docked', state, side });
    void writePlace(site, { state, side });
  };

  const link = linkPanel(
    send,
    (message) => void handle(message),
    () => {
      isKeyboardInPanel = false;
      link.send({ type: 'hello', site, kept });
      link.send({ type: 'docked', state: panel.state, side: panel.side });
      if (form) link.send({ type: 'form', form });
      if (draft) link.send(draft);
    },
  );
  const panel = dock(
    document,
    panelAddress(),
    start,
    {
      onLoad: (window) => void link.pair(window),
      onPlaced: (state, side) => link.send({ type: 'docked', state, side }),
    },
    signal,
  );

  async function handle(message: PanelToAgent): Promise<void> {
    switch (message.type) {
      case 'insert': {
        const { frameId, fieldId } = splitFieldId(message.fieldId ?? '');
        insertedInFrame = frameId;
        const outcome = frameId
          ? ((await toFrame(frameId, { type: 'frame-insert', fieldId, text: message.text })) as Outcome | null)
          : await fields.insert(message.fieldId, message.text);
        const { requestId, fieldId: asked } = message;
        const told = outcome ?? { kind: 'not-inserted', fieldId: asked, reason: 'gone' };
        link.send({
          type: 'outcome',
          requestId,
          outcome: { ...told, fieldId: asked ?? told.fieldId ?? '' } as Outcome,
        });
        return;
      }
      case 'undo': {
        const undone = insertedInFrame ? await toFrame(insertedInFrame, { type: 'frame-undo' }) : await fields.undo();
        link.send({ type: 'undone', requestId: message.requestId, ok: undone === true });
        return;
      }
      case 'select-field': {
        const { frameId, fieldId } = splitFieldId(message.fieldId);
        if (frameId) void toFrame(frameId, { type: 'frame-select', fieldId });
        else fields.select(fieldId);
        return;
      }
      case 'focus':
        isKeyboardInPanel = message.isHere;
        return;
      case 'return-focus':
        return returnFocus();
      case 'dock':
        return place(message.state, message.side);
      case 'keep':
        kept = message.kept;
    }
  }

  function returnFocus(): void {
    // The field whose draft was told last is the one the reviewer came from.
    const { frameId } = splitFieldId(draft?.fieldId ?? '');
    if (frameId) void toFrame(frameId, { type: 'frame-return-focus' });
    else fields.returnFocus();
  }

  return {
    show(newForm) {
      form = newForm;
      link.send({ type: 'form', form });
    },
    showDraft(fieldId, text) {
      draft = { type: 'draft', fieldId, text };
      link.send(draft);
    },
    toggle() {
      if (panel.state === 'open' && panel.isActive() && isKeyboardInPanel) {
        place('rail', panel.side);
        return returnFocus();
      }
      if (panel.state === 'rail') place('open', panel.side);
      panel.takeFocus();
      link.send({ type: 'take-focus' });
    },
  };
}

function toFrame(frameId: number, message: TopToFrame): Promise<unknown> {
  return send({ type: 'to-frame', frameId, message });
}
