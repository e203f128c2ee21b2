import type { AgentToPanel, DockState, Side } from '../background/protocol.ts';
import type { ReviewForm } from '../review.content/review-form.ts';

/** What the page agent has told this panel so far. */
export interface PageInPanel {
  site: string;
  form: ReviewForm | null;
  /** The field meant: the one that has or last had the focus, else the first. Null when that one was taken away under the person. */
  fieldId: string | null;
  draft: string;
  dock: { state: DockState; side: Side };
  /** How often the shortcut brought the keyboard here. */
  focusTaken: number;
}

export const NO_PAGE: PageInPanel = {
  site: '',
  form: null,
  fieldId: '',
  draft: '',
  dock: { state: 'open', side: 'right' },
  focusTaken: 0,
};

export function hear(page: PageInPanel, message: AgentToPanel): PageInPanel {
  switch (message.type) {
    case 'hello':
      return { ...page, site: message.site };
    case 'form': {
      const { form } = message;
      const known = page.fieldId === null || form.fields.some((field) => field.id === page.fieldId);
      return known ? { ...page, form } : { ...page, form, fieldId: form.fields[0]?.id ?? '', draft: '' };
    }
    case 'draft':
      return { ...page, fieldId: message.fieldId, draft: message.text };
    case 'docked':
      return { ...page, dock: { state: message.state, side: message.side } };
    case 'take-focus':
      return { ...page, focusTaken: page.focusTaken + 1 };
    default:
      return page;
  }
}
