import type { Letterhead, Look, Page } from '../../domain/style/look';

/** A4 with the margins of office documents. */
export const usualPage: Page = {
  size: 'a4',
  margins: { top: 25, bottom: 22, start: 25, end: 25 },
};

/** A serif page as UN documents are set: black, 11 points, headings in the same face. */
export const serifLook: Look = {
  bodyFont: 'Times New Roman',
  headingFont: 'Times New Roman',
  arabicFont: 'Arial',
  chineseFont: 'SimSun',
  size: 11.5,
  lineSpacing: 1.1,
  spaceAfter: 7,
  titleSize: 17,
  headingSizes: [13.5, 12, 11.5],
  colour: '000000',
  headingColour: '000000',
  justified: false,
};

/** A page without serifs, with headings in a dark blue. */
export const sansLook: Look = {
  ...serifLook,
  bodyFont: 'Arial',
  headingFont: 'Arial',
  size: 10.5,
  lineSpacing: 1.15,
  spaceAfter: 6,
  titleSize: 18,
  headingSizes: [12.5, 11, 10.5],
  headingColour: '1F3A5F',
};

/** Page numbers at the foot, nothing else. */
export const plainLetterhead: Letterhead = { pageNumbers: 'numberOfTotal' };
