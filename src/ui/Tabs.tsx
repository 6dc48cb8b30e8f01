import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export type TabItem<Id extends string> = { id: Id; label: string; content: ReactNode };

type TabsProps<Id extends string> = {
  label: string;
  items: readonly TabItem<Id>[];
  selectedId: Id;
  onSelect: (id: Id) => void;
};

/** How far each key moves in the row of tabs; undefined for other keys. */
const moveOf = (key: string, index: number, count: number): number | undefined =>
  ({ ArrowRight: (index + 1) % count, ArrowLeft: (index + count - 1) % count, Home: 0, End: count - 1 })[key];

/**
 * Tabs after the ARIA pattern: one stop for Tab, arrows walk and select. Our own because it is on the first
 * screen, where the library's would weigh 30 kB.
 */
export const Tabs = <Id extends string>({ label, items, selectedId, onSelect }: TabsProps<Id>) => {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const selected = items.find((item) => item.id === selectedId);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = items.findIndex((item) => item.id === selectedId);
    const next = items[moveOf(event.key, index, items.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div className="tabs">
      <div ref={list} className="tab-list" role="tablist" aria-label={label}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="tab"
            className="tab"
            data-tab={item.id}
            id={`${prefix}-tab-${item.id}`}
            aria-selected={item.id === selectedId}
            aria-controls={`${prefix}-panel`}
            tabIndex={item.id === selectedId ? 0 : -1}
            onClick={() => onSelect(item.id)}
            onKeyDown={onKeyDown}
          >
            {item.label}
          </button>
        ))}
      </div>
      <div
        className="tab-panel"
        role="tabpanel"
        id={`${prefix}-panel`}
        aria-labelledby={`${prefix}-tab-${selectedId}`}
      >
        {selected?.content}
      </div>
    </div>
  );
};
