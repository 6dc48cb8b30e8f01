import type { Provenance } from '@/sources/interfaces/answer';
import type { Zoning } from '@/sources/interfaces/zoning';
import { zoningText } from '@/text/surroundings';

const Outside = ({ href, children }: { href: string; children: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);

/** Who gives the rules; undefined for an address that is not to be opened. */
const hostOf = (address: string): string | undefined => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' ? url.hostname : undefined;
};

/** What land-use plans say of one place, with links to their rules. */
export const ZoningAnswer = ({ zonings, from }: { zonings: readonly Zoning[]; from: Provenance }) => (
  <>
    {zonings.length === 0 && <p className="small">{zoningText.none}</p>}
    {zonings.map((zoning) => (
      <div key={`${zoning.planId} ${zoning.name}`} className="small">
        <p>
          {zoningText.lead(from)}: <strong>{zoningText.says(zoning)}</strong>
        </p>
        {zoning.documents.map((address) => {
          const host = hostOf(address);
          return (
            host !== undefined && (
              <p key={address}>
                <Outside href={address}>{zoningText.rules(host)}</Outside>
              </p>
            )
          );
        })}
      </div>
    ))}
    {from.source === 'ruimtelijke_plannen' && (
      <p className="small">
        <Outside href={zoningText.rulesOnMapAddress}>{zoningText.rulesOnMap}</Outside>
      </p>
    )}
  </>
);
