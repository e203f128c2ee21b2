import { holdFocus } from '../../components/hold-focus.ts';
import { App } from './App.tsx';
import { mount } from './mount.tsx';
import { pairWithAgent } from './pairing.ts';
import { firstIn } from './use-keyboard.ts';

// Nothing is drawn before the page agent is known to be ours: a page that loads this document itself sees an empty one.
void pairWithAgent().then((link) => {
  const lastFocus = holdFocus(document, () => firstIn(document));
  mount(<App link={link} lastFocus={lastFocus} />);
});
