import { holdFocus } from '../../components/hold-focus.ts';
import { mount } from '../panel/mount.tsx';
import { Popup } from './Popup.tsx';

holdFocus(document);
mount(<Popup />);
