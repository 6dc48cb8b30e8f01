import './transfer.css';

/** Lies over the whole page while a file hangs over it. */
export const DropHint = ({ words }: { words: string }) => (
  <div className="drop-hint" aria-hidden="true">
    <p>{words}</p>
  </div>
);
