import { storiesOf } from './package-parts';
import type { Placed } from './package-parts';
import type { DocxPackage } from './read-package';
import { descendantsOf, textOf } from './xml-query';

/** A field: what it asks for and the result that stands in the file until Word counts anew. */
export interface Field {
  readonly place: Placed;
  readonly instruction: string;
  readonly result: string;
  /** False for a complex field whose end mark is missing, and for a stray mark outside any field. */
  readonly isComplete: boolean;
}

interface OpenField {
  place: Placed;
  instruction: string;
  result: string;
  inResult: boolean;
}

/** Every field of the file, simple and complex, nested ones included. */
export function fieldsOf(docx: DocxPackage): readonly Field[] {
  return storiesOf(docx).flatMap((story) => [...simpleFields(story), ...complexFields(story)]);
}

function simpleFields({ part, element }: Placed): readonly Field[] {
  return descendantsOf(element, 'w:fldSimple').map((field) => ({
    place: { part, element: field },
    instruction: field.attributes.get('w:instr') ?? '',
    result: descendantsOf(field, 'w:t').map(textOf).join(''),
    isComplete: true,
  }));
}

function complexFields({ part, element: story }: Placed): readonly Field[] {
  const done: Field[] = [];
  const open: OpenField[] = [];
  const finish = ({ place, instruction, result }: OpenField, isComplete: boolean): void => {
    done.push({ place, instruction, result, isComplete });
  };
  for (const element of descendantsOf(story, 'w:fldChar', 'w:instrText', 'w:delInstrText', 'w:t')) {
    const current = open.at(-1);
    const place = { part, element };
    if (element.name === 'w:t') {
      for (const field of open) if (field.inResult) field.result += textOf(element);
    } else if (element.name !== 'w:fldChar') {
      if (current !== undefined) current.instruction += textOf(element);
    } else if (element.attributes.get('w:fldCharType') === 'begin') {
      open.push({ place, instruction: '', result: '', inResult: false });
    } else if (current === undefined) {
      finish({ place, instruction: '', result: '', inResult: false }, false);
    } else if (element.attributes.get('w:fldCharType') === 'separate') {
      current.inResult = true;
    } else {
      open.pop();
      finish(current, true);
    }
  }
  for (const field of open) finish(field, false);
  return done;
}
