import type { Known } from './commonColumns';

/** Basisset 2.0 as a flat table: columns after the `basisset20` export of the Shinto library (July 2026). */
const basisset: Known = {
  vertrouwelijkheid: ['vertrouwelijk'],
  aantal_woningen: ['bruto_aantalwoningen'],
  aantal_sloop: ['sloop_aantalwoningen'],
  aantal_netto: ['netto_aantalwoningen'],
  aantal_eengezins: ['woningtype_eengezins'],
  aantal_meergezins: ['woningtype_meergezins'],
  aantal_bouwvorm_onbekend: ['woningtype_onbekend'],
  aantal_nultreden: ['nultredenwoning'],
  aantal_geclusterd: ['geclusterde_woonvorm'],
  aantal_zorggeschikt: ['zorggeschikte_woning'],
  aantal_overig_geschikt: ['overig_geschikt_voor_ouderen'],
  aantal_sociale_huur: ['huur_sociaal_eigendom_onbekend'],
  aantal_sociale_huur_corporatie: ['huur_sociaal_eigendom_corporatie'],
  aantal_sociale_huur_markt: ['huur_sociaal_eigendom_markt', 'huur_sociaal_eigendom_markt_inst'],
  aantal_middenhuur: ['huur_middelduur_eigendom_onbekend'],
  aantal_middenhuur_corporatie: ['huur_middelduur_eigendom_corporatie'],
  aantal_middenhuur_markt: ['huur_middelduur_eigendom_markt', 'huur_middelduur_eigendom_markt_inst'],
  aantal_dure_huur: ['huur_duur'],
  aantal_huur_onbekend: ['huur_onbekend'],
  aantal_betaalbare_koop: ['koop_betaalbaar'],
  aantal_dure_koop: ['koop_duur'],
  aantal_koop_onbekend: ['koop_onbekend'],
  aantal_segment_onbekend: ['prijsklasse_onbekend'],
  bij_opmerkingen: ['tijdelijke_woningen'],
  niet: ['naam_gemeente', 'plancode', 'geometrie_aanwezig', 'c1', 'c2', 'c3', 'c4'],
};

/** Planmonitor Wonen (Zeeland): help text and templates of March and June 2026. */
const planmonitor: Known = {
  knelpunten: ['knelpunten_meerkeuze'],
  opdrachtgever: ['opdrachtgever_naam'],
  opdrachtgever_rol: ['opdrachtgever_type'],
  aantal_woningen: ['nieuwbouw', 'totaal_gepland'],
  aantal_gerealiseerd: ['totaal_gerealiseerd'],
  aantal_sloop: ['sloop'],
  bij_opmerkingen: [
    'status_project',
    'beoogd_woonmilieu_abf13',
    'aantal_studentenwoningen',
    'sleutelproject',
    'bestemmingsplan',
    'flexwoningen',
  ],
  niet: ['gemeente', 'regio', 'provincie'],
};

