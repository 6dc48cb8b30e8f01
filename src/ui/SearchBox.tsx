import { type KeyboardEvent, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from './Icon';

/** One choice: the text that is searched, and a quieter remark beside it. */
export type Choice = { id: string; name: string; remark?: string };

type SearchBoxProps = {
  label: string;
  choices: readonly Choice[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  openLabel: string;
  noneFound: string;
  placeholder?: string;
  autoFocus?: boolean;
};

const sorter = new Intl.Collator('nl', { sensitivity: 'base', usage: 'search' });

/** Matches anywhere in the name, without regard to case or accents. */
const contains = (text: string, typed: string): boolean => {
  const part = typed.trim().replace(/[‘’]/g, "'");
  if (part === '') return true;
  const length = part.length;
  for (let start = 0; start + length <= text.length; start += 1) {
    if (sorter.compare(text.slice(start, start + length), part) === 0) return true;
  }
  return false;
};

/** The choice that what was typed can only mean: the same name, or the one match. */
const meant = (choices: readonly Choice[], typed: string): Choice | undefined => {
  if (typed.trim() === '') return undefined;
  const matches = choices.filter(({ name }) => contains(name, typed));
  const same = matches.find(({ name }) => name.length === typed.trim().length);
  return same ?? (matches.length === 1 ? matches[0] : undefined);
};

/** A combobox over many choices: type a part of the name, pick with arrows and Enter. The list opens when it is asked for. */
export const SearchBox = (props: SearchBoxProps) => {
  const [typed, setTyped] = useState('');
  /** Takes what was typed out, when there is no doubt: also without a press on the list. */
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Tab' && event.key !== 'Enter') return;
    // Something in the list is pointed at: that is meant.
    if (event.currentTarget.hasAttribute('aria-activedescendant')) return;
    const choice = props.selectedId === null ? meant(props.choices, typed) : undefined;
    // After the box has emptied itself, as it does when nothing was picked from the list.
    if (choice !== undefined) setTimeout(() => props.onSelect(choice.id));
  };
  return (
    <ComboBox
      className="field"
      defaultFilter={contains}
      defaultItems={props.choices}
      selectedKey={props.selectedId}
      onInputChange={setTyped}
      onSelectionChange={(key) => props.onSelect(key === null ? null : String(key))}
      allowsEmptyCollection
    >
      <Label className="field__label">{props.label}</Label>
      <span className="search-box__row">
        <Input
          className="input"
          onKeyDown={onKeyDown}
          autoFocus={props.autoFocus ?? false}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
        <Button className="button button--quiet button--icon search-box__open" aria-label={props.openLabel}>
          <Icon name="chevron" />
        </Button>
      </span>
      <Popover className="popover">
        <ListBox<Choice>
          className="options"
          renderEmptyState={() => <p className="option soft">{props.noneFound}</p>}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className="option">
              <span>{choice.name}</span>
              {choice.remark !== undefined && <span className="soft small">{choice.remark}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
