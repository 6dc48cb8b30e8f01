import { type ReactNode, useId, useState } from 'react';
import { common } from '@/text/words';
import { Icon } from './Icon';
import './Fold.css';

type FoldProps = {
  /** By which it is found from elsewhere: see useAskedPart.ts. */
  part: string;
  title: string;
  /** How much of it is filled in. */
  filled: { count: number; of: number };
  /** What to say of that in place of the bars. */
  said?: string;
  /** Made when it is opened. */
  children: () => ReactNode;
};

/** What can wait, behind its name; how much of it is filled in shows. */
export const Fold = ({ part, title, filled: { count, of }, said, children }: FoldProps) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="fold">
      <button
        type="button"
        className="fold__button"
        data-part={part}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron" />
        <span className="fold__title">{title}</span>
        {said === undefined ? (
          <>
            <span className="visually-hidden">{common.filledIn(count, of)}</span>
            <span className="fold__bars" aria-hidden="true">
              {Array.from({ length: of }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: bars are nothing but their place
                <span key={index} className={index < count ? 'fold__bar--filled' : ''} />
              ))}
            </span>
          </>
        ) : (
          <span className="small soft">{said}</span>
        )}
      </button>
      {isOpen && (
        <div className="fold__body" id={id}>
          {children()}
        </div>
      )}
    </section>
  );
};
