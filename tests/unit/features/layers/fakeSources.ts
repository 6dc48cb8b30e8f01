import { boxSurface } from '@/geo/bounds';
import type { Answer, Provenance, SourceFailure } from '@/sources/interfaces/answer';
import type { Figure, Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import type { Sources } from '@/sources/interfaces/sources';
import { practiceSources } from '@/sources/practice/practiceSources';

/** The practice municipality without its files, with other answers in place of some. */
export const fakeSources = (parts: Partial<Sources>): Sources => ({
  ...practiceSources({ fetchFile: () => Promise.reject(new Error('not in this test')) }),
  ...parts,
});

export const answered = <Value>(value: Value, from: Partial<Provenance> = {}): Answer<Value> => ({
  ok: true,
  value,
  from: { source: 'cbs', asOf: '2026-11-21', ...from },
});

export const failed = (failure: SourceFailure): Answer<never> => ({ ok: false, failure });

/** An answer that comes when the test gives it, with the signals of those who asked. */
export const answerLater = <Value>() => {
  const signals: (AbortSignal | undefined)[] = [];
  let give: (answer: Answer<Value>) => void = () => {};
  const answer = new Promise<Answer<Value>>((resolve) => {
    give = resolve;
  });
  return {
    signals,
    give: (value: Answer<Value>) => give(value),
    ask: (signal: AbortSignal | undefined): Promise<Answer<Value>> => {
      signals.push(signal);
      return answer;
    },
  };
};

export const figure = (value: number | null, fields: Partial<Figure> = {}): Figure => ({
  value,
  year: 2025,
  source: 'cbs',
  isApproximate: false,
  ...fields,
});

/** A neighbourhood of a square kilometre or so; `west` in hundredths of a degree from 5.1 east. */
export const neighbourhood = (name: string, figures: Neighbourhood['figures'], west = 0): Neighbourhood => ({
  code: `BU0344${name}`,
  name,
  figures,
  geometry: boxSurface([5.1 + west / 100, 52.09, 5.11 + west / 100, 52.1]),
});
