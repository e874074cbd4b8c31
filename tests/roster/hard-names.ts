import type { Person } from '../../shared/domain/person';

/** Given name and surname, as "Given|Surname"; an invented roster of every kind of name that goes wrong. */
const byHand = `
Ana|Silva
Ana|Silva
Mohammed|Ali
Mohammed|Ali
Mohammed|Ali
Wei|Li
Li|Wei
James|Thomas
Thomas|James
Anna Maria|Koch
Maria Anna|Koch
Anna|Koch
María José|de la Cruz Ibáñez
José|Ortega y Gasolí
João|dos Santos-Peixoto
François|L’Hérault
Siobhán|O'Donnabháin
Sinéad|Ní Fhloinn
Łukasz|Żółkiewicz
Małgorzata|Święcka-Błońska
Jürgen|Müllerhöfer
Björn|Þorvaldsson
Søren|Ødegård-Kjær
İlker|Işıkoğlu
Ayşegül|Çağlayan
Dvořák|Ctirad
Hồng Nhung|Nguyễn
Đức|Trần
Nguyễn|An
Suharjo|
Prawirati|
Munira|
花子|森田
太郎|小林
志强|王
지우|박
Юлия|Ковалёва
Сергей|Щукинов
Ελένη|Παππάδη
فاطمة|الزهراني
דנה|לביא
Vincent|van der Berghe
Ludwig|von und zu Tannhof
Abdul Rahman|bin Yusri
Aisha|binti Omarov
Ngozi|Adébáyọ̀
Chinwe|Okonkwo-Ikpeme
John Paul|Smithers
John|Smithers
Jon|Smithers
Catherine|Delacourte
Katherine|Delacourte
Kathryn|Delacourt
Sergei|Ivanchuk
Serhii|Ivanchuk
J. R.|Whitlow
Mary-Jane|Osei Tutuola
Mary Jane|Osei
Kovács|Anikó
Anikó|Kovács-Nagy
Renée|Zwanenburg
Renee|Zwanenberg
Zoë|Van Damme-Roux
D'Angelo|Freeburn
Jean-Luc|Picardeau
Jean|Luc
Luc|Jean
Martin|Luther
Luther|Martin
Elizabeth|Torphyson Sr.
Elizabeth|Torphyson Jr.
Kim|Lee
Lee|Kim
Lee|Kimura
Sam|Rivera
Sam|Riviera
Pérez|Carla
Carla|Perezza
Bo|Ng
Ng|Bo Wen
Xi|Wu
Tiên|Lê
Lê|Tiến
Noël|Noel
Ola|Nordmannsen
Kari|Nordmannsen
Ramón|Núñez
Ramona|Nuñez
Øystein|Å
Eyjafjall|Jónsdóttir
Fatima Zahra|El-Amrani
Fatima|Zahra
Wolfgang|Grün-Weiß
Anne|Lauritsen
Anne Marie|Lauritsen
Tjaša|Žnidaršič
Ĝoja|Ŝafisto
Mihai-Ștefan|Țurcanu
Ruairí|Mac Giolla Phádraig
`
  .trim()
  .split('\n');

const givens =
  'Ines Bram Tama Lia Joan Carla Ravi Noor Élodie Stéphane Håkon Zuzana Piotr Katalin Bogdan Ilse Émile Yasmin Oduya Priyanka'.split(
    ' ',
  );
const surnames =
  'Kofler Oseyi Rewi Sorin Mwangira Odunga Menonath Haddadi Lefèvre-Roy Grünfeld Söderquist Černíková Wójtowicz Szabóné Drăgulescu Vandenbroeck Naïmi-Clerc Tamakloe'.split(
    ' ',
  );

function crossed(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const given = givens[at % givens.length] ?? '';
    // Neighbouring rows share neither name; over the list every surname has many bearers.
    const surname = surnames[(at * 7 + Math.floor(at / givens.length) * 5) % surnames.length] ?? '';
    return `${given}|${surname}`;
  });
}

/** The roster of 300, every third person without an address, as in life. */
export const hardRoster: readonly Person[] = [...byHand, ...crossed(300 - byHand.length)].map(
  (line, at): Person => {
    const [given = '', surname = ''] = line.split('|');
    return {
      id: `person-${String(at + 1)}`,
      given: surname === '' ? '' : given,
      surname: surname === '' ? given : surname,
      ...(at % 3 === 2 ? {} : { email: `p${String(at + 1)}@roster.example` }),
    };
  },
);
