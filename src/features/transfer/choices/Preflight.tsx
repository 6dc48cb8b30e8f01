import { useMemo } from 'react';
import type { Location } from '@/domain/location';
import type { Plan } from '@/domain/plan';
import type { FormatId } from '@/exchange/formats/format';
import {
  type Gap,
  type GapCode,
  lineThatLacks,
  preflightOf,
  registersOf,
} from '@/exchange/registers/preflight';
import { exportingText, gapNames, registerNames } from '@/text/exporting';
import { numberText } from '@/text/numbers';

/** More than these are only counted. */
const mostShown = 12;

/** To a location, and in its drawer to the part that lacks something. */
type GoTo = (location: Location, part: string | undefined) => void;

type GapProps = { gap: Gap; onGoTo: GoTo };

/** The part of the drawer where a gap is filled in. */
const parts: Partial<Record<GapCode, string>> = {
  no_capacity: 'planning',
  no_homes: 'programme',
  no_end: 'programme',
  no_confidentiality: 'more',
};

const partOf = (location: Location, code: GapCode): string | undefined => {
  const line = lineThatLacks(location, code);
  return line === undefined ? parts[code] : `line_${line.id}`;
};

const GapLine = ({ gap: { code, locations }, onGoTo }: GapProps) => (
  <li>
    <details>
      <summary>
        {gapNames[code]} <strong>{numberText(locations.length)}</strong>
      </summary>
      <ul className="export-gap__names">
        {locations.slice(0, mostShown).map((location) => (
          <li key={location.id}>
            <button
              type="button"
              className="button button--link"
              onClick={() => onGoTo(location, partOf(location, code))}
            >
              {location.name}
            </button>
          </li>
        ))}
        {locations.length > mostShown && (
          <li className="small soft">{exportingText.more(locations.length - mostShown)}</li>
        )}
      </ul>
    </details>
  </li>
);

type PreflightProps = { part: Plan; format: FormatId; onGoTo: GoTo };

/** What the registers that the format is made for will miss, with a way to each location. It never stops the export. */
export const Preflight = ({ part, format, onGoTo }: PreflightProps) => {
  const found = useMemo(
    () => registersOf(format).map((register) => ({ register, gaps: preflightOf(part, register) })),
    [part, format],
  );
  if (found.length === 0) return null;
  const asksMunicipality = format === 'excel' || format === 'diwi';
  return (
    <section className="export-gaps" aria-label={exportingText.missing}>
      <h3>{exportingText.missing}</h3>
      {asksMunicipality && part.area.kind !== 'municipality' && (
        <p className="small">{exportingText.noMunicipality}</p>
      )}
      {found.map(({ register, gaps }) => (
        <div key={register} className="export-gaps__register">
          <h4 className="small">{registerNames[register]}</h4>
          {gaps.length === 0 ? (
            <p className="small soft">{exportingText.nothingMissing}</p>
          ) : (
            <ul>
              {gaps.map((gap) => (
                <GapLine key={gap.code} gap={gap} onGoTo={onGoTo} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
};
