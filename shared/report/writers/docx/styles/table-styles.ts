import { BuilderElement } from 'docx';
import type { XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string>>;

/** The table styles, which `docx` has no options for: Word's own default and the report's. */
export function createTableStyles(): readonly XmlComponent[] {
  return [
    style({ styleId: 'TableNormal', default: '1' }, [
      element('name', { val: 'Normal Table' }),
      element('uiPriority', { val: '99' }),
      element('semiHidden'),
      element('unhideWhenUsed'),
      element('tblPr', {}, [element('tblInd', { w: '0', type: 'dxa' }), margins(0, 108)]),
    ]),
    style({ styleId: 'ReportTable', customStyle: '1' }, [
      element('name', { val: 'Report Table' }),
      element('basedOn', { val: 'TableNormal' }),
      element('qFormat'),
      element('tblPr', {}, [borders(), margins(30, 100)]),
      // The header row stands out in Word even where somebody clears its shading.
      element('tblStylePr', { type: 'firstRow' }, [
        element('tblPr'),
        element('tcPr', {}, [element('tcBorders', {}, [border('bottom', '8', '404040')])]),
      ]),
    ]),
  ];
}

function style(attributes: Attributes, children: readonly XmlComponent[]): XmlComponent {
  return element('style', { type: 'table', ...attributes }, children);
}

function borders(): XmlComponent {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return element(
    'tblBorders',
    {},
    sides.map((side) => border(side, '4', 'A6A6A6')),
  );
}

function border(side: string, size: string, color: string): XmlComponent {
  return element(side, { val: 'single', sz: size, space: '0', color });
}

function margins(vertical: number, horizontal: number): XmlComponent {
  const side = (name: string, width: number): XmlComponent =>
    element(name, { w: String(width), type: 'dxa' });
  return element('tblCellMar', {}, [
    side('top', vertical),
    side('left', horizontal),
    side('bottom', vertical),
    side('right', horizontal),
  ]);
}

function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement({
    name: `w:${name}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]),
    ),
    children,
  });
}
