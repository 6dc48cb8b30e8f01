import type { Agreement } from '@/domain/agreement';
import './StateMark.css';

/** How far an agreement is; the word stands beside it. */
export const StateMark = ({ state }: { state: Agreement['state'] }) => (
  <span className={`state-mark state-mark--${state}`} aria-hidden="true" />
);
