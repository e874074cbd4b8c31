import type { Document } from 'docx';
import type { Report } from '../../../report';
import { escapeXml } from '../xml/escape';
import { componentToXml } from '../xml/component-to-xml';
import { xmlPart } from '../xml/xml-part';

/**
 * The document's properties, `docProps/core.xml`. `docx` writes the present moment, so the times are
 * put in afterwards, and the language, which it does not know.
 */
export function corePropertiesPart({ properties, language }: Report, file: Document): string {
  const times = { created: properties.created, modified: properties.modified };
  const xml = componentToXml(file.CoreProperties, file)
    .replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      (_, tag: string, which: keyof typeof times) => {
        return tag + escapeXml(times[which]);
      },
    )
    .replace('</cp:coreProperties>', `<dc:language>${escapeXml(language)}</dc:language>$&`);
  return xmlPart(xml);
}

/** The properties that tell where the document comes from, `docProps/custom.xml`. */
export function customPropertiesPart(file: Document): string {
  return xmlPart(componentToXml(file.CustomProperties, file));
}

/** The properties about the program that wrote the document, `docProps/app.xml`. */
export function appPropertiesPart(file: Document): string {
  return xmlPart(componentToXml(file.AppProperties, file));
}
