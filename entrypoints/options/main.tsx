import { mount } from '../panel/mount.tsx';
import { Options } from './Options.tsx';

mount(<Options />);
