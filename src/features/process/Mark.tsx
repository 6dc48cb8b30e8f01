import type { StepState } from '@/domain/step';

const inner: Record<StepState, string> = {
  nog_niet: '',
  begonnen: 'M8 4.500a3.500 3.500 0 0 1 0 7z',
  loopt: 'M8 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  klaar: 'M4.800 8.200 7.200 10.600 11.400 5.800',
};

/** How far something is, as a circle: empty, half, filled, or with a tick. The words stand beside it. */
export const Mark = ({ state }: { state: StepState }) => (
  <svg className={`mark mark--${state}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.500" />
    <path d={inner[state]} />
  </svg>
);

const signs = {
  who: 'M8 8a2.800 2.800 0 1 0 0-5.600A2.800 2.800 0 0 0 8 8zM2.800 13.600c.6-2.600 2.700-3.800 5.200-3.800s4.600 1.200 5.200 3.800',
  when: 'M2.500 4h11v9.500h-11zM2.500 7h11M5.500 2.500v3M10.500 2.500v3',
  hand: 'M3 13l.8-3L10.500 3.300l2.200 2.200L6 12.200z',
  plan: 'M2.500 4 6 2.800l4 1.400 3.500-1.200V12L10 13.200l-4-1.400L2.500 13zM6 2.800v9M10 4.200v9',
};

export const Sign = ({ name }: { name: keyof typeof signs }) => (
  <svg
    className="sign"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.300"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={signs[name]} />
  </svg>
);
