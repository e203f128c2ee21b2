import { App } from './App.tsx';
import { mount } from './mount.tsx';
import { pairWithAgent } from './pairing.ts';

// Nothing is drawn before the page agent is known to be ours: a page that loads this document itself sees an empty one.
void pairWithAgent().then((link) => mount(<App link={link} />));
