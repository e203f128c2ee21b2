import { attribute, clean, marks, parentOf } from './dom.ts';
import { nameOf, referenced } from './dom-name.ts';
import { textOf } from './dom-text.ts';
import { childrenOf, elementBefore, findIn, holds, nearest, rootOf, tagOf } from './form-proof.ts';
import { columnOf } from './table-column.ts';

/** A control that offers one choice of several, as plain data and the elements it is made of. */
export interface RatingControl {
  /** `buttons` carry no state that says they are a choice: only their words can. */
  kind: 'choice' | 'buttons' | 'list' | 'slider' | 'number' | 'stars';
  /** The element that stands for the whole control. */
  element: Element;
  parts: Element[];
  scale: string[];
  chosen: string | null;
  range?: { min: number; max: number };
}

const MOST = 400;
const RADIO = 'input[type=radio],[role=radio]:not(:has(input[type=radio]))';
const LIST = 'select,[role=combobox],button[aria-haspopup=listbox],[role=listbox]';
const NUMBER = 'input[type=range],[role=slider],input[type=number],[role=spinbutton]';
const BUTTON = 'button:not([role]),[role=button]';
const ON = /(^|[\s_-])(on|active|selected|checked|filled?|full|clicked?|star-click|is-active|current)($|[\s_-])/;

const STAR = /\bstar|\bestrel|\betoile|étoile|\bstern|\bstell|\bster|星|★/iu;

/** Every such control in one tree, at most 400 of each sort. Yields before each search and each control. */
export function* findControls(root: Document | ShadowRoot): Generator<void, RatingControl[]> {
  const controls: RatingControl[] = [];
  for (const parts of groups(root, RADIO, radioKey).values()) {
    yield;
    // What nobody may choose shows a state, or what another decided.
    if (parts.every(isDisabled)) continue;
    // Beside radio buttons of its own a library may keep native ones for the form.
    const own = parts.filter((each) => attribute(each, 'role') === 'radio');
    controls.push(fromRadios(own.length * 2 === parts.length ? own : parts));
  }
  yield;
  for (const list of take(root, LIST)) {
    yield;
    const control = list.localName === 'select' ? fromSelect(list as HTMLSelectElement) : fromListbox(list, root);
    if (control) controls.push(control);
  }
  yield;
  for (const each of take(root, NUMBER)) controls.push(fromNumber(each));
  yield;
  for (const parts of groups(root, BUTTON, buttonKey).values()) {
    yield;
    const control = fromButtons(parts);
    if (control) controls.push(control);
  }
  yield;
  for (const each of take(root, '[class*=rating i],[class*=star i],[data-rating]')) {
    yield;
    const control = fromStars(each);
    if (control && !controls.some((other) => holds(each, other.element) || holds(other.element, each)))
      controls.push(control);
  }
  yield;
  for (const each of take(root, 'input:not([type]),input[type=text]').slice(0, 120)) {
    yield;
    const control = fromTyped(each as HTMLInputElement);
    if (control) controls.push(control);
  }
  return controls.sort((a, b) => (Node.prototype.compareDocumentPosition.call(a.element, b.element) & 4 ? -1 : 1));
}

function take(root: Document | ShadowRoot, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].slice(0, MOST);
}

function groups(
  root: Document | ShadowRoot,
  selector: string,
  keyOf: (element: Element) => unknown,
): Map<unknown, Element[]> {
  const found = new Map<unknown, Element[]>();
  for (const element of [...root.querySelectorAll(selector)].slice(0, MOST * 5)) {
    const key = keyOf(element);
    const group = found.get(key);
    if (group) group.push(element);
    else if (key) found.set(key, [element]);
  }
  return found;
}

const keys = new WeakMap<Element | Document | ShadowRoot, Map<string, object>>();

function isDisabled(control: Element): boolean {
  return control.matches(':disabled') || attribute(control, 'aria-disabled') === 'true';
}

/** Native radios belong together by name within their form; others by their group. */
function radioKey(radio: Element): unknown {
  const name = attribute(radio, 'name');
  const group = radio.closest('[role=radiogroup]');
  if (!name) return group ?? radio.closest('fieldset,[role=group],ul,ol,td') ?? parentOf(radio);
  const home = (radio.closest('form') ?? radio.getRootNode()) as Element;
  const named = keys.get(home) ?? new Map<string, object>();
  keys.set(home, named);
  const key = named.get(name) ?? {};
  named.set(name, key);
  return key;
}

