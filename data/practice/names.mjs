// Invented street names, by neighbourhood. Each is handed out once.
const withEnding = (ending, words) => words.split(' ').map((word) => `${word}${ending}`);

const lists = {
  'Oude Kern':
    'Kerkstraat Torenstraat Voorstraat Achterom Breestraat Waagstraat Smidssteeg Bakkerssteeg Nieuwstraat Kuiperstraat Vismarkt Zuivelstraat Schoolsteeg Kloosterstraat Raadhuisstraat Lijnbaan Touwslagerij Kaatsbaan Brouwerssteeg Hoogstraat Laagstraat Pastoriesteeg Weversstraat Schippersstraat Wagenmakerij Armsteeg Doelenstraat Botermarkt Gasthuisstraat Zeilmakerij Kalverstraatje Singelstraat Pompsteeg Mandenmakerij Koestraat Oudezijde Klokkensteeg Regentenhof Diaconiestraat Kosterssteeg Grutterssteeg Tolstraat Boterhal Turfkade Spijkersteeg Haringpakkerij'.split(
      ' ',
    ),
  Molenwijk: withEnding(
    'straat',
    'Standerdmolen Bovenkruier Wipmolen Tjasker Korenmolen Oliemolen Papiermolen Zaagmolen Poldermolen Spinnekop Grondzeiler Stellingmolen Molenwiek Molensteen Maalderij Wentelas Windpeluw Kruirad Vangstok Bonkelaar Steenspil Zeilrak Roede Maalpeil Kammenwiel Meelzolder Rietkap Vijzel Scheprad Watermolen Rosmolen Tredmolen',
  ),
  'De Gaarden': withEnding(
    'gaarde',
    'Appel Peren Kersen Pruimen Noten Vlier Mispel Kwee Bessen Bramen Frambozen Rozen Tulpen Leliën Anjer Aster Dahlia Viooltjes Hyacinten Irissen Lavendel Salie Tijm Munt Kamille Linden Esdoorn Beuken Hazel Meidoorn Sering Jasmijn Goudenregen Kamperfoelie Hulst Klimop Varen Heide Krokus Narcis Primula Ridderspoor',
  ),
  Waterwijk: withEnding(
    'laan',
    'Waterlelie Kalmoes Rietkraag Lisdodde Zwanenbloem Dotterbloem Fonteinkruid Pijlkruid Watermunt Krabbenscheer Plomp Egelskop Moerasvaren Wilgenroos Kattenstaart Biezen Zegge Waterviolier Gagel Veenpluis Kroos Rietorchis',
  ),
  'De Meeuwen': withEnding(
    'laan',
    'Zilvermeeuw Kokmeeuw Stormmeeuw Visdief Stern Aalscholver Fuut Kluut Wulp Grutto Tureluur Scholekster Plevier Lepelaar Reiger Kemphaan',
  ),
  Stationskwartier: withEnding(
    'straat',
    'Conducteurs Wissel Machinisten Stoker Dienstregeling Rijtuig Locomotief Overweg Vertrek Aankomst Retour Signaal Tender Restauratie Reizigers Bagage Kaartjes Stationschef Draaischijf Remise Coupé Slagboom Sneltrein',
  ),
  Havenkwartier: withEnding(
    'straat',
    'Botter Tjalk Klipper Schoener Kofschip Logger Aak Hoogaars Schouw Punter Vlet Schokker Zeepunter Barkas Galjoot Fluitschip Kotter Pluut Kwak Jol Sloep Staverse Ewer Brik Bark',
  ),
  Zuiderlanden: withEnding(
    'pad',
    'Passaat Moesson Zefier Bries Mistral Zomerwind Avondwind Landwind Zeewind Wervelwind Windstilte Cirrus Cumulus Stratus Schapenwolk Regenboog Avondrood Morgenrood Dauw Rijp Nevel Zonnestraal Noorderlicht Poolster Maanlicht Zonnewende Hagel Sneeuw Onweer Bliksem Donder Weerlicht Regenwolk Hemelboog Middernacht Dageraad Schemer Zonnebloem Windvaan Windhaan Windroos Getijden Eb Vloed Springtij',
  ),
  'De Poort': withEnding(
    'weg',
    'Ambacht Nijverheid Handels Fabrieks Loods Expeditie Werkplaats Constructie Techniek Ketelmakers Lasser Smederij',
  ),
  Buitengebied: withEnding(
    'weg',
    'Kavel Gemaal Kwelder Wierings Biesbos Rietland Vlieland Stern Dijkhuis Zwaluw Ooievaar Kievit Pacht Grasland Oogst Zeedijk',
  ),
};

/** Function that hands out the next free name of a neighbourhood's list. */
export function streetNames(neighbourhood) {
  const free = [...lists[neighbourhood]];
  return () => {
    const name = free.shift();
    if (name === undefined) throw new Error(`No street names left in ${neighbourhood}`);
    return name;
  };
}
