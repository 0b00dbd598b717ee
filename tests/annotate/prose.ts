/** A made piece of plain news: a headline, and sentences that stand before and behind a sentence under test. */
export interface PlainNews {
  headline: string
  before: readonly string[]
  after: readonly string[]
}

/** Plain news in each language that has a phrase table. */
export const PLAIN_NEWS: Readonly<Record<string, PlainNews>> = {
  en: {
    headline: 'Old bridge reopens after the flood',
    before: [
      'The old bridge over the river was reopened to traffic on Monday, three weeks after the flood.',
      'Engineers had examined the pillars and found only slight damage beneath the waterline.',
      'The mayor said that the repairs had cost far less than the town had feared.',
    ],
    after: [
      'Shopkeepers on both banks hope that their customers will now come back.',
      'The river had risen by four metres in a single night in spring.',
      'A second bridge is to be built north of the town by next year.',
    ],
  },
  de: {
    headline: 'Alte Brücke nach Hochwasser wieder befahrbar',
    before: [
      'Die alte Brücke über den Fluss ist seit Montag, drei Wochen nach dem Hochwasser, wieder befahrbar.',
      'Ingenieure hatten die Pfeiler untersucht und unter der Wasserlinie nur leichte Schäden gefunden.',
      'Die Bürgermeisterin sagte, die Arbeiten hätten weit weniger gekostet als befürchtet.',
    ],
    after: [
      'Die Händler auf beiden Ufern hoffen, dass ihre Kundschaft nun zurückkehrt.',
      'Der Fluss war im Frühjahr in einer einzigen Nacht um vier Meter gestiegen.',
      'Bis zum nächsten Jahr soll nördlich der Stadt eine zweite Brücke entstehen.',
    ],
  },
  fr: {
    headline: 'Le vieux pont rouvre après la crue',
    before: [
      'Le vieux pont sur la rivière a rouvert lundi à la circulation, trois semaines après la crue.',
      'Les ingénieurs avaient examiné les piles et n’ont relevé que de légers dégâts sous la ligne d’eau.',
      'La maire a déclaré que les travaux avaient coûté bien moins que la ville ne le craignait.',
    ],
    after: [
      'Les commerçants des deux rives espèrent que leur clientèle reviendra désormais.',
      'La rivière était montée de quatre mètres en une seule nuit au printemps.',
      'Un second pont doit être construit au nord de la ville d’ici l’an prochain.',
    ],
  },
  es: {
    headline: 'El viejo puente reabre tras la crecida',
    before: [
      'El viejo puente sobre el río reabrió el lunes al tránsito, tres semanas después de la crecida.',
      'Los ingenieros examinaron los pilares y hallaron solo daños leves bajo la línea del agua.',
      'La alcaldesa dijo que las obras costaron mucho menos de lo que la ciudad temía.',
    ],
    after: [
      'Los comerciantes de ambas orillas esperan que la clientela regrese ahora.',
      'El río había subido cuatro metros en una sola noche de primavera.',
      'Un segundo puente se levantará al norte de la ciudad antes del próximo año.',
    ],
  },
}
