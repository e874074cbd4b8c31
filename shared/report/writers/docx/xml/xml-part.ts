const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
} as const;

/** A prefix of Office's own namespaces. */
export type Prefix = keyof typeof namespaces;

/** A part of the package with its declaration. */
export function xmlPart(root: string): string {
  return declaration + root;
}

/** The opening tag of a part's root; readers that do not know the prefixes of newer Words may pass over them. */
export function openRoot(name: string, prefixes: readonly Prefix[]): string {
  const newer = prefixes.filter((prefix) => prefix === 'w14' || prefix === 'w15');
  const declared = newer.length > 0 ? [...prefixes, 'mc' as const] : prefixes;
  const attributes = declared.map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join('');
  const ignorable = newer.length > 0 ? ` mc:Ignorable="${newer.join(' ')}"` : '';
  return `<${name}${attributes}${ignorable}>`;
}
