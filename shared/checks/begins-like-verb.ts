const irregular = new Set(
  (
    'said told asked felt thought gave made took brought spoke saw read had was were is has went kept held led left ' +
    'meant met sent sought drew wrote set found began chose came understood withdrew put cut let did does do ' +
    'would could should will can cannot may might must didn’t hasn’t wouldn’t couldn’t heard knew paid ran ' +
    'stood won lost built bought taught showed shown hoped undertook overcame foresaw forewent upheld quit bet ' +
    'sat laid arose forgot lent sold drove learnt spelt shook shut spent split spread stuck swore threw underlined voted wished got grew dealt fell rose ' +
    'also then further again never still once twice now only just even both first next later thus'
  ).split(' '),
);
/** Words in which no English clause about what somebody did begins. */
const subjects = new Set(
  (
    'the a an this that these those there it we they he she i you what who whom whose how why when where which ' +
    'if in on at for from with as to by of all some many most more no not our their its his her my your and but ' +
    'or so because perhaps maybe yes unless until since during people'
  ).split(' '),
);
const frenchSubjects = new Set(
  (
    'le la les un une des ce cet cette ces cela il elle ils elles on nous vous je tu notre nos leur leurs son sa ses ' +
    'pour dans avec sans sur sous chez par si quand comme comment pourquoi où qui que quoi et mais ou car donc ' +
    'tous toutes plusieurs oui non pas y en'
  ).split(' '),
);
const endings = /(?:ed|[^su]s|[^s]us|ly)$/u;

/**
 * Whether words can stand behind a name as what that person did ("asked whether …"). Told by the first
 * word, and only for English and French; undefined where the language is another one. `own` are
 * reporting verbs of the group, which count whatever they look like.
 */
export function beginsLikeVerb(
  words: string,
  language: string,
  own: readonly string[] = [],
): boolean | undefined {
  const [first] = /^[\p{L}’'-]+/u.exec(words.trimStart()) ?? [];
  const english = language.startsWith('en');
  if (!english && !language.startsWith('fr')) return undefined;
  if (own.some((verb) => verb.split(' ', 1)[0] === first)) return true;
  // Nothing to go by: a number, a quotation, a sign.
  if (first === undefined) return undefined;
  if (/^\p{Lu}/u.test(first)) return false;
  const word = first.replaceAll("'", '’');
  if (!english) return !frenchSubjects.has(word) && !/^(?:l|d|qu|c)’/u.test(word);
  if (subjects.has(word)) return false;
  return irregular.has(word) || endings.test(word);
}
