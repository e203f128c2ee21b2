import type { KeyboardEvent, ReactNode } from 'react';

interface TabsProps {
  name: string;
  tabs: readonly { id: string; name: string }[];
  chosen: string;
  /** The id of the panel that the tabs show. */
  panelId: string;
  onChoose(id: string): void;
  children?: ReactNode;
}

/** The tab list of the WAI-ARIA pattern: one tab stop, arrows move and choose. `children` stand at its end. */
export function Tabs({ name, tabs, chosen, panelId, onChoose, children }: TabsProps) {
  const move = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    const list = event.currentTarget.parentElement;
    list?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(tab)]?.focus();
  };
  return (
    <div className="tabs">
      {/* A framework without dimensions has no tabs, and then no empty tab list either. */}
      <div {...(tabs.length > 0 ? { role: 'tablist', 'aria-label': name } : {})}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={panelId}
            tabIndex={tab.id === chosen ? 0 : -1}
            onKeyDown={(event) => move(event, index)}
            onClick={() => onChoose(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
