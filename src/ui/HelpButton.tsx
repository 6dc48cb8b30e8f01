import { PopoverPanel } from './PopoverPanel';
import './HelpButton.css';

type HelpButtonProps = {
  title: string;
  items: readonly { term: string; text: string }[];
  source: string;
};

/** A "?" beside something, with what its words mean and where that comes from: by pointer, touch and keyboard. */
export const HelpButton = ({ title, items, source }: HelpButtonProps) => (
  <PopoverPanel className="help-button" label="?" name={title}>
    <h4 className="help-title">{title}</h4>
    <dl className="help-list">
      {items.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    <p className="small soft">{source}</p>
  </PopoverPanel>
);
