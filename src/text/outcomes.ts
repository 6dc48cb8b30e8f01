import type { Outcomes, Promised } from '@/domain/process/outcomes';
import { agreementName, agreementStateNames } from './agreements';
import { commitmentNames } from './codes';
import { fullDayText, listText, several } from './dates';

/** A part of the besluitenlijst: its heading, and its lines, each with what is said of it in small. */
export type OutcomeSection = { heading: string; lines: { text: string; small: string }[]; none: string };

export const outcomeText = {
  title: 'Besluitenlijst',
  ofMeeting: (name: string) => `Besluitenlijst: ${name}`,
  ofPlan: (name: string) => `Besluitenlijst van ${name}`,
  made: (day: string) => `Gemaakt op ${day} met Boven de kaart.`,
  present: (names: readonly string[]) => `Aanwezig: ${listText(names)}.`,
  fictional: 'Oefenplan: alle namen en getallen zijn verzonnen (fictief).',
  headings: {
    decided: 'Besloten',
    promised: 'Toegezegd en afgesproken',
    open: 'Nog open',
    next: 'Volgende stappen',
    answered: 'Wat met opmerkingen is gedaan',
    votes: 'Stippen',
  },
  none: {
    decided: 'Geen besluiten.',
    promised: 'Nog niets toegezegd of afgesproken.',
    open: 'Niets meer open.',
    next: 'Geen acties.',
  },
  nobody: 'Nog van niemand',
  votesHelp: 'Stippen zijn een advies. Ze besluiten niets.',
  scope: 'Van',
  wholePlan: 'het hele plan',
  print: 'Afdrukken of PDF',
  copy: 'Kopiëren als tekst',
  copied: 'De besluitenlijst staat op het klembord.',
  notCopied: 'Kopiëren mag hier niet van de browser. Sla de lijst op als tekst.',
  page: 'Bladzijde',
  making: 'Word-bestand maken…',
  notMade: 'Het Word-bestand kon niet worden gemaakt.',
  saveWord: 'Opslaan als Word',
  saveText: 'Opslaan als tekst',
  saveHtml: 'Opslaan als webpagina',
};

const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const promisedLine = (promised: Promised): OutcomeSection['lines'][number] => {
  if ('level' in promised) {
    return {
      text: `${promised.partner}: ${commitmentNames[promised.level].toLowerCase()}`,
      small: promised.location,
    };
  }
  const { agreement, parties, location } = promised;
  return {
    text: joined(
      `${agreementName(agreement)}: ${agreementStateNames[agreement.state].toLowerCase()}`,
      agreement.remark,
    ),
    small: joined(location, parties.join(', '), agreement.date && fullDayText(agreement.date)),
  };
};

/** The besluitenlijst in words: screen, print, text and web page read this. */
export const outcomeSections = (outcomes: Outcomes): OutcomeSection[] => {
  const { headings, none } = outcomeText;
  const sections: OutcomeSection[] = [
    {
      heading: headings.decided,
      none: none.decided,
      lines: outcomes.decided.map(({ decision, locations }) => ({
        text: joined(decision.name, decision.note),
        small: joined(decision.body, decision.date && fullDayText(decision.date), locations.join(', ')),
      })),
    },
    { heading: headings.promised, none: none.promised, lines: outcomes.promised.map(promisedLine) },
    {
      heading: headings.open,
      none: none.open,
      lines: outcomes.open.map((open) =>
        'agreement' in open
          ? {
              text: joined(
                `${agreementName(open.agreement)}: ${agreementStateNames[open.agreement.state].toLowerCase()}`,
                open.agreement.remark,
              ),
              small: open.location,
            }
          : { text: `“${open.remark.name}”`, small: joined(open.remark.from, open.location) },
      ),
    },
    ...outcomes.next.map(({ owner, steps }) => ({
      heading: `${headings.next}: ${owner === '' ? outcomeText.nobody.toLowerCase() : owner}`,
      none: none.next,
      lines: steps.map(({ what, date, locations }) => ({
        text: what,
        small: joined(date && fullDayText(date), locations.join(', ')),
      })),
    })),
  ];
  if (outcomes.next.length === 0) sections.push({ heading: headings.next, none: none.next, lines: [] });
  if (outcomes.answered.length > 0) {
    sections.push({
      heading: headings.answered,
      none: '',
      lines: outcomes.answered.map(({ remark, location }) => ({
        text: `“${remark.name}” ${remark.answer}`,
        small: joined(remark.from, location),
      })),
    });
  }
  if (outcomes.votes.length > 0) {
    sections.push({
      heading: headings.votes,
      none: '',
      lines: outcomes.votes.map(({ location, dots }) => ({
        text: `${location}: ${several(dots, 'stip', 'stippen')}`,
        small: '',
      })),
    });
  }
  return sections;
};