/** Planregistratie Wonen on Esri (Zuid-Holland, Gelderland, Utrecht), after the importers and exports of DIWI (October 2025). */
const planregistratie: Known = {
  naam: ['plannaam'],
  doelgroepen: ['aandachtsgroepen'],
  opleverjaar: ['oplevering_laatste', 'oplevering_eerste'],
  aantal_woningen: ['totaal_bouw'],
  aantal_gerealiseerd: ['totaal_gerealiseerd'],
  aantal_sloop: ['totaal_sloop'],
  aantal_netto: ['totaal_netto'],
  aantal_nultreden: ['aantal_nultreden_woningen', 'ph_short8'],
  aantal_geclusterd: ['aantal_geclusterde_woningen', 'ph_short7'],
  aantal_zorggeschikt: ['aantal_zorggeschikte_woningen', 'ph_short9'],
  opmerkingen: ['opmerkingen_basis', 'opmerkingen_kwalitatief', 'opmerkingen_status'],
  aantal_segment_onbekend: ['totaal_eigendom_onbekend'],
  // What is left to build is not what is planned.
  bij_opmerkingen: [
    'projectfase',
    'masterplan',
    'zoekgebied',
    'beoogd_woonmilieu_abf5',
    'toelichting_knelpunten',
    'verhuurder_type',
    'aantal_tijdelijke_woningen',
    'aantal_huurwoningen_corporatie',
    'aantal_middenhuur_corporatie',
    'realisatiekans',
    'onzelfstandige_wooneenheden',
    'overkoepelende_plan_naam',
    'totaal_resterend',
    'totaal_sloop_gerealiseerd',
    'totaal_sloop_resterend',
    'totaal_netto_gerealiseerd',
    'totaal_netto_resterend',
    'totaal_eengezins_resterend',
    'totaal_meergezins_resterend',
    'totaal_type_onbekend_resterend',
    'totaal_koop_resterend',
    'totaal_huur_resterend',
    'totaal_koop_huur_onbekend_resterend',
  ],
  niet: ['overkoepelende_plan_id', 'parent_globalid'],
};

/** Plancapaciteit.nl as EIB published it for 2021: names after a public table of plans. */
const plancapaciteit: Known = {
  aantal_woningen: ['aantalrest'],
  aantal_eengezins: ['wtypggb'],
  aantal_meergezins: ['wtypapp'],
  aantal_bouwvorm_onbekend: ['wtyponb'],
  aantal_segment_onbekend: ['hrkponb'],
  bij_opmerkingen: ['oplonb'],
  niet: ['gem_naam', 'schatting', 'pslegenda', 'uit', 'et_id'],
};

/** Nationale Woningbouwkaart (BZK), after public import scripts. */
const woningbouwkaart: Known = {
  aantal_woningen: ['bruto_plancapaciteit'],
  aantal_netto: ['netto_plancapaciteit', 'netto'],
  niet: ['gemeente_naam', 'provincie_naam', 'gemeente_code', 'woondeal_regio', 'peilmoment'],
};

/** Woningbouwplannen of Amsterdam: schema of its open data. */
const amsterdam: Known = {
  aantal_sociale_huur: ['aantal_woningen_sociale_huur'],
  aantal_middenhuur: ['aantal_woningen_middeldure_huur'],
  aantal_dure_huur: ['aantal_woningen_dure_huur'],
  aantal_koop_onbekend: ['aantal_woningen_koop'],
  aantal_segment_onbekend: ['aantal_woningen_dure_huur_of_koop', 'aantal_woningen_nader_te_bepalen'],
  bij_opmerkingen: ['aantal_woningen_met_onzelfstandige_woningen', 'start_bouw', 'plaberum', 'projectgebied'],
  niet: [
    'aantal_woningen_huidig',
    'verschil_totaal_plan_huidig',
    'gebied',
    'gebiedcode',
    'buurten',
    'schema',
  ],
};

/** Our own Shapefile, whose names are ten characters at most. */
const ownShapefile: Known = {
  planologische_status: ['plan_stat'],
  vertrouwelijkheid: ['vertrouw'],
  intramurale_plaatsen: ['intramur'],
  opleverjaar: ['jaren'],
  aantal_gerealiseerd: ['gereal'],
  aantal_zorggeschikt: ['zorggesch'],
  aantal_overig_geschikt: ['overig_ges'],
  aantal_type_onbekend: ['type_onb'],
  aantal_sociale_huur: ['soc_huur'],
  aantal_huur_onbekend: ['huur_onb'],
  aantal_betaalbare_koop: ['bet_koop'],
  aantal_koop_onbekend: ['koop_onb'],
  aantal_segment_onbekend: ['segm_onb'],
  niet: ['opp_m2'],
};

/** The registers whose columns are known. */
export const registerColumns: readonly Known[] = [
  basisset,
  planmonitor,
  planregistratie,
  plancapaciteit,
  woningbouwkaart,
  amsterdam,
  ownShapefile,
];
