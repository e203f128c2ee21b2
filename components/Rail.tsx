import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { ChevronIcon, Mark } from './icons.tsx';
import { useStrings } from './strings.tsx';

interface RailProps {
  side: 'left' | 'right';
  /** Something is worth a look: a reading that came in while the panel was collapsed. */
  news: boolean;
  onExpand(): void;
  children: ReactNode;
}

/** The collapsed panel: the mark, the scale standing upright, a dot when something is worth a look. */
export function Rail({ side, news, onExpand, children }: RailProps) {
  const t = useStrings();
  return (
    <div className="rail">
      <IconButton label={t('expand')} twin="dock" onClick={onExpand}>
        <ChevronIcon to={side === 'right' ? 'left' : 'right'} />
      </IconButton>
      <Mark />
      {news && <span className="dot" />}
      {children}
    </div>
  );
}
