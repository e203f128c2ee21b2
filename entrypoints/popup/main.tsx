import { mount } from '../panel/mount.tsx';
import { Popup } from './Popup.tsx';

mount(<Popup />);
