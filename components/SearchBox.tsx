import type { KeyboardEvent } from 'react';
import { SearchIcon } from './icons.tsx';
import { useStrings } from './strings.tsx';

interface SearchBoxProps {
  query: string;
  autoFocus?: boolean;
  onQuery(query: string): void;
  onFocus?(): void;
  onKeyDown?(event: KeyboardEvent<HTMLInputElement>): void;
  listId?: string;
}

export function SearchBox({ query, autoFocus, onQuery, onFocus, onKeyDown, listId }: SearchBoxProps) {
  const t = useStrings();
  return (
    <div className="search">
      <SearchIcon />
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={query}
        // The popup is opened to search: the first key goes here.
        // biome-ignore lint/a11y/noAutofocus: only the popup asks for it, where nothing else had the focus
        autoFocus={autoFocus}
        aria-controls={listId}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
