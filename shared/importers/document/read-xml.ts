import { SaxesParser } from 'saxes';

/** What is heard of a document: the beginnings and ends of elements by their names without prefix, and words. */
export interface XmlListener {
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onClose?: (name: string) => void;
  readonly onText?: (text: string) => void;
}

const deepest = 500;

/**
 * Reads XML from its beginning to its end. Entities are never expanded beyond XML's own five, nothing
 * outside the text is looked at, and a document type is refused. Throws where the text is not XML or
 * deeper than 500 elements.
 */
export function readXml(text: string, { onOpen, onClose, onText }: XmlListener): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('A document type is refused.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new Error('The elements are too deep.');
    onOpen?.(
      bareName(name),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [bareName(key), value])),
    );
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    onClose?.(bareName(name));
  });
  if (onText !== undefined) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
