import type { IFontAttributesProperties } from 'docx';
import type { ReportLook } from '../../../report';

/** A typeface with the ones that stand in for it in Arabic and Chinese. */
export function fontsOf(look: ReportLook, latin: string): IFontAttributesProperties {
  return { ascii: latin, hAnsi: latin, cs: look.arabicFont, eastAsia: look.chineseFont };
}
