const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.microsoft.com/office/word/2018/wordml/cex', 'w16cex'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
]);

/** The usual prefix of a namespace in Office files; the namespace itself in braces when it has none here. */
export function prefixOfNamespace(namespace: string): string {
  return prefixes.get(namespace) ?? `{${namespace}}`;
}

/** The namespace behind a name that `parseXml` gave ("w14:paraId" or "{uri}:name"); undefined for a name without one. */
export function namespaceOfName(name: string): string | undefined {
  const colon = name.lastIndexOf(':');
  if (colon < 0) return undefined;
  const prefix = name.slice(0, colon);
  if (prefix.startsWith('{')) return prefix.slice(1, -1);
  for (const [namespace, known] of prefixes) if (known === prefix) return namespace;
  return undefined;
}