function buttonKey(button: Element): unknown {
  const parent = parentOf(button);
  return parent && childrenOf(parent).length === 1 ? parentOf(parent) : parent;
}

function fromRadios(parts: Element[]): RatingControl {
  const scale = withoutHead(parts.map(optionName));
  // A star widget checks every star up to the chosen one: the last checked is the choice.
  const at = parts.findLastIndex(
    (each) => (each as HTMLInputElement).checked === true || attribute(each, 'aria-checked') === 'true',
  );
  // Stars that call themselves radio buttons: "1 star", "2 stars", or a star each.
  const isStars = areStars(scale) || areAlike(scale);
  const labels = isStars ? scale.map((_, place) => String(place + 1)) : scale;
  return {
    kind: isStars ? 'stars' : 'choice',
    element: commonParent(parts),
    parts,
    scale: labels,
    chosen: labels[at] ?? null,
  };
}

/** "1 star", "2 stars", "Rate 1 out of 5 stars", or "Teamwork 1 / 5". */
function areStars(names: readonly string[]): boolean {
  return (
    names.length > 2 &&
    names.every((each, place) => {
      const isOf = new RegExp(`\\b${place + 1} ?(/|of|out of|von|sur|de|di) ?${names.length}$`, 'i').test(each);
      return isOf || (/\d+/.exec(each)?.[0] === String(place + 1) && STAR.test(each));
    })
  );
}

function areAlike([first = '', ...rest]: readonly string[]): boolean {
  return rest.length > 1 && STAR.test(first) && rest.every((each) => each === first);
}

function fromSelect(select: HTMLSelectElement): RatingControl | null {
  if (select.multiple || select.disabled) return null;
  const options = [...select.options].slice(0, 40).filter((each) => !isEmptyOption(each));
  const chosen = select.selectedOptions[0];
  return {
    kind: 'list',
    element: select,
    parts: [select],
    scale: options.map((each) => clean(each.textContent, 120)),
    chosen: chosen && !isEmptyOption(chosen) ? clean(chosen.textContent, 120) : null,
  };
}

/** "Select…" and "-" are no choice. */
function isEmptyOption(option: HTMLOptionElement): boolean {
  const text = clean(option.textContent);
  return isNothing(text) || option.disabled || (attribute(option, 'value') === '' && option.hasAttribute('value'));
}

function isNothing(text: string): boolean {
  return (
    !/[\p{L}\d]/u.test(text) ||
    /^[-–—\s]*(select|choose|please|none\b|not rated|bitte|auswahlen|auswählen|choisir|sélectionner|selecciona|elegir|elige|seleziona|kies|wybierz|välj|velg|vælg|selecione|escolha|请?选择|請選擇|選択|선택|未)/iu.test(
      text,
    ) ||
    /(…|\.\.\.)$/.test(text) ||
    // "— pick one —", "-- none --", in whatever language.
    /^[-–—]+\s.*\s[-–—]+$/.test(text)
  );
}

function fromListbox(list: Element, root: Document | ShadowRoot): RatingControl | null {
  if (isDisabled(list) || list.matches('[readonly][aria-autocomplete]:not([aria-autocomplete=none])')) return null;
  const isPopup = attribute(list, 'role') === 'listbox';
  // A listbox that some combobox opens is read from that combobox.
  const id = attribute(list, 'id');
  if (isPopup && id && root.querySelector(`[aria-controls~="${CSS.escape(id)}"],[aria-owns~="${CSS.escape(id)}"]`))
    return null;
  if (!isPopup && list.querySelector('[role=combobox]')) return null;
  // Some libraries keep the native list, hidden, in the one that is shown.
  const native = isPopup ? null : list.querySelector('select');
  const kept = native && attribute(native, 'aria-hidden') === 'true' ? fromSelect(native) : null;
  if (native) return kept && { ...kept, element: list, parts: [list] };
  const target = isPopup ? list : (targetOf(list, root) ?? besideList(list) ?? null);
  const options = target ? [...target.querySelectorAll('[role=option]')].slice(0, 40) : givenOptions(root);
  const scale = options
    .map((each) => textOf(each, 120) || clean(each.textContent, 120))
    .filter((each) => !isNothing(each));
  const at = options.find(
    (each) => attribute(each, 'aria-selected') === 'true' || attribute(each, 'aria-checked') === 'true',
  );
  const shown = isPopup
    ? ''
    : (list.localName === 'input' && clean((list as HTMLInputElement).value)) || textOf(list, 120) || textAround(list);
  const picked = at ? clean(at.textContent, 120) : shown;
  return { kind: 'list', element: list, parts: [list], scale, chosen: picked && !isNothing(picked) ? picked : null };
}

