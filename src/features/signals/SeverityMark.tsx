import type { Severity } from '@/domain/signals/signal';

/** By form as well as by colour: a filled triangle, a dot, an open ring. The word stands beside it. */
export const SeverityMark = ({ severity }: { severity: Severity }) => (
  <svg
    className={`severity severity--${severity}`}
    width="14"
    height="14"
    viewBox="0 0 14 14"
    aria-hidden="true"
  >
    {severity === 'wrong' && <path d="M7 1.500 13 12.500H1z" />}
    {severity === 'attention' && <circle cx="7" cy="7" r="5" />}
    {severity === 'open' && <circle cx="7" cy="7" r="4.500" fill="none" strokeWidth="1.600" />}
  </svg>
);
