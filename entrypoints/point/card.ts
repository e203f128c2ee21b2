import { say } from '../review.content/native.ts';
import { STEPS, type Step } from './targets.ts';

/** The card with the instruction and its buttons, and the outlines over the page; all in a closed shadow root. */
export interface Card {
  host: HTMLElement;
  buttons: { next: HTMLButtonElement; end: HTMLButtonElement };
  /** Takes the keyboard away from the page's field. */
  focus(): void;
  /** The button under a point of the window, or null. */
  buttonAt(x: number, y: number): HTMLButtonElement | null;
  /** Whether a point of the window lies on the card. */
  covers(x: number, y: number): boolean;
  show(step: Step, picked: number): void;
  /** Said aloud and shown: what is reached now. */
  tell(text: string): void;
  /** Outlines: the one reached, and those picked. */
  outline(reached: DOMRect | null, picked: readonly DOMRect[]): void;
}

/** Builds the card; it is in the page once `host` is. */
export function buildCard(document: Document): Card {
  const host = document.createElement('bandwise-pointing');
  const root = host.attachShadow({ mode: 'closed' });
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const add = <Name extends keyof HTMLElementTagNameMap>(parent: Node, tag: Name, className: string) => {
    const element = document.createElement(tag);
    element.className = className;
    parent.appendChild(element);
    return element;
  };
  add(root, 'style', '').textContent = STYLE;
  const outlines = add(root, 'div', 'outlines');
  const card = add(root, 'section', 'card');
  card.setAttribute('role', 'dialog');
  card.tabIndex = -1;
  card.setAttribute('aria-label', say('pointTitle'));
  const head = add(card, 'p', 'head');
  const text = add(card, 'p', 'text');
  const status = add(card, 'p', 'status');
  status.setAttribute('role', 'status');
  const row = add(card, 'div', 'row');
  const keys = add(card, 'p', 'keys');
  keys.textContent = say('pointKeys');
  const next = add(row, 'button', 'next');
  const end = add(row, 'button', '');
  end.textContent = say('pointEnd');

  const within = (element: Element, x: number, y: number) => {
    const box = element.getBoundingClientRect();
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  };
  return {
    host,
    buttons: { next, end },
    focus: () => card.focus({ preventScroll: true }),
    buttonAt: (x, y) => [next, end].find((button) => within(button, x, y)) ?? null,
    covers: (x, y) => within(card, x, y),
    show(step, picked) {
      const at = STEPS.indexOf(step);
      head.textContent = `${say('pointTitle')} · ${say('pointStep', String(at + 1), String(STEPS.length))}`;
      text.textContent = say(`point_${step}`);
      next.textContent = say(picked === 0 ? 'pointSkip' : at === STEPS.length - 1 ? 'pointSave' : 'pointNext');
      status.textContent = picked > 0 ? say('pointPicked', String(picked)) : '';
    },
    tell(told) {
      status.textContent = told;
    },
    outline(reached, picked) {
      const boxes = [
        ...picked.map((box) => ({ box, kind: 'picked' })),
        ...(reached ? [{ box: reached, kind: 'reached' }] : []),
      ];
      outlines.replaceChildren(
        ...boxes.map(({ box, kind }) => {
          const outline = document.createElement('div');
          outline.className = kind;
          outline.style.cssText = `left:${box.x - 4}px;top:${box.y - 4}px;width:${box.width + 8}px;height:${box.height + 8}px`;
          return outline;
        }),
      );
    },
  };
}

const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'transparent',
  cursor: 'crosshair',
  'z-index': '2147483647',
};

const STYLE = `
:host{display:block!important;opacity:1!important;visibility:visible!important;transform:none!important;filter:none!important;pointer-events:auto!important;max-width:none!important;max-height:none!important}
.outlines div{position:fixed;border-radius:6px;pointer-events:none;box-sizing:border-box}
.reached{border:2px dashed #0b6b6b;background:rgb(11 107 107 / 10%);outline:2px solid #fff}
.picked{border:3px solid #0b6b6b;background:rgb(11 107 107 / 8%);outline:1px solid #fff}
.card{position:fixed;left:50%;bottom:24px;transform:translateX(-50%);width:min(440px,calc(100vw - 32px));box-sizing:border-box;padding:14px 16px;border:1px solid #8d989c;border-radius:10px;background:#fff;color:#1a2226;cursor:default;font:14px/20px -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",system-ui,sans-serif;box-shadow:0 8px 32px rgb(20 30 40 / 24%)}
p{margin:0 0 6px}
.head{font-weight:600;color:#0b6b6b}
.status{min-height:20px;color:#4d5a61;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.row{display:flex;gap:8px;margin:4px 0 8px}
.keys{margin:0;font-size:12.5px;color:#4d5a61}
button{font:inherit;padding:5px 14px;border:1px solid #8d989c;border-radius:6px;background:#fff;color:#1a2226;cursor:pointer}
button.next{border-color:#0b6b6b;background:#0b6b6b;color:#fff}
button.on{outline:2px solid #0b57d0;outline-offset:2px}
.card:focus{outline:0}
@media (prefers-color-scheme:dark){
.card{background:#14191b;color:#e8edee;border-color:#6d7a80}.head{color:#5cc4bd}.status,.keys{color:#a9b4b8}
button{background:#1b2124;color:#e8edee;border-color:#6d7a80}button.next{background:#5cc4bd;border-color:#5cc4bd;color:#10201f}
button.on{outline-color:#8ab4f8}}
`;