/** The options that a page gives a component whose shadow root draws the list. */
function givenOptions(root: Document | ShadowRoot): Element[] {
  const host = root.nodeType === 11 ? (root as ShadowRoot).host : null;
  return host ? [...childrenOf(host)].filter((each) => /-(option|item)$/.test(tagOf(each))).slice(0, 40) : [];
}

/** What a list drawn by a library shows as chosen, next to the box that it hides for screen readers. */
function textAround(list: Element): string {
  const parent = parentOf(list);
  const around = [parent, parent && childrenOf(parent).length === 1 && parentOf(parent)];
  return (
    around
      .map((each) => (each ? textOf(each, 120, (part) => part.matches('label,[role=listbox]')) : ''))
      .find(Boolean) ?? ''
  );
}

function besideList(list: Element): Element | null {
  const parent = parentOf(list);
  return parent && (findIn(parent, '[role=listbox]')[0] ?? null);
}

function targetOf(list: Element, root: Document | ShadowRoot): Element | null {
  for (const name of ['aria-controls', 'aria-owns']) {
    const id = attribute(list, name).split(/\s+/)[0];
    const target = id ? (root.getElementById(id) ?? list.ownerDocument.getElementById(id)) : null;
    if (target) return target;
  }
  return null;
}

function fromNumber(element: Element): RatingControl {
  if (isStars(element)) return starsOf(element);
  const isSlider = attribute(element, 'role') === 'slider' || attribute(element, 'type') === 'range';
  const value = (element as HTMLInputElement).value ?? '';
  const number = (...names: string[]) => names.map((name) => attribute(element, name)).find(Boolean) ?? '';
  const now = clean(number('aria-valuetext') || (value === '' ? number('aria-valuenow') : value));
  const min = Number(number('min', 'aria-valuemin') || (isSlider ? 0 : Number.NaN));
  const max = Number(number('max', 'aria-valuemax') || (isSlider ? 100 : Number.NaN));
  const control: RatingControl = {
    kind: isSlider ? 'slider' : 'number',
    element,
    parts: [element],
    scale: [],
    chosen: now || null,
  };
  if (max > min) control.range = { min, max };
  return control;
}

/** A star widget may call itself a slider; its value is a number of stars, and none is no choice. */
function isStars(element: Element): boolean {
  const max = Number(attribute(element, 'aria-valuemax'));
  return (
    attribute(element, 'role') === 'slider' &&
    max >= 3 &&
    max <= 10 &&
    /star|rating/.test(`${marks(element)} ${(rootOf(element) as ShadowRoot).host?.localName ?? ''}`)
  );
}

function starsOf(element: Element): RatingControl {
  const max = Number(attribute(element, 'aria-valuemax'));
  const now = Number(attribute(element, 'aria-valuenow'));
  const scale = Array.from({ length: max }, (_, at) => String(at + 1));
  return { kind: 'stars', element, parts: [element], scale, chosen: now > 0 ? String(now) : null };
}

/** Three or more buttons side by side of which one is pressed, by ARIA or by class. */
function fromButtons(parts: Element[]): RatingControl | null {
  const states = parts.filter(
    (each) =>
      each.hasAttribute('aria-pressed') || each.hasAttribute('aria-checked') || each.hasAttribute('aria-selected'),
  );
  if (parts.length < 3 || parts.length > 12 || (states.length > 0 && states.length < parts.length)) return null;
  const names = parts.map(optionName);
  const isStars = areStars(names);
  const scale = isStars ? names.map((_, place) => String(place + 1)) : names;
  if (states.length === 0 && !/^\d+$/.test(scale[0] ?? '') && !scale.every((each) => each.length > 2)) return null;
  const on = (each: Element) =>
    ['aria-pressed', 'aria-checked', 'aria-selected'].some((name) => attribute(each, name) === 'true');
  const pressed = states.length ? parts.filter(on) : parts.filter((each) => ON.test(marks(each)));
  const at = pressed.length === 1 && pressed[0] ? parts.indexOf(pressed[0]) : -1;
  return {
    kind: isStars ? 'stars' : states.length ? 'choice' : 'buttons',
    element: commonParent(parts),
    parts,
    scale,
    chosen: scale[at] ?? null,
  };
}

