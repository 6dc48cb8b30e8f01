import * as z from 'zod/mini';
import { formerPartners } from './formerPartners';
import { idSchema } from './ids';
import { longestWho } from './step';

export const longestAgenda = 5_000;

const said = z._default(z.string().check(z.maxLength(longestWho)), '');

/** A time at which people sit together: a session over the map, or a meeting of a table. */
export const meetingSchema = z.object({
  id: idSchema,
  name: z.string().check(z.minLength(1), z.maxLength(longestWho)),
  tableId: z.optional(idSchema),
  date: z.optional(z.iso.date()),
  /** From and until, as typed: "13.30 tot 15.30". */
  time: said,
  /** One item per line, with its time in front where it has one. */
  agenda: z._default(z.string().check(z.maxLength(longestAgenda)), ''),
  /** The partners that were there, and who else. */
  partnerIds: z._default(z.array(idSchema).check(z.maxLength(200)), []),
  /** Names of those that were taken out of the plan since. */
  formerPartners,
  others: said,
});
export type Meeting = z.infer<typeof meetingSchema>;

export type AgendaItem = { time: string; what: string };

/** The items of an agenda: "13.30 Bod bespreken", "13:30-14:00 Bod bespreken", or without a time. */
export const agendaItems = (agenda: string): AgendaItem[] =>
  agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, time = '', what = line] =
        /^(\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?)\s+(.*)$/.exec(line) ?? [];
      return { time: time.replaceAll(':', '.'), what };
    });

/** The first meeting that is still to come, today included. */
export const nextMeeting = (meetings: Iterable<Meeting>, today: string): Meeting | undefined =>
  [...meetings]
    .filter(({ date }) => date !== undefined && date >= today)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0];
