import type { OtherKind } from '@/exchange/plan/readError';

/** Files that are recognised and cannot be read, with where they are known from. */
export const otherKindNames: Record<OtherKind, string> = {
  zip: 'een ingepakt bestand (ZIP, zoals Excel, Word of een Shapefile)',
  sqlite: 'een database (SQLite, zoals GeoPackage)',
  pdf: 'een PDF',
  picture: 'een afbeelding',
  markup: 'een bestand in XML of HTML (zoals KML, GML of een webpagina)',
  table: 'een tabel zonder rijen, of met maar één kolom',
  dxf: 'een CAD-tekening (DXF)',
  dwg: 'een CAD-tekening (DWG)',
  mapinfo: 'een bestand van MapInfo',
  geodatabase: 'een database van ArcGIS (file geodatabase)',
  shape_part: 'een deel van een shapefile',
  word: 'een document van Word',
  excel_old: 'een bestand van een oude versie van Excel of Word, of er zit een wachtwoord op',
  encrypted: 'beveiligd met een wachtwoord',
  locked: 'een werkboek met een wachtwoord',
  bomb: 'veel groter dan het lijkt: uitgepakt past het niet in het geheugen',
  damaged: 'beschadigd',
  archive: 'een ingepakt bestand (zoals RAR of 7-Zip)',
  parquet: 'een bestand voor rekenprogramma’s (Parquet of Arrow)',
  utf32: 'tekst in een vorm die bijna niemand gebruikt (UTF-32)',
  georss: 'een nieuwsfeed (RSS of GeoRSS)',
  sql: 'een uitvoer van een database (SQL)',
};

/** What to ask for instead. */
export const askInstead: Partial<Record<OtherKind, string>> = {
  zip: 'Pak het uit, en kies het bestand dat erin zat.',
  sqlite: 'Vraag om een GeoPackage of GeoJSON.',
  markup:
    'Is het een tabel, open die dan in Excel en bewaar hem als .xlsx. Vraag anders om KML, GML of GeoJSON.',
  dxf: 'Vraag de tekenaar of de GIS-afdeling om GeoJSON of een GeoPackage met alleen de plangrenzen.',
  dwg: 'Vraag de tekenaar of de GIS-afdeling om GeoJSON of een GeoPackage met alleen de plangrenzen.',
  mapinfo: 'Vraag de GIS-afdeling om GeoJSON of een GeoPackage.',
  geodatabase: 'Vraag de GIS-afdeling om GeoJSON of een GeoPackage.',
  shape_part:
    'Een shapefile bestaat uit meer bestanden (.shp, .dbf, .prj). Pak ze samen in een zip, of sleep ze samen hierheen.',
  word: 'Vraag om de tabel als Excel of CSV, of om GeoJSON.',
  excel_old: 'Open het bestand, haal het wachtwoord eraf en bewaar het als .xlsx.',
  encrypted: 'Pak het uit met het wachtwoord, en kies het bestand dat erin zat.',
  locked: 'Open het, bewaar het zonder wachtwoord en kies dat.',
  bomb: 'Pak het zelf uit en kies een deel ervan.',
  damaged: 'Haal het opnieuw op bij wie het maakte.',
  archive: 'Pak het eerst uit, en kies het bestand dat erin zat.',
  parquet: 'Vraag om een GeoPackage, FlatGeobuf of GeoJSON.',
  utf32: 'Bewaar het opnieuw als UTF-8, of vraag daarom.',
  georss: 'Vraag om GeoJSON of KML.',
  sql: 'Vraag om een GeoPackage, GeoJSON of CSV.',
  table: 'Zet in de eerste rij de namen van de kolommen, en daaronder de locaties.',
};
