import { holdFocus } from '../../components/hold-focus.ts';
import { mount } from '../panel/mount.tsx';
import { Options } from './Options.tsx';

holdFocus(document);
mount(<Options />);
