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

/** A combobox over many choices: type a part of the name, pick with arrows and Enter. */
export const SearchBox = (props: SearchBoxProps) => (
  <ComboBox
    className="field"
    menuTrigger="focus"
    defaultFilter={contains}
    defaultItems={props.choices}
    selectedKey={props.selectedId}
    onSelectionChange={(key) => props.onSelect(key === null ? null : String(key))}
    allowsEmptyCollection
  >
    <Label className="field__label">{props.label}</Label>
    <span className="search-box__row">
      <Input
        className="input"
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
