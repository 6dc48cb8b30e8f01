import './StateMark.css';

/** How far an agreement is, by the code of its state; the word stands beside it. */
export const StateMark = ({ state }: { state: string }) => (
  <span className={`state-mark state-mark--${state}`} aria-hidden="true" />
);