/** "Teamwork: 1", "Teamwork: 2" are called 1 and 2. */
function withoutHead(names: string[]): string[] {
  const head = /^.{2,}?(: | [-–—] )/u.exec(names[0] ?? '')?.[0] ?? '';
  return names.length > 1 && names.every((each) => each.startsWith(head))
    ? names.map((each) => each.slice(head.length))
    : names;
}

/** A row of three to ten icons without roles, of which some are lit. */
function fromStars(element: Element): RatingControl | null {
  const children = [...element.children].filter((each) => attribute(each, 'type') !== 'hidden');
  const icons = children.filter((each) => /^(svg|i|span|a|img|button|li|label|div)$/.test(each.localName));
  if (icons.length < 3 || icons.length > 10 || icons.length !== children.length) return null;
  if (icons.some((each) => /\p{L}{3}/u.test(textOf(each, 40)))) return null;
  if (icons.some((each) => each.localName !== icons[0]?.localName)) return null;
  const lit = icons.filter(
    (each) => ON.test(marks(each)) || [...each.querySelectorAll('*')].some((part) => ON.test(marks(part))),
  ).length;
  return {
    kind: 'stars',
    element,
    parts: icons,
    scale: icons.map((_, at) => String(at + 1)),
    chosen: lit ? String(lit) : null,
  };
}

/** A text box for a number, told by the ends printed beside it or by its name. */
function fromTyped(input: HTMLInputElement): RatingControl | null {
  if (input.disabled || input.readOnly || input.matches('[role=combobox] *,[role=combobox],[role=searchbox]'))
    return null;
  const near = endsNear(input);
  const [, from, to] = FROM_TO.exec(near) ?? [];
  const min = from ?? /min\.?:?\s*(\d+)/i.exec(near)?.[1];
  const max = to ?? /max\.?:?\s*(\d+)/i.exec(near)?.[1];
  const control: RatingControl = {
    kind: 'number',
    element: input,
    parts: [input],
    scale: [],
    chosen: clean(input.value) || null,
  };
  if (min && max) control.range = { min: Number(min), max: Number(max) };
  if (control.chosen && !/^\d+([.,]\d+)?\s*%?$/.test(control.chosen)) return null;
  return control;
}

/** "From 0 to 10", at the start of what stands beside a box. */
const FROM_TO = /^(?:from|von|de|da|van|od)\s(\d+)\s(?:to|bis|a|à|tot|do)\s(\d+)\b/i;

/** The text that prints both ends of a typed rating: in the row, or in a cell before. */
function endsNear(input: Element): string {
  let at = input;
  for (let level = 0; level < 6; level++) {
    let steps = 3;
    for (let each = elementBefore(at); each && steps-- > 0; each = elementBefore(each)) {
      const text = textOf(each, 120);
      if (/min.*max/i.test(text) || FROM_TO.test(text)) return text;
    }
    const parent = parentOf(at);
    if (!parent) break;
    at = parent;
  }
  return '';
}

function optionName(option: Element): string {
  const name =
    nameOf(option).strong ||
    textOf(option, 120) ||
    clean(attribute(option, 'data-value') || attribute(option, 'aria-posinset'));
  const wrapper = option.closest('label');
  return clean(
    name ||
      (wrapper ? textOf(wrapper) : nextText(option)) ||
      // In a grid of marks the heads of the columns name them.
      columnOf(option) ||
      referenced(option, 'aria-describedby') ||
      attribute(option, 'value'),
    120,
  );
}

function nextText(option: Element): string {
  const next = option.nextSibling;
  return next ? clean(next.textContent, 120) : '';
}

function commonParent(parts: Element[]): Element {
  const first = parts[0] as Element;
  let at: Element = first;
  for (let up = parentOf(at); up && !parts.every((each) => holds(at, each)); up = parentOf(at)) at = up;
  const group = nearest(at, '[role=radiogroup],fieldset,[role=group]');
  return group && parts.length > 1 && group.querySelectorAll(RADIO).length <= parts.length ? group : at;
}
