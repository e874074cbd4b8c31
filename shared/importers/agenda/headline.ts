import { foldText } from '../../base/text';

const words = new Set(
  [
    ...[
      'agenda',
      'ordre du jour',
      'tagesordnung',
      'orden del día',
      'ordem do dia',
      'ordem de trabalhos',
    ],
    ...[
      'pauta',
      'ordine del giorno',
      'odg',
      'dagorde',
      'porządek obrad',
      'porządek spotkania',
      'program',
    ],
    ...[
      'programme',
      'programm',
      'programa',
      'programma',
      'повестка дня',
      'повестка',
      'порядок денний',
    ],
    ...[
      'gündem',
      '議題',
      '会議次第',
      '次第',
      'アジェンダ',
      '议程',
      '会议议程',
      '議程',
      '會議議程',
      '안건',
      '의제',
    ],
    ...[
      '회의 안건',
      'جدول الأعمال',
      'סדר יום',
      'סדר היום',
      'dagordning',
      'dagsorden',
      'esityslista',
      'asialista',
    ],
    ...[
      'napirend',
      'ημερήσια διάταξη',
      'ordine de zi',
      'program jednání',
      'dnevni red',
      'chương trình',
    ],
  ].map(foldText),
);
const around =
  /^(?:(?:draft|proposed|provisional|annotated|meeting|tentative|projet d['’]|entwurf|vorläufige)\s*)+|(?:\s+(?:provisoire|provisional|preliminar|\(draft\)|\(entwurf\)))$/giu;

/** Whether a line is the word "Agenda" above the items, in one of many languages. */
export function isHeadline(line: string): boolean {
  if (line.length > 80) return false;
  const bare = line
    .replace(/^#{1,6}\s+/u, '')
    .replaceAll(/[*_:：]+/gu, ' ')
    .trim();
  return words.has(foldText(bare)) || words.has(foldText(bare.replaceAll(around, '')));
}
