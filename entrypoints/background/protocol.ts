import type { ReviewForm, Verdict } from '../review.content/review-form.ts';

/** Every message in the product, by direction. One line each; nothing else crosses between the three worlds. */

/** Why text was not inserted. Each has a sentence in `public/_locales` under `reason_<name>`. */
export type Reason =
  | 'no-field'
  | 'gone'
  | 'disabled'
  | 'read-only'
  | 'not-editable'
  | 'hidden'
  | 'too-long'
  | 'not-taken'
  | 'page-changed-text'
  /** As before, but the draft could not be put back. */
  | 'changed-and-left'
  /** The field keeps a selection that the text would replace. */
  | 'selection-stays';

/** What became of an insertion, told only after the field was read back. */
export type Outcome =
  | { kind: 'inserted'; fieldId: string; label: string; undoable: boolean }
  | { kind: 'not-inserted'; fieldId: string | null; reason: Reason; limit?: number };

/** Where the panel stands. */
export type Side = 'left' | 'right';
export type DockState = 'open' | 'rail';

/** Page agent (top frame) -> panel, over the MessagePort. */
export type AgentToPanel =
  /** First after pairing: the site, and what the panel asked to keep before its frame was reloaded. */
  | { type: 'hello'; site: string; kept: unknown }
  /** The form in the page, anew after each change. */
  | { type: 'form'; form: ReviewForm }
  /** The field that has, or last had, the focus, and the text in it now; null when it was taken away and no other is meant. */
  | { type: 'draft'; fieldId: string | null; text: string }
  /** The answer to insert and undo. */
  | { type: 'outcome'; requestId: number; outcome: Outcome }
  | { type: 'undone'; requestId: number; ok: boolean }
  /** The panel was opened or collapsed, by whatever way. */
  | { type: 'docked'; state: DockState; side: Side }
  /** The shortcut brought the keyboard into the panel's frame: it goes on from where it was there. */
  | { type: 'take-focus' };

/** Panel -> page agent (top frame), over the MessagePort. */
export type PanelToAgent =
  /** Put `text` at the caret of the field (the one last focused when null). Sent only after a click or key. */
  | { type: 'insert'; requestId: number; fieldId: string | null; text: string }
  /** Take the last insertion back. */
  | { type: 'undo'; requestId: number }
  /** Bring the field into view and make it the one meant. */
  | { type: 'select-field'; fieldId: string }
  /** The keyboard came into the panel, or left it. */
  | { type: 'focus'; isHere: boolean }
  /** Esc: the focus goes back to the field. */
  | { type: 'return-focus' }
  | { type: 'dock'; state: DockState; side: Side }
  /**
   * What the panel shows now and which of the rubric's examples it put in (no draft, no names), kept in the page agent's memory
   * for the next load of the frame.
   */
  | { type: 'keep'; kept: unknown };

/** Content script, page reader and page agent -> background. */
export type AgentToBackground =
  /** There is something to write in here, and a word about reviews: start the page reader in this frame. */
  | { type: 'start-reader' }
  /** There is a review form here: start the page agent in this frame. */
  | { type: 'start-agent' }
  /** Bind a one-time token to the sender's tab, before the panel is told of it. */
  | { type: 'register-token'; token: string }
  /** The state of the page for the toolbar icon; the popup then asks for the rest. */
  | { type: 'page-state'; state: 'form' | 'none' | 'off' }
  /** A child frame has (or no longer has) a form; the background passes it to the top frame's agent. Answer: whether the top frame took it. */
  | { type: 'frame-form'; form: ReviewForm | null; verdict: Verdict | null }
  /** A child frame's draft or focus changed. */
  | { type: 'frame-draft'; fieldId: string | null; text: string }
  /** The top frame's agent asks the frame `frameId` to act; the answer is the frame's. */
  | { type: 'to-frame'; frameId: number; message: TopToFrame };

/** Top frame's agent -> a child frame's agent, passed on by the background. */
export type TopToFrame =
  | { type: 'frame-insert'; fieldId: string | null; text: string }
  | { type: 'frame-undo' }
  | { type: 'frame-select'; fieldId: string }
  | { type: 'frame-return-focus' };

/** Panel -> background. */
export type PanelToBackground =
  /** True once, for the tab that registered the token and only for the panel's own page. */
  | { type: 'verify-token'; token: string }
  /** "Turn off on this site". */
  | { type: 'turn-off-site'; host: string }
  /** Asks that the company's policy be looked at, if it was not yet. Answer: the mark of the policy in force. */
  | { type: 'policy-ready' }
  | { type: 'open-options' };

/** Background -> page agent. */
export type BackgroundToAgent =
  /** The shortcut: opens a collapsed panel, goes into an open one, collapses the one it is in and goes back to the field. */
  | { type: 'toggle-panel' }
  /** Answer: true; anything else is no page agent's. */
  | { type: 'from-frame-form'; frameId: number; form: ReviewForm | null; verdict: Verdict | null }
  | { type: 'from-frame-draft'; frameId: number; fieldId: string | null; text: string }
  | TopToFrame;

/** Popup -> page agent (top frame), by tabs.sendMessage. */
export type PopupToAgent =
  /** Answer: PageState, from the page reader where there is no agent. */
  | { type: 'get-page-state' }
  /** "Report this page". Answer: the page as structure, labels and roles, as HTML text. */
  | { type: 'reduce-page' };

/** What the popup says of the page it was opened on. */
export interface PageState {
  site: string;
  verdict: Verdict | null;
  form: ReviewForm | null;
}
