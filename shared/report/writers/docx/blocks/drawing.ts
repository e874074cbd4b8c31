import type { MediaFile } from '../parts/media';
import { millimetresToEmu } from '../units';
import { escapeAttribute } from '../xml/escape';

/** A picture in the line: size in millimetres, and the words for those who cannot see it. */
export interface Picture {
  readonly id: number;
  readonly file: MediaFile;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
}

/** The run of a picture (ISO 29500-1, 20.4.2.8). */
export function pictureXml({ id, file, alternative, width, height }: Picture): string {
  const extent = `cx="${String(millimetresToEmu(width))}" cy="${String(millimetresToEmu(height))}"`;
  const name = `Picture ${String(id)}`;
  const described = `id="${String(id)}" name="${name}" descr="${escapeAttribute(alternative)}"`;
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/><wp:docPr ${described}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${String(id)}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${file.id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '</wp:inline></w:drawing></w:r>'
  );
}

/** A size in millimetres that fits a width, in proportion; at least a tenth of a millimetre each way. */
export function fitInto(
  size: { readonly width: number; readonly height: number },
  available: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, available / size.width);
  return {
    width: Math.max(0.1, size.width * scale),
    height: Math.max(0.1, size.height * scale),
  };
}
