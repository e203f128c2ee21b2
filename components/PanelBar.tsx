import type { KeyboardEvent } from 'react';
import { IconButton } from './IconButton.tsx';
import { ChevronIcon, Mark, OtherSideIcon } from './icons.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useStrings } from './strings.tsx';

export interface PanelBarProps {
  side: 'left' | 'right';
  query: string;
  onQuery(query: string): void;
  onSearch(): void;
  onCollapse(): void;
  onMove(): void;
}

/** The top line: the mark, search, the other side, and collapse. */
export function PanelBar({ side, query, onQuery, onSearch, onCollapse, onMove }: PanelBarProps) {
  const t = useStrings();
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    firstResult(event.currentTarget)?.focus();
  };
  return (
    <div className="topbar">
      <Mark />
      <strong>{t('name')}</strong>
      <SearchBox query={query} onQuery={onQuery} onFocus={onSearch} onKeyDown={onSearchKey} />
      <IconButton label={t(side === 'right' ? 'moveLeft' : 'moveRight')} onClick={onMove}>
        <OtherSideIcon to={side === 'right' ? 'left' : 'right'} />
      </IconButton>
      <IconButton label={t('collapse')} twin="dock" onClick={onCollapse}>
        <ChevronIcon to={side} />
      </IconButton>
    </div>
  );
}

// Between the box and what it found stand the scale and its choices: too far by Tab.
function firstResult({ ownerDocument }: HTMLElement): HTMLElement | null {
  return ownerDocument.querySelector('#results button');
}

/** What is rarely wanted stands at the end of the panel, in plain words. */
export function PanelEnd({ onTurnOff, onOptions }: { onTurnOff(): void; onOptions(): void }) {
  const t = useStrings();
  return (
    <div className="panel-end">
      <button type="button" onClick={onTurnOff}>
        {t('turnOff')}
      </button>
      <button type="button" onClick={onOptions}>
        {t('options')}
      </button>
    </div>
  );
}
