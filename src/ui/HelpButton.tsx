import { PopoverPanel } from './PopoverPanel';
import { type Term, TermList } from './TermList';
import './HelpButton.css';

type HelpButtonProps = {
  title: string;
  items: readonly Term[];
  source: string;
};

/** A "?" beside something, with what its words mean and where that comes from: by pointer, touch and keyboard. */
export const HelpButton = ({ title, items, source }: HelpButtonProps) => (
  <PopoverPanel className="help-button target" label="?" name={title}>
    <h4 className="help-title">{title}</h4>
    <TermList items={items} className="help-list" />
    <p className="small soft">{source}</p>
  </PopoverPanel>
);
