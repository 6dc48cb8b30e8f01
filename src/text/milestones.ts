import type { MilestoneKind } from '@/domain/milestone';

/** With a soft hyphen where a word may break: five stand beside each other in little room. */
export const milestoneNames: Record<MilestoneKind, string> = {
  principebesluit: 'Principe\u00adbesluit',
  planprocedure: 'Plan\u00adprocedure',
  vergunning: 'Vergunning',
  start_bouw: 'Start bouw',
  oplevering: 'Oplevering',
};

const shortest = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: '2-digit' });

export const milestoneText = {
  heading: 'Mijlpalen',
  none: 'nog open',
  planned: 'Gepland',
  done: 'Gehaald',
  body: 'Wie besluit',
  bodyHint: 'college, raad of RvC',
  weeksLate: (weeks: number) => (weeks === 1 ? '1 week te laat' : `${weeks} weken te laat`),
  clear: 'Mijlpaal leegmaken',
  /** "21 apr 26": five of them stand on one line. */
  day: (iso: string) => shortest.format(new Date(iso)),
};
