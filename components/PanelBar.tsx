import { useId, useState } from 'react';
import { ChevronIcon, Mark, MoreIcon } from './icons.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useStrings } from './strings.tsx';

export interface PanelBarProps {
  side: 'left' | 'right';
  query: string;
  onQuery(query: string): void;
  onCollapse(): void;
  onMove(): void;
  onTurnOff(): void;
  onOptions(): void;
}

/** The top line: the mark, search, what else can be done with the panel, and collapse. */
export function PanelBar({ side, query, onQuery, onCollapse, onMove, onTurnOff, onOptions }: PanelBarProps) {
  const t = useStrings();
  const [open, setOpen] = useState(false);
  const menuId = useId();
  return (
    <div className="topbar">
      <Mark />
      <strong>{t('name')}</strong>
      <SearchBox query={query} onQuery={onQuery} />
      <button
        type="button"
        className="icon"
        aria-label={t('more')}
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      <button type="button" className="icon" aria-label={t('collapse')} title={t('collapse')} onClick={onCollapse}>
        <ChevronIcon to={side} />
      </button>
      <div id={menuId} className="more" hidden={!open}>
        <button type="button" onClick={onMove}>
          {t(side === 'right' ? 'moveLeft' : 'moveRight')}
        </button>
        <button type="button" onClick={onTurnOff}>
          {t('turnOff')}
        </button>
        <button type="button" onClick={onOptions}>
          {t('options')}
        </button>
      </div>
    </div>
  );
}
